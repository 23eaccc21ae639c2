import * as fc from 'fast-check';
import {
  compareDates,
  dateOfDay,
  dateToSerial,
  dayNumber,
  daysInMonth,
  isCalendarDate,
  isLeapYear,
  serialToDate,
} from '../../src/grid/index.ts';

const days = fc.integer({ min: 0, max: 3_652_058 });

describe('the calendar', () => {
  test.each([
    [2020, true],
    [2021, false],
    [1900, false],
    [2000, true],
    [2100, false],
    [4, true],
  ])('%d is a leap year: %p', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  test('there is no month 0 or 13', () => {
    expect(daysInMonth(2021, 0)).toBe(0);
    expect(daysInMonth(2021, 13)).toBe(0);
  });

  test.each([
    [1, 1, 1, true],
    [9999, 12, 31, true],
    [10_000, 1, 1, false],
    [0, 1, 1, false],
    [2021, 2, 29, false],
    [2021, 4, 31, false],
    [2021, 4, 0, false],
    [2021, 4, 1.5, false],
    [NaN, 4, 1, false],
  ])('%d-%d-%d is a day: %p', (year, month, day, real) => {
    expect(isCalendarDate({ year, month, day })).toBe(real);
  });

  test('every day has its number, and the next day the next', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = dateOfDay(number);
        expect(isCalendarDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
        expect(compareDates(date, dateOfDay(number + 1))).toBeLessThan(0);
        expect(compareDates(date, { ...date })).toBe(0);
      }),
    );
  });

  test('days are those of the computer', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = dateOfDay(number);
        const clock = new Date(
          Date.UTC(2000, 0, 1) + (number - dayNumber({ year: 2000, month: 1, day: 1 })) * 86_400_000,
        );
        expect([year, month, day]).toEqual([
          clock.getUTCFullYear(),
          clock.getUTCMonth() + 1,
          clock.getUTCDate(),
        ]);
      }),
    );
  });
});

describe('serial numbers of a workbook', () => {
  test('29 February 1900 is in the workbook and was no day', () => {
    expect(serialToDate(60, false)).toBeNull();
    expect(serialToDate(60, true)).toEqual({ year: 1904, month: 3, day: 1 });
    expect(dateToSerial({ year: 1900, month: 2, day: 28 }, false)).toBe(59);
    expect(dateToSerial({ year: 1900, month: 3, day: 1 }, false)).toBe(61);
  });

  test.each([
    [1899, 12, 31, false],
    [1903, 12, 31, true],
    [2021, 2, 29, false],
  ])('%d-%d-%d has none (from 1904: %p)', (year, month, day, date1904) => {
    expect(dateToSerial({ year, month, day }, date1904)).toBeNull();
  });

  test('a day is read back, in both calendars, which are 1462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), (serial) => {
        const date = serialToDate(serial, true);
        if (!date) throw new Error('no date');
        expect(dateToSerial(date, true)).toBe(serial);
        expect(dateToSerial(date, false)).toBe(serial + 1462);
        expect(serialToDate(serial + 1462.999, false)).toEqual(date);
      }),
    );
  });
});
