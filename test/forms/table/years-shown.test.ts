import { recognise } from '../../../src/forms/recognise.ts';
import { isRatingTable } from '../../../src/rules/names.ts';
import { sheet, workbook, type Literal } from '../../workbooks/literal.ts';

const LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];

/** The years of the series of the only rating table. */
function yearsIn(rows: readonly (readonly Literal[])[]): (number | undefined)[] {
  const { forms } = recognise(workbook(sheet('Bảng', [['XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'], ...rows])));
  return forms.filter(isRatingTable).flatMap(({ series }) => series.map(({ year }) => year?.value));
}

const across = (heads: readonly Literal[]) => [
  ['Mức', ...heads],
  ...LEVELS.map((level, at) => [level, ...heads.map((_head, year) => at + year)]),
  ['Tổng số', ...heads.map((_head, year) => 6 + 4 * year)],
];

test('Years over the figures that a format shows with thousands are years', () => {
  expect(yearsIn(across([2023, 2024, 2025].map((year) => ({ v: year, z: '#,##0' }))))).toEqual([
    2023, 2024, 2025,
  ]);
});

test('Days over the figures of which a format shows the year alone are years', () => {
  expect(yearsIn(across([45_291, 45_657].map((day) => ({ v: day, z: 'yyyy' }))))).toEqual([2023, 2024]);
});

test('Days left of the figures of which a format shows the year alone are years', () => {
  const heads = ['', ...LEVELS, 'Tổng số'];
  const rows = [45_291, 45_657].map((day) => [{ v: day, z: 'yyyy' }, 2, 15, 3, 0, 20]);
  expect(yearsIn([heads, ...rows])).toEqual([2023, 2024]);
});
