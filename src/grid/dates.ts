/** Days of the (proleptic Gregorian) calendar as plain numbers: no clock, no time zone. */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Serial 60 of the 1900 system is 29 February 1900, which never was (a fault kept from Lotus 1-2-3). */
const FALSE_LEAP_DAY = 60;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Whether a day is in the calendar, in a year from 1 to 9999. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const whole = [year, month, day].every(Number.isInteger);
  return whole && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 January of the year 1, which is 0. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + day - 1;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

/** The day of a `dayNumber` from 0 on. */
export function dateOfDay(number: number): CalendarDate {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year--;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let day = number - dayNumber({ year, month: 1, day: 1 }) + 1;
  let month = 1;
  for (; day > daysInMonth(year, month); month++) day -= daysInMonth(year, month);
  return { year, month, day };
}

/** "05/11/2025", as a cell of dates shows it. */
export function dateText({ year, month, day }: CalendarDate): string {
  const [dd, mm] = [day, month].map((number) => String(number).padStart(2, '0'));
  return `${dd ?? ''}/${mm ?? ''}/${String(year).padStart(4, '0')}`;
}

/** Negative where a is the earlier day, 0 where both are one. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const DAY_BEFORE_1900 = dayNumber({ year: 1899, month: 12, day: 31 });
const START_OF_1904 = dayNumber({ year: 1904, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });

/**
 * The day of a workbook's serial number; its time of day is dropped. null outside the workbook's calendar
 * (1 January 1900, or 1904, to 31 December 9999), and for 29 February 1900, which is in it and was no day.
 */
export function serialToDate(serial: number, date1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1)) return null;
  if (!date1904 && whole === FALSE_LEAP_DAY) return null;
  const day = date1904 ? START_OF_1904 + whole : DAY_BEFORE_1900 + whole - (whole > FALSE_LEAP_DAY ? 1 : 0);
  return day > LAST_DAY ? null : dateOfDay(day);
}

/** The serial number of a day; null where the workbook's calendar does not reach it, or there is no such day. */
export function dateToSerial(date: CalendarDate, date1904: boolean): number | null {
  if (!isCalendarDate(date)) return null;
  const day = dayNumber(date);
  const serial = date1904 ? day - START_OF_1904 : day - DAY_BEFORE_1900;
  if (serial < (date1904 ? 0 : 1)) return null;
  return !date1904 && serial >= FALSE_LEAP_DAY ? serial + 1 : serial;
}
