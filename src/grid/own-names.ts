import {
  cellName,
  LAST_COL,
  LAST_ROW,
  parseRangeName,
  sheetPrefix,
  type Range,
  type RangeRef,
} from './address.ts';
import { greatest, least } from './extremes.ts';

/** What the names begin with by which the product finds again what it inserted. They are hidden from the clerk's lists. */
export const OWN_NAME = /^_SoatBieu\.[A-Za-z0-9_.]+$/u;

/**
 * Gives cells a name of the product's own in the workbook, or takes it away. Such a name goes with its cells when rows
 * are put in or the sheet is renamed, and other programs keep it. Refused where it names other cells than `before`.
 */
export interface SetName {
  readonly kind: 'set-name';
  /** As `OWN_NAME` says. */
  readonly name: string;
  /** null: there is no such name, or its cells are gone. */
  readonly before: RangeRef | null;
  readonly after: RangeRef | null;
}

/** "'XL TCCSĐ'!$C$13:$F$13": how names and charts refer to cells, always from the first to the last. */
export function fixedReference({ sheet, top, left, bottom, right }: RangeRef): string {
  const first = fixed(cellName({ row: top, col: left }));
  const last = fixed(cellName({ row: bottom, col: right }));
  return `${sheetPrefix(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function fixed(name: string): string {
  return name.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}

/**
 * The cells that a name refers to, with or without a leading "="; null where it is anything else than a rectangle of
 * one sheet of these: the cells were deleted ("#REF!"), or their sheet was. Where Excel is set to call cells by row
 * and column ("R13C3:R13C6"), it says names so, too.
 */
export function referredCells(reference: string, sheets: readonly string[]): RangeRef | null {
  const [, quoted, plain, cells = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/u.exec(reference) ?? [];
  const written = (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();
  const sheet = sheets.find((name) => name.toLowerCase() === written);
  const range = parseRangeName(cells) ?? rangeByNumbers(cells);
  return sheet === undefined || !range ? null : { sheet, ...range };
}

/** Whether two names name the same cells; null: none, or cells that are gone. */
export function namesSame(a: RangeRef | null, b: RangeRef | null): boolean {
  if (!a || !b) return a === b;
  return fixedReference(a).toLowerCase() === fixedReference(b).toLowerCase();
}

function rangeByNumbers(cells: string): Range | null {
  const [, row, col, lastRow = row, lastCol = col] =
    /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/iu.exec(cells) ?? [];
  if (row === undefined || col === undefined) return null;
  const [rows, cols] = [
    [Number(row), Number(lastRow)],
    [Number(col), Number(lastCol)],
  ] as const;
  const range = {
    top: least(rows) - 1,
    left: least(cols) - 1,
    bottom: greatest(rows) - 1,
    right: greatest(cols) - 1,
  };
  return range.bottom > LAST_ROW || range.right > LAST_COL ? null : range;
}
