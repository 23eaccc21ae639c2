import { readDates, splitEntries } from '../../documents/index.ts';
import {
  anchorOf,
  cellAt,
  foldText,
  isErrorValue,
  type Cell,
  type Position,
  type Sheet,
} from '../../grid/index.ts';
import type { DatesCell, NothingListed, NotReadable, NumbersCell } from './document-statistics.ts';
import { refTo } from '../table/view.ts';
import { serialOf } from './date-cell.ts';

/** How clerks write that there is no document. */
const NONE = /^(?:[-.…/0\s]*|(?:không|chưa)(?: có| ban hành)?(?: văn bản)?)$/u;

/** A cell of document numbers; null where a merged cell of another place covers it. */
export function readNumbersCell(sheet: Sheet, at: Position): NumbersCell | null {
  if (isCovered(sheet, at)) return null;
  const cell = cellAt(sheet, at.row, at.col);
  return { cell: refTo(sheet, at.row, at.col), reading: readNumbers(cell) };
}

/** A cell of issue dates; null where a merged cell of another place covers it. */
export function readDatesCell(sheet: Sheet, at: Position, date1904: boolean): DatesCell | null {
  if (isCovered(sheet, at)) return null;
  const cell = cellAt(sheet, at.row, at.col);
  return { cell: refTo(sheet, at.row, at.col), reading: readDatesIn(cell, date1904) };
}

function isCovered(sheet: Sheet, at: Position): boolean {
  const anchor = anchorOf(sheet, at);
  return anchor.row !== at.row || anchor.col !== at.col;
}

function readNumbers(cell: Cell | undefined): NumbersCell['reading'] {
  const content = contentOf(cell);
  if (content.kind !== 'content') return content;
  const { text, calculated } = content;
  return { kind: 'numbers', text, entries: splitEntries(text), calculated };
}

function readDatesIn(cell: Cell | undefined, date1904: boolean): DatesCell['reading'] {
  const content = contentOf(cell);
  if (content.kind !== 'content') return content;
  const { text, serial, calculated } = content;
  // A number that no date format shows is seen as a number, and is no date.
  const value = serial ?? text;
  return { kind: 'dates', value, entries: readDates(value, date1904), calculated };
}

/** What there is to read in a cell. */
interface Content {
  readonly kind: 'content';
  readonly text: string;
  readonly serial: number | null;
  readonly calculated: boolean;
}

function contentOf(cell: Cell | undefined): NothingListed | NotReadable | Content {
  if (cell === undefined) return { kind: 'blank', text: null };
  const { value } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'formula-error', error: value.error };
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (NONE.test(foldText(text))) return { kind: 'blank', text: text.trim() === '' ? null : text };
  return { kind: 'content', text, serial: serialOf(cell), calculated: cell.formula !== null };
}
