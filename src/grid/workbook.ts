import type { Position, Range, RangeRef } from './address.ts';

/** An error value of a cell, e.g. "#DIV/0!". */
export interface ErrorValue {
  readonly error: string;
}

/**
 * What a cell holds, never what it displays. Dates are serial numbers (see `dates.ts`) told by their number format.
 * null: a formula whose value was not stored with the file.
 */
export type Value = number | string | boolean | ErrorValue | null;

/** A cell with content. An empty cell is `undefined` wherever cells are looked up. */
export interface Cell {
  readonly value: Value;
  /** The formula without its "=", where there is one. */
  readonly formula: string | null;
  /** The number format code; null is General. */
  readonly format: string | null;
  /** The font's name as the file gives it; null where it gives none. */
  readonly font: string | null;
}

/** One row of cells by column; empty cells are holes or undefined. */
export type Row = readonly (Cell | undefined)[];

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
}

/** The cell at a place; undefined where it is empty. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.rows.get(row)?.[col];
}

/** The rectangle of cells with content; null for an empty sheet. */
export function usedRange(sheet: Sheet): Range | null {
  let range: Range | null = null;
  for (const [row, cells] of sheet.rows) {
    const left = cells.findIndex((cell) => cell !== undefined);
    if (left < 0) continue;
    const right = cells.findLastIndex((cell) => cell !== undefined);
    range = range
      ? { top: range.top, left: Math.min(range.left, left), bottom: row, right: Math.max(range.right, right) }
      : { top: row, left, bottom: row, right };
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
