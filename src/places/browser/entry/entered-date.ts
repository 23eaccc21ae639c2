import { dateToSerial } from '../../../grid/index.ts';

const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

/** Years of two digits below 30 are of this century, as programs take them. */
const FIRST_OF_LAST_CENTURY = 30;

/**
 * A full date as a serial number: day, month and year, or year, month and day. null where the text is no such date,
 * where there is no such day, and where the workbook's calendar does not reach it.
 */
export function enteredDate(text: string, date1904: boolean): number | null {
  const tidy = text.trim();
  const [, day, , month, year] = DAY_FIRST.exec(tidy) ?? [];
  if (day !== undefined) return serialOf([year, month, day], date1904);
  const [, first, , second, third] = YEAR_FIRST.exec(tidy) ?? [];
  return first === undefined ? null : serialOf([first, second, third], date1904);
}

function serialOf(
  [year = '', month, day]: readonly (string | undefined)[],
  date1904: boolean,
): number | null {
  return dateToSerial({ year: fullYear(year), month: Number(month), day: Number(day) }, date1904);
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** A time of day as a part of a day; null where the text is none. */
export function enteredTime(text: string): number | null {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text.trim()) ?? [];
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return hours !== undefined && h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}

/** A full date with a time of day behind it. */
export function enteredMoment(text: string, date1904: boolean): number | null {
  const [date = '', time = '', ...rest] = text.trim().split(/\s+/u);
  const [day, part] = [enteredDate(date, date1904), enteredTime(time)];
  return day === null || part === null || rest.length > 0 ? null : day + part;
}
