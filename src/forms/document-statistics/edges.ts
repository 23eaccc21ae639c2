import { textAt, type Sheet, type Span } from '../../grid/index.ts';
import { hasContent } from '../table/view.ts';

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
