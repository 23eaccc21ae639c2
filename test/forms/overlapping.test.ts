import { recognise } from '../../src/forms/recognise.ts';
import { rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;
type Rows = readonly (readonly Literal[])[];

const TICKS: Rows = [
  ['TT', 'Tiêu chí', 'Phù hợp', 'Chưa phù hợp'],
  [1, 'Công tác xây dựng Đảng', 'x', _],
  [2, 'Công tác tổ chức', _, 'x'],
  [3, 'Công tác kiểm tra', 'x', _],
];
const RATINGS: Rows = [
  ['Năm', 'Tổng số', 'Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'],
  ...[2021, 2022, 2023, 2024, 2025].map((year) => [year, 10, 2, 5, 2, 1]),
];
const NOTHING: Rows = RATINGS.map(() => [_]);

/** Biểu 2 with a rating table to its right, parts of one row side by side. */
function beside(...parts: readonly Rows[]): string[] {
  const rows = RATINGS.map((_row, at) => parts.flatMap((part) => part[at] ?? [_, _, _, _]));
  const title = ['Biểu 2. Khung tiêu chí đánh giá chất lượng'];
  const { forms, unread, unknown } = recognise(workbook(sheet('Biểu', [title, [], ...rows])));
  return [
    ...forms.map(({ kind, range }) => `${kind} ${rangeName(range)}`),
    ...unread.map(({ range, reason }) => `unread ${rangeName(range)} ${reason}`),
    ...unknown.map(({ range }) => `unknown ${rangeName(range)}`),
  ];
}

const CASES: readonly (readonly [name: string, parts: readonly Rows[], read: readonly string[]])[] = [
  [
    'that reaches out of another, whose cells it shares, is told to be unknown where it does',
    [TICKS, RATINGS],
    ['criteria-framework A3:J6', 'unknown E7:J8'],
  ],
  [
    'that lies within another is a part of it',
    [TICKS, RATINGS.slice(0, TICKS.length)],
    ['criteria-framework A3:J6'],
  ],
  [
    'with an empty column before it is read beside the other',
    [TICKS, NOTHING, RATINGS],
    ['criteria-framework A3:D6', 'ratings F3:K8'],
  ],
];

test('A form whose rows go on from those of another, under its heads, is told to be unread', () => {
  const levels = ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'].map((level) => [_, level, 1, 1]);
  const rows = [
    ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN'],
    ['Nội dung', 'Tiêu chí', 2021, 2022],
    ...levels,
    ['Văn bản chỉ đạo', 'Thể loại văn bản', '70-KH/HU', '71-KH/HU'],
    [_, 'Ngày ban hành', '10/11/2021', '10/11/2022'],
  ];
  const { forms, unread } = recognise(workbook(sheet('Biểu', rows)));
  expect(forms.map(({ kind, range }) => `${kind} ${rangeName(range)}`)).toEqual(['individuals A2:D6']);
  expect(unread.map(({ range, reason }) => `${rangeName(range)} ${reason}`)).toEqual(['A2:D8 overlapping']);
});

test.each(CASES)('A form %s', (_name, parts, read) => {
  expect(beside(...parts)).toEqual(read);
});
