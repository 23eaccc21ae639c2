import type { Label, Year } from '../table/label.ts';
import {
  anchorOf,
  foldText,
  lastCellIn,
  least,
  mergeAt,
  textAt,
  type Sheet,
  type Span,
} from '../../grid/index.ts';
import { hasContent, isNumbering, labelsInRow, refTo } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import { partNamed } from './labels.ts';

/** A year's head, and the columns that it spans. */
export interface YearHead extends Year {
  readonly left: number;
  readonly right: number;
}

const WIDEST_GAP = 3;
const MOST_HEAD_ROWS = 6;
/** Beyond these a sheet holds no form of documents by year. */
const MOST_YEARS = 50;
const MOST_COLUMNS = 10;

/** The years along a row from a column on, close to each other. */
export function yearHeadsIn(sheet: Sheet, row: number, from: number): YearHead[] {
  const heads: YearHead[] = [];
  const end = lastCellIn(sheet, row);
  for (let col = from; col <= end && heads.length < MOST_YEARS; col++) {
    if (col - (heads.at(-1)?.right ?? from) > WIDEST_GAP) break;
    const year = yearNamed(textAt(sheet, row, col));
    if (year === null) continue;
    const { left, right } = mergeAt(sheet, { row, col }) ?? { left: col, right: col };
    const last = Math.min(right, left + MOST_COLUMNS - 1);
    heads.push({ value: year, cell: anchorCell(sheet, row, col), left, right: last });
    col = right;
  }
  return heads;
}

/** The nearest row between two others that has years from a column on; null where there is none. */
export function yearRowAbove(
  sheet: Sheet,
  { first: after, last: row }: Span,
  from: number,
): { readonly row: number; readonly heads: readonly YearHead[] } | null {
  for (let above = row - 1; above > Math.max(after, row - MOST_HEAD_ROWS - 1); above--) {
    const heads = yearHeadsIn(sheet, above, from);
    if (heads.length > 0) return { row: above, heads };
  }
  return null;
}

/** "Năm", "Năm ban hành": what may stand over the years. */
const OVER_YEARS = /^(?:các |theo )?năm(?! \d)|^thời gian|^giai đoạn/u;

/** The columns of a table with its years in a row: the first, that of the first year, and the last. */
interface YearColumns {
  readonly left: number;
  readonly firstYear: number;
  readonly right: number;
}

/** The first head row, where the years stand in a row: heads merged down to it, or short ones over the years. */
export function headTop(sheet: Sheet, row: number, { left, firstYear, right }: YearColumns): number {
  const merged = labelsInRow(sheet, row, { first: left, last: right }).map(({ cell }) => cell.row);
  const top = least([row, ...merged]);
  const over = top === 0 ? [] : labelsInRow(sheet, top - 1, { first: firstYear, last: right });
  return over.some(({ text }) => text.length <= 40 && OVER_YEARS.test(foldText(text))) ? top - 1 : top;
}

/** The first of the columns with content that stand side by side up to a column. */
export function leftOf(sheet: Sheet, col: number, rows: Span): number {
  let left = col;
  while (left > 0 && hasContent(sheet, left - 1, rows)) left--;
  return left;
}

/** The last column headed in a row, side by side from a column on. */
export function rightOf(sheet: Sheet, col: number, row: number): number {
  let right = col;
  while (textAt(sheet, row, right + 1).trim() !== '') right++;
  return right;
}

/** The name of what a row is about, in the columns from `right` to the left; null where only numbering stands there. */
export function contentIn(sheet: Sheet, row: number, cols: Span): Label | null {
  const named = labelsInRow(sheet, row, cols).filter(
    ({ text }) => !isNumbering(text) && partNamed(text) === null && yearNamed(text) === null,
  );
  return named.at(-1) ?? null;
}

function anchorCell(sheet: Sheet, row: number, col: number): Year['cell'] {
  const anchor = anchorOf(sheet, { row, col });
  return refTo(sheet, anchor.row, anchor.col);
}
