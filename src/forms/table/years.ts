import { foldLabel, memoize } from '../../grid/index.ts';

/** Words that may stand before the year that a label consists of: they say of the year what all its figures are. */
const BEFORE_YEAR =
  '(?:(?:kết quả|số liệu|số lượng|thực hiện|cuối|kiểm điểm|đánh giá|xếp loại|chất lượng)[, ]+(?:và )?)*';
const NAMED_YEAR = new RegExp(`^(?:${BEFORE_YEAR}năm(?: đánh giá)?:? ?)?((?:19|20)\\d\\d)$`, 'u');
/** Footnote marks and what stands in brackets after a year: "2022*", "Năm 2022 (1)", "2022 (năm báo cáo)". */
const MARKS = /$(?<=((?:\s*(?:\([^()]*\)|[*¹²³]))+))/u;

/** The year that a label consists of: 2022, "2022", "Năm 2022", "Năm 2022 (năm báo cáo)"; null otherwise. */
export const yearNamed = memoize((text): number | null => {
  const label = foldLabel(text);
  const marks = MARKS.exec(label)?.[1] ?? '';
  const match = NAMED_YEAR.exec(label.slice(0, label.length - marks.length));
  const year = Number(match?.[1]);
  return match && year >= 1990 ? year : null;
});
