import { formatLook, kindOf, type CellKind } from '../../../src/forms/table/geometry/cell-kinds.ts';
import { markerOf } from '../../../src/forms/table/geometry/stub.ts';
import { unitOf, unitsIn } from '../../../src/forms/table/geometry/units.ts';
import type { Cell, Value } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';

const cell = (value: Value, format: string | null = null): Cell => ({
  value,
  format,
  formula: null,
  font: null,
});

test.each<[number, string | null, CellKind]>([
  // The years that a sheet may speak of, and what is none.
  [1900, null, 'year'],
  [2100, null, 'year'],
  [1899, null, 'figure'],
  [2101, null, 'figure'],
  [2019.5, null, 'figure'],
  [2019, '0', 'year'],
  [2019, '0.0', 'figure'],
  [2019, '0%', 'figure'],
  // A day of our time, and a smaller number that only looks like one.
  [20_000, 'dd/mm/yyyy', 'date'],
  [19_999, 'dd/mm/yyyy', 'figure'],
  [45_658, 'mm/yyyy', 'date'],
  [45_658, 'd/m', 'date'],
  [45_658, 'yyyy', 'year'],
  [45_658, 'yy', 'year'],
  [45_658, ' yyyy ', 'year'],
  [45_658, 'yyyy;@', 'year'],
  [45_658, '[$-409]yyyy;@', 'year'],
  [45_658, 'd/m/yyyy;@', 'date'],
  [45_658, '"Năm" yyyy', 'year'],
  [45_658, '[$-42A]yyyy', 'year'],
  [45_658, '[Red]YYYY', 'year'],
  // Hours, and months alone, are neither a day nor a figure.
  [45_658.5, 'hh:mm dd/mm/yyyy', 'other'],
  [0.5, '[h]:mm', 'other'],
  [0.5, '[mm]', 'other'],
  [30, '[ss]', 'other'],
  [45_658, 'mm', 'other'],
  // Letters that a format shows beside a number, or does not show, are none of a day.
  [37, '0 "đồng chí, đảng viên dự bị"', 'figure'],
  [37, '0\\d', 'figure'],
  [37, '0_d', 'figure'],
  [37, '0*d', 'figure'],
  [37, '[Red]0', 'figure'],
  [37, '[$USD]0', 'figure'],
])('%d shown as %j is seen as a %s', (value, format, expected) => {
  expect(kindOf(cell(value, format), new Set())).toBe(expected);
});

test.each<[string, CellKind | null]>([
  ['Xã Đông', 'text'],
  ['%', 'text'],
  ['(%)', 'text'],
  ['-', 'maybe'],
  ['–', 'maybe'],
  ['…', 'other'],
  ['.....', 'other'],
  // A number, also with what it counts, or said again in words.
  ['37', 'figure'],
  ['+5', 'figure'],
  ['-5', 'figure'],
  ['2.208', 'figure'],
  ['18,97%', 'figure'],
  ['05', 'figure'],
  ['8 đ/c', 'figure'],
  ['8đ/c.', 'figure'],
  ['12 trường hợp', 'figure'],
  ['10 (mười)', 'figure'],
  ['10 (2)', 'other'],
  ['10 (mười) khá', 'text'],
  // A longer text is none, whatever it begins with.
  ['12 (mười hai đồng chí, trong đó có ba đồng chí nữ)', 'text'],
  ['..........................................', 'other'],
  ['2025', 'year'],
  ['1899', 'figure'],
  ['2500', 'figure'],
  ['02025', 'other'],
  // Telephone numbers and codes.
  ['0912345678', 'other'],
  ['012', 'other'],
  ['09 12', 'other'],
  ['1,2345', 'figure'],
  ['1,23456', 'other'],
  // So many of so many; a day and a month; a month and its year.
  ['24/180', 'figure'],
  ['24 / 180 đ/c', 'figure'],
  ['13/13', 'figure'],
  ['7/12', 'maybe'],
  ['14/13', 'maybe'],
  ['1/2025', 'other'],
  ['24/180/200', 'other'],
  ['Số 24/180', 'text'],
])('the text “%s” is seen as a %s', (text, expected) => {
  expect(kindOf(cell(text), new Set())).toBe(expected);
});

test.each<[string, 'isGrouped' | 'isPlain', boolean]>([
  ['#,##0', 'isGrouped', true],
  ['0,000', 'isGrouped', true],
  ['0.00', 'isGrouped', false],
  ['0, "nghìn"', 'isGrouped', false],
  ['General', 'isPlain', true],
  ['0', 'isPlain', true],
  ['0.0', 'isPlain', false],
])('the format %j: %s is %s', (format, aspect, expected) => {
  expect(formatLook(format)[aspect]).toBe(expected);
});

test.each<[string, string | null]>([
  ['15 ĐV', 'đv'],
  ['1.200.000đ', 'đ'],
  ['3 ₫', '₫'],
  ['15kg', 'kg'],
  ['-2 triệu', 'triệu'],
  ['2 tr. đồng', 'tr. đồng'],
  ['3 hộ gia đình', 'hộ gia đình'],
  ['3 hộ gia đình nghèo', null],
  ['Khoảng 15 hộ', null],
  ['15', null],
  ['1.2.3 hộ', null],
  // How long something takes counts nothing; what only begins like it does.
  ['10 ngày', null],
  ['2 năm', null],
  ['3 giờ', null],
  ['12 h', null],
  ['35 tuổi', null],
  ['12 hộ', 'hộ'],
])('“%s” counts by %j', (text, expected) => {
  expect(unitOf(text)).toBe(expected);
});

test('what a sheet counts by again and again is a unit, what it names once is none', () => {
  const sheet = drawnSheet(`
    Xã Đông|15 hộ|2 Lê Lợi|3 lần
    Xã Tây|9 hộ|hộ nghèo|4|4 lần`);
  expect([...unitsIn(sheet)]).toEqual(['hộ', 'lần']);
  expect(kindOf(cell('15 hộ'), unitsIn(sheet))).toBe('figure');
  expect(kindOf(cell('15 hộ'), new Set())).toBe('text');
});

test.each<[string, string | null]>([
  ['-', 'dash -'],
  ['–', 'dash -'],
  ['•', 'dash •'],
  ['*', 'dash *'],
  ['+', 'plus +'],
  ['--', null],
  ['+ Nữ', null],
  ['IV', 'roman iv'],
  ['(ii)', 'roman ii'],
  ['III./', 'roman iii'],
  ['VIII1', null],
  ['1.1', 'dec 1.1'],
  ['(2.10.3).', 'dec 2.10.3'],
  ['1.', 'int 1'],
  ['(12)', 'int 12'],
  ['2025', 'int 2025'],
  ['20251', null],
  ['1234.5', null],
  ['a', 'alpha a'],
  ['đ)', 'alpha đ'],
  ['(B).', 'letter b'],
  ['AB', null],
  ['1a', null],
  ['Xã', null],
  [' 3 ', 'int 3'],
  ['10.10.10.1', 'dec 10.10.10.1'],
  ['10.10.10.10', null],
])('“%s” numbers a row as %j', (text, expected) => {
  const found = markerOf(text);
  expect(found && `${found.marker} ${found.number}`).toBe(expected);
});
