import { recognise } from '../../src/forms/recognise.ts';
import { rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const LEVELS = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'];
const COUNTS = [
  [2, 3],
  [11, 12],
  [1, 1],
  [0, 0],
  [14, 16],
];
const LABELS = [...LEVELS, 'Không hoàn thành nhiệm vụ', 'Tổng số'];

/** Levels down, and columns of something else beside them, behind an empty one or not. */
function told(gap: readonly Literal[]): string[] {
  const rows = COUNTS.map((counts, at) => [LABELS[at], ...counts, ...gap, at * 7 + 1, at * 3 + 1]);
  const head = ['Mức xếp loại', 2021, 2022, ...gap, 'Số lượt', 'Số buổi'];
  const { forms, unknown, unreadFigures } = recognise(
    workbook(sheet('XL', [['KẾT QUẢ XẾP LOẠI TCCSĐ'], head, ...rows])),
  );
  expect(forms).toHaveLength(1);
  return [...unknown, ...unreadFigures].map(({ range }) => rangeName(range)).toSorted();
}

test.each([
  ['behind an empty column', [undefined], ['E3:F3', 'E4:F4', 'E5:F5', 'E6:F6', 'E7:F7']],
  ['close beside it', [], ['D3:E3', 'D4:E4', 'D5:E5', 'D6:E6', 'D7:E7']],
])('Columns of something else %s are told, not passed over', (_name, gap, expected) => {
  expect(told(gap)).toEqual(expected);
});

test.each<[string, readonly (readonly Literal[])[], readonly string[]]>([
  [
    'a profile: an earlier year, and changes',
    [
      ['TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN'],
      ['STT', 'Nội dung', 'Năm 2024', 'Năm 2025', 'Tăng, giảm', 'Ghi chú'],
      [1, 'Tổng số TCCSĐ', 60, 58, -2],
      [2, 'Tổng số đảng viên', 3200, 3254, 54],
      [undefined, '- Tuổi bình quân', 44, 43, -1],
    ],
    ['C3:C5 Năm 2024', 'E3:E5 Tăng, giảm'],
  ],
  [
    'a form of reviews: a column of neither collectives nor individuals',
    [
      ['KẾT QUẢ KIỂM ĐIỂM NĂM 2025'],
      ['Đơn vị', 'Tập thể', 'Cá nhân', 'Số cuộc họp'],
      ['Xã Lộc An', 10, 300, 4],
      ['Xã Lộc Đức', 9, 200, 3],
    ],
    ['D3:D4 Số cuộc họp'],
  ],
  [
    'a form of reviews: a row of neither',
    [
      ['KẾT QUẢ KIỂM ĐIỂM'],
      ['Nội dung', 2024, 2025],
      ['Tập thể', 10, 9],
      ['Cá nhân', 300, 310],
      ['Tỷ lệ cá nhân kiểm điểm (%)', 98, 99],
    ],
    ['B5:C5 Tỷ lệ cá nhân kiểm điểm (%)'],
  ],
])('Figures that nothing judges are told in %s', (_name, rows, expected) => {
  const { forms, unknown, unreadFigures } = recognise(workbook(sheet('Bảng', rows)));
  expect(forms).toHaveLength(1);
  expect(unknown).toEqual([]);
  expect(unreadFigures.map(({ range, label }) => `${rangeName(range)} ${label}`)).toEqual(expected);
});
