import { dayNumber, isCalendarDate } from '../../grid/index.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const FIRST_1904 = { year: 1904, month: 1, day: 1 };
const BEFORE_1900 = { year: 1899, month: 12, day: 30 };

/** Day 60 of the 1900 system is 29 February 1900, which never was: days before it count one less. */
const AFTER_FALSE_LEAP_DAY = 61;

/**
 * The serial number of "2022-12-31" or "2022-12-31T07:30:00" (cells of type `d`, ECMA-376 part 1, 18.18.11).
 * null where the text is no date that a workbook can hold.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const date = { year, month, day };
  if (!isCalendarDate(date)) return null;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  const days = dayNumber(date) - dayNumber(date1904 ? FIRST_1904 : BEFORE_1900);
  const serial = date1904 || days >= AFTER_FALSE_LEAP_DAY ? days : days - 1;
  return serial < 0 ? null : serial + time;
}
