import { recognise } from '../../src/forms/recognise.ts';
import { rangeName, type Workbook } from '../../src/grid/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

const TABLE = [
  ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ'],
  ['Tiêu chí', 2021, 2022],
  ['Hoàn thành xuất sắc nhiệm vụ', 1, 1],
  ['Hoàn thành tốt nhiệm vụ', 8, 8],
  ['Hoàn thành nhiệm vụ', 1, 1],
  ['Không hoàn thành nhiệm vụ', 0, 0],
  ['Tổng số', 10, 10],
];
const book = workbook(sheet('Của tôi', TABLE), sheet('Lời báo cáo', [...TABLE, [], ['Ghi chú']]));
const kindsIn = (one: Workbook) => recognise(one).forms.map(({ kind, sheet: name }) => `${name}: ${kind}`);

test('what the product itself inserted from the forms is no form', () => {
  const range = { sheet: 'Lời báo cáo', top: 0, left: 0, bottom: 6, right: 2 };
  expect(kindsIn(book)).toEqual(['Của tôi: grassroots-committees', 'Lời báo cáo: grassroots-committees']);
  expect(kindsIn({ ...book, ownNames: new Map([['_SoatBieu.A', range]]) })).toEqual([
    'Của tôi: grassroots-committees',
  ]);
});

test('what stands beside a block of the product stays', () => {
  const beside = (rows: typeof TABLE) =>
    TABLE.map((row, at) => [...row, ...Array<undefined>(4 - row.length), ...(rows[at] ?? [])]);
  const range = { sheet: 'Lời báo cáo', top: 0, left: 0, bottom: 6, right: 2 };
  const ownNames = new Map([['_SoatBieu.A', range]]);
  const { forms } = recognise({ ...workbook(sheet('Lời báo cáo', beside(TABLE))), ownNames });
  expect(forms.map((form) => rangeName(form.range))).toEqual(['E2:G7']);
});

test('a name whose cells are gone hides nothing', () => {
  expect(kindsIn({ ...book, ownNames: new Map([['_SoatBieu.A', null]]) })).toEqual(kindsIn(book));
});
