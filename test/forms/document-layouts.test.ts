import { recognise } from '../../src/forms/recognise.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

type Rows = readonly (readonly Literal[])[];

const _ = undefined;
const TITLE = 'THỐNG KÊ VĂN BẢN';
const [NUMBER, DATE] = ['Số, ký hiệu', 'Ngày ban hành'];
const [ONE, TWO] = ['Quy định 132', 'Hướng dẫn 21'];
const [A, B] = [
  ['32-KH/HU', '08/11/2021'],
  ['70-KH/HU', '10/11/2022'],
];

interface Case {
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** The range and years of each form, then each content and year with its cells. */
  readonly expect: readonly string[];
}

function read({ rows, merges = [] }: Case): string[] {
  const { forms, unread } = recognise(workbook(sheet('S', rows, { merges })));
  return [
    ...forms.flatMap((form) =>
      form.kind === 'document-statistics'
        ? [
            `${rangeName(form.range)} ${form.years.map(({ value }) => value).join(' ')}`,
            ...form.slots.map(
              ({ content, year, numbers, dates }) =>
                `${content.text} ${year.value}: ${cellName(numbers.cell)} ${dates ? cellName(dates.cell) : '-'}`,
            ),
          ]
        : [form.kind],
    ),
    ...unread.map(({ range, reason }) => `${reason} ${rangeName(range)}`),
  ];
}

const YEARS_DOWN = [
  'A2:D6 2021 2022',
  `${ONE} 2021: C3 D3`,
  `${ONE} 2022: C4 D4`,
  `${TWO} 2021: C5 D5`,
  `${TWO} 2022: C6 D6`,
];

const CASES: Readonly<Record<string, Case>> = {
  'years down beside their contents': {
    rows: [
      [TITLE],
      ['Nội dung', 'Năm', NUMBER, DATE],
      [ONE, 2021, ...A],
      [_, 2022, ...B],
      [TWO, 'Năm 2021', ...A],
      [_, 'Năm 2022', ...B],
    ],
    expect: YEARS_DOWN,
  },
  'years down beside their contents, not filled in, contents merged over them': {
    rows: [[TITLE], ['Nội dung', 'Năm', NUMBER, DATE], [ONE, 2021], [_, 2022], [TWO, 2021], [_, 2022]],
    merges: ['A3:A4', 'A5:A6'],
    expect: YEARS_DOWN,
  },
  'years down, one row': {
    rows: [[TITLE], ['Nội dung', 'Năm', NUMBER, DATE], [ONE, 2022, ...B]],
    expect: ['A2:D3 2022', `${ONE} 2022: C3 D3`],
  },
  'years in rows of their own above the contents': {
    rows: [
      [TITLE],
      ['TT', 'Nội dung', NUMBER, DATE],
      ['Năm 2021'],
      [1, ONE, ...A],
      [2, TWO],
      ['Năm 2022'],
      [1, ONE, ...B],
      [2, TWO, ...B],
    ],
    merges: ['A3:D3', 'A6:D6'],
    expect: [
      'A2:D8 2021 2022',
      `${ONE} 2021: C4 D4`,
      `${ONE} 2022: C7 D7`,
      `${TWO} 2021: C5 D5`,
      `${TWO} 2022: C8 D8`,
    ],
  },
  'contents in rows of their own above the years, one of them with further documents': {
    rows: [
      [TITLE],
      ['Nội dung, năm', NUMBER, DATE],
      [ONE],
      [2021, ...A],
      [_, '33-KH/HU', '09/11/2021'],
      [2022],
      [TWO],
      [2021],
      [2022, ...B],
    ],
    expect: [
      'A2:C9 2021 2022',
      `${ONE} 2021: B4 C4`,
      `${ONE} 2021: B5 C5`,
      `${ONE} 2022: B6 C6`,
      `${TWO} 2021: B8 C8`,
      `${TWO} 2022: B9 C9`,
    ],
  },
  'contents across, years down, each content with a column of numbers and one of dates': {
    rows: [[TITLE], ['Năm', ONE, _, TWO], [_, NUMBER, DATE, NUMBER, DATE], [2021, ...A, ...A], [2022, ...B]],
    merges: ['A2:A3', 'B2:C2', 'D2:E2'],
    expect: [
      'A2:E5 2021 2022',
      `${ONE} 2021: B4 C4`,
      `${ONE} 2022: B5 C5`,
      `${TWO} 2021: D4 E4`,
      `${TWO} 2022: D5 E5`,
    ],
  },
  'one content across, one year down': {
    rows: [[TITLE], ['Năm', ONE], [_, NUMBER, DATE], [2022, ...B]],
    merges: ['B2:C2'],
    expect: ['A2:C4 2022', `${ONE} 2022: B4 C4`],
  },
  'contents across, years down, each year with a row of numbers and one of dates': {
    rows: [
      [TITLE],
      ['Năm', _, ONE, TWO, 'Ghi chú'],
      [2021, NUMBER, '32-KH/HU', '02-HD/HU'],
      [_, DATE, '08/11/2021', '08/11/2021'],
      [2022, NUMBER, '70-KH/HU', _, 'x'],
      [_, DATE, '10/11/2022'],
    ],
    merges: ['A3:A4', 'A5:A6'],
    expect: [
      'A2:E6 2021 2022',
      `${ONE} 2021: C3 C4`,
      `${ONE} 2022: C5 C6`,
      `${TWO} 2021: D3 D4`,
      `${TWO} 2022: D5 D6`,
    ],
  },
  'rows of numbers and dates in one column, of the title’s year': {
    rows: [
      ['THỐNG KÊ VĂN BẢN NĂM 2022'],
      ['Nội dung', 'Mục', 'Văn bản đã ban hành trong năm'],
      [ONE, NUMBER, '70-KH/HU'],
      [_, DATE, '10/11/2022'],
      [TWO, NUMBER],
      [_, DATE],
    ],
    expect: ['A2:C6 2022', `${ONE} 2022: C3 C4`, `${TWO} 2022: C5 C6`],
  },
  'one content in one column, without a head': {
    rows: [['THỐNG KÊ VĂN BẢN NĂM 2022'], [ONE, NUMBER, '70-KH/HU'], [_, DATE, '10/11/2022']],
    expect: ['A2:C3 2022', `${ONE} 2022: C2 C3`],
  },
  'a head that comes again on a new page, years across': {
    rows: [
      [TITLE],
      ['Nội dung', _, 2021, 2022],
      [ONE, NUMBER, A[0], B[0]],
      [_, DATE, A[1], B[1]],
      ['Nội dung', _, 2021, 2022],
      [TWO, NUMBER],
      [_, DATE],
    ],
    expect: [
      'A2:D7 2021 2022',
      `${ONE} 2021: C3 C4`,
      `${ONE} 2022: D3 D4`,
      `${TWO} 2021: C6 C7`,
      `${TWO} 2022: D6 D7`,
    ],
  },
  'a head of two rows that comes again on a new page, with columns of numbers and dates': {
    rows: [
      [TITLE],
      ['Nội dung', 2022],
      [_, NUMBER, DATE],
      [ONE, ...B],
      [],
      ['Nội dung', 2022],
      [_, NUMBER, DATE],
      [TWO, ...B],
    ],
    merges: ['A2:A3', 'B2:C2', 'A6:A7', 'B6:C6'],
    expect: ['A2:C8 2022', `${ONE} 2022: B4 C4`, `${TWO} 2022: B8 C8`],
  },
  'a blank row between contents whose documents stand in columns; a signature below is none': {
    rows: [[TITLE], ['Nội dung', 2022], [_, NUMBER, DATE], [ONE, ...B], [], [TWO, ...B], [], ['NGƯỜI LẬP']],
    expect: ['A2:C6 2022', `${ONE} 2022: B4 C4`, `${TWO} 2022: B6 C6`],
  },
  'a signature beside a blank row below': {
    rows: [[TITLE], ['Nội dung', 2022], [_, NUMBER, DATE], [ONE], [TWO], [], ['Người tổng hợp', 'BÍ THƯ']],
    expect: ['A2:C5 2022', `${ONE} 2022: B4 C4`, `${TWO} 2022: B5 C5`],
  },
  'a title right above the head, beside a year': {
    rows: [
      [TITLE, _, 'Năm 2022'],
      ['Nội dung', _, 2022],
      [ONE, 'Số', B[0]],
      [_, 'Ngày', B[1]],
    ],
    expect: ['A2:C4 2022', `${ONE} 2022: C3 C4`],
  },
  'years over the second of their columns': {
    rows: [[TITLE], ['Nội dung', _, 2021, _, 2022], [_, NUMBER, DATE, NUMBER, DATE], [ONE, ...A, ...B]],
    expect: ['A2:E4 2021 2022', `${ONE} 2021: B4 C4`, `${ONE} 2022: D4 E4`],
  },
  'further documents of a content whose label comes once, under labels that come again': {
    rows: [
      [TITLE],
      ['Nội dung', _, 2022],
      [ONE, NUMBER, B[0]],
      [_, DATE, B[1]],
      [_, NUMBER, '71-KH/HU'],
      [_, DATE, '11/11/2022'],
    ],
    expect: ['A2:C6 2022', `${ONE} 2022: C3 C4`, `${ONE} 2022: C5 C6`],
  },
};

test.each(Object.entries(CASES))('Biểu số 1 is read with %s', (_name, one) => {
  expect(read(one)).toEqual(one.expect);
});

test('A title between two heads that say the same begins another form', () => {
  const rows = [
    ['Nội dung', _, 2022],
    [ONE, NUMBER, B[0]],
    [_, DATE, B[1]],
  ];
  expect(read({ rows: [[TITLE], ...rows, [TITLE], ...rows], expect: [] })).toEqual([
    'A2:C4 2022',
    `${ONE} 2022: C3 C4`,
    'A6:C8 2022',
    `${ONE} 2022: C7 C8`,
  ]);
});
