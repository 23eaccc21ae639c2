import type { Position, Range, RangeRef, Span } from './address.ts';
import type { Cell, ErrorValue, Value } from './cell.ts';
import { cellInRow, cellsInRow, rowSpan, type Row } from './row.ts';
import { unionOf } from './ranges.ts';

/** A sheet as plain data. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with content only, by number from 0, in ascending order. */
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** A workbook's picture: read once, never changed. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** The product's own names (`OWN_NAME`) and their cells; null: the cells are gone. Left out: there are none. */
  readonly ownNames?: ReadonlyMap<string, RangeRef | null>;
  /** What the product keeps in it, as text. Left out: nothing. */
  readonly notes?: string;
  /** The ids of the product's own charts, by sheet; of sheets that are left out it is not known which are there. */
  readonly ownCharts?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The cell at a place; undefined where it is empty. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  const cells = sheet.rows.get(row);
  return cells && cellInRow(cells, col);
}

/** The last column of a row with a cell; -1 where it has none. */
export function lastCellIn(sheet: Sheet, row: number): number {
  const cells = sheet.rows.get(row);
  return (cells && rowSpan(cells)?.last) ?? -1;
}

/** The rectangle of cells with content; null for an empty sheet. */
export function usedRange(sheet: Sheet): Range | null {
  let range: Range | null = null;
  for (const [row, cells] of sheet.rows) {
    const span = rowSpan(cells);
    if (!span) continue;
    const own = { top: row, left: span.first, bottom: row, right: span.last };
    range = range ? unionOf(range, own) : own;
  }
  return range;
}

/** The sheet of that name; undefined where the workbook has none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export function isErrorValue(value: Value | undefined): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** The merged rectangle over a place; null where the cell stands alone. */
export function mergeAt(sheet: Sheet, { row, col }: Position): Range | null {
  if (sheet.merges.length === 0) return null;
  const { byRow, tall } = mergesOf(sheet);
  for (const merge of byRow.get(row) ?? []) if (merge.left <= col && col <= merge.right) return merge;
  for (const m of tall) if (m.top <= row && row <= m.bottom && m.left <= col && col <= m.right) return m;
  return null;
}

function* mergesOver(sheet: Sheet, row: number): Generator<Range> {
  const { byRow, tall } = mergesOf(sheet);
  yield* byRow.get(row) ?? [];
  for (const merge of tall) if (merge.top <= row && row <= merge.bottom) yield merge;
}

interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly Range[]>;
  /** Merges of very many rows are few; they are looked through one by one. */
  readonly tall: readonly Range[];
}

const TALL = 256;
const indexes = new WeakMap<Sheet, MergeIndex>();

function mergesOf(sheet: Sheet): MergeIndex {
  const known = indexes.get(sheet);
  if (known) return known;
  const byRow = new Map<number, Range[]>();
  const isTall = (merge: Range) => merge.bottom - merge.top >= TALL;
  for (const merge of sheet.merges) {
    if (isTall(merge)) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      const found = byRow.get(row);
      if (found) found.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const index = { byRow, tall: sheet.merges.filter(isTall) };
  indexes.set(sheet, index);
  return index;
}

/** Beyond so many columns a row is gone through by what stands in it. */
const WIDE = 64;

/**
 * The columns of part of a row at which something may be seen, from left to right. Of a wide part these are the cells,
 * and each merged rectangle once: a cell that reaches far to the right costs no more than any other.
 */
export function columnsSeen(sheet: Sheet, row: number, { first: left, last: right }: Span): Iterable<number> {
  if (right - left < WIDE) {
    const all: number[] = [];
    for (let col = left; col <= right; col++) all.push(col);
    return all;
  }
  const columns = new Set(Array.from(cellsInRow(sheet.rows.get(row) ?? []), ([col]) => col));
  if (sheet.merges.length > 0)
    for (const merge of mergesOver(sheet, row)) columns.add(Math.max(merge.left, left));
  return [...columns].filter((col) => left <= col && col <= right).sort((a, b) => a - b);
}

/** The place whose cell holds what is shown at a place: the first cell of a merged rectangle, else itself. */
export function anchorOf(sheet: Sheet, place: Position): Position {
  const merge = mergeAt(sheet, place);
  return merge ? { row: merge.top, col: merge.left } : place;
}

/** The text seen at a place, a merged rectangle's at each of its cells: text as written, a number plainly, else "". */
export function textAt(sheet: Sheet, row: number, col: number): string {
  const own = cellAt(sheet, row, col);
  const anchor = mergeAt(sheet, { row, col });
  const value = (anchor ? cellAt(sheet, anchor.top, anchor.left) : own)?.value;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
