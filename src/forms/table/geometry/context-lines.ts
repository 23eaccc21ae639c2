import { foldText, memoize } from '../../../grid/index.ts';

const UNIT_LINE = /^\(?(?:đơn vị(?: tính)?|đvt|đv tính) ?[:(] ?\p{L}|^\(?(?:đơn vị tính|đvt)(?!\p{L})/u;
const FORM_MARK =
  /^\(?(?:mẫu|biểu|phụ lục|bảng)(?: biểu| mẫu)?(?: số)? ?[:.]? ?\d{1,3} ?\p{L}?(?!\p{L})[^\p{L}]*(?:[-/ ] ?(?:btctw|tctw|btc|bctctw)\p{L}*)?[^\p{L}]*$|^\(?biểu(?: số)? ?:? ?\d{1,2}\p{L}? ?-? ?\p{L}{0,8}\)?$/u;
const LETTERHEAD =
  /đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa|độc lập ?- ?tự do|ngày[^\p{L}]{0,20}tháng[^\p{L}]{0,20}năm/u;

/** What stands beside a title and heads nothing: the unit of measure, and the mark of the printed form. */
export const isBesideTitle = memoize((text: string): boolean => {
  const key = foldText(text).replace(/ ?\(?tiếp(?: theo)?\)?$/u, '');
  return UNIT_LINE.test(key) || FORM_MARK.test(key);
});

/** A line of a letterhead. */
export const isLetterhead = memoize((text: string): boolean => LETTERHEAD.test(foldText(text)));
