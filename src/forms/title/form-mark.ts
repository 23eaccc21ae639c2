import type { Label } from '../table/label.ts';
import { cellAt, foldText, LAST_COL, memoize, type Range, type Sheet } from '../../grid/index.ts';
import { labelsInRow, refTo } from '../table/view.ts';

/** "Biểu số 1": which of the printed forms a table is, and the cell that says so. */
export interface FormMark {
  readonly number: number;
  readonly label: Label;
}

/** How far above a form its mark may stand: a letterhead, the title and blank rows between. */
const FARTHEST = 12;
/** A row of so many texts is the head of another table, not part of a letterhead. */
const HEAD_OF_ANOTHER = 4;

const NAME = '(?:mẫu )?biểu(?: mẫu)?(?: số)? ?[:.]? ?(\\d{1,2})(?!\\d|[.,/-]\\d)';
const AT_START = new RegExp(`^\\(? ?${NAME}`, 'u');
const IN_BRACKETS_AT_END = new RegExp(`\\( ?${NAME}[^()]*\\)$`, 'u');

/** The number in "Biểu số 1", "BIỂU SỐ: 01", "Mẫu biểu 1", "Biểu số 1. Thống kê văn bản"; null in any other text. */
export const markNumber = memoize((text): number | null => {
  const key = foldText(text);
  const match = AT_START.exec(key) ?? IN_BRACKETS_AT_END.exec(key);
  const number = Number(match?.[1]);
  return number > 0 ? number : null;
});

/**
 * The mark of the form whose table fills a range: in its head (the range's first three rows), else the nearest above
 * it, up to the head of another table. Of several in a row one over the table's own columns counts, of several such
 * the one nearest to its right edge, over which marks stand. null where there is none.
 */
export function markOf(sheet: Sheet, range: Range): FormMark | null {
  for (let row = range.top; row <= Math.min(range.top + 2, range.bottom); row++) {
    const mark = markInRow(sheet, row, range);
    if (mark) return mark;
  }
  for (let row = range.top - 1; row >= Math.max(0, range.top - FARTHEST); row--) {
    const mark = markInRow(sheet, row, range);
    if (mark) return mark;
    if (labelsInRow(sheet, row, { first: range.left, last: range.right }).length >= HEAD_OF_ANOTHER)
      return null;
  }
  return null;
}

function markInRow(sheet: Sheet, row: number, { left, right }: Range): FormMark | null {
  const marks: FormMark[] = [];
  for (const col of (sheet.rows.get(row) ?? []).keys()) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value !== 'string' || !/bi/iu.test(value)) continue;
    const number = markNumber(value);
    if (number !== null) marks.push({ number, label: { text: value, cell: refTo(sheet, row, col) } });
  }
  const distance = ({ label: { cell } }: FormMark) =>
    Math.abs(cell.col - right) + (left <= cell.col && cell.col <= right ? 0 : LAST_COL);
  return marks.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
