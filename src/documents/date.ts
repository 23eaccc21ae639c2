import { isCalendarDate, serialToDate, tidyText, type CalendarDate } from '../grid/index.ts';

/** A date as a clerk wrote it. */
export interface WrittenDate {
  readonly kind: 'date';
  readonly date: CalendarDate;
  /** "8/11/2021", "ngày 08 tháng 11 năm 2021", or a number that a date format shows. */
  readonly style: 'digits' | 'words' | 'serial';
  /** A day under 10, or month 1 or 2, without its zero ("8/11/2021"); serial numbers have none to lack. */
  readonly lacksZero: boolean;
  /** As it should be written: "08/11/2021". */
  readonly canonical: string;
}

/** Text or a number that is no date. */
export interface NoDate {
  readonly kind: 'not-a-date';
  /** Another shape, a year of two digits, or a day that no calendar has (31/11/2021). */
  readonly reason: 'shape' | 'short-year' | 'impossible';
}

export type ReadDate = WrittenDate | NoDate;

/** 20/11/2019, 8.11.2021, 08 - 11 - 2021, 08 11 2021: one and the same separator twice. */
const DIGITS = /^(\d{1,2})( ?[/.-] ?| )(\d{1,2})\2(\d+)$/;
const WORDS = /^ngày (\d{1,2}),? tháng (\d{1,2}),? năm (\d+)$/i;
const LEAD = /^ngày ?:? ?(?=\d)/i;
/** A serial or document of before is none of ours: dates of 1900 and later are read. */
const FIRST_YEAR = 1900;

/**
 * Reads one date: text d/m/yyyy or "ngày d tháng m năm yyyy", or the serial number of a real date cell.
 * By the rules of form (HD 36-HD/VPTW, QĐ 399-QĐ/TW) days under 10 and months 1 and 2 have a leading zero;
 * months 3 to 9 may have one. Never throws.
 */
export function readDate(value: string | number, date1904 = false): ReadDate {
  return typeof value === 'number' ? readSerial(value, date1904) : readText(value);
}

const DAY_AND_MONTH = /^(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})$/iu;

/** Reads a day and a month that are written without their year ("25/11"), which is known. Never throws. */
export function readDateOfYear(text: string, year: number): ReadDate {
  const tidy = tidyText(text)
    .replace(/[.,;]$/, '')
    .replace(LEAD, '');
  const [, day, month] = DAY_AND_MONTH.exec(tidy) ?? [];
  return day === undefined || month === undefined
    ? readText(text)
    : readParts(day, month, String(year), 'digits');
}

function readSerial(value: number, date1904: boolean): ReadDate {
  const date = serialToDate(value, date1904);
  if (!date) return { kind: 'not-a-date', reason: 'impossible' };
  return { kind: 'date', date, style: 'serial', lacksZero: false, canonical: printDate(date) };
}

function readText(text: string): ReadDate {
  const tidy = tidyText(text)
    .replace(/[.,;]$/, '')
    .trim();
  const words = WORDS.exec(tidy);
  if (words) return readParts(words[1], words[2], words[3], 'words');
  const digits = DIGITS.exec(tidy.replace(LEAD, ''));
  return digits
    ? readParts(digits[1], digits[3], digits[4], 'digits')
    : { kind: 'not-a-date', reason: 'shape' };
}

function readParts(day = '', month = '', year = '', style: 'digits' | 'words'): ReadDate {
  if (year.length < 4) return { kind: 'not-a-date', reason: 'short-year' };
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isCalendarDate(date) || date.year < FIRST_YEAR) return { kind: 'not-a-date', reason: 'impossible' };
  const lacksZero = day.length < zeroed(date.day, 9).length || month.length < zeroed(date.month, 2).length;
  return { kind: 'date', date, style, lacksZero, canonical: printDate(date) };
}

/** "08/11/2021", "08/3/2018": the day under 10 and months 1 and 2 have a leading zero. */
export function printDate({ year, month, day }: CalendarDate): string {
  return `${zeroed(day, 9)}/${zeroed(month, 2)}/${year}`;
}

/** A number with a leading zero where it is not above `last`. */
function zeroed(number: number, last: number): string {
  return number <= last ? `0${number}` : String(number);
}

/** The date with its day and month changed over, as another locale reads them; null where that is no date. */
export function swapDayMonth({ year, month, day }: CalendarDate): CalendarDate | null {
  const swapped = { year, month: day, day: month };
  return isCalendarDate(swapped) ? swapped : null;
}
