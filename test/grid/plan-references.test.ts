import {
  fixedReference,
  isChartId,
  ownChartId,
  ownChartName,
  OWN_NAME,
  referredCells,
  type RangeRef,
} from '../../src/grid/index.ts';

const SHEETS = ['XL TCCSĐ', "Sổ 'phụ'", 'Sheet1'];
const wide = { top: 12, left: 2, bottom: 12, right: 5 };
const one = { top: 0, left: 26, bottom: 0, right: 26 };

test.each<[cells: RangeRef, reference: string]>([
  [{ sheet: 'XL TCCSĐ', ...wide }, "'XL TCCSĐ'!$C$13:$F$13"],
  [{ sheet: "Sổ 'phụ'", ...wide }, "'Sổ ''phụ'''!$C$13:$F$13"],
  [{ sheet: 'Sheet1', ...one }, 'Sheet1!$AA$1'],
])('names and charts refer to %j as %s, and are read so again', (cells, reference) => {
  expect(fixedReference(cells)).toBe(reference);
  expect(referredCells(reference, SHEETS)).toEqual(cells);
  expect(referredCells(`=${reference}`, SHEETS)).toEqual(cells);
});

test.each([
  '=#REF!',
  "'XL TCCSĐ'!#REF!",
  '#REF!$A$1:$B$2',
  'Xa!$A$1',
  '$A$1',
  'Sheet1!$A$1,Sheet1!$B$2',
  "OFFSET('XL TCCSĐ'!$A$1,1,1)",
  '7',
  '',
])('%s refers to no cells of a sheet', (reference) => {
  expect(referredCells(reference, SHEETS)).toBeNull();
});

test('the product knows its names and charts by how they begin', () => {
  expect(
    ['_SoatBieu.bang.1', '_soatbieu.x', 'SoatBieu.x', '_SoatBieu.', '_SoatBieu.ă'].map((name) =>
      OWN_NAME.test(name),
    ),
  ).toEqual([true, false, false, false, false]);
  expect(ownChartId(ownChartName('levels-1'))).toBe('levels-1');
  expect(['Chart 1', 'soat-bieu:', 'soat-bieu:Mức', 'x soat-bieu:a'].map(ownChartId)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([isChartId('a-1'), isChartId('A')]).toEqual([true, false]);
});
