import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { isRatingTable } from '../../src/rules/names.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { growth } from '../growth.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

type Rows = readonly (readonly Literal[])[];

const HEAD: Rows = [
  ['Kết quả xếp loại tổ chức cơ sở đảng năm 2022'],
  ['Đơn vị', 'Tổng số', 'Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'],
];
const unit = (at: number): readonly Literal[] => [`Đảng bộ ${at}`, 4, 1, 1, 1, 1];
const total = (count: number): readonly Literal[] => ['Tổng cộng', 4 * count, count, count, count, count];
const times = (size: number, rows: (at: number) => Rows): Rows =>
  Array.from({ length: size }, (_, at) => rows(at)).flat();

const MANY: readonly (readonly [name: string, rows: (size: number) => Rows])[] = [
  ['totals above the lines', (size) => [...times(size, () => [total(2)]), unit(1), unit(2)]],
  [
    'totals above as many lines',
    (size) => [...times(size, () => [total(size)]), ...times(size, (at) => [unit(at)])],
  ],
  ['totals below the lines', (size) => [unit(1), unit(2), ...times(size, () => [total(2)])]],
  ['totals that do not fit, each below a line', (size) => times(size, (at) => [unit(at), total(9)])],
];

test.each(MANY)('Many %s take time that grows with their number', (_name, rows) => {
  const book = (size: number) => workbook(sheet('XL', [...HEAD, ...rows(size)]));
  expect(growth((size) => recognise(book(size)), 1_000)).toBeLessThan(8);
  expect(growth((size) => checkWorkbook(book(size), resolveRulesets()), 4_000)).toBeLessThan(8);
});

test('Each of two totals above the lines sums them', () => {
  const { forms } = recognise(workbook(sheet('XL', [...HEAD, total(2), total(2), unit(1), unit(2)])));
  const [table] = forms.filter(isRatingTable);
  expect(table?.columnTotals.map(({ addends }) => addends.map(({ subject }) => subject?.text))).toEqual([
    ['Đảng bộ 1', 'Đảng bộ 2'],
    ['Đảng bộ 1', 'Đảng bộ 2'],
  ]);
});
