import {
  anchorOf,
  cellAt,
  LAST_COL,
  foldText,
  remember,
  textAt,
  type CellRef,
  type Sheet,
} from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label } from '../rating-table.ts';
import { mayBeTitle, namesItsDocument, titleYears } from '../title-words.ts';
import { readColumnNumbers, type ColumnNumber } from './column-numbers.ts';
import { isRunningNumberHead, labelsRows, meaningOf } from './meaning.ts';
import { objectInTitle } from './objects.ts';
import { yearNamed } from './years.ts';

const COLUMNS = LAST_COL + 1;

/** Looking at rows and columns of a sheet as a reader of tables does. */

/** The texts seen along part of a row, a merged one once. */
export function labelsInRow(sheet: Sheet, row: number, left: number, right: number): Label[] {
  const labels: LabelsByPlace = new Map();
  for (let col = left; col <= right; col++) addLabel(labels, sheet, row, col);
  return [...labels.values()];
}

/** The texts seen down part of a column, a merged one once. */
export function labelsInColumn(sheet: Sheet, col: number, top: number, bottom: number): Label[] {
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
export function isBlankRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  return labelsInRow(sheet, row, left, right).length === 0 && !hasFigure(sheet, row, left, right);
}

/** Whether a cell in part of a row holds a figure. */
export function hasFigure(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) if (looksLikeFigure(cellAt(sheet, row, col))) return true;
  return false;
}

/** Whether anything is seen in part of a column. */
export function hasContent(sheet: Sheet, col: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (cellAt(sheet, row, col) !== undefined || textAt(sheet, row, col) !== '') return true;
  }
  return false;
}

/** The row's column numbers; null where it is no such row. */
export function columnNumbersIn(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
): Map<number, ColumnNumber> | null {
  const texts: [number, string][] = [];
  for (let col = left; col <= right; col++) {
    const text = textAt(sheet, row, col);
    if (text.trim() !== '') texts.push([col, text]);
  }
  return readColumnNumbers(texts);
}

const MOST_HEAD_ROWS = 6;

/**
 * The first head row above a table's row `below`: rows up to a blank one, a title (a single text that begins over
 * the labels), or figures of another table. Returns `below` where there is no head.
 */
export function headTopAbove(
  sheet: Sheet,
  below: number,
  left: number,
  lastLabel: number,
  right: number,
): number {
  let top = below;
  for (let row = below - 1; row >= Math.max(0, below - MOST_HEAD_ROWS); row--) {
    if (!isHeadRow(sheet, row, below, left, lastLabel, right)) break;
    top = row;
  }
  return top;
}

function isHeadRow(
  sheet: Sheet,
  row: number,
  below: number,
  left: number,
  lastLabel: number,
  right: number,
): boolean {
  const labels = labelsInRow(sheet, row, left, right);
  const [only] = labels;
  if (!only) return false;
  const reachesDown = labels.some(
    ({ cell }) => row < below - 1 && anchorOf(sheet, { row: below - 1, col: cell.col }).row === cell.row,
  );
  const overFigures = labels.some(({ cell }) => cell.col > lastLabel);
  if (labels.every(({ text }) => isTitleLike(text))) return reachesDown;
  if (labels.length === 1) return reachesDown || overFigures;
  // "II | Đảng viên": the heading of a part, not of columns.
  if (!overFigures && !reachesDown) return labels.some(({ text }) => labelsRows(text));
  if (columnNumbersIn(sheet, row, left, right)) return true;
  for (let col = left; col <= right; col++) {
    const cell = cellAt(sheet, row, col);
    if (looksLikeFigure(cell) && yearNamed(textAt(sheet, row, col)) === null) return false;
  }
  return true;
}

/** A title, or a line of what goes with one, whose cell stands over the figures only because it is centred. */
export function isTitleLike(text: string): boolean {
  if (/^biểu |^ngày |ngày \d+ tháng|^\(?(?:đơn vị tính|đvt)/u.test(foldText(text))) return true;
  if (namesItsDocument(text)) return true;
  const { level, role, measure, compared } = meaningOf(text);
  if (level ?? role ?? (compared ? undefined : measure)) return false;
  const saysWhat = objectInTitle(text) !== null || (titleYears(text).length > 0 && yearNamed(text) === null);
  return saysWhat && mayBeTitle(text);
}

/**
 * The heads over a column, top to bottom. Where a head that gives meaning (a level, a year) was not merged over its
 * sub-columns, its right neighbours, blank there and headed below, stand under it too.
 */
export function headsOver(
  sheet: Sheet,
  col: number,
  headTop: number,
  headBottom: number,
  left: number,
): Label[] {
  const heads: LabelsByPlace = new Map();
  for (let row = headTop; row <= headBottom; row++) {
    if (textAt(sheet, row, col).trim() !== '') addLabel(heads, sheet, row, col);
    else {
      const source = groupHeadLeftOf(sheet, row, col, headBottom, left);
      if (source !== null) addLabel(heads, sheet, row, source);
    }
  }
  return [...heads.values()];
}

function groupHeadLeftOf(
  sheet: Sheet,
  row: number,
  col: number,
  headBottom: number,
  left: number,
): number | null {
  const headedBelow = labelsInColumn(sheet, col, row + 1, headBottom).length > 0;
  if (!headedBelow) return null;
  let source = col - 1;
  while (source >= left && textAt(sheet, row, source).trim() === '') source--;
  if (source < left) return null;
  const { level, year, measure, role, within } = meaningOf(textAt(sheet, row, source));
  const isGroup = labelsInColumn(sheet, source, row + 1, headBottom).some((label) => label.cell.row > row);
  const isMeant = level ?? year ?? measure ?? within ?? (role === 'rated' ? role : undefined);
  return isGroup && isMeant !== undefined ? source : null;
}

/** Whether a text is a running number ("1", "1.2", "II", "a") rather than a name. */
export const isNumbering = remember(
  (text) =>
    /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)]?$/u.test(foldText(text)) ||
    isRunningNumberHead(text),
);
