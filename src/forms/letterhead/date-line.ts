import { readDate } from '../../documents/index.ts';
import { foldText, memoize, tidyText, type CalendarDate, type CellRef } from '../../grid/index.ts';

/** What the date line of a letterhead says. */
export type LetterDate =
  /** `isProper`: written "ngày 02 tháng 02 năm 2023", with its leading zeros. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly isProper: boolean }
  /** A day, month or year was left for the pen. */
  | { readonly kind: 'open' }
  /** A day that no calendar has, or a shape that can't be read. */
  | { readonly kind: 'unreadable' };

/** The date line of a letterhead: "Bảo Lâm, ngày 02 tháng 02 năm 2023". */
export interface DateLine {
  readonly cell: CellRef;
  /** The line, which may be one of several in its cell; a date cell's as it would be written. */
  readonly text: string;
  /** What stands before the date: "Bảo Lâm, " as written, or nothing. */
  readonly place: string;
  /** The cell's value. */
  readonly value: string | number;
  readonly reading: LetterDate;
}

/** A line as a date line; `isSure`: its shape is a letterhead's own, whatever stands around it. */
export interface ReadLine {
  readonly place: string;
  readonly reading: LetterDate;
  readonly isSure: boolean;
}

const LONGEST = 120;
const BLANK = '[^\\p{L}]{0,40}';
const WORDS = new RegExp(`ngày(${BLANK})tháng(${BLANK})năm(${BLANK})$`, 'u');
const NUMBERS = /(?:ngày:? ?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}[.]?$/u;
const OTHER_WORDS = /(?:ngày|tháng)[^\p{L}]*(?:(?:tháng|năm)[^\p{L}]*)*$/u;
/** "Số liệu tính đến ngày …", "Kèm theo Báo cáo ngày …" name no place. */
const NO_PLACE =
  /(?<!\p{L})(?:đến|từ|trước|sau|vào|hết|của|ký|số|hạn|chốt|lập|họp)$|kèm theo|ban hành|báo cáo|số liệu|thời điểm|văn bản|quyết định|quy định|kế hoạch|hướng dẫn|công văn|[(:;]/u;
const LONGEST_PLACE = 60;
/** "Ngày tháng năm", "Ngày, tháng, năm" without room for a figure name a row or column. */
const NAME_OF_DATES = /^\s*ng.{1,2}y(?:, ?|\/| )th.{1,2}ng(?:, ?|\/| )n.{1,2}m\s*:?\s*$/iu;

/** Reads a line of text as the date line of a letterhead; null where it is none. */
export const readDateLine = memoize((line): ReadLine | null => {
  if (line.length > LONGEST || !/\d|ng|th/iu.test(line) || NAME_OF_DATES.test(line)) return null;
  const key = foldText(line);
  const words = WORDS.exec(key);
  const match = words ?? NUMBERS.exec(key) ?? OTHER_WORDS.exec(key);
  if (!match) return null;
  const before = key.slice(0, match.index).trim();
  if (before.length > LONGEST_PLACE || NO_PLACE.test(before)) return null;
  const hasPlace = before.endsWith(',');
  if (!words && !hasPlace && before !== '') return null;
  const parts = words ? words.slice(1) : [match[0]];
  return {
    place: tidyText(line).slice(0, match.index),
    reading: readParts(match[0], parts),
    isSure: words !== null || (hasPlace && match[0].startsWith('ngày')),
  };
});

function readParts(text: string, parts: readonly string[]): LetterDate {
  if (parts.some((part) => !/\d/u.test(part))) return { kind: 'open' };
  const written = readDate(text);
  if (written.kind === 'date') {
    return { kind: 'date', date: written.date, isProper: written.style === 'words' && !written.lacksZero };
  }
  const numbers = Array.from(text.matchAll(/\d+/gu), ([digits]) => digits);
  const read = readDate(numbers.join('/'));
  if (read.kind === 'date') return { kind: 'date', date: read.date, isProper: false };
  return numbers.length < 3 ? { kind: 'open' } : { kind: 'unreadable' };
}

/** "ngày 02 tháng 02 năm 2023": the day under 10 and months 1 and 2 have a leading zero. */
export function dateInWords({ year, month, day }: CalendarDate): string {
  const two = (number: number, last: number) => (number <= last ? `0${number}` : String(number));
  return `ngày ${two(day, 9)} tháng ${two(month, 2)} năm ${year}`;
}
