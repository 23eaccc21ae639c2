import type { Label } from './label.ts';
import {
  anchorOf,
  cellAt,
  columnsSeen,
  LAST_COL,
  foldText,
  memoize,
  textAt,
  type CellRef,
  type Sheet,
  type Span,
} from '../../grid/index.ts';
import { looksLikeFigure } from './count.ts';
import { readColumnNumbers, type ColumnNumber } from './column-numbers.ts';
import { meaningOf } from './phrases/meaning.ts';

const COLUMNS = LAST_COL + 1;

/** Looking at rows and columns of a sheet as a reader of tables does. */

/** The texts seen along part of a row, a merged one once. */
export function labelsInRow(sheet: Sheet, row: number, cols: Span): Label[] {
  const labels: LabelsByPlace = new Map();
  for (const col of columnsSeen(sheet, row, cols)) addLabel(labels, sheet, row, col);
  return [...labels.values()];
}

/** The texts seen down part of a column, a merged one once. */
export function labelsInColumn(sheet: Sheet, col: number, { first: top, last: bottom }: Span): Label[] {
  const labels: LabelsByPlace = new Map();
  for (let row = top; row <= bottom; row++) addLabel(labels, sheet, row, col);
  return [...labels.values()];
}

/** Labels by the place of their cell, so that a merged one is there once. */
type LabelsByPlace = Map<number, Label>;

function addLabel(labels: LabelsByPlace, sheet: Sheet, row: number, col: number): void {
  const text = textAt(sheet, row, col);
  if (text.trim() === '') return;
  const anchor = anchorOf(sheet, { row, col });
  labels.set(anchor.row * COLUMNS + anchor.col, { text, cell: refTo(sheet, anchor.row, anchor.col) });
}

export function refTo(sheet: Sheet, row: number, col: number): CellRef {
  return { sheet: sheet.name, row, col };
}

/** Whether nothing is seen in part of a row. */
export function isBlankRow(sheet: Sheet, row: number, cols: Span): boolean {
  return labelsInRow(sheet, row, cols).length === 0 && !hasFigure(sheet, row, cols);
}

/** Whether a cell in part of a row holds a figure. */
function hasFigure(sheet: Sheet, row: number, cols: Span): boolean {
  for (const col of columnsSeen(sheet, row, cols)) if (looksLikeFigure(cellAt(sheet, row, col))) return true;
  return false;
}

/** Whether anything is seen in part of a column. */
export function hasContent(sheet: Sheet, col: number, { first: top, last: bottom }: Span): boolean {
  for (let row = top; row <= bottom; row++) {
    if (cellAt(sheet, row, col) !== undefined || textAt(sheet, row, col) !== '') return true;
  }
  return false;
}

/** The row's column numbers; null where it is no such row. */
export function columnNumbersIn(sheet: Sheet, row: number, cols: Span): Map<number, ColumnNumber> | null {
  const texts: [number, string][] = [];
  for (const col of columnsSeen(sheet, row, cols)) {
    const text = textAt(sheet, row, col);
    if (text.trim() !== '') texts.push([col, text]);
  }
  return readColumnNumbers(texts);
}

/** Whether a head is that of a running number. */
export function isRunningNumberHead(text: string): boolean {
  return meaningOf(text).isRunningNumber;
}

/** Whether a text is a running number ("1", "1.2", "II", "a") rather than a name. */
export const isNumbering = memoize(
  (text) =>
    /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)]?$/u.test(foldText(text)) ||
    isRunningNumberHead(text),
);
