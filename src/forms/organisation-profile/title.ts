import type { Label, Year } from '../table/label.ts';
import { foldText, standsBehind } from '../../grid/index.ts';
import { mayBeTitle } from '../title/title.ts';

/** What a profile's title begins with, and somewhere behind it what it is about. */
const SUBJECT = /(?:tình hình|số liệu|thống kê|tổng hợp|thông tin|cơ cấu)(?!\p{L})/u;
const ABOUT = /(?:chung(?!\p{L})|đảng viên|tổ chức (?:cơ sở )?đảng|tccsđ|đảng bộ)/u;
const OTHER =
  /xếp loại|đánh giá|kiểm điểm|kỷ luật|kiểm tra|giám sát|kết nạp|phát triển đảng|đảng phí|khen thưởng|thi hành|văn bản/u;

/** Whether a text is the title of a profile: "Tình hình tổ chức đảng và đảng viên đến tháng 12/2022". */
export function isProfileTitle(text: string): boolean {
  const key = foldText(text);
  return /tình hình chung(?!\p{L})/u.test(key) || (standsBehind(key, SUBJECT, ABOUT) && !OTHER.test(key));
}

/** Whether a title is that of a table about something else: ratings, inspections, admissions. */
export function speaksOfOtherThings(text: string): boolean {
  return mayBeTitle(text) && OTHER.test(foldText(text));
}

/** "Bảo Lâm, ngày 02 tháng 02 năm 2023" dates the sheet, not its numbers. */
const LETTERHEAD = /^[^,]+, ?ngày[^\p{L}]*tháng/u;
const DOCUMENT = /\(? ?(?:kèm theo|ban hành|theo).*$/u;
const SPANS = /(?:19|20)\d\d ?- ?(?:19|20)\d\d/gu;
const UP_TO = /đến\D{0,12}(?:\d{1,2}\D{1,8}){0,2}((?:19|20)\d\d)(?!\d)/u;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The year that the numbers are of: what the heads of the numbers say, else the title or what stands between them
 * ("Tính đến 31/12/2022"). null where none, or several, are named.
 */
export function profileYear(
  title: Label | null,
  texts: readonly Label[],
  heads: readonly Label[],
): Year | null {
  const near = title ? texts.slice(0, texts.indexOf(title) + 1).toReversed() : texts;
  for (const label of [...heads, ...near]) {
    const value = yearIn(label.text);
    if (value !== null) return { value, cell: label.cell };
  }
  return null;
}

function yearIn(text: string): number | null {
  const key = foldText(text);
  if (LETTERHEAD.test(key)) return null;
  const said = key.replace(DOCUMENT, '').replace(SPANS, ' ');
  const upTo = UP_TO.exec(said);
  if (upTo) return Number(upTo[1]);
  const years = new Set(Array.from(said.matchAll(YEARS), ([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
