import { isErrorValue, type Cell, type CellContent, type Value } from '../../grid/index.ts';

/** What Excel gives for one cell: `values`, `valueTypes`, `formulas` and `numberFormat` of a range. */
export interface RawCell {
  readonly value: unknown;
  /** Tells an error from a text that spells one: both are given as texts. */
  readonly type: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** The cell; undefined where it is empty. */
export function cellOf(raw: RawCell, font: string | null): Cell | undefined {
  const formula = formulaOf(raw);
  if (formula === null && (raw.value === '' || raw.value === null || raw.value === undefined))
    return undefined;
  return { value: valueOf(raw), formula, format: formatOf(raw.format), font };
}

/** What a plan may change of the cell; null where it holds an error of its own. One that a formula gives is no value. */
export function contentOf(raw: RawCell): CellContent | null {
  const { value = null, formula = null } = cellOf(raw, null) ?? {};
  const format = formatOf(raw.format);
  if (!isErrorValue(value)) return { value, formula, format };
  return formula === null ? null : { value: null, formula, format };
}

function valueOf({ value, type }: RawCell): Value {
  if (typeof value === 'string') return type === 'Error' ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A text that begins with "=" is given as its own formula; a formula never equals its value. */
function formulaOf({ value, formula }: RawCell): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function formatOf(raw: unknown): string | null {
  return typeof raw === 'string' && raw !== 'General' && raw !== '' ? raw : null;
}
