import { foldText, memoize } from '../../grid/index.ts';

/** Words that every title of a form has one of. */
const TITLE = /kết quả|xếp loại|đánh giá|tổng hợp|thống kê|biểu|tình hình|kiểm điểm/u;

/** Whether a text may be a form's title rather than part of a letterhead. */
export function mayBeTitle(text: string): boolean {
  const key = foldText(text);
  return TITLE.test(key) && !/^biểu(?: số)? ?\d|ngày \d+ tháng|^(?:stt|ghi chú)/u.test(key) && key.length > 6;
}

/** "(Kèm theo Báo cáo số …)" below a title says of what the form is a part, not what it holds. */
export function namesItsDocument(text: string): boolean {
  return /^\(? ?(?:kèm|ban hành|căn cứ|theo (?!dõi))/u.test(foldText(text));
}

/** Dates in full, and those with a day or month left open for the pen. */
const DATES =
  /ngày[^\p{L}]{0,20}tháng[^\p{L}]{0,20}năm \d{4}|tháng \d+[/-]\d{4}|\d{0,2} ?[/-] ?\d{1,2} ?[/-] ?\d{4}/gu;

/** The years that a title names; those of a date do not count. */
export const titleYears = memoize((text): readonly number[] => {
  const key = foldText(text).replace(DATES, ' ');
  return [...key.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)(?!\/)/gu)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= 1990);
});
