import { readDate, type ReadDate } from '../date.ts';

/** A date that adjoins a document number. */
export interface AdjoiningDate {
  readonly text: string;
  readonly read: ReadDate;
  /** Where it ends, counted from the number's end; 0 where it stands before the number. */
  readonly end: number;
}

/** "20/11/2019"; this and what follows are sources of patterns. */
export const NUMERIC_DATE =
  '\\d{1,2}\\s?[/.\\-\\u2010-\\u2015\\u2212]\\s?\\d{1,2}\\s?[/.\\-\\u2010-\\u2015\\u2212]\\s?\\d{2,4}(?!\\d)';
const WORDS = '\\d{1,2},?\\s{1,4}tháng\\s{1,4}\\d{1,2},?\\s{1,4}năm\\s{1,4}\\d{4}(?!\\d)';
/** "ngày 20/11/2019", "ngày 20 tháng 11 năm 2019". */
export const DAY = `ngày\\s{0,4}:?\\s{0,4}(?:${WORDS}|${NUMERIC_DATE})`;
/** Marks of notes right behind a number. */
export const FOOTNOTES = '(?:[⁰¹²³⁴-⁹]|\\[\\d{1,3}\\]|\\(\\d{1,2}\\)){0,3}';
const OF_ISSUER = '(?:của\\s[^;.:\\n\\d()]{2,80}?[\\s,]{1,3})?';
const SAID = new RegExp(
  `^${FOOTNOTES}[\\s,.;:(]{0,5}${OF_ISSUER}(?:(?:ký|ban hành|đề)\\s{1,3})?(${DAY})`,
  'iu',
);
const BARE = new RegExp(`^${FOOTNOTES}[ \\u00a0]{0,3}(?:[,(\\t][ \\u00a0]{0,3})?(${NUMERIC_DATE})`, 'u');
const BEFORE = new RegExp(`(${DAY})[^;.:\\n\\d]{0,90}(?:ban hành|ký)(?:\\s{1,3}các)?\\s{0,3}$`, 'iu');
const FARTHEST = 170;

/**
 * The date that belongs to a number: said right after it ("…, ngày 20/11/2019"), bare in the same line
 * ("(20/11/2019)"), or before it where a sentence says so ("Ngày 20/11/2019, … ban hành Kế hoạch số …"). A bare one is
 * not taken where another number stands close before (`isListed`): which of them it belongs to can't be told.
 */
export function adjoiningDate(
  text: string,
  number: { readonly end: number; readonly kindStart: number },
  end: number,
  isListed: boolean,
): AdjoiningDate | null {
  const after = text.slice(number.end, Math.min(end, number.end + FARTHEST));
  const match = SAID.exec(after) ?? (isListed ? null : BARE.exec(after));
  if (match?.[1]) return { text: match[1], read: readDate(match[1]), end: match[0].length };
  const before = text.slice(Math.max(0, number.kindStart - FARTHEST), number.kindStart);
  const said = /ban hành|ký/iu.test(before) ? BEFORE.exec(before)?.[1] : undefined;
  return said === undefined ? null : { text: said, read: readDate(said), end: 0 };
}
