import { tidyText } from '../../grid/index.ts';

/** "của Ban Thường vụ Huyện ủy": words alone. */
const OF_ISSUER = '(?:của(?:\\s\\p{L}{1,12}){1,9}?[\\s,]{1,2})?';
const QUOTED = new RegExp(
  `^[\\s,:)]{0,4}${OF_ISSUER}\\s{0,3}(?:[Vv]ề(?: việc)?\\s{1,3})?[“"«]([^”"»\\n]{3,300})[”"»]`,
  'u',
);
/** What abstracts begin with; "về" goes before all else. */
const FIRST_WORDS =
  '[Vv]ề|[Vv]/v|thành lập|kiện toàn|hướng dẫn|lãnh đạo|chỉ đạo|triển khai|thực hiện|tổ chức|kiểm điểm|đánh giá|đôn đốc|bổ sung|ban hành|quy định|phân công';
const PLAIN = new RegExp(
  `^[\\s,:)]{0,4}${OF_ISSUER}\\s{0,3}((?:${FIRST_WORDS})(?![\\p{L}])[^;\\n\\t“(]{2,300}?)(?=[;\\n\\t“(]|, đồng thời|[.](?:\\s|$)|$)`,
  'u',
);
const LONGEST = 400;

/** What a document is about, as a sentence says it right after its date; null where it doesn't. */
export function abstractAfter(text: string, from: number, end: number): string | null {
  const after = text.slice(from, Math.min(end, from + LONGEST));
  const words = QUOTED.exec(after)?.[1] ?? PLAIN.exec(after)?.[1];
  if (words === undefined) return null;
  const abstract = tidyText(words)
    .replace(/^(?:về(?: việc)?|v\/v)[ :]*/iu, '')
    .replace(/(?:[\s,.]|\svà)+$/u, '');
  return abstract === '' ? null : abstract;
}
