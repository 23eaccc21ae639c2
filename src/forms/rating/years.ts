import { foldLabel, remember } from '../../grid/index.ts';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The years named in a text, in its order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)]
    .map((match) => Number(match[0]))
    .filter((year) => year >= 1990 && year <= 2100);
}

/** Words that may stand before the year that a label consists of: they say of the year what all its figures are. */
const BEFORE_YEAR =
  '(?:(?:kết quả|số liệu|số lượng|thực hiện|cuối|kiểm điểm|đánh giá|xếp loại|chất lượng)[, ]+(?:và )?)*';
const NAMED_YEAR = new RegExp(`^(?:${BEFORE_YEAR}năm(?: đánh giá)?:? ?)?((?:19|20)\\d\\d)$`, 'u');
/** Footnote marks and what stands in brackets after a year: "2022*", "Năm 2022 (1)", "2022 (năm báo cáo)". */
const MARKS = /(?:\s*(?:\([^()]*\)|[*¹²³]))+$/u;

/** The year that a label consists of: 2022, "2022", "Năm 2022", "Năm 2022 (năm báo cáo)"; null otherwise. */
export const yearNamed = remember((text): number | null => {
  const match = NAMED_YEAR.exec(foldLabel(text).replace(MARKS, ''));
  const year = Number(match?.[1]);
  return match && year >= 1990 ? year : null;
});
