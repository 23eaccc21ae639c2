import { cellAt, mergeAt, textAt, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label } from '../rating-table.ts';
import { columnsOf, numbersOf } from './across-columns.ts';
import { bodyRows, type BodyShape } from './body-rows.ts';
import { splitRuns, type LevelRun } from './find.ts';
import type { Block, MeasureLine } from './lines.ts';
import { holdsFigures, isRunningNumberHead, labelsRows, meaningOfHeads } from './meaning.ts';
import {
  columnNumbersIn,
  hasContent,
  headTopAbove,
  isTitleLike,
  labelsInColumn,
  labelsInRow,
} from './view.ts';
import { yearNamed } from './years.ts';

/** Splits a row of level names into tables that stand side by side: an empty column or row labels lie between them. */
export function splitAcross(sheet: Sheet, run: LevelRun): LevelRun[] {
  return splitRuns(
    'across',
    run.cells,
    ({ last }, cell) => !dividedBetween(sheet, cell.row, last.col, cell.col),
  );
}

function dividedBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let col = from + 1; col < to; col++) {
    if (!hasContent(sheet, col, Math.max(0, row - 1), row + 3)) return true;
    if (labelsInColumn(sheet, col, Math.max(0, row - 2), row).some((label) => startsLabels(label.text)))
      return true;
  }
  return false;
}

function startsLabels(text: string): boolean {
  return isRunningNumberHead(text) || (labelsRows(text) && yearNamed(text) === null);
}

/** Reads the lines of a table whose levels go across a row. */
export function readAcross(sheet: Sheet, run: LevelRun, nextHead: number): Block {
  const { row, col: firstCol } = run.first;
  const lastCol = run.last.col;
  const mergedBottom = mergedBottomOf(sheet, row, firstCol, lastCol);
  const left = leftOf(sheet, row, mergedBottom, firstCol);
  const right = rightOf(sheet, row, mergedBottom, lastCol);
  const headBottom = headBottomBelow(sheet, mergedBottom, left, firstCol, right);
  const headTop = headTopAbove(sheet, row, left, firstCol - 1, right);
  const numbers = numbersOf(sheet, headTop, headBottom, left, right);
  const columns = columnsOf(sheet, { headTop, headBottom, left, right }, run, numbers);
  const bodyLeft = columns.find((column) => holdsFigures(column.meaning))?.at ?? firstCol;
  const measures = columns.filter((column) => column.at >= bodyLeft && holdsFigures(column.meaning));
  const shape: BodyShape = {
    top: headBottom + 1,
    below: nextHead,
    left,
    bodyLeft,
    right,
    headTop,
    headBottom,
    figureCols: measures.map((measure) => measure.at),
  };
  const body = bodyRows(sheet, shape);
  return {
    headTop,
    top: headBottom + 1,
    bottom: body.bottom,
    left,
    right: lastMeasured(measures, right),
    series: body.lines,
    measures,
    subject: null,
    levelsGo: 'across',
    unlabelled: body.unlabelled,
  };
}

function lastMeasured(measures: readonly MeasureLine[], right: number): number {
  return Math.max(right, ...measures.map((measure) => measure.at));
}

/** Heads merged downwards reach below the row of level names. */
function mergedBottomOf(sheet: Sheet, row: number, first: number, last: number): number {
  let bottom = row;
  for (let col = first; col <= last; col++)
    bottom = Math.max(bottom, mergeAt(sheet, { row, col })?.bottom ?? row);
  return bottom;
}

/** Sub-heads (SL, TL) and the row of column numbers still belong to the head. */
function headBottomBelow(
  sheet: Sheet,
  mergedBottom: number,
  left: number,
  first: number,
  last: number,
): number {
  let bottom = mergedBottom;
  while (isSubHead(sheet, bottom + 1, left, first, last)) bottom++;
  return bottom;
}

function isSubHead(sheet: Sheet, row: number, left: number, first: number, last: number): boolean {
  const labels = labelsInRow(sheet, row, first, last);
  if (labels.length === 0) return false;
  if (columnNumbersIn(sheet, row, left, last)) return true;
  const years = labels.filter((label) => yearNamed(label.text) !== null);
  // The same years below each level are heads; years all different may be a row of counts.
  if (years.length > new Set(years.map((label) => yearNamed(label.text))).size) return true;
  for (let col = first; col <= last; col++) if (looksLikeFigure(cellAt(sheet, row, col))) return false;
  return (
    labels.some((label) => holdsFigures(meaningOfHeads([label.text]))) &&
    labels.every((label) => label.text.length < 80)
  );
}

/** Head columns run on to the left until an empty one, or, beyond the row labels, the figures of another table. */
function leftOf(sheet: Sheet, row: number, headBottom: number, first: number): number {
  let left = first;
  let labelsSeen = false;
  while (left > 0 && hasContent(sheet, left - 1, Math.max(0, row - 1), headBottom + 1)) {
    const heads = labelsInColumn(sheet, left - 1, Math.max(0, row - 2), headBottom).filter(
      (head) => !isTitleLike(head.text),
    );
    const figures = holdsFigures(meaningOfHeads(heads.map((head) => head.text)));
    if (labelsSeen && figures) break;
    labelsSeen ||= !figures && !holdsOtherFigures(sheet, left - 1, headBottom, heads);
    left--;
    if (heads.some((head) => isRunningNumberHead(head.text))) break;
  }
  return left;
}

/** Figures below a head that names nothing known ("Nữ", "Dự bị"), rather than row labels, years or running numbers. */
function holdsOtherFigures(sheet: Sheet, col: number, headBottom: number, heads: readonly Label[]): boolean {
  if (heads.length === 0 || heads.some((head) => labelsRows(head.text))) return false;
  for (let row = headBottom + 1; row <= headBottom + 4; row++) {
    const text = textAt(sheet, row, col);
    if (yearNamed(text) !== null) return false;
    if (looksLikeFigure(cellAt(sheet, row, col))) return true;
  }
  return false;
}

function rightOf(sheet: Sheet, row: number, headBottom: number, last: number): number {
  let right = last;
  for (;;) {
    const heads = labelsInColumn(sheet, right + 1, Math.max(0, row - 1), headBottom);
    if (!hasContent(sheet, right + 1, row, headBottom + 1) || heads.some((head) => startsLabels(head.text)))
      return right;
    right++;
  }
}
