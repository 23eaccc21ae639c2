import { isErrorValue, type Cell, type CellContent, type Value } from '../../grid/index.ts';
import { CellValueType } from './univer-enums.ts';
import type { Nullable, UniverCell, UniverStyle } from './univer.ts';

const { STRING: TEXT, NUMBER, BOOLEAN: TRUTH, FORCE_STRING: FORCED_TEXT } = CellValueType;

/** A cell of the picture in Univer's words, without its style. */
export function univerCell({ value, formula }: Cell): UniverCell {
  return { ...univerValue(value, formula !== null), ...(formula !== null && { f: `=${formula}` }) };
}

function univerValue(value: Value, isResult: boolean): UniverCell {
  if (value === null) return {};
  if (isErrorValue(value)) return { v: value.error, t: TEXT };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: TRUTH };
  return { v: value, t: isResult ? TEXT : textType(value) };
}

/** What holds no more than letters is a text to anyone; the rest is told to stay one. */
function textType(text: string): typeof TEXT | typeof FORCED_TEXT {
  return /^[\p{L}\s,.;:()“”"–]*$/u.test(text) && !/^(?:true|false)$/iu.test(text) ? TEXT : FORCED_TEXT;
}

/** What is written over a cell, whatever it held; the style keeps all but the number format where that is to change. */
export function overwriting(content: CellContent, changesFormat: boolean): UniverCell {
  const { value, formula, format } = content;
  const style: UniverStyle = { n: format === null ? null : { pattern: format } };
  return {
    v: null,
    p: null,
    si: null,
    // Of a formula the value stands until it is calculated.
    ...univerValue(value, formula !== null),
    f: formula === null ? null : `=${formula}`,
    ...(changesFormat && { s: style }),
  };
}

/** What a cell of the grid holds. */
export interface GridContent {
  readonly value: Value;
  readonly formula: string | null;
}

const EMPTY: GridContent = { value: null, formula: null };

export function heldBy(cell: Nullable<UniverCell>): GridContent {
  if (!cell) return EMPTY;
  const written = typeof cell.f === 'string' && cell.f !== '' ? cell.f.replace(/^=/u, '') : null;
  return { formula: written, value: valueOf(cell, written !== null) };
}

/** What may be written into another cell: an error that stands by itself only as the text that it reads. */
export function writable({ value, formula }: GridContent): Omit<CellContent, 'format'> {
  if (isErrorValue(value)) return { value: formula === null ? value.error : null, formula };
  return { value: formula === null ? value : null, formula };
}

function valueOf({ v, t, p }: UniverCell, isResult: boolean): Value {
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/u, '').replaceAll('\r', '\n');
  if (v === null || v === undefined || v === '') return null;
  if (typeof v === 'boolean') return v;
  if (t === TRUTH) return v === 1 || v === '1' || v === 'TRUE';
  if (t === TEXT || t === FORCED_TEXT) return isResult ? resultOf(String(v)) : String(v);
  return v;
}

function resultOf(text: string): Value {
  return /^#[A-Z/0]+[!?]?$/u.test(text) ? { error: text } : text;
}

/** Errors that a formula gives in any program; the engine's own (#NAME?, #CYCLE!, #SPILL!) are no values. */
const ERRORS = new Set(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NUM!', '#NULL!']);

/** What a formula's result tells: null where the engine could not calculate it. */
export function trusted(value: Value): Value {
  return isErrorValue(value) && !ERRORS.has(value.error) ? null : value;
}
