import type { Label } from '../table/label.ts';
import { cellAt, foldText, LAST_COL, memoize, type Range, type Sheet } from '../../grid/index.ts';
import { labelsInRow, refTo } from '../table/view.ts';

/** "Biểu số 1": which of the printed forms a table is, and the cell that says so. */
export interface FormNumber {
  readonly number: number;
  readonly label: Label;
}

/** How far above a form its number may stand: a letterhead, the title and blank rows between. */
const FARTHEST = 12;
/** A row of so many texts is the head of another table, not part of a letterhead. */
const HEAD_OF_ANOTHER = 4;

const NAME = '(?:mẫu )?biểu(?: mẫu)?(?: số)? ?[:.]? ?(\\d{1,2})(?!\\d|[.,/-]\\d)';
const AT_START = new RegExp(`^\\(? ?${NAME}`, 'u');
const IN_BRACKETS_AT_END = new RegExp(`\\( ?${NAME}[^()]*\\)$`, 'u');

/** The number in "Biểu số 1", "BIỂU SỐ: 01", "Mẫu biểu 1", "Biểu số 1. Thống kê văn bản"; null in any other text. */
export const readFormNumber = memoize((text): number | null => {
  const key = foldText(text);
  const match = AT_START.exec(key) ?? IN_BRACKETS_AT_END.exec(key);
  const number = Number(match?.[1]);
  return number > 0 ? number : null;
});

/**
 * The number of the form whose table fills a range: in its head (the range's first three rows), else the nearest above
 * it, up to the head of another table. Of several in a row one over the table's own columns counts, of several such
 * the one nearest to its right edge, over which numbers stand. null where there is none.
 */
export function formNumberOf(sheet: Sheet, range: Range): FormNumber | null {
  for (let row = range.top; row <= Math.min(range.top + 2, range.bottom); row++) {
    const found = formNumberInRow(sheet, row, range);
    if (found) return found;
  }
  for (let row = range.top - 1; row >= Math.max(0, range.top - FARTHEST); row--) {
    const found = formNumberInRow(sheet, row, range);
    if (found) return found;
    if (labelsInRow(sheet, row, { first: range.left, last: range.right }).length >= HEAD_OF_ANOTHER)
      return null;
  }
  return null;
}

function formNumberInRow(sheet: Sheet, row: number, { left, right }: Range): FormNumber | null {
  const numbers: FormNumber[] = [];
  for (const col of (sheet.rows.get(row) ?? []).keys()) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value !== 'string' || !/bi/iu.test(value)) continue;
    const number = readFormNumber(value);
    if (number !== null) numbers.push({ number, label: { text: value, cell: refTo(sheet, row, col) } });
  }
  const distance = ({ label: { cell } }: FormNumber) =>
    Math.abs(cell.col - right) + (left <= cell.col && cell.col <= right ? 0 : LAST_COL);
  return numbers.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
