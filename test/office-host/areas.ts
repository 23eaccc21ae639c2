import {
  LAST_COL,
  LAST_ROW,
  parseRangeName,
  rangeName,
  sheetPrefix,
  type Range,
} from '../../src/grid/index.ts';
import type { HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';

const WHOLE: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

/** An address within a sheet; none means the whole of it. */
export function areaOf(address: unknown): Range {
  if (address === null || address === undefined) return WHOLE;
  const range = typeof address === 'string' ? parseRangeName(address) : null;
  if (!range) throw new ExcelFault('InvalidArgument', `No address: ${JSON.stringify(address)}`);
  return range;
}

export function addressOf(sheet: HostSheet, area: Range): string {
  const isWhole = area.bottom === LAST_ROW && area.right === LAST_COL;
  return `${sheetPrefix(sheet.name)}!${isWhole ? '1:1048576' : rangeName(area)}`;
}

export function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The rows of a rectangle as tables: what each cell gives. */
export function tableOf<T>(area: Range, give: (row: number, col: number) => T): T[][] {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 5_000_000)
    throw new ExcelFault('RangeExceedsLimit', 'More than five million cells');
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, col) => give(area.top + row, area.left + col)),
  );
}

/** Visits a table of exactly the rectangle's shape; any other shape is refused, as by Excel. */
export function eachOf(
  area: Range,
  table: unknown,
  visit: (row: number, col: number, raw: unknown) => void,
): void {
  const rows = area.bottom - area.top + 1;
  const cols = area.right - area.left + 1;
  const fits = Array.isArray(table) && table.length === rows && table.every((row) => isRow(row, cols));
  if (!fits) {
    throw new ExcelFault(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size of the range',
    );
  }
  (table as readonly unknown[][]).forEach((row, index) => {
    row.forEach((raw, col) => {
      visit(area.top + index, area.left + col, raw);
    });
  });
}

function isRow(row: unknown, cols: number): boolean {
  return Array.isArray(row) && row.length === cols;
}

/** The one value of all, or null where they differ, as Excel answers for a range. */
export function commonOf<T>(table: readonly (readonly T[])[]): T | null {
  const all = new Set(table.flat());
  const [first] = all;
  return all.size === 1 && first !== undefined ? first : null;
}
