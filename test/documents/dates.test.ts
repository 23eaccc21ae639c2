import * as fc from 'fast-check';
import {
  printDate,
  readDate,
  readDates,
  swapDayMonth,
  termOf,
  type NoDate,
} from '../../src/documents/index.ts';

const date = (day: number, month: number, year: number): { day: number; month: number; year: number } => ({
  day,
  month,
  year,
});

describe('a date is read as clerks write it', () => {
  test.each<[string, number, number, number, boolean]>([
    // text, day, month, year, whether a leading zero is lacking
    ['20/11/2019', 20, 11, 2019, false],
    ['08/3/2018', 8, 3, 2018, false],
    ['08/03/2018', 8, 3, 2018, false],
    ['06/02/2017', 6, 2, 2017, false],
    ['6/02/2017', 6, 2, 2017, true],
    ['06/2/2017', 6, 2, 2017, true],
    ['6/2/2017', 6, 2, 2017, true],
    ['15/1/2021', 15, 1, 2021, true],
    ['15/01/2021', 15, 1, 2021, false],
    ['8/11/2021', 8, 11, 2021, true],
    ['08/11/2021', 8, 11, 2021, false],
    ['9/9/2021', 9, 9, 2021, true],
    ['10/9/2021', 10, 9, 2021, false],
    ['30/8/2025', 30, 8, 2025, false],
    ['31/12/2022', 31, 12, 2022, false],
    ['29/02/2020', 29, 2, 2020, false],
    ['29/02/2000', 29, 2, 2000, false],
    ['01/01/1900', 1, 1, 1900, false],
    [' 20/11/2019 ', 20, 11, 2019, false],
    ['20/11/2019.', 20, 11, 2019, false],
    ['20/11/2019;', 20, 11, 2019, false],
    ['20/ 11/ 2019', 20, 11, 2019, false],
    ['20 / 11 / 2019', 20, 11, 2019, false],
    ['20\u00a0/\u00a011\u00a0/\u00a02019', 20, 11, 2019, false],
    ['20.11.2019', 20, 11, 2019, false],
    ['8.11.2021', 8, 11, 2021, true],
    ['20-11-2019', 20, 11, 2019, false],
    ['20–11–2019', 20, 11, 2019, false],
    ['20 11 2019', 20, 11, 2019, false],
    ['ngày 20/11/2019', 20, 11, 2019, false],
    ['Ngày: 20/11/2019', 20, 11, 2019, false],
    ['ngày 27 tháng 10 năm 2022', 27, 10, 2022, false],
    ['ngày 02 tháng 02 năm 2023', 2, 2, 2023, false],
    ['Ngày 2 tháng 2 năm 2023', 2, 2, 2023, true],
    ['ngày 02 tháng 3 năm 2023', 2, 3, 2023, false],
    ['ngày 19 tháng 12, năm 2018', 19, 12, 2018, false],
    ['NGÀY 19 THÁNG 12 NĂM 2018', 19, 12, 2018, false],
    ['nga\u0300y 19 tha\u0301ng 12 na\u0306m 2018', 19, 12, 2018, false],
  ])('%j', (text, day, month, year, lacksZero) => {
    expect(readDate(text)).toMatchObject({ kind: 'date', date: date(day, month, year), lacksZero });
  });

  test.each<[string | number, NoDate['reason']]>([
    ['8/11/21', 'short-year'],
    ['08/11/21', 'short-year'],
    ['08/11/201', 'short-year'],
    ['ngày 8 tháng 11 năm 21', 'short-year'],
    ['31/11/2021', 'impossible'],
    ['30/02/2020', 'impossible'],
    ['29/02/2021', 'impossible'],
    ['29/02/1900', 'impossible'],
    ['32/12/2021', 'impossible'],
    ['00/12/2021', 'impossible'],
    ['20/00/2021', 'impossible'],
    ['20/13/2021', 'impossible'],
    ['11/20/2021', 'impossible'],
    ['20/11/0219', 'impossible'],
    ['20/11/20211', 'impossible'],
    ['31/12/1899', 'impossible'],
    [0, 'impossible'],
    [0.5, 'impossible'],
    [60, 'impossible'],
    [-1, 'impossible'],
    [2_958_466, 'impossible'],
    [NaN, 'impossible'],
    [Infinity, 'impossible'],
    ['', 'shape'],
    [' ', 'shape'],
    ['-', 'shape'],
    ['11/2021', 'shape'],
    ['tháng 11/2021', 'shape'],
    ['2021', 'shape'],
    ['43789', 'shape'],
    ['2021-11-08', 'shape'],
    ['2021/11/08', 'shape'],
    ['008/11/2021', 'shape'],
    ['08/011/2021', 'shape'],
    ['08/11-2021', 'shape'],
    ['08/11/2021 và', 'shape'],
    ['08//11/2021', 'shape'],
    ['08/11/2021/', 'shape'],
    ['ngày    tháng    năm 2023', 'shape'],
    ['ngày ... tháng 02 năm 2023', 'shape'],
    ['ngày 02 tháng hai năm 2023', 'shape'],
    ['8 thg 11 2021', 'shape'],
    ['không rõ', 'shape'],
  ])('%j is no date', (value, reason) => {
    expect(readDate(value)).toEqual({ kind: 'not-a-date', reason });
  });

  test.each<[number, boolean, number, number, number]>([
    [1, false, 1, 1, 1900],
    [59, false, 28, 2, 1900],
    [61, false, 1, 3, 1900],
    [366, false, 31, 12, 1900],
    [36_526, false, 1, 1, 2000],
    [43_789, false, 20, 11, 2019],
    [44_508, false, 8, 11, 2021],
    [44_508.75, false, 8, 11, 2021],
    [2_958_465, false, 31, 12, 9999],
    [0, true, 1, 1, 1904],
    [59, true, 29, 2, 1904],
    [60, true, 1, 3, 1904],
    [42_327, true, 20, 11, 2019],
    [2_957_003, true, 31, 12, 9999],
  ])('a date cell of %d (from 1904: %p)', (serial, date1904, day, month, year) => {
    expect(readDate(serial, date1904)).toMatchObject({
      kind: 'date',
      style: 'serial',
      date: date(day, month, year),
      lacksZero: false,
    });
  });
});

describe('a date is written with its leading zeros', () => {
  test.each<[number, number, number, string]>([
    [8, 11, 2021, '08/11/2021'],
    [8, 3, 2018, '08/3/2018'],
    [6, 2, 2017, '06/02/2017'],
    [31, 1, 2021, '31/01/2021'],
    [10, 10, 2021, '10/10/2021'],
    [9, 9, 2021, '09/9/2021'],
  ])('%d %d %d', (day, month, year, text) => {
    expect(printDate(date(day, month, year))).toBe(text);
  });

  const someDate = fc.integer({ min: 61, max: 100_000 }).map((serial) => {
    const read = readDate(serial);
    if (read.kind !== 'date') throw new Error(String(serial));
    return read.date;
  });

  test('and is read back, lacking nothing', () => {
    fc.assert(
      fc.property(someDate, (some) => {
        const text = printDate(some);
        expect(readDate(text)).toEqual({
          kind: 'date',
          date: some,
          style: 'digits',
          lacksZero: false,
          canonical: text,
        });
      }),
    );
  });

  test('what lacks a zero is mended to the same date', () => {
    fc.assert(
      fc.property(someDate, fc.constantFrom('/', '.', '-', ' ', ' / '), (some, separator) => {
        const bare = [some.day, some.month, some.year].join(separator);
        const read = readDate(bare);
        expect(read).toMatchObject({ kind: 'date', date: some, canonical: printDate(some) });
        expect(read).toMatchObject({ lacksZero: some.day < 10 || some.month < 3 });
      }),
    );
  });
});

describe('day and month may have been changed over', () => {
  test.each<[number, number, ReturnType<typeof date> | null]>([
    [8, 11, date(11, 8, 2021)],
    [12, 12, date(12, 12, 2021)],
    [13, 11, null],
  ])('%d/%d', (day, month, swapped) => {
    expect(swapDayMonth(date(day, month, 2021))).toEqual(swapped);
  });
});

describe('the dates of a cell are told apart', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n', []],
    ['20/11/2019', ['20/11/2019']],
    ['16/11/2018\n27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018 27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018; 27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018, 27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018,27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018 và 27/11/2018', ['16/11/2018', '27/11/2018']],
    ['16/11/2018\r\n\r\n27/11/2018\n', ['16/11/2018', '27/11/2018']],
    ['8 / 11 / 2021 9 - 11 - 2021', ['8 / 11 / 2021', '9 - 11 - 2021']],
    ['08 11 2021 09 11 2021', ['08 11 2021', '09 11 2021']],
    ['ngày 08/11/2021 ngày 09/11/2021', ['ngày 08/11/2021', 'ngày 09/11/2021']],
    ['ngày 27 tháng 10 năm 2022, 08/11/2021', ['ngày 27 tháng 10 năm 2022', '08/11/2021']],
    [
      'nga\u0300y 27 tha\u0301ng 10 na\u0306m 2022 08/11/2021',
      ['nga\u0300y 27 tha\u0301ng 10 na\u0306m 2022', '08/11/2021'],
    ],
    ['8/11/21 31/11/2021', ['8/11/21', '31/11/2021']],
    ['16/11/2018\nkhông rõ', ['16/11/2018', 'không rõ']],
    ['16/11/2018 không rõ 27/11/2018', ['16/11/2018', 'không rõ', '27/11/2018']],
    ['tháng 11/2018', ['tháng 11/2018']],
    ['-', ['-']],
    ['16/11/2018\n-', ['16/11/2018', '-']],
  ])('%j', (cell, texts) => {
    const entries = readDates(cell);
    expect(entries.map(({ text }) => text)).toEqual(texts);
    for (const { text, start, end, read } of entries) {
      expect(cell.slice(start, end)).toBe(text);
      expect(read).toEqual(readDate(text));
    }
  });

  test.each([
    '- 15/11/2022\n- 20/11/2022',
    '-15/11/2022\n-20/11/2022',
    '– 15/11/2022\n— 20/11/2022',
    '+ 15/11/2022\n+ 20/11/2022',
    '* 15/11/2022\n• 20/11/2022',
    '1. 15/11/2022\n2. 20/11/2022',
    '1.15/11/2022\n2.20/11/2022',
    '1) 15/11/2022\n2) 20/11/2022',
    '(1) 15/11/2022\n(2) 20/11/2022',
    '1/ 15/11/2022\n2/ 20/11/2022',
    '1: 15/11/2022\n2: 20/11/2022',
    'a) 15/11/2022\nb) 20/11/2022',
    '- 15/11/2022 - 20/11/2022',
    '1. 15/11/2022 2. 20/11/2022',
    '1) 15/11/2022; 2) 20/11/2022',
    '- 15/11/2022\r\n20/11/2022',
  ])('bullets and running numbers are no part of them: %j', (cell) => {
    const entries = readDates(cell);
    expect(entries.map(({ text }) => text)).toEqual(['15/11/2022', '20/11/2022']);
    for (const { text, start, end } of entries) expect(cell.slice(start, end)).toBe(text);
  });

  test.each([
    ['1. ngày 8 tháng 11 năm 2021', ['ngày 8 tháng 11 năm 2021']],
    ['- không rõ\n- 20/11/2022', ['không rõ', '20/11/2022']],
    ['1. không rõ', ['không rõ']],
    ['8. 11. 2021', ['8. 11. 2021']],
    ['8.11.2021', ['8.11.2021']],
    ['1. 8.11.2021', ['8.11.2021']],
    ['1. 8. 11. 2021', ['8. 11. 2021']],
    ['11. 2021', ['11. 2021']],
    ['- 8/11/21', ['8/11/21']],
  ])('%j', (cell, texts) => {
    expect(readDates(cell).map(({ text }) => text)).toEqual(texts);
  });

  test('a date cell holds one', () => {
    expect(readDates(44_508).map(({ read }) => read)).toEqual([readDate(44_508)]);
    expect(readDates(42_327, true).map(({ read }) => read)).toEqual([readDate(42_327, true)]);
  });

  test('a cell as full as it can be is read in no time', () => {
    expect(readDates('1'.repeat(32_000))).toHaveLength(1);
    expect(readDates('1 '.repeat(16_000)).length).toBeGreaterThan(0);
    expect(readDates('8/11/2021 '.repeat(3_000))).toHaveLength(3_000);
  });
});

describe('a document belongs to a congress term', () => {
  const byYear = [2010, 2015, 2020, 2025];
  const byDay = [2010, '2015-09-24', '2020-10-16', '2025-08-14'];

  test.each([
    [20, 11, 2019, byYear, 2],
    [20, 11, 2018, byYear, 2],
    [20, 11, 2021, byYear, 3],
    [20, 11, 2020, byYear, null],
    [1, 1, 2020, byYear, null],
    [1, 1, 2009, byYear, 0],
    [1, 1, 2026, byYear, 4],
    [15, 10, 2020, byDay, 2],
    [16, 10, 2020, byDay, 2],
    [17, 10, 2020, byDay, 3],
    [1, 3, 2020, byDay, 2],
    [30, 12, 2020, byDay, 3],
    [1, 1, 2010, byDay, null],
    [1, 1, 2020, [], 0],
  ])('%d/%d/%d', (day, month, year, closings, term) => {
    expect(termOf(date(day, month, year), closings)).toBe(term);
  });

  test('111-KH/HU of 11/2019 and 05-KH/HU of 11/2021 are of two terms', () => {
    expect(termOf(date(20, 11, 2019), byYear)).not.toBe(termOf(date(8, 11, 2021), byYear));
  });
});
