import { isTextNumber, readCount, type CountReading } from '../../../src/forms/table/count.ts';
import { fractionOf, numberOf, typedAsDate } from '../../../src/forms/table/count-text.ts';
import { readPercentage, type PercentageReading } from '../../../src/forms/table/percentage.ts';
import type { Cell, Value } from '../../../src/grid/index.ts';

const cell = (value: Value, format: string | null = null, formula: string | null = null): Cell => ({
  value,
  format,
  formula,
  font: null,
});

test('a cell that is not there is blank', () => {
  expect(readCount(undefined)).toEqual({ kind: 'blank' });
  expect(readPercentage(undefined)).toEqual({ kind: 'blank' });
});

test.each<[string, Cell, CountReading]>([
  ['a whole number', cell(37), { kind: 'count', value: 37, text: null }],
  ['nought', cell(0), { kind: 'count', value: 0, text: null }],
  ['a formula that was not calculated', cell(null, null, 'A1'), { kind: 'uncalculated' }],
  ['a formula that fails', cell({ error: '#REF!' }), { kind: 'formula-error', error: '#REF!' }],
  // The noise of binary sums is not the clerk's, and no more than that.
  ['a sum with binary noise', cell(2.9999999999996), { kind: 'count', value: 3, text: null }],
  ['nought with binary noise', cell(-1e-10), { kind: 'count', value: 0, text: null }],
  ['less than nought with binary noise', cell(-3.0000000000004), { kind: 'negative', value: -3 }],
  ['a large sum with binary noise', cell(2_000_000.0001), { kind: 'count', value: 2_000_000, text: null }],
  ['half a unit', cell(2.5), { kind: 'not-whole', value: 2.5, text: null }],
  ['half a unit below nought', cell(-2.5), { kind: 'negative', value: -2.5 }],
  ['a number below nought', cell(-2), { kind: 'negative', value: -2 }],
  ['a number too large to count by', cell(1e16), { kind: 'unreadable', text: '10000000000000000' }],
  // Days.
  ['a day of our time', cell(45_808, 'd/m'), { kind: 'date', shown: '31/5', typed: '5/31' }],
  ['the first day of our time', cell(20_000, 'd/m'), { kind: 'date', shown: '3/10', typed: '3/10' }],
  ['a count that looks like a day', cell(19_999, 'd/m'), { kind: 'count', value: 19_999, text: null }],
  ['a large count', cell(45_808, '#,##0'), { kind: 'count', value: 45_808, text: null }],
  ['a large count of no format', cell(45_808), { kind: 'count', value: 45_808, text: null }],
  ['a month of our time', cell(45_808, 'mm/yyyy'), { kind: 'date', shown: '5/2025', typed: '5/25' }],
  // Texts.
  ['spaces', cell('  '), { kind: 'blank' }],
  ['a dash', cell(' – '), { kind: 'count', value: 0, text: ' – ' }],
  ['a number as text', cell('2.208'), { kind: 'count', value: 2208, text: '2.208' }],
  ['half a unit as text', cell('2,5'), { kind: 'not-whole', value: 2.5, text: '2,5' }],
  ['so many of so many', cell('24/180'), { kind: 'count', value: 24, text: '24/180', outOf: 180 }],
  ['more than all', cell('181/180'), { kind: 'unreadable', text: '181/180' }],
  ['words', cell('gần 120'), { kind: 'unreadable', text: 'gần 120' }],
  [
    'a text too large to count by',
    cell('10000000000000000'),
    { kind: 'unreadable', text: '10000000000000000' },
  ],
])('%s is read as a count', (_name, one, expected) => {
  expect(readCount(one)).toEqual(expected);
});

test('days are counted as the workbook counts them', () => {
  expect(readCount(cell(45_808 - 1462, 'd/m'), true)).toEqual({ kind: 'date', shown: '31/5', typed: '5/31' });
});

test.each<[string, boolean]>([
  ['12', true],
  ['24/180', true],
  ['-', false],
  [' – ', false],
])('“%s” is a number kept as text: %s', (text, expected) => {
  const reading = readCount(cell(text));
  expect(reading.kind === 'count' && isTextNumber(reading)).toBe(expected);
});

test.each<[string, number | null]>([
  ['10 đ/c', 10],
  ['10 đc.', 10],
  ['12 tổ chức cơ sở đảng', 12],
  ['10 (mười)', 10],
  ['10 (mười hai) người', 10],
  ['2.208 (hai nghìn hai trăm linh tám) đảng viên', 2208],
  ['+5 người', 5],
  ['10 (mười) (mười)', null],
  ['10 (mười khá)', null],
  ['10 người nữa', null],
  ['người 10', null],
  ['gần 10 người', null],
])('“%s” says the number %j', (text, expected) => {
  expect(numberOf(text)?.value ?? null).toBe(expected);
});

test.each<[string, { part: number; whole: number } | null]>([
  ['24/180', { part: 24, whole: 180 }],
  ['02 / 10 đ/c', { part: 2, whole: 10 }],
  ['180/180', { part: 180, whole: 180 }],
  ['181/180', null],
  ['1234567/1234568', null],
  ['24/180/200', null],
  ['Số 24/180', null],
])('“%s” is so many of so many: %j', (text, expected) => {
  expect(fractionOf(text)).toEqual(expected);
});

test.each([
  ['d/m', 2025, 5, 31, '31/5', '5/31'],
  ['dd/mm/yyyy', 2025, 12, 3, '3/12', '3/12'],
  ['mm/yyyy', 2031, 5, 1, '5/2031', '5/31'],
  ['mm/yyyy', 2005, 5, 1, '5/2005', '5/05'],
  // Only what the format shows of the day itself counts.
  ['mm/yyyy "ngày đầu"', 2031, 5, 1, '5/2031', '5/31'],
  ['[Red]mm/yyyy', 2031, 5, 1, '5/2031', '5/31'],
  ['mm/yyyy\\d', 2031, 5, 1, '5/2031', '5/31'],
])(
  'what is shown as %s of %d-%d-%d was typed as something else',
  (format, year, month, day, shown, typed) => {
    expect(typedAsDate({ year, month, day }, format)).toEqual({ shown, typed });
  },
);

const percentage = (value: number, decimals: number, calculated = false): PercentageReading => ({
  kind: 'percentage',
  value,
  decimals,
  calculated,
});

test.each<[string, Cell, PercentageReading]>([
  ['a number', cell(18.97), percentage(18.97, 2)],
  ['a fraction shown as a percentage', cell(0.1897, '0.0%'), percentage(18.97, 1)],
  ['a formula', cell(11 / 58, '0.00%', 'B3/J3'), percentage(18.965517241379, 2, true)],
  ['a number shown with one decimal', cell(18.97, '0.0'), percentage(18.97, 1)],
  ['a fraction that is no percentage', cell(0.1897), percentage(0.1897, 4)],
  ['a text with a comma', cell('18,97'), percentage(18.97, 2)],
  ['a text with a sign', cell('18.97 %'), percentage(18.97, 2)],
  ['a text with three decimals', cell('18.975'), percentage(18.975, 3)],
  ['a text below nought', cell('-3,5%'), percentage(-3.5, 1)],
  ['a whole text', cell('100%'), percentage(100, 0)],
  ['a dash', cell('-'), percentage(0, 0)],
  ['a formula that was not calculated', cell(null, null, 'A1'), { kind: 'uncalculated' }],
  ['a formula that fails', cell({ error: '#DIV/0!' }), { kind: 'formula-error', error: '#DIV/0!' }],
  ['words', cell('khoảng 19'), { kind: 'unreadable', text: 'khoảng 19' }],
  ['two numbers', cell('18,97 19,00'), { kind: 'unreadable', text: '18,97 19,00' }],
  ['a number too large', cell(1e16), { kind: 'unreadable', text: '10000000000000000' }],
  ['a text too large', cell('10000000000000000'), { kind: 'unreadable', text: '10000000000000000' }],
])('%s is read as a percentage', (_name, one, expected) => {
  expect(readPercentage(one)).toEqual(expected);
});
