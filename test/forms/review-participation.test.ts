import { recognise } from '../../src/forms/recognise.ts';
import {
  REVIEW_FIGURES,
  type ReviewParticipation,
} from '../../src/forms/review-participation/review-participation.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const TITLE = 'SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH';
const REVIEW = 'Kiểm điểm tự phê bình và phê bình';
const SUGGESTED = 'Gợi ý kiểm điểm';
const _ = undefined;

function formsOf(rows: readonly (readonly Literal[])[], merges: readonly string[] = []) {
  const { forms, unread } = recognise(workbook(sheet('Bảng', rows, { merges })));
  return {
    reviews: forms.filter((form): form is ReviewParticipation => form.kind === 'review-participation'),
    unread,
  };
}

/** "2021: B4 C4 D4 E4": the cells of collectives, individuals and those suggested; "-" where there is none. */
function told({ series }: ReviewParticipation): string[] {
  return series.map(({ year, subject, counts }) => {
    const cells = REVIEW_FIGURES.map((figure) => (counts[figure] ? cellName(counts[figure].cell) : '-'));
    return `${year?.value ?? '?'}${subject ? ` ${subject.text}` : ''}: ${cells.join(' ')}`;
  });
}

test('A form of reviews is read with its title, range and counts', () => {
  const { reviews } = formsOf([
    [TITLE],
    [],
    ['Năm', 'Tập thể', 'Cá nhân'],
    [2021, 181, 2965],
    [2022, '179', _],
    [],
    ['Ghi chú: theo báo cáo của các đảng bộ'],
  ]);
  expect(reviews).toMatchObject([
    {
      title: { text: TITLE, cell: { row: 0, col: 0 } },
      series: [
        { year: { value: 2021, cell: { row: 3, col: 0 } }, subject: null },
        {
          counts: {
            collectives: { reading: { kind: 'count', value: 179, text: '179' } },
            individuals: { reading: { kind: 'blank' } },
          },
        },
      ],
    },
  ]);
  expect(reviews.map(({ range }) => rangeName(range))).toEqual(['A3:C5']);
});

const HEADS = [
  ['Năm', REVIEW, _, SUGGESTED, _],
  [_, 'Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân'],
];
const BODY = [
  [2021, 181, 2965, 12, 9],
  [2022, 179, 3016, 8, 3],
];
const BOTH = ['2021: B4 C4 D4 E4', '2022: B5 C5 D5 E5'];

interface Case {
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly series: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Case>> = {
  'heads in two rows, merged': {
    rows: [[TITLE], ...HEADS, ...BODY],
    merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'],
    series: BOTH,
  },
  'heads in two rows, not merged': { rows: [[TITLE], ...HEADS, ...BODY], series: BOTH },
  'decomposed letters and capitals': {
    rows: [[TITLE], ...HEADS, ...BODY].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.toUpperCase().normalize('NFD') : cell)),
    ),
    series: BOTH,
  },
  'collectives and individuals over reviews and suggestions': {
    rows: [
      [TITLE],
      ['Năm', 'Tập thể', _, 'Cá nhân', _],
      [_, 'Kiểm điểm', 'Được gợi ý', 'Kiểm điểm', 'Được gợi ý'],
      ...BODY,
    ],
    series: ['2021: B4 D4 C4 E4', '2022: B5 D5 C5 E5'],
  },
  'one row of heads that say all': {
    rows: [
      [
        'TT',
        'Năm đánh giá',
        'Số tập thể kiểm điểm',
        'Số cá nhân kiểm điểm',
        'Số tập thể được gợi ý kiểm điểm',
        'Ghi chú',
      ],
      [1, 'Năm 2021', 181, 2965, 12],
      [2, 'Năm 2022', 179, 3016, 8],
    ],
    series: ['2021: C2 D2 E2 -', '2022: C3 D3 E3 -'],
  },
  'a row of column numbers, percentages and totals': {
    rows: [
      [TITLE],
      ['Năm', 'Tổng số', 'Tập thể', 'Cá nhân', 'Tỷ lệ cá nhân (%)', 'Cá nhân chưa kiểm điểm'],
      ['1', '2', '3', '4', '5', '6'],
      [2021, 3146, 181, 2965, 100, 0],
      ['Tổng cộng', 3146, 181, 2965, 100, 0],
    ],
    series: ['2021: C4 D4 - -'],
  },
  'a total under each head': {
    rows: [
      [TITLE],
      ['Năm', 'Tập thể', _, 'Cá nhân', _],
      [_, 'Tổng số', 'Tỷ lệ', 'Tổng số', 'Trong đó: nữ'],
      [2022, 179, 100, 3016, 900],
    ],
    series: ['2022: B4 D4 - -'],
  },
  'years across, parts under headings': {
    rows: [
      [TITLE],
      ['STT', 'Nội dung', 2021, 2022, 'Ghi chú'],
      ['I', 'Kiểm điểm'],
      [1, 'Tập thể', 181, 179],
      [2, 'Cá nhân', 2965, 3016],
      ['II', 'Gợi ý kiểm điểm'],
      [1, 'Tập thể', 12, 8],
      [2, 'Cá nhân', 9, 3],
    ],
    series: ['2021: C4 C5 C7 C8', '2022: D4 D5 D7 D8'],
  },
  'years across, parts merged beside their rows': {
    rows: [
      [TITLE],
      ['Nội dung', _, 'Năm', _],
      [_, _, 2021, 2022],
      ['Kiểm điểm', 'Tập thể', 181, 179],
      [_, 'Cá nhân', 2965, 3016],
      ['Gợi ý', 'Tập thể', 12, 8],
      [_, 'Cá nhân', 9, 3],
    ],
    merges: ['A2:B3', 'C2:D2', 'A4:A5', 'A6:A7'],
    series: ['2021: C4 C5 C6 C7', '2022: D4 D5 D6 D7'],
  },
  'years across over both heads': {
    rows: [[TITLE], [2021, _, 2022, _], ['Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân'], [181, 2965, 179, 3016]],
    series: ['2021: A4 B4 - -', '2022: C4 D4 - -'],
  },
  'years down, collectives and individuals below each': {
    rows: [
      [TITLE],
      ['Năm', 'Đối tượng', 'Kiểm điểm', 'Gợi ý'],
      [2021, 'Tập thể', 181, 12],
      [_, 'Cá nhân', 2965, 9],
      [2022, 'Tập thể', 179, 8],
      [_, 'Cá nhân', 3016, 3],
    ],
    series: ['2021: C3 C4 D3 D4', '2022: C5 C6 D5 D6'],
  },
  'one year in the title, rows of collectives and individuals': {
    rows: [
      ['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'],
      ['Đối tượng', 'Số kiểm điểm', 'Số được gợi ý'],
      ['Tập thể', 179, 8],
      ['Cá nhân', 3016, 3],
      ['Tổng cộng', 3195, 11],
    ],
    series: ['2022: B3 B4 C3 C4'],
  },
  'one year in the title, labels and values without heads': {
    rows: [
      ['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'],
      ['Số tập thể kiểm điểm', 179],
      ['Số cá nhân kiểm điểm', 3016],
      ['Số tập thể được gợi ý kiểm điểm', 8],
      ['Số cá nhân được gợi ý kiểm điểm', 3],
    ],
    series: ['2022: B2 B3 B4 B5'],
  },
  'one year in the title, one row': {
    rows: [['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'], ['Nội dung', 'Tập thể', 'Cá nhân'], ['Số lượng', 179, 3016]],
    series: ['2022: B3 C3 - -'],
  },
  'units, with their total': {
    rows: [
      ['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'],
      ['Đơn vị', 'Tập thể', 'Cá nhân'],
      ['Xã Lộc An', 10, 300],
      ['Xã Lộc Đức', 9, 200],
      ['Tổng cộng', 19, 500],
    ],
    series: ['2022 Xã Lộc An: B3 C3 - -', '2022 Xã Lộc Đức: B4 C4 - -', '2022: B5 C5 - -'],
  },
  'one unit, which is the whole': {
    rows: [['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'], ['Đơn vị', 'Tập thể', 'Cá nhân'], ['Bảo Lâm', 179, 3016]],
    series: ['2022: B3 C3 - -'],
  },
  'no year, no title': {
    rows: [
      [REVIEW, _],
      ['Tập thể', 'Cá nhân'],
      [179, 3016],
    ],
    series: ['?: A3 B3 - -'],
  },
  'a span of years in the title': {
    rows: [['KIỂM ĐIỂM TỪ NĂM 2018 ĐẾN NĂM 2022'], ['Tập thể', 'Cá nhân'], [179, 3016]],
    series: ['?: A3 B3 - -'],
  },
  'those suggested below each count, as some of it': {
    rows: [
      ['KẾT QUẢ KIỂM ĐIỂM'],
      ['Nội dung', 2022],
      ['Tập thể kiểm điểm', 179],
      ['Trong đó được gợi ý kiểm điểm', 8],
      ['Cá nhân', 3016],
      ['Trong đó được gợi ý kiểm điểm', 3],
    ],
    series: ['2022: B3 B5 B4 B6'],
  },
  'those due and not reviewed, and parts of what is counted': {
    rows: [
      ['KẾT QUẢ KIỂM ĐIỂM NĂM 2022'],
      ['TT', 'Nội dung', 'Tập thể', 'Đảng viên'],
      [1, 'Số thuộc đối tượng phải kiểm điểm', 182, 3264],
      [2, 'Số đã kiểm điểm', 179, 3037],
      [3, 'Số chưa kiểm điểm', 3, 227],
      ['3.1', 'Tập thể thành lập mới', 3],
      ['3.2', 'Đảng viên bị kỷ luật', _, 227],
      [4, 'Số được gợi ý kiểm điểm', 8, 5],
      [_, 'Trong đó:'],
      ['4.1', 'Thuộc diện cấp tỉnh quản lý', 8, 5],
    ],
    series: ['2022: C4 D4 C8 D8'],
  },
  'suggestions alone': {
    rows: [['SỐ TẬP THỂ, CÁ NHÂN ĐƯỢC GỢI Ý KIỂM ĐIỂM'], ['Năm', 'Tập thể', 'Cá nhân'], [2022, 8, 3]],
    series: ['2022: - - B3 C3'],
  },
};

test.each(Object.entries(LAYOUTS))('A form of reviews is read with %s', (_name, { rows, merges, series }) => {
  expect(formsOf(rows, merges).reviews.map(told)).toEqual([series]);
});

test('Forms below each other are read each by itself, up to the heads of the next', () => {
  const { reviews } = formsOf([
    ['1. KIỂM ĐIỂM'],
    ['Năm', 'Tập thể', 'Cá nhân'],
    [2022, 179, 3016],
    ['2. GỢI Ý KIỂM ĐIỂM'],
    ['Năm', 'Tập thể', 'Cá nhân'],
    [2022, 8, 3],
  ]);
  expect(reviews.map(told)).toEqual([['2022: B3 C3 - -'], ['2022: - - B6 C6']]);
});

test('Heads that come again on a new page divide nothing', () => {
  const heads = ['Năm', 'Tập thể', 'Cá nhân'];
  const { reviews } = formsOf([
    [TITLE],
    heads,
    [2021, 181, 2965],
    heads,
    [2022, 179, 3016],
    [],
    ['Tổng', 360, 5981],
  ]);
  expect(reviews.map(told)).toEqual([['2021: B3 C3 - -', '2022: B5 C5 - -']]);
});

test('A year that is not filled in is still a year of the form', () => {
  const { reviews } = formsOf([[TITLE], ['Năm', 'Tập thể', 'Cá nhân'], [2021, 181, 2965], [2022, _, _]]);
  expect(reviews.map(told)).toEqual([['2021: B3 C3 - -', '2022: B4 C4 - -']]);
});

test('A form of reviews that is not filled in is told as such', () => {
  expect(formsOf([[TITLE], ['Năm', 'Tập thể', 'Cá nhân'], [2021, _, _], [2022, _, _]])).toEqual({
    reviews: [],
    unread: [{ range: { sheet: 'Bảng', top: 1, left: 0, bottom: 3, right: 2 }, reason: 'empty' }],
  });
});

test.each([
  ['rewards', [['KHEN THƯỞNG NĂM 2022'], ['Năm', 'Tập thể', 'Cá nhân'], [2022, 12, 30]]],
  [
    'rewards below reviews',
    [[TITLE], [], ['KHEN THƯỞNG NĂM 2022'], ['Năm', 'Tập thể', 'Cá nhân'], [2022, 12, 30]],
  ],
  ['words without figures', [[TITLE], ['Tập thể', 'Cá nhân'], ['có', 'có']]],
  ['rows without figures', [[TITLE], ['Tập thể'], ['Cá nhân']]],
  ['collectives alone', [[TITLE], ['Năm', 'Tập thể', 'Ghi chú'], [2022, 179]]],
  ['reviews far apart', [[TITLE], ['Tập thể', ...Array.from({ length: 9 }, () => _), 'Cá nhân'], [1, 2]]],
  [
    'percentages alone',
    [[TITLE], ['Năm', 'Tỷ lệ tập thể kiểm điểm', 'Tỷ lệ cá nhân kiểm điểm'], [2022, 100, 100]],
  ],
] as const)('A table of %s is no form of reviews', (_name, rows) => {
  expect(formsOf(rows)).toEqual({ reviews: [], unread: [] });
});
