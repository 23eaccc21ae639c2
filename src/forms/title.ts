import { foldText, type Sheet } from '../grid/index.ts';
import type { Label } from './rating-table.ts';
import { isNumbering, labelsInRow } from './rating/view.ts';

const FARTHEST = 8;

/**
 * The texts above a table, nearest first: those over its own columns, else over the whole row; up to the table above
 * (`after`: its last row) or the sheet's top.
 */
export function textsAbove(sheet: Sheet, top: number, left: number, right: number, after: number): Label[] {
  const texts: Label[] = [];
  for (let row = top - 1; row > after && row >= top - FARTHEST; row--) {
    const own = labelsInRow(sheet, row, left, right);
    texts.push(...(own.length > 0 ? own : labelsInRow(sheet, row, 0, left)));
  }
  return texts.filter((label) => !isNumbering(label.text));
}

/** Words that every title of a form has one of. */
const TITLE = /kết quả|xếp loại|đánh giá|tổng hợp|thống kê|biểu|tình hình|kiểm điểm/u;

/** Whether a text may be a form's title rather than part of a letterhead. */
export function mayBeTitle(text: string): boolean {
  const key = foldText(text);
  return TITLE.test(key) && !/^biểu(?: số)? ?\d|ngày \d+ tháng|^(?:stt|ghi chú)/u.test(key) && key.length > 6;
}

/** The years that a title names; those of a date line do not count. */
export function titleYears(text: string): number[] {
  const key = foldText(text).replace(
    /ngày \d+ tháng \d+ năm \d{4}|tháng \d+[/-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/gu,
    ' ',
  );
  return [...key.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)(?!\/)/gu)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= 1990);
}
