import { recognise } from '../../src/forms/recognise.ts';
import { rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;
type Rows = readonly (readonly Literal[])[];

const REGISTER: Rows = [
  ['SỔ VĂN BẢN ĐI NĂM 2022'],
  ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
  [1, '70-KH/HU', '10/11/2022', 'Kế hoạch kiểm điểm'],
  [2, '71-CV/HU', '11/11/2022', 'Công văn'],
];
const FIGURES: Rows = [
  ['TT', 'Đơn vị', 'Nam', 'Nữ'],
  [1, 'Xã A', 5, 6],
  [2, 'Xã B', 7, 8],
  [3, 'Xã C', 9, 1],
];
const RATINGS: Rows = [
  ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'],
  ['Tiêu chí', 'Đơn vị tính', 2021, 2022],
  ['Hoàn thành xuất sắc nhiệm vụ', 'tổ chức', 1, 1],
  ['Hoàn thành tốt nhiệm vụ', 'tổ chức', 3, 3],
  ['Hoàn thành nhiệm vụ', 'tổ chức', 1, 1],
  ['Không hoàn thành nhiệm vụ', 'tổ chức', 0, 0],
  ['Tổng số', 'tổ chức', 5, 5],
];

const CASES: readonly (readonly [name: string, below: Rows, forms: string, unknown: string])[] = [
  ['a table with a title after a blank row', [[], ['Tình hình đảng viên'], ...FIGURES], 'A2:D4', 'A7:D10'],
  ['a table with a title and no blank row', [['Tình hình đảng viên'], ...FIGURES], 'A2:D4', 'A6:D9'],
  ['a table without a title', FIGURES, 'A2:D4', 'A5:D8'],
  ['a table without running numbers', [[], ...FIGURES.map(([, ...rest]) => [_, ...rest])], 'A2:D4', 'B6:D9'],
  [
    'a letterhead, a title and years as heads',
    [
      [_, 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', _, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['Tình hình đảng viên'],
      ['Đơn vị', 2020, 2021, 2022],
      ['Xã A', 5, 6, 7],
      ['Xã B', 7, 8, 9],
    ],
    'A2:D4',
    'A7:D9',
  ],
  ['a rating table', [[], ...RATINGS], 'A2:D4 A7:D12', ''],
  ['a rating table without a blank row', RATINGS, 'A2:D4 A6:D11', ''],
  [
    'another register in another order',
    [
      [],
      ['SỔ VĂN BẢN ĐẾN'],
      ['TT', 'Trích yếu', 'Số, ký hiệu', 'Ngày ban hành'],
      [1, 'Kế hoạch', '14-KH/TU', '12/11/2022'],
    ],
    'A2:D4 A7:D8',
    '',
  ],
  [
    'a list of persons',
    [[], ['TT', 'Họ và tên', 'Chức vụ', 'Ghi chú'], [1, 'Lê A', 'Bí thư', '']],
    'A2:D4',
    '',
  ],
  [
    'sections, a head again and documents that lack something, which are its own',
    [
      ['I', 'Văn bản của Tỉnh ủy'],
      ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['A', 'B', 'C', 'D'],
      [3, '…-KH/TU', _, 'Kế hoạch kiểm điểm'],
      ['Kiểm điểm, xếp loại'],
      [4, 75, _, 'Công văn'],
      [5, _, '12/11/2022', 'Công văn'],
      [6, 'Không số', 'tháng 11', 'Công văn'],
    ],
    'A2:D12',
    '',
  ],
];

test.each(CASES)('Below a register stands %s', (_name, below, forms, unknown) => {
  const found = recognise(workbook(sheet('Sổ', [...REGISTER, ...below])));
  expect(found.forms.map(({ range }) => rangeName(range)).join(' ')).toBe(forms);
  expect(found.unknown.map(({ range }) => rangeName(range)).join(' ')).toBe(unknown);
  expect(found.unread).toEqual([]);
});
