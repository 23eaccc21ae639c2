import fc from 'fast-check';
import { dateOfDay, dateText, dateToSerial, dayNumber, formatNumber } from '../../../../src/grid/index.ts';
import { entered } from '../../../../src/places/browser/entry/entered.ts';
import { offered } from '../../../../src/places/browser/entry/offered.ts';
import type { EntryPlace } from '../../../../src/places/browser/entry/place.ts';

const GENERAL: EntryPlace = { format: null, date1904: false, keepsDates: false };
const inFormat = (format: string): EntryPlace => ({ ...GENERAL, format });

const NOVEMBER_5_2025 = 45966;

type Taken = readonly [typed: string, value: string | number | boolean | null, format: string | null];

function takes(place: EntryPlace, rows: readonly Taken[]): void {
  test.each(rows)('%j', (typed, value, format) => {
    expect(entered(typed, place)).toEqual({ value, formula: null, format });
  });
}

describe('A number with Vietnamese signs is one, in a cell without a format:', () => {
  takes(GENERAL, [
    ['35', 35, null],
    ['0', 0, null],
    ['00123', 123, null],
    ['+5', 5, null],
    ['-5', -5, null],
    ['-0', 0, null],
    ['2.208', 2208, '#,##0'],
    ['-2.208', -2208, '#,##0'],
    ['1.234.567', 1_234_567, '#,##0'],
    ['1.234,5', 1234.5, '#,##0.0'],
    ['1.234.567,89', 1_234_567.89, '#,##0.00'],
    ['15,79', 15.79, null],
    ['1,234', 1.234, null],
    ['0,5', 0.5, null],
    [',5', 0.5, null],
    [' 35 ', 35, null],
    ['\u00a02.208\u00a0', 2208, '#,##0'],
    ['123456789012345', 123_456_789_012_345, null],
    ['12,5%', 0.125, '0.00%'],
    ['85,75 %', 0.8575, '0.00%'],
    ['-12,5 %', -0.125, '0.00%'],
    ['0,5%', 0.005, '0.00%'],
    ['12%', 0.12, '0%'],
    ['110%', 1.1, '0%'],
    ['TRUE', true, null],
    ['false', false, null],
  ]);
});

describe('A full date is one, whatever the cell was for:', () => {
  for (const format of [null, '0', '#,##0.00', '0.00%', 'h:mm'])
    takes({ ...GENERAL, format }, [
      ['05/11/2025', NOVEMBER_5_2025, 'dd/mm/yyyy'],
      ['5-11-2025', NOVEMBER_5_2025, 'dd/mm/yyyy'],
      ['5/11/25', NOVEMBER_5_2025, 'dd/mm/yyyy'],
      ['2025-11-05', NOVEMBER_5_2025, 'dd/mm/yyyy'],
      ['29/02/2024', 45351, 'dd/mm/yyyy'],
      ['1/2/2025', 45689, 'dd/mm/yyyy'],
      ['3/2/30', 10992, 'dd/mm/yyyy'],
      ['31/12/29', 47483, 'dd/mm/yyyy'],
      ['01/01/1900', 1, 'dd/mm/yyyy'],
    ]);
});

const TEXTS = [
  '10/2',
  '5/31',
  '31/2/2025',
  '29/02/2023',
  '29/02/1900',
  '5/31/2025',
  '05.11.2025',
  '5/11-2025',
  '5/11/025',
  '5 / 11 / 2025',
  '1/1/1899',
  '3-5',
  '15-10/2',
  '99-KH/HU',
  '01/2025',
  '12.5',
  '1.23',
  '0.5',
  '0.125',
  '1.2345',
  '12.34.567',
  '1.234.5',
  '1,234,567',
  '1,2,3',
  '5,',
  '1 234',
  '2\u202f208',
  '1e5',
  '1E5',
  '(5)',
  '5 %%',
  '% 5',
  '- 5',
  '−5',
  '１２',
  '٣',
  '12:30',
  '1.000đ',
  '1.000 ₫',
  '$5',
  '1234567890123456',
  '0,1234567890123456789',
  'Infinity',
  'NaN',
  'ĐÚNG',
  '-',
  '+',
  '--',
  '=',
  '=>',
  '== mục 1 ==',
  'dòng một\ndòng hai',
  '35\n36',
  ' ',
  'x',
  '#N/A',
  '@',
] as const;

describe('What is nothing else is a text, never a date or a number that was not meant:', () => {
  for (const format of [null, '0', 'dd/mm/yyyy', '0.00%'])
    test.each(TEXTS)(`%j in a cell of ${format ?? 'General'}`, (typed) => {
      expect(entered(typed, { ...GENERAL, format })).toEqual({ value: typed, formula: null, format });
    });
});

describe('In a cell of percentages a number is one without the sign, too:', () => {
  takes(inFormat('0.00%'), [
    ['85,75', 0.8575, '0.00%'],
    ['0,5', 0.005, '0.00%'],
    ['12,5%', 0.125, '0.00%'],
    ['100', 1, '0.00%'],
    ['1.250', 12.5, '0.00%'],
  ]);
  takes(inFormat('0%'), [
    ['12', 0.12, '0%'],
    ['85,75', 0.8575, '0.00%'],
  ]);
});

describe('A cell of numbers keeps its format, but for percentages:', () => {
  takes(inFormat('#,##0.00'), [
    ['2.208', 2208, '#,##0.00'],
    ['15,79', 15.79, '#,##0.00'],
    ['12,5%', 0.125, '0.00%'],
  ]);
});

describe('In a cell of dates a full date keeps the format, and a number is no day that nobody meant:', () => {
  takes(inFormat('d/m/yyyy'), [
    ['05/11/2025', NOVEMBER_5_2025, 'd/m/yyyy'],
    ['05/11/2025 06:00', NOVEMBER_5_2025 + 0.25, 'd/m/yyyy'],
    ['2025', 2025, null],
    ['2.025', 2025, '#,##0'],
  ]);
  takes(inFormat('mm-dd-yy'), [['5-11-2025', NOVEMBER_5_2025, 'mm-dd-yy']]);
  takes(inFormat('[$-42A]d mmmm yyyy;@'), [['5/11/2025', NOVEMBER_5_2025, '[$-42A]d mmmm yyyy;@']]);
  takes(inFormat('h:mm'), [['06:00', 0.25, 'h:mm']]);
});

describe('In a cell of texts everything is the text that was typed:', () => {
  takes(
    inFormat('@'),
    [...TEXTS, '05/11/2025', '12,5%', '2.208', '=A1+1', 'TRUE', '00123'].map((text) => [text, text, '@']),
  );
  takes(inFormat('@'), [["'001", '001', '@']]);
});

describe('Behind an apostrophe everything is a text:', () => {
  takes(GENERAL, [
    ["'001", '001', null],
    ["'=A1", '=A1', null],
    ["'05/11/2025", '05/11/2025', null],
    ["''a", "'a", null],
    ["'", null, null],
    ['', null, null],
  ]);
});

describe('Where a form lists dates as texts they stay texts, numbers do not:', () => {
  takes({ ...GENERAL, keepsDates: true }, [
    ['05/11/2022', '05/11/2022', null],
    ['5-11-2022', '5-11-2022', null],
    ['15,79', 15.79, null],
  ]);
});

test('A workbook that counts its dates from 1904 has the same day by another number', () => {
  const place = { ...GENERAL, date1904: true };
  expect(entered('05/11/2025', place).value).toBe(NOVEMBER_5_2025 - 1462);
  expect(entered('01/01/1904', place).value).toBe(0);
  expect(entered('31/12/1903', place).value).toBe('31/12/1903');
});

describe('What is offered to be edited is what Excel with Vietnamese settings shows:', () => {
  test.each([
    [15.79, null, '15,79'],
    [0.1 + 0.2, null, '0,3'],
    [2208, '#,##0', '2208'],
    [-1234.5, '#,##0.0', '-1234,5'],
    [0.8575, '0.00%', '85,75%'],
    [0.07, '0%', '7%'],
    [1 / 3, '0.00%', '33,3333333333333%'],
    [NOVEMBER_5_2025, 'dd/mm/yyyy', '05/11/2025'],
    [NOVEMBER_5_2025, 'mm-dd-yy', '05/11/2025'],
    [NOVEMBER_5_2025 + 0.25, 'dd/mm/yyyy', '05/11/2025 06:00:00'],
    [0.25, 'h:mm', '06:00:00'],
    [-3, 'dd/mm/yyyy', '-3'],
    [true, null, 'TRUE'],
    ['05/11/2025', null, "'05/11/2025"],
    ['001', null, "'001"],
    ['=A1', null, "'=A1"],
    ["'a", null, "''a"],
    ['10/2', null, '10/2'],
    ['001', '@', '001'],
    ['Đảng ủy', null, 'Đảng ủy'],
    [null, null, ''],
  ])('%p as %p: %p', (value, format, text) => {
    expect(offered({ value, formula: null, format }, GENERAL)).toBe(text);
  });
});

describe('What is offered, entered again, is what the cell held', () => {
  const FORMATS = fc.constantFrom(
    null,
    '@',
    '0',
    '#,##0.00',
    '0%',
    '0.00%',
    'dd/mm/yyyy',
    'mm-dd-yy',
    'h:mm',
  );
  const place = fc.record({ format: FORMATS, date1904: fc.boolean(), keepsDates: fc.boolean() });

  test('for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.stringMatching(/^['=+-]?[0-9.,/%: -]{1,12}$/u),
      fc.constantFrom(...TEXTS, 'TRUE', "'x", '=A1', '05/11/2025', '2.208'),
    );
    fc.assert(
      fc.property(text, place, (value, at) => {
        const content = { value, formula: null, format: at.format };
        expect(entered(offered(content, at), at)).toEqual(content);
      }),
    );
  });

  test('for any number of two decimals, by the format that holds it', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    const at = place.filter(({ format }) => format === null || ['0', '#,##0.00', '0.00%'].includes(format));
    fc.assert(
      fc.property(number, at, (value, where) => {
        const content = { value: value === 0 ? 0 : value, formula: null, format: where.format };
        const again = entered(offered(content, where), where);
        expect(again.value).toBeCloseTo(content.value, 9);
        expect(again.format).toBe(where.format);
      }),
    );
  });

  test('for any day', () => {
    const day = fc.integer({ min: dayNumber({ year: 1904, month: 1, day: 1 }), max: 3_650_000 });
    fc.assert(
      fc.property(day, fc.boolean(), (number, date1904) => {
        const at = { ...GENERAL, format: 'dd/mm/yyyy', date1904 };
        const value = dateToSerial(dateOfDay(number), date1904);
        expect(entered(dateText(dateOfDay(number)), at).value).toBe(value);
        expect(offered({ value, formula: null, format: at.format }, at)).toBe(dateText(dateOfDay(number)));
      }),
    );
  });
});

test('A number written with dots and a comma is taken as the number it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      expect(entered(formatNumber(value, decimals), GENERAL).value).toBeCloseTo(value, decimals + 1);
    }),
  );
});

test('A formula is one where a program can read it', () => {
  expect(entered('=A1+1', GENERAL)).toEqual({ value: null, formula: 'A1+1', format: null });
  expect(entered('=sum(a1;b2', GENERAL)).toEqual({ value: null, formula: 'SUM(A1,B2)', format: null });
});
