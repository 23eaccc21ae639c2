import { recognise } from '../../src/forms/recognise.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { describeRecognition } from '../workbooks/describe-table.ts';
import { HT, KHT, T, XS, _ } from '../rules/tables.ts';

/** How offices really write their tables. */
interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly expect: readonly string[];
}

const LEVELS_DOWN: readonly (readonly Literal[])[] = [
  [XS, 2, 3],
  [T, 11, 12],
  [HT, 1, 1],
  [KHT, 0, 0],
  ['Tổng số', 14, 16],
];
const READ_DOWN = ['grassroots-organisations A2:C7', '2021 | 2 11 1 0 = 14', '2022 | 3 12 1 0 = 16'];
const HEADS = ['Đơn vị', XS, T, HT, KHT, 'Cộng'];
const MEMBERS = 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN';

const HEADS_OF_YEARS: readonly Case[] = [
  ['Năm 2021 (2)', 'Năm 2022*'],
  ['2021¹', '2022**'],
  ['Kết quả xếp loại năm 2021', 'Kết quả đánh giá, xếp loại năm 2022'],
  ['Số liệu năm 2021', 'Đánh giá năm 2022'],
  ['Năm\n2021', 'Năm 2022 (so với 2021)'],
].map((years) => ({
  name: `years headed ${years.join(', ').replace('\n', ' ')}`,
  rows: [['KẾT QUẢ XẾP LOẠI TCCSĐ'], ['Mức xếp loại (1)', ...years], ...LEVELS_DOWN],
  expect: READ_DOWN,
}));

/** Heads over all the years, not merged over them: they name no object. */
const HEADS_OVER_YEARS: readonly Case[] = [
  { over: ['Năm đánh giá'], years: ['2021', '2022'] },
  { over: ['Kết quả các năm'], years: [2021, 2022] },
  { over: ['Năm đánh giá', _, 'Ghi chú'], years: [2021, 2022, _] },
].map(({ over, years }) => ({
  name: `${over.join(', ')} written over the first year alone`,
  rows: [['KẾT QUẢ XẾP LOẠI TCCSĐ'], ['Mức xếp loại', ...over], [_, ...years], ...LEVELS_DOWN],
  expect: ['grassroots-organisations A2:C8', ...READ_DOWN.slice(1)],
}));

const LEVEL_HEADS: readonly Case[] = [
  ['HTXSNV (20%)', 'HTTNV', 'HTNV', 'KHTNV'],
  ['HTXSNV (không quá 20%)', 'HTTNV (75%)', 'HTNV', 'KHTNV'],
  ['HT xuất sắc NV', 'HT tốt NV', 'HT NV', 'Không HTNV'],
  ['Hoàn thành xuất sắc\nnhiệm vụ (1)', 'Hoàn thành tốt nhiệm vụ (2)', 'HT nhiệm vụ', 'KHT NV'],
].map((levels) => ({
  name: `levels headed ${levels.join(', ').replace('\n', ' ')}`,
  rows: [[MEMBERS], ['Năm', ...levels, 'Cộng'], [2021, 2, 12, 1, 0, 15]],
  expect: ['individuals A2:F3', '2021 | 2 12 1 0 = 15'],
}));

const TITLES: readonly Case[] = [
  {
    name: 'a title that is centred over the figures, close above the heads',
    rows: [
      [_, _, `${MEMBERS} NĂM 2022`],
      ['TT', ...HEADS],
      [1, 'Lộc An', 2, 12, 1, 0, 15],
    ],
    expect: ['individuals A2:G3', '2022 Lộc An | 2 12 1 0 = 15'],
  },
  {
    name: 'a unit of measure beside the title, close above the heads',
    rows: [
      [MEMBERS, _, _, _, _, 'ĐVT: đảng viên'],
      ['Năm', XS, T, HT, KHT, 'Cộng'],
      [2021, 2, 12, 1, 0, 15],
    ],
    expect: ['individuals A2:F3', '2021 | 2 12 1 0 = 15'],
  },
  {
    name: 'a title in two cells, above the document that it belongs to',
    rows: [
      ['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG'],
      ['ĐẢNG VIÊN NĂM 2022'],
      ['(Kèm theo Báo cáo số 12-BC/HU, ngày     /02/2023 của Huyện ủy)'],
      [],
      HEADS,
      ['Lộc An', 2, 12, 1, 0, 15],
    ],
    expect: ['individuals A5:F6', '2022 Lộc An | 2 12 1 0 = 15'],
  },
  {
    name: 'a date left open, which names no year',
    rows: [[MEMBERS], ['Bảo Lâm, ngày … tháng … năm 2023'], HEADS, ['Lộc An', 2, 12, 1, 0, 15]],
    expect: ['individuals A3:F4', 'Lộc An | 2 12 1 0 = 15'],
  },
  {
    name: 'stacked tables with only a year between them',
    rows: [
      [MEMBERS],
      ['Năm 2021'],
      HEADS,
      ['Lộc An', 1, 11, 1, 0, 13],
      ['Năm 2022'],
      HEADS,
      ['Lộc An', 2, 12, 1, 0, 15],
    ],
    expect: [
      'individuals A3:F4',
      '2021 Lộc An | 1 11 1 0 = 13',
      'individuals A6:F7',
      '2022 Lộc An | 2 12 1 0 = 15',
    ],
  },
  {
    name: 'parts with heads of their own under one title, whose year is that of all',
    rows: [
      ['KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2022'],
      ['1. Tổ chức cơ sở đảng'],
      HEADS,
      ['Xã', 2, 12, 1, 0, 15],
      ['2. Đảng viên'],
      HEADS,
      ['Xã', 20, 110, 1, 0, 131],
    ],
    expect: [
      'grassroots-organisations A3:F4',
      '2022 Xã | 2 12 1 0 = 15',
      'individuals A6:F7',
      '2022 Xã | 20 110 1 0 = 131',
    ],
  },
  {
    name: 'two tables side by side with a note between',
    rows: [
      ['KẾT QUẢ XẾP LOẠI TCCSĐ', _, _, _, _, MEMBERS],
      ['Tiêu chí', 2021, 2022, _, 'Số liệu của Ban Tổ chức', 'Tiêu chí', 2021, 2022],
      ...LEVELS_DOWN.map(([level, a, b], index) => [
        ...[level, a, b, _],
        ...[index === 1 ? 'chưa kể công an' : _, level, a, b],
      ]),
    ],
    expect: [...READ_DOWN, 'individuals F2:H7', '2021 | 2 11 1 0 = 14', '2022 | 3 12 1 0 = 16'],
  },
];

const COLUMNS: readonly Case[] = [
  {
    name: 'a part of a level that is no level',
    rows: [
      [MEMBERS],
      ['Năm', 'Tổng số', XS, _, T, HT, KHT],
      [_, _, 'Tổng số', 'Trong đó: cán bộ lãnh đạo', _, _, _],
      [2021, 58, 11, 3, 44, 3, 0],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3'],
    expect: ['individuals A2:G4', '2021 | 11 44 3 0 = 58 part of excellent 3'],
  },
  {
    name: 'parts of the total before the levels',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      ['TT', 'Đơn vị', 'Tổng số đảng viên', 'Trong đó', _, XS, T, HT, KHT],
      [_, _, _, 'Nữ', 'Dự bị', _, _, _, _],
      [1, 'Lộc An', 58, 20, 3, 11, 44, 3, 0],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3'],
    expect: ['individuals A2:I4', '2022 Lộc An | 11 44 3 0 = 58 part of total 20 part of total 3'],
  },
  {
    name: 'a sum of two levels beside both',
    rows: [
      [MEMBERS],
      ['Năm', 'Tổng số', XS, T, 'Hoàn thành tốt trở lên', 'Tỷ lệ hoàn thành tốt trở lên', HT, KHT],
      [2021, 15, 2, 12, 14, 93.33, 1, 0],
    ],
    expect: ['individuals A2:H3', '2021 | 2 12 1 0 = 15 share good+ 93.33'],
  },
  {
    name: 'years below each level',
    rows: [
      ['SO SÁNH KẾT QUẢ XẾP LOẠI TCCSĐ'],
      ['TT', 'Loại hình', XS, _, T, _, HT, _, KHT, _],
      [_, _, 'Năm 2021', 2022, 'Năm 2021', 2022, 'Năm 2021', 2022, 'Năm 2021', 2022],
      [1, 'Xã', 2, 3, 12, 11, 1, 1, 0, 0],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2'],
    expect: ['grassroots-organisations A2:J4', '2021 Xã | 2 12 1 0', '2022 Xã | 3 11 1 0'],
  },
  {
    name: 'a change headed by its year, after that year',
    rows: [
      ['KẾT QUẢ XẾP LOẠI TCCSĐ'],
      ['Mức', 2021, 2022, 'Năm 2022 (so với năm 2021)'],
      [XS, 2, 3, 1],
      [T, 12, 12, 0],
      [HT, 1, 1, 0],
      [KHT, 0, 0, 0],
    ],
    expect: [
      'grassroots-organisations A2:D6',
      '2021 | 2 12 1 0',
      '2022 | 3 12 1 0 difference excellent 1 vs 2021 difference good 0 vs 2021 difference complete 0 vs 2021 difference incomplete 0 vs 2021',
    ],
  },
  {
    name: '"Tổng số" that counts those not rated too, as its figures say',
    rows: [
      [MEMBERS],
      ['Năm', 'Tổng số', XS, T, HT, KHT, 'Không xếp loại'],
      [2021, 16, 2, 12, 1, 0, 1],
      [2022, 15, 2, 12, 1, 0, 0],
    ],
    expect: ['individuals A2:G4', '2021 | 2 12 1 0 = 16 not-rated 1', '2022 | 2 12 1 0 = 15 not-rated 0'],
  },
  {
    name: '"Tổng số" that counts only those rated, as its figures say',
    rows: [[MEMBERS], ['Năm', 'Tổng số', XS, T, HT, KHT, 'Không xếp loại'], [2021, 15, 2, 12, 1, 0, 1]],
    expect: ['individuals A2:G3', '2021 | 2 12 1 0 = 15 not-rated 1'],
  },
];

const BODIES: readonly Case[] = [
  {
    name: 'rows of percentages below each year',
    rows: [
      [MEMBERS],
      ['Năm', XS, T, HT, KHT, 'Cộng'],
      [2021, 2, 12, 1, 0, 15],
      ['Tỷ lệ %', 13.33, 80, 6.67, 0, 100],
      [2022, 3, 11, 1, 0, 15],
      ['Tỷ lệ %', '20%', '73,33%', '6,67%', '0%', '100%'],
    ],
    expect: [
      'individuals A2:F6',
      '2021 | 2 12 1 0 = 15 % 13.33 80 6.67 0 100',
      '2022 | 3 11 1 0 = 15 % 20 73.33 6.67 0 100',
    ],
  },
  {
    name: 'rows of numbers and percentages beside each year',
    rows: [
      [MEMBERS],
      ['Năm', 'Chỉ tiêu', XS, T, HT, KHT],
      [2021, 'Số lượng', 2, 12, 1, 0],
      [_, 'Tỷ lệ %', 13.33, 80, 6.67, 0],
    ],
    merges: ['A3:A4'],
    expect: ['individuals A2:F4', '2021 | 2 12 1 0 % 13.33 80 6.67 0'],
  },
  {
    name: 'a row of percentages of the total',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      HEADS,
      ['Lộc An', 2, 12, 1, 0, 15],
      ['Lộc Bảo', 3, 11, 1, 0, 15],
      ['Tổng cộng', 5, 23, 2, 0, 30],
      ['Tỷ lệ (%)', 16.67, 76.67, 6.67, 0, 100],
    ],
    expect: [
      'individuals A2:F6',
      '2022 Lộc An | 2 12 1 0 = 15',
      '2022 Lộc Bảo | 3 11 1 0 = 15',
      'sum of 1,2: 2022 | 5 23 2 0 = 30 % 16.67 76.67 6.67 0 100',
    ],
  },
  {
    name: 'a row of changes below the years',
    rows: [
      [MEMBERS],
      ['Năm', XS, T, HT, KHT],
      [2021, 2, 12, 1, 0],
      [2022, 3, 11, 1, 0],
      ['Tăng, giảm', '+1', -1, 0, 0],
    ],
    expect: [
      'individuals A2:E5',
      '2021 | 2 12 1 0',
      '2022 | 3 11 1 0 difference excellent 1 difference good -1 difference complete 0 difference incomplete 0',
    ],
  },
  {
    name: 'a row of averages: nothing that is judged',
    rows: [
      [MEMBERS],
      ['Năm', XS, T, HT, KHT],
      [2021, 2, 12, 1, 0],
      [2022, 3, 11, 1, 0],
      ['Bình quân', 2.5, 11.5, 1, 0],
    ],
    expect: ['individuals A2:E5', '2021 | 2 12 1 0', '2022 | 3 11 1 0'],
  },
  {
    name: 'years as headings between rows of units, with blank rows and totals',
    rows: [
      [MEMBERS],
      ['TT', ...HEADS],
      ['I', 'Năm 2021'],
      [1, 'Lộc An', 2, 12, 1, 0, 15],
      [2, 'Lộc Bảo', 2, 12, 1, 0, 15],
      [_, 'Cộng', 4, 24, 2, 0, 30],
      [],
      ['II', 'Năm 2022'],
      [1, 'Lộc An', 3, 11, 1, 0, 15],
      [2, 'Lộc Bảo', 2, 12, 1, 0, 15],
      [_, 'Cộng', 5, 23, 2, 0, 30],
    ],
    expect: [
      'individuals A2:G11',
      '2021 Lộc An | 2 12 1 0 = 15',
      '2021 Lộc Bảo | 2 12 1 0 = 15',
      '2022 Lộc An | 3 11 1 0 = 15',
      '2022 Lộc Bảo | 2 12 1 0 = 15',
      'sum of 1,2: 2021 | 4 24 2 0 = 30',
      'sum of 3,4: 2022 | 5 23 2 0 = 30',
    ],
  },
  {
    name: 'a year with its figures and the units that it consists of',
    rows: [
      [MEMBERS],
      ['TT', ...HEADS],
      ['I', 'Năm 2021', 4, 24, 2, 0, 30],
      [1, 'Lộc An', 2, 12, 1, 0, 15],
      [2, 'Lộc Bảo', 2, 12, 1, 0, 15],
    ],
    expect: [
      'individuals A2:G5',
      '2021 | 4 24 2 0 = 30',
      '2021 Lộc An | 2 12 1 0 = 15',
      '2021 Lộc Bảo | 2 12 1 0 = 15',
    ],
  },
  {
    name: 'a blank row between units',
    rows: [[`${MEMBERS} NĂM 2022`], HEADS, ['Lộc An', 2, 12, 1, 0, 15], [], ['Lộc Bảo', 2, 12, 1, 0, 15]],
    expect: ['individuals A2:F5', '2022 Lộc An | 2 12 1 0 = 15', '2022 Lộc Bảo | 2 12 1 0 = 15'],
  },
  {
    name: 'the whole (toàn đảng bộ) above its units',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      HEADS,
      ['Toàn đảng bộ', 20, 93, 4, 2, 119],
      ['Lộc An', 11, 44, 3, 0, 58],
      ['Lộc Bảo', 9, 49, 1, 2, 61],
    ],
    expect: [
      'individuals A2:F5',
      '2022 Lộc An | 11 44 3 0 = 58',
      '2022 Lộc Bảo | 9 49 1 2 = 61',
      'sum of 1,2: 2022 | 20 93 4 2 = 119',
    ],
  },
  {
    name: 'a total above some of its parts: it sums nothing',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      HEADS,
      ['Tổng số đảng viên', 4, 24, 2, 0, 30],
      ['- Nữ', 1, 10, 1, 0, 12],
      ['- Dân tộc thiểu số', 1, 2, 0, 0, 3],
    ],
    expect: [
      'individuals A2:F5',
      '2022 | 4 24 2 0 = 30',
      'part of 1: 2022 - Nữ | 1 10 1 0 = 12',
      'part of 1: 2022 - Dân tộc thiểu số | 1 2 0 0 = 3',
    ],
  },
  {
    name: 'the whole alone, which is no total',
    rows: [
      [MEMBERS],
      ['Nội dung', 'Năm 2021', _, _, _, 'Năm 2022', _, _, _],
      [_, 'HTXS', 'HTT', 'HT', 'KHT', 'HTXS', 'HTT', 'HT', 'KHT'],
      ['Toàn đảng bộ', 4, 24, 2, 0, 5, 25, 2, 0],
    ],
    expect: ['individuals A2:I4', '2021 | 4 24 2 0', '2022 | 5 25 2 0'],
  },
  {
    name: 'a total merged over two units: neither’s own',
    rows: [[`${MEMBERS} NĂM 2022`], HEADS, ['Lộc An', 2, 12, 1, 0, 30], ['Lộc Bảo', 2, 12, 1, 0]],
    merges: ['F3:F4'],
    expect: ['individuals A2:F4', '2022 Lộc An | 2 12 1 0', '2022 Lộc Bảo | 2 12 1 0'],
  },
  {
    name: 'figures merged over two columns of one year',
    rows: [
      ['KẾT QUẢ XẾP LOẠI TCCSĐ'],
      ['Mức', 2021, _, 2022],
      [XS, 2, _, 3],
      [T, 12, _, 12],
      [HT, 1, _, 1],
      [KHT, 0, _, 0],
    ],
    merges: ['B2:C2', 'B3:C3', 'B4:C4', 'B5:C5', 'B6:C6'],
    expect: ['grassroots-organisations A2:D6', '2021 | 2 12 1 0', '2022 | 3 12 1 0'],
  },
];

const GROUPS: readonly Case[] = [
  {
    name: 'the levels of two objects side by side, with one column of units',
    rows: [
      ['KẾT QUẢ XẾP LOẠI NĂM 2022'],
      ['TT', 'Đơn vị', 'Tổ chức đảng', _, _, _, _, 'Đảng viên', _, _, _, _],
      [_, _, 'Tổng số', 'HTXS', 'HTT', 'HT', 'KHT', 'Tổng số', 'HTXS', 'HTT', 'HT', 'KHT'],
      [1, 'Lộc An', 15, 2, 12, 1, 0, 150, 20, 120, 10, 0],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:G2', 'H2:L2'],
    expect: [
      'grassroots-organisations A2:G4',
      '2022 Lộc An | 2 12 1 0 = 15',
      'individuals H2:L4',
      '2022 Lộc An | 20 120 10 0 = 150',
    ],
  },
  {
    name: 'what units and what their superiors decided, side by side',
    rows: [
      ['KẾT QUẢ XẾP LOẠI TCCSĐ NĂM 2022'],
      ['Đơn vị', 'Tự xếp loại', _, _, _, 'Cấp trên xếp loại', _, _, _],
      [_, 'HTXS', 'HTT', 'HT', 'KHT', 'HTXS', 'HTT', 'HT', 'KHT'],
      ['Xã', 3, 12, 0, 0, 2, 12, 1, 0],
    ],
    merges: ['A2:A3', 'B2:E2', 'F2:I2'],
    expect: ['grassroots-organisations A2:I4', 'proposed 2022 Xã | 3 12 0 0', '2022 Xã | 2 12 1 0'],
  },
  {
    name: 'rows of percentages known by their number format, without a label',
    rows: [
      [MEMBERS],
      ['Năm', XS, T, HT, KHT],
      [2021, 2, 15, 3, 0],
      [_, ...[0.1, 0.75, 0.15, 0].map((v) => ({ v, z: '0%' }))],
      [2022, 1, 16, 3, 0],
      [_, '5%', '80%', '15%', '0%'],
    ],
    expect: ['individuals A2:E6', '2021 | 2 15 3 0 % 10 75 15 0', '2022 | 1 16 3 0 % 5 80 15 0'],
  },
];

const LABELS: readonly Case[] = [
  {
    name: 'parts of the total and of a level between the levels',
    rows: [
      [MEMBERS],
      ['TT', 'Nội dung', 2021, 2022],
      [1, 'Tổng số đảng viên', 3200, 3254],
      [_, 'Trong đó: dự bị', 100, 110],
      [2, 'Số đảng viên được xếp loại', 2965, 3016],
      [2.1, XS, 539, 496],
      [_, 'Trong đó: cán bộ lãnh đạo', 39, 46],
      [_, 'Tỷ lệ (%)', 7.24, 9.27],
      [2.2, T, 2259, 2411],
      [2.3, HT, 144, 93],
      [2.4, KHT, 23, 16],
    ],
    expect: [
      'individuals A2:D11',
      '2021 | 539 2259 144 23 = 2965 existing 3200 part of existing 100 part of excellent 39',
      '2022 | 496 2411 93 16 = 3016 existing 3254 part of existing 110 part of excellent 46',
    ],
  },
  {
    name: 'numbers existing and rated in short',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      ['STT', 'Tên đảng bộ', 'TSĐV', 'Miễn', 'ĐV được XL', 'HTXS', 'HTT', 'HT', 'KHT', 'Ghi chú'],
      [1, 'Lộc An', 100, 5, 95, 15, 70, 8, 2, '1 đ/c đi học'],
    ],
    expect: ['individuals A2:J3', '2022 Lộc An | 15 70 8 2 = 95 existing 100 exempt 5'],
  },
  {
    name: 'units whose names begin as totals and changes do',
    rows: [
      [`${MEMBERS} NĂM 2022`],
      HEADS,
      ['Cộng Hòa', 2, 12, 1, 0, 15],
      ['Tổng công ty Chè', 2, 12, 1, 0, 15],
      ['Tăng Nhơn Phú', 2, 12, 1, 0, 15],
      ['Cộng các đơn vị', 6, 36, 3, 0, 45],
    ],
    expect: [
      'individuals A2:F6',
      '2022 Cộng Hòa | 2 12 1 0 = 15',
      '2022 Tổng công ty Chè | 2 12 1 0 = 15',
      '2022 Tăng Nhơn Phú | 2 12 1 0 = 15',
      'sum of 1,2,3: 2022 | 6 36 3 0 = 45',
    ],
  },
];

const NOTHING: readonly Case[] = [
  {
    name: 'percentages without the numbers that they are of',
    rows: [
      ['TỶ LỆ XẾP LOẠI TCCSĐ (%)'],
      ['Năm', XS, T, HT, KHT],
      [2021, 18.97, 75.86, 1.72, 3.45],
      [2022, 19, 75, 3, 3],
      [2023, 18.5, 75.5, 3, 3],
    ],
  },
  {
    name: 'percentages known by their number format, without numbers',
    rows: [
      ['TỶ LỆ XẾP LOẠI TCCSĐ'],
      ['Năm', XS, T, HT, KHT],
      [2021, ...[0.19, 0.75, 0.03, 0.03].map((v) => ({ v, z: '0.00%' }))],
    ],
  },
  {
    name: 'a grade table of pupils',
    rows: [
      ['KẾT QUẢ ĐÁNH GIÁ HỌC SINH TIỂU HỌC'],
      ['Lớp', 'Sĩ số', 'Hoàn thành xuất sắc', 'Hoàn thành tốt', 'Hoàn thành', 'Chưa hoàn thành'],
      ['1A', 40, 10, 20, 8, 2],
    ],
  },
  {
    name: 'pupils’ conduct',
    rows: [['XẾP LOẠI HẠNH KIỂM'], ['Lớp', 'Tốt', 'Khá', 'Đạt'], ['6A', 10, 20, 8]],
  },
  {
    name: 'a budget of rewards',
    rows: [
      ['DỰ TOÁN KINH PHÍ KHEN THƯỞNG NĂM 2022'],
      ['TT', 'Nội dung', 'Số lượng', 'Định mức', 'Thành tiền'],
      [1, XS, 5, 1000000, 5000000],
      [2, T, 10, 500000, 5000000],
      [3, HT, 1, 100000, 100000],
    ],
  },
  {
    name: 'two rewards without a title',
    rows: [
      ['Nội dung', 'Năm 2022'],
      ['Đảng viên hoàn thành xuất sắc nhiệm vụ', 5],
      ['Đảng viên hoàn thành tốt nhiệm vụ', 3],
    ],
  },
  {
    name: 'a short list of persons with the level of each',
    rows: [
      ['DANH SÁCH CÁN BỘ'],
      ['TT', 'Họ tên', 'Xếp loại', 'Tuổi'],
      [1, 'Nguyễn Văn Bình', 'Xuất sắc', 40],
      [2, 'Trần Thị Cúc', 'Tốt', 38],
      [3, 'Lê Dung', 'HT', 51],
    ],
  },
].map((one) => ({ ...one, name: `${one.name}: nothing`, expect: [] }));

test.each(
  [HEADS_OF_YEARS, HEADS_OVER_YEARS, LEVEL_HEADS, TITLES, COLUMNS, BODIES, GROUPS, LABELS, NOTHING]
    .flat()
    .map((one) => [one.name, one] as const),
)('Reading %s', (_name, { rows, merges = [], expect: expected }) => {
  expect(describeRecognition(recognise(workbook(sheet('Bảng', rows, { merges }))))).toEqual(expected);
});
