import { looksLikeFigure, readCount } from '../../../src/forms/table/count.ts';
import { kindOf, type CellKind } from '../../../src/forms/table/geometry/cell-kinds.ts';
import { readPercentage } from '../../../src/forms/table/percentage.ts';
import type { Cell, Value } from '../../../src/grid/index.ts';

const cell = (value: Value, format: string | null = null, formula: string | null = null): Cell => ({
  value,
  format,
  formula,
  font: null,
});

test.each<[string, Cell, CellKind | null]>([
  ['a number', cell(37), 'figure'],
  ['a year', cell(2019), 'year'],
  ['a number as large as a year that is shown in groups', cell(2019, '#,##0'), 'figure'],
  ['a day shown as its year', cell(45_658, 'yyyy'), 'year'],
  ['a day of our time', cell(45_658, 'dd/mm/yyyy'), 'date'],
  ['a count that only looks like a day', cell(37, 'd/m'), 'figure'],
  ['an hour', cell(0.5, 'hh:mm'), 'other'],
  ['a day whose formula was not calculated', cell(null, 'dd/mm/yyyy', 'A1+1'), 'other'],
  ['a number whose formula was not calculated', cell(null, null, 'A1+1'), 'figure'],
  ['a month and its year', cell('4/2019'), 'other'],
  ['so many of so many', cell('31/45'), 'figure'],
  ['a day and a month', cell('7/9'), 'maybe'],
  ['a tick', cell(true), 'other'],
  ['spaces', cell('   '), null],
])('%s is seen as what it is', (_name, one, expected) => {
  expect(kindOf(one, new Set())).toBe(expected);
});

test.each<[string, Cell, boolean]>([
  ['a number', cell(12), true],
  ['a formula that was not calculated', cell(null, null, 'SUM(A1:A4)'), true],
  ['a formula that shows nothing', cell('', null, 'IF(A1=0,"",A1)'), true],
  ['a number kept as text', cell('1.204'), true],
  ['a dash', cell('-'), true],
  ['nothing but a space', cell(' '), false],
  ['a tick', cell(true), false],
  ['a name', cell('Xã Đông'), false],
])('%s stands where a figure is meant: it does or does not', (_name, one, expected) => {
  expect(looksLikeFigure(one)).toBe(expected);
});

describe('what is no number', () => {
  test.each([true, false])('%s is neither a count nor a percentage', (value) => {
    const unreadable = { kind: 'unreadable', text: value ? 'TRUE' : 'FALSE' };
    expect(readCount(cell(value))).toEqual(unreadable);
    expect(readPercentage(cell(value))).toEqual(unreadable);
  });

  test('a percentage of spaces is blank', () => {
    expect(readPercentage(cell('  '))).toEqual({ kind: 'blank' });
  });
});
