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
import { mayBeTitle, namesItsDocument, titleYears } from '../title/title-words.ts';
import { readColumnNumbers, type ColumnNumber } from './column-numbers.ts';
import { meaningOf } from './phrases/meaning.ts';
import { yearNamed } from './years.ts';

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
export function hasFigure(sheet: Sheet, row: number, cols: Span): boolean {
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

const MOST_HEAD_ROWS = 6;

/** The columns of a table whose head is looked for: the first, the last of its labels, and the last. */
export interface HeadColumns {
  readonly left: number;
  readonly lastLabel: number;
  readonly right: number;
}

/**
 * The first head row above a table's row `below`: rows up to a blank one, a title (a single text that begins over
 * the labels), or figures of another table. Returns `below` where there is no head.
 */
export function headTopAbove(sheet: Sheet, below: number, columns: HeadColumns): number {
  let top = below;
  for (let row = below - 1; row >= Math.max(0, below - MOST_HEAD_ROWS); row--) {
    if (!isHeadRow(sheet, row, below, columns)) break;
    top = row;
  }
  return top;
}

function isHeadRow(
  sheet: Sheet,
  row: number,
  below: number,
  { left, lastLabel, right }: HeadColumns,
): boolean {
  const labels = labelsInRow(sheet, row, { first: left, last: right });
  const [only] = labels;
  if (!only) return false;
  const reachesDown = labels.some(
    ({ cell }) => row < below - 1 && anchorOf(sheet, { row: below - 1, col: cell.col }).row === cell.row,
  );
  const overFigures = labels.some(({ cell }) => cell.col > lastLabel);
  if (labels.every(({ text }) => isTitleLike(text))) return reachesDown;
  if (labels.length === 1) return reachesDown || overFigures;
  // "II | Đảng viên": the heading of a part, not of columns.
  if (!overFigures && !reachesDown)
    return labels.some(({ text }) => meaningOf(text).isStub || isRunningNumberHead(text));
  if (columnNumbersIn(sheet, row, { first: left, last: right })) return true;
  for (const col of columnsSeen(sheet, row, { first: left, last: right })) {
    const cell = cellAt(sheet, row, col);
    if (looksLikeFigure(cell) && yearNamed(textAt(sheet, row, col)) === null) return false;
  }
  return true;
}

/** A title, or a line of what goes with one, whose cell stands over the figures only because it is centred. */
function isTitleLike(text: string): boolean {
  if (/^biểu |^ngày |ngày \d+ tháng|^\(?(?:đơn vị tính|đvt)/u.test(foldText(text))) return true;
  if (namesItsDocument(text)) return true;
  const { level, role, measure, isChange, object } = meaningOf(text);
  if ((level ?? role ?? (isChange ? null : measure)) !== null) return false;
  const saysWhat = object !== null || (titleYears(text).length > 0 && yearNamed(text) === null);
  return saysWhat && mayBeTitle(text);
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
