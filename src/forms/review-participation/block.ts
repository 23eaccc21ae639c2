import { anchorOf, cellAt, mergeAt, textAt, type Sheet, type Span } from '../../grid/index.ts';
import { looksLikeFigure } from '../table/count.ts';
import {
  columnNumbersIn,
  hasContent,
  hasFigure,
  headTopAbove,
  labelsInColumn,
  labelsInRow,
} from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import type { WhoRun } from './find.ts';

/** Where a form of reviews lies: heads, then rows of labels and figures. */
export interface ReviewBlock {
  readonly headTop: number;
  /** The first row below the heads. */
  readonly top: number;
  readonly left: number;
  /** The first column of figures. */
  readonly figures: number;
  readonly right: number;
}

const MOST_HEADS = 5;
const MOST_LABELS = 5;
const MOST_COLUMNS = 16;

/** The block whose columns (`across`) or rows (`down`) a run heads; null where no figure, and no year, stands there. */
export function blockOf(sheet: Sheet, run: WhoRun): ReviewBlock | null {
  return run.go === 'across' ? acrossBlock(sheet, run) : downBlock(sheet, run);
}

function acrossBlock(sheet: Sheet, { first, last }: WhoRun): ReviewBlock | null {
  const figures = first.col;
  const lastHead = mergeAt(sheet, last)?.right ?? last.col;
  const left = leftOf(sheet, figures, { first: first.row, last: first.row + 1 });
  const top = firstRow(sheet, first.row + 1, { left, figures, right: lastHead });
  if (top === null) return null;
  const right = rightOf(sheet, lastHead, { first: first.row, last: top - 1 });
  const headTop = Math.min(first.row, headTopAbove(sheet, top, { left, lastLabel: figures - 1, right }));
  return { headTop, top, left, figures, right };
}

/** The first row with figures or a year, below further heads and the numbers of columns. */
function firstRow(
  sheet: Sheet,
  from: number,
  { left, figures, right }: Pick<ReviewBlock, 'left' | 'figures' | 'right'>,
): number | null {
  for (let row = from; row < from + MOST_HEADS; row++) {
    if (columnNumbersIn(sheet, row, { first: left, last: right })) continue;
    const labels = labelsInRow(sheet, row, { first: left, last: figures - 1 });
    if (labels.some(({ text, cell }) => cell.row === row && yearNamed(text) !== null)) return row;
    if (hasFigure(sheet, row, { first: figures, last: right })) return row;
  }
  return null;
}

/** The first column of the labels that stand without a gap before a column. */
function leftOf(sheet: Sheet, figures: number, rows: Span): number {
  let left = figures;
  while (left > 0 && figures - left < MOST_LABELS && hasContent(sheet, left - 1, rows)) left--;
  return left;
}

/** The last headed column. */
function rightOf(sheet: Sheet, from: number, rows: Span): number {
  let right = from;
  while (right - from < MOST_COLUMNS && labelsInColumn(sheet, right + 1, rows).length > 0) right++;
  return right;
}

function downBlock(sheet: Sheet, { first, last }: WhoRun): ReviewBlock | null {
  const figures = (mergeAt(sheet, first)?.right ?? first.col) + 1;
  const left = leftOf(sheet, first.col, { first: first.row, last: last.row });
  const head = headRowAbove(sheet, first.row, { left, figures });
  const right =
    head === null
      ? figureEnd(sheet, first.row, figures)
      : rightOf(sheet, figures, { first: head, last: head });
  const rows = [first.row, last.row];
  if (!rows.some((row) => hasFigure(sheet, row, { first: figures, last: right })) && head === null)
    return null;
  if (head === null) return { headTop: first.row, top: first.row, left, figures, right };
  const headTop = Math.min(head, headTopAbove(sheet, head + 1, { left, lastLabel: figures - 1, right }));
  return { headTop, top: head + 1, left, figures, right };
}

/** The row of heads above the first label: the nearest with a year or a text over the first figures; null without one. */
function headRowAbove(
  sheet: Sheet,
  below: number,
  { left, figures }: Pick<ReviewBlock, 'left' | 'figures'>,
): number | null {
  for (let row = below - 1; row >= Math.max(0, below - MOST_HEADS); row--) {
    if (labelsInRow(sheet, row, { first: left, last: figures }).length === 0) return null;
    const head = textAt(sheet, row, figures);
    const isOwn = anchorOf(sheet, { row, col: figures }).col === figures;
    const isHead = yearNamed(head) !== null || !looksLikeFigure(cellAt(sheet, row, figures));
    if (head.trim() !== '' && isOwn && isHead) return row;
  }
  return null;
}

/** The last column of figures that stand side by side. */
function figureEnd(sheet: Sheet, row: number, figures: number): number {
  let right = figures;
  while (right - figures < MOST_COLUMNS && looksLikeFigure(cellAt(sheet, row, right + 1))) right++;
  return right;
}
