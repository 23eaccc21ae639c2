import * as fc from 'fast-check';
import { decimalsOf, formatNumber, parseNumber, shownAs } from '../../src/grid/index.ts';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** A decimal number with the number of its decimals: -1234.05 and 2. */
const decimal = fc
  .record({
    digits: fc.integer({ min: -99_999_999, max: 99_999_999 }),
    decimals: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ digits, decimals }) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

/** Spaces that stand between thousands. */
const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');

describe('a number is read as a Vietnamese clerk writes it', () => {
  test.each<[string, number, number]>([
    ['0', 0, 0],
    ['8', 8, 0],
    ['08', 8, 0],
    ['007', 7, 0],
    ['2208', 2208, 0],
    ['2.208', 2208, 0],
    ['2 208', 2208, 0],
    ['2\u00a0208', 2208, 0],
    ['1.234.567', 1_234_567, 0],
    ['1.234,5', 1234.5, 1],
    ['18,97', 18.97, 2],
    ['18.97', 18.97, 2],
    ['18.5', 18.5, 1],
    ['18,970', 18.97, 3],
    ['2,208', 2.208, 3],
    ['1234.567', 1234.567, 3],
    ['0,5', 0.5, 1],
    ['-5', -5, 0],
    ['- 5', -5, 0],
    ['\u22125', -5, 0],
    ['–5', -5, 0],
    ['+5', 5, 0],
    ['-2.208,25', -2208.25, 2],
    [' 12 ', 12, 0],
  ])('%j is %d with %d decimals', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ value, decimals });
  });

  test.each([
    '',
    ' ',
    '-',
    '+',
    '.',
    ',',
    '5.',
    ',5',
    'gần 120',
    '120 người',
    '1.2.3',
    '1.234.5',
    '2.208.1234',
    '2,208,000',
    '1.234 567',
    '12 34',
    '1e5',
    '0x10',
    'Infinity',
    '18,97%',
    '--5',
    'x',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test('minus nothing is nothing', () => {
    expect(parseNumber('-0')).toEqual({ value: 0, decimals: 0 });
    expect(parseNumber('-0,00')).toEqual({ value: 0, decimals: 2 });
  });
});

describe('a number that was written is read back', () => {
  test('whole numbers', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseNumber(formatNumber(value))).toEqual({ value, decimals: 0 });
      }),
    );
  });

  test('decimal numbers, with as many decimals as were asked for', () => {
    fc.assert(
      fc.property(decimal, ({ value, decimals }) => {
        expect(parseNumber(formatNumber(value, decimals))).toEqual({ value: value + 0, decimals });
      }),
    );
  });

  test('decimal numbers with the decimals they have', () => {
    fc.assert(
      fc.property(decimal, ({ value }) => {
        expect(parseNumber(formatNumber(value))).toEqual({ value: value + 0, decimals: decimalsOf(value) });
      }),
    );
  });

  test('very small and very large numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(formatNumber(value))?.value).toBe(value + 0);
      }),
    );
  });

  test('thousands separated by any space', () => {
    fc.assert(
      fc.property(whole, spaces, (value, space) => {
        expect(parseNumber(formatNumber(value).replaceAll('.', space))).toEqual({ value, decimals: 0 });
      }),
    );
  });
});

describe('a number is written with a dot for thousands and a comma for decimals', () => {
  test.each<[number, number | undefined, string]>([
    [0, undefined, '0'],
    [999, undefined, '999'],
    [1000, undefined, '1.000'],
    [2208, undefined, '2.208'],
    [1_234_567, undefined, '1.234.567'],
    [18.97, undefined, '18,97'],
    [18.9, 2, '18,90'],
    [18.966, 2, '18,97'],
    [100, 2, '100,00'],
    [0.5, 0, '1'],
    [-2208.5, undefined, '-2.208,5'],
    [-0.001, 2, '0,00'],
    [-0, undefined, '0'],
    [1e21, undefined, '1.000.000.000.000.000.000.000'],
    [1e21, 1, '1.000.000.000.000.000.000.000'],
    [1e-7, undefined, '0,0000001'],
    [1.5e-7, undefined, '0,00000015'],
    [1.25e22, undefined, '12.500.000.000.000.000.000.000'],
  ])('%d with %p decimals is %j', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each<[number, number]>([
    [35, 0],
    [18.97, 2],
    [-0.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
  ])('%d has %d decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('a number format tells what a cell shows', () => {
  test.each<[string | null, boolean, number | null]>([
    [null, false, null],
    ['General', false, null],
    ['@', false, null],
    ['0', false, 0],
    ['0.00', false, 2],
    ['#,##0', false, 0],
    ['#,##0.0', false, 1],
    ['0%', true, 0],
    ['0.00%', true, 2],
    ['0.0"%"', false, 1],
    ['0\\%', false, 0],
    ['"0.00" General', false, null],
    ['[Red]0.0;[Blue]0.000', false, 1],
    ['[$-42A]dd/mm/yyyy', false, null],
    ['_-* #,##0.00\\ _₫_-;-* #,##0.00\\ _₫_-', false, 2],
  ])('%j: percentage %p, decimals %p', (format, percent, decimals) => {
    expect(shownAs(format)).toEqual({ percent, decimals });
  });
});
