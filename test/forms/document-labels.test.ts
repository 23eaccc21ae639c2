import { recognise } from '../../src/forms/recognise.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

type Rows = readonly (readonly Literal[])[];

const _ = undefined;
const TITLE = 'THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN VỀ KIỂM ĐIỂM, XẾP LOẠI';
const HEAD = ['NỘI DUNG', _, 'Năm 2021', 2022];
const [ONE, TWO] = ['Văn bản cụ thể hóa Quy định số 132', 'Văn bản cụ thể hóa Hướng dẫn 21'];

const body = (number: string, date: string): Rows => [
  [ONE, number, '32-KH/HU', '70-KH/HU'],
  [_, date, '08/11/2021', '10/11/2022'],
  [TWO, number, '02-HD/BTCHU', '03-HD/BTCHU'],
  [_, date, '08/11/2021', '10/11/2022'],
];

/** The places of numbers and dates that were read, and what was not. */
function read(rows: Rows): string[] {
  const { forms, unread } = recognise(workbook(sheet('S', rows)));
  return [
    ...forms.flatMap((form) =>
      form.kind === 'document-statistics'
        ? form.slots.map(
            ({ numbers, dates }) => `${cellName(numbers.cell)} ${dates ? cellName(dates.cell) : 'none'}`,
          )
        : [`${form.kind} ${rangeName(form.range)}`],
    ),
    ...unread.map(({ range, reason }) => `${reason} ${rangeName(range)}`),
  ];
}

const ALL_READ = ['C4 C5', 'D4 D5', 'C6 C7', 'D6 D7'];

test.each([
  ['Thể loại văn bản', 'Ngày ban hành'],
  ['Số, ký hiệu', 'Ngày ký'],
  ['Hình thức văn bản', 'Ngày tháng'],
  ['Hình thức văn bản', 'Ngày tháng năm'],
  ['Hình thức văn bản'.normalize('NFD'), 'Ngày/tháng/năm'],
  ['Tên văn bản', 'Ngày ban hành'],
  ['Tên VB', 'Ngày BH'],
  ['a) Thể loại văn bản', 'b) Ngày ban hành'],
  ['a/ Số, ký hiệu', 'b/ Ngày, tháng'],
  ['SKH', 'NBH'],
  ['- SKH văn bản:', '- NBH:'],
])('Rows of Biểu 1 are read under the names “%s” and “%s”', (number, date) => {
  expect(read([['Biểu số 1'], [TITLE], HEAD, ...body(number, date)])).toEqual(ALL_READ);
});

const NAMED = ['TT', 'Tên văn bản', 'Số, ký hiệu', 'Ngày ban hành'];
const OTHERS: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  'a name beside the numbers is none': [
    [
      [TITLE],
      [],
      HEAD,
      [ONE, 'Số, ký hiệu', '32-KH/HU', '70-KH/HU'],
      [_, 'Ngày ban hành', '08/11/2021', '10/11/2022'],
      [_, 'Tên văn bản', 'Kế hoạch', 'Kế hoạch'],
    ],
    ['C4 C5', 'D4 D5'],
  ],
  'a name in a register is an abstract': [
    [['SỔ VĂN BẢN'], NAMED, [1, 'Kế hoạch', '70-KH/HU', '10/11/2022']],
    ['document-register A2:D3'],
  ],
  'a form of documents is a column of a register': [
    [
      ['SỔ VĂN BẢN'],
      ['Hình thức văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['Kế hoạch', '70-KH/HU', '10/11/2022', 'Kế hoạch kiểm điểm'],
    ],
    ['document-register A2:D3'],
  ],
};

test.each(Object.entries(OTHERS))('Among labels of documents %s', (_name, [rows, found]) => {
  expect(read(rows)).toEqual(found);
});

const STRANGE = body('Kết quả', 'Thực hiện');
const SILENT: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  'by its title': [[[TITLE], [], HEAD, ...STRANGE], ['unnamed-documents A3:D7']],
  'by its title in decomposed lower case, below a letterhead, up to the blank row': [
    [['HUYỆN ỦY'], [TITLE.toLowerCase().normalize('NFD')], HEAD, ...STRANGE, [], ['NGƯỜI LẬP BIỂU']],
    ['unnamed-documents A3:D7'],
  ],
  'by a short title and its mark': [
    [['THỐNG KÊ VĂN BẢN', _, _, 'Biểu số 1'], HEAD, ...STRANGE],
    ['unnamed-documents A2:D6'],
  ],
  'by title, with columns that are named otherwise': [
    [
      ['Biểu số 1. Thống kê văn bản'],
      ['Nội dung', 2021, _, 2022],
      [_, 'Kết quả', 'Thực hiện', 'Kết quả', 'Thực hiện'],
      [ONE, '32-KH/HU', '08/11/2021', '70-KH/HU', '10/11/2022'],
    ],
    ['unnamed-documents A2:E4'],
  ],
  'and one beside it that can be read is read': [
    [[TITLE], [], HEAD, ...body('SKH', 'NBH'), [], [TITLE], HEAD, ...STRANGE],
    [...ALL_READ, 'unnamed-documents A10:D14'],
  ],
};

test.each(Object.entries(SILENT))('Biểu 1 whose rows say nothing is told: %s', (_name, [rows, found]) => {
  expect(read(rows)).toEqual(found);
});

const NOT_ITS: Readonly<Record<string, Rows>> = {
  'a statistics of other documents without its mark': [
    ['THỐNG KÊ VĂN BẢN ĐI'],
    HEAD,
    ['Quyết định', _, 12, 14],
  ],
  'a statistics of other documents with another mark': [
    ['THỐNG KÊ VĂN BẢN ĐI', _, _, 'Biểu số 7'],
    HEAD,
    ['Quyết định', _, 12, 14],
  ],
  'a statistics of something else': [
    ['BẢNG THỐNG KÊ TÀI SẢN', _, _, 'Biểu số 1'],
    HEAD,
    ['Máy tính', _, 12, 14],
  ],
  'a list of the forms': [
    ['MỤC LỤC'],
    ['TT', 'Tên biểu'],
    [1, 'Biểu số 1 – Thống kê văn bản'],
    [2, 'Biểu số 2 – Khung tiêu chí'],
  ],
  'a title alone': [['Biểu số 1'], [TITLE]],
  'years far below': [[TITLE], ...Array.from({ length: 8 }, (): Literal[] => ['Dòng chữ']), HEAD],
};

test.each(Object.entries(NOT_ITS))('No Biểu 1 is told where there is %s', (_name, rows) => {
  expect(read(rows)).toEqual([]);
});
