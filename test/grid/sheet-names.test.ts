import { freeSheetName, isNumberedName } from '../../src/grid/index.ts';
import { sheet } from '../workbooks/literal.ts';

const CASES: readonly (readonly [taken: readonly string[], free: string])[] = [
  [[], 'Biểu 1'],
  [['Biểu 2'], 'Biểu 1'],
  [['Biểu 1'], 'Biểu 1 (2)'],
  [['BIỂU 1', 'biểu 1 (2)'], 'Biểu 1 (3)'],
  [['Biểu 1'.normalize('NFD')], 'Biểu 1 (2)'],
  [['Biểu 1 (2)'], 'Biểu 1'],
];

test.each(CASES)('Beside %j the free name is %s', (taken, free) => {
  expect(freeSheetName({ sheets: taken.map((name) => sheet(name, [])) }, 'Biểu 1')).toBe(free);
});

test.each([
  ['Biểu 1', true],
  ['Biểu 1 (2)', true],
  ['Biểu 1 (2) cũ', false],
  ['Biểu 10', false],
  ['Biểu', false],
])('Whether %s is the name Biểu 1, numbered or not: %s', (name, is) => {
  expect(isNumberedName(name, 'Biểu 1')).toBe(is);
});
