import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { recognise } from '../../src/forms/recognise.ts';
import { rangeName } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;
const LEVELS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
const RATINGS: readonly (readonly Literal[])[] = [
  ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'],
  ['Tiêu chí', 2021, 2022],
  ...LEVELS.map((level, index) => [level, index, index]),
  ['Tổng số', 6, 6],
];
const REGISTER: readonly (readonly Literal[])[] = [
  ['SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2022'],
  ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Số bản', 'Số tờ', 'Nơi nhận'],
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => [
    n,
    `0${n}-KH/HU`,
    `0${n}/11/2022`,
    'Kế hoạch kiểm điểm, xếp loại năm 2022',
    n + 3,
    n + 20,
    'Các TCCSĐ',
  ]),
];

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  /** Range and title of each; [] where none must be told. */
  readonly expect: readonly (readonly [range: string, title: string | null])[];
}

const TOLD: readonly Case[] = [
  {
    name: 'a table of other counts under its title',
    rows: [
      ['TÌNH HÌNH PHÁT TRIỂN ĐẢNG VIÊN'],
      [],
      ['TT', 'Đơn vị', 'Nam', 'Nữ', 'Dân tộc'],
      [1, 'Xã Lộc An', 5, 6, 1],
      [2, 'Xã Lộc Đức', 8, 2, 0],
    ],
    expect: [['A3:E5', 'TÌNH HÌNH PHÁT TRIỂN ĐẢNG VIÊN']],
  },
  {
    name: 'levels under words that nobody knows',
    rows: [
      ['TỔNG HỢP CHẤT LƯỢNG CHI BỘ NĂM 2025'],
      ['Khối', 'Loại A', 'Loại B', 'Loại C', 'Loại D'],
      ['Khối xã', 10, 20, 3, 0],
      ['Khối cơ quan', 4, 9, 1, 1],
    ],
    expect: [['A2:E4', 'TỔNG HỢP CHẤT LƯỢNG CHI BỘ NĂM 2025']],
  },
  {
    name: 'figures that are texts, with dots, percent signs and units',
    rows: [
      ['Tên', 'Số đảng viên', 'Tỷ lệ', 'Đã họp'],
      ['Chi bộ 1', '1.208', '18,97%', '8 đ/c'],
      ['Chi bộ 2', '96', '20 %', '24/180'],
    ],
    expect: [['A1:D3', null]],
  },
  {
    name: 'a total row of counts that look like years',
    rows: [
      ['Nội dung', 'Kinh', 'Hoa'],
      ['Nam', 1990, 31],
      ['Nữ', 28, 22],
      ['Cộng', 2018, 53],
    ],
    expect: [['A1:C4', null]],
  },
  {
    name: 'dashes in place of noughts',
    rows: [
      ['Đơn vị', 'Khiển trách', 'Cảnh cáo', 'Cách chức'],
      ['Xã A', 1, '-', '-'],
      ['Xã B', '-', 2, 1],
    ],
    expect: [['A1:D3', null]],
  },
  {
    name: 'money',
    rows: [
      ['KINH PHÍ NĂM 2022'],
      ['Khoản', 'Dự toán', 'Đã chi'],
      ['Hội nghị', 150000000, 120000000],
      ['Khen thưởng', 250000000, 240000000],
      ['Cộng', 400000000, 360000000],
    ],
    expect: [['A2:C5', 'KINH PHÍ NĂM 2022']],
  },
  {
    name: 'merged heads, a row of column numbers and a head repeated on the next page, as one',
    rows: [
      ['BIỂU TỔNG HỢP KHEN THƯỞNG'],
      ['Đơn vị tính: người'],
      ['TT', 'Đơn vị', 'Khen thưởng', _, 'Tổng'],
      [_, _, 'Giấy khen', 'Bằng khen', _],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Xã A', 4, 1, 5],
      [2, 'Xã B', 3, 0, 3],
      ['TT', 'Đơn vị', 'Khen thưởng', _, 'Tổng'],
      [_, _, 'Giấy khen', 'Bằng khen', _],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [3, 'Xã C', 2, 2, 4],
      [],
      [_, 'Tổng cộng', 9, 3, 12],
    ],
    merges: ['C3:D3', 'A3:A4', 'B3:B4', 'E3:E4', 'C8:D8', 'A8:A9', 'B8:B9', 'E8:E9'],
    expect: [['A3:E13', 'BIỂU TỔNG HỢP KHEN THƯỞNG']],
  },
  {
    name: 'two tables one below the other, each with its own title',
    rows: [
      ['Tổng hợp kỷ luật'],
      ['Đơn vị', 'Khiển trách', 'Cảnh cáo', 'Khai trừ'],
      ['Xã A', 1, 2, 0],
      ['Xã B', 3, 1, 1],
      ['Người lập biểu'],
      ['Thống kê khen thưởng'],
      ['Đơn vị', 'Tập thể', 'Cá nhân', 'Hộ'],
      ['Xã A', 4, 6, 1],
      ['Xã B', 5, 7, 2],
    ],
    expect: [
      ['A2:D4', 'Tổng hợp kỷ luật'],
      ['A7:D9', 'Thống kê khen thưởng'],
    ],
  },
  {
    name: 'two tables side by side, each with its own labels',
    rows: [
      ['Đơn vị', 'Nam', 'Nữ', 'Cộng', _, 'Đơn vị', 'Đi', 'Đến', 'Mất'],
      ['Xã A', 1, 2, 3, _, 'Xã A', 4, 5, 6],
      ['Xã B', 7, 8, 15, _, 'Xã B', 9, 8, 7],
    ],
    expect: [
      ['A1:D3', null],
      ['F1:I3', null],
    ],
  },
  {
    name: 'one table with a blank column, whose right part has no labels of its own',
    rows: [
      ['Đơn vị', 'Nam', 'Nữ', _, 'Năm trước', 'Năm nay'],
      ['Xã A', 1, 2, _, 4, 5],
      ['Xã B', 7, 8, _, 9, 8],
    ],
    expect: [['A1:F3', null]],
  },
  {
    name: 'rows after blank rows under the same head, as one',
    rows: [['Đơn vị', 'Nam', 'Nữ'], ['Xã A', 1, 2], ['Xã B', 7, 8], [], [], ['Phường C', 3, 4]],
    expect: [['A1:C6', null]],
  },
  {
    name: 'a table below a form',
    rows: [...RATINGS, [], ['Tổng hợp khác'], ['Đơn vị', 'Nam', 'Nữ'], ['A', 1, 2], ['B', 3, 4], ['C', 5, 6]],
    expect: [['A10:C13', 'Tổng hợp khác']],
  },
  {
    name: 'rows of years under heads of three rows',
    rows: [
      ['TỔNG HỢP KẾT QUẢ'],
      ['Năm', 'Kết quả', _, _],
      [_, 'Loại A', _, 'Loại B'],
      [_, 'SL', 'TL', 'SL'],
      [2021, 10, 50.5, 3],
      [2022, 12, 60.5, 1],
    ],
    expect: [['A2:D6', 'TỔNG HỢP KẾT QUẢ']],
  },
  {
    name: 'scores of persons',
    rows: [
      ['TT', 'Họ và tên', 'Năm sinh', 'Điểm'],
      ...[1970, 1981, 1992, 1969, 1977, 1988].map((born, at) => [at + 1, `Nguyễn Văn ${at}`, born, 80 + at]),
    ],
    expect: [['A1:D7', null]],
  },
  {
    name: 'a head over years',
    rows: [
      ['Đơn vị', 'Năm', _, _],
      [_, 2024, 2025, 2026],
      ['Xã A', 1, 2, 3],
      ['Xã B', 4, 5, 6],
    ],
    merges: ['B1:D1'],
    expect: [['A1:D4', null]],
  },
  {
    name: 'a head that is not merged over terms of office',
    rows: [
      ['Tổng hợp kỷ luật'],
      ['Đơn vị', 'Nhiệm kỳ', _],
      [_, '2015-2020', '2020-2025'],
      ['Xã A', 1, 2],
      ['Xã B', 4, 5],
      ['Xã C', 7, 8],
    ],
    expect: [['A2:C6', 'Tổng hợp kỷ luật']],
  },
  {
    name: 'a head over months that are numbers, and over groups of ages',
    rows: [
      ['Đơn vị', 'Tháng', _, _],
      [_, 1, 2, 3],
      ['Xã A', 11, 12, 13],
      ['Xã B', 14, 15, 16],
      [],
      ['Tổng hợp độ tuổi'],
      ['Đơn vị', 'Tuổi', _, _],
      [_, '18-30', '31-40', 'trên 40'],
      ['Xã A', 1, 2, 3],
      ['Xã B', 4, 5, 6],
    ],
    merges: ['B1:D1', 'B7:D7'],
    expect: [
      ['A1:D4', null],
      ['A7:D10', 'Tổng hợp độ tuổi'],
    ],
  },
  {
    name: 'a head over several columns that have none of their own',
    rows: [
      ['Đơn vị', 'Tuổi', _, _],
      ['Xã A', 1, 2, 3],
      ['Xã B', 4, 5, 6],
    ],
    expect: [['A1:D3', null]],
  },
  {
    name: 'sums of money that do not end in noughts',
    rows: [
      ['Khoản', 'Dự toán', 'Đã chi'],
      ...[312345678, 98765432, 411111111].map((sum, at) => [
        `Khoản ${at}`,
        { v: sum, z: '#,##0' },
        { v: sum - 1234567, z: '_-* #,##0\\ _₫_-' },
      ]),
    ],
    expect: [['A1:C4', null]],
  },
  ...[
    ['Thẻ cấp mới', 'Thẻ cấp lại'],
    ['CCCD đã cấp', 'CCCD chưa cấp'],
    ['TT HĐND', 'TT UBND'],
    ['ĐT lý luận', 'ĐT nghiệp vụ'],
    ['Số bản', 'Số trang'],
    ['Mã đã cấp', 'Mã bị thu hồi'],
  ].map((heads) => ({
    name: `“${heads.join('”, “')}” by units`,
    rows: [
      ['Đơn vị', ...heads],
      ['Xã A', 12, 3],
      ['Xã B', 8, 4],
      ['Xã C', 9, 0],
    ],
    expect: [['A1:C4', null]] as const,
  })),
  {
    name: 'figures by years, with notes behind',
    rows: [
      ['Năm', 'Kết nạp', 'Khai trừ', 'Nhận xét'],
      [2020, 12, 3, 'Đạt'],
      [2021, 8, 4, 'Không đạt'],
      [2022, 9, 0, 'Đạt'],
    ],
    expect: [['A1:D4', null]],
  },
  {
    name: 'figures by months that are dates, with notes behind',
    rows: [
      ['Tháng', 'Kết nạp', 'Khai trừ', 'Nhận xét'],
      ...[44562, 44593, 44621].map((day) => [{ v: day, z: 'mm/yyyy' }, 12, 3, 'Đạt']),
    ],
    expect: [['A1:D4', null]],
  },
  {
    name: 'figures without labels, with notes behind',
    rows: [
      ['Kết nạp', 'Khai trừ', 'Ghi chú'],
      [12, 3, 'Xã A'],
      [8, 4, 'Xã B'],
      [9, 0, 'Xã C'],
    ],
    expect: [['A1:C4', null]],
  },
  ...[
    ['15 ĐV', '3 ĐV'],
    ['3 triệu', '1,5 triệu'],
    ['1.200.000 đ', '300.000đ'],
    ['120 phiếu', '7 phiếu'],
    ['1.500.000 đồng', '20.000 đồng'],
    ['25 hội viên', '4 hội viên'],
    ['15ĐV', '3ĐV'],
  ].map(([first, second]) => ({
    name: `texts like “${first}”`,
    rows: [
      ['Đơn vị', 'Đầu kỳ', 'Cuối kỳ'],
      ['Xã A', first, second],
      ['Xã B', second, first],
      ['Xã C', first, first],
    ],
    expect: [['A1:C4', null]] as const,
  })),
  ...['BẢNG LƯƠNG THÁNG 12', 'DANH SÁCH CHI LƯƠNG THÁNG 12'].map((title) => ({
    name: `${title}, with a total`,
    rows: [
      [title],
      ['TT', 'Họ và tên', 'Hệ số', 'Số tiền'],
      [1, 'Lê A', 2.34, 5_400_000],
      [2, 'Lê B', 3.33, 7_700_000],
      [3, 'Lê C', 3.66, 8_600_000],
      [_, 'Tổng cộng', 9.33, 21_700_000],
    ],
    expect: [['A2:D6', title]] as const,
  })),
  {
    name: 'figures by units under the title of a list',
    rows: [
      ['DANH SÁCH CHI BỘ'],
      ['TT', 'Chi bộ', 'Đảng viên', 'Dự bị'],
      [1, 'Chi bộ A', 12, 3],
      [2, 'Chi bộ B', 8, 4],
      [3, 'Chi bộ C', 9, 0],
    ],
    expect: [['A2:D5', 'DANH SÁCH CHI BỘ']],
  },
  {
    name: 'labels right of the figures',
    rows: [
      ['Nam', 'Nữ', 'Đơn vị'],
      [12, 3, 'Xã A'],
      [8, 4, 'Xã B'],
      [9, 0, 'Xã C'],
    ],
    expect: [['A1:C4', null]],
  },
];

const PASSED: readonly Case[] = [
  { name: 'a form that was read', rows: RATINGS, expect: [] },
  { name: 'a register of documents with columns of its own beside those read', rows: REGISTER, expect: [] },
  {
    name: 'a few figures among texts',
    rows: [
      ['Tổng số đảng viên:', 2053],
      ['Trong đó nữ:', 611],
      ['Dự bị:', 40],
      ['Ghi chú: số liệu ngày 31/12/2022'],
    ],
    expect: [],
  },
  { name: 'six figures in one row', rows: [['Cộng', 1, 2, 3, 4, 5, 6]], expect: [] },
  {
    name: 'a list of members with years, dates, card and telephone numbers',
    rows: [
      ['DANH SÁCH ĐẢNG VIÊN'],
      ['STT', 'Mã', 'Họ và tên', 'Năm sinh', 'Ngày vào Đảng', 'Số thẻ', 'Điện thoại', 'CCCD'],
      ...[0, 1, 2, 3, 4, 5, 6].map((n) => [
        n + 1,
        100 + n * 3,
        `Nguyễn Văn ${n}`,
        1960 + n * 4,
        { v: 36526 + n * 31, z: 'dd/mm/yyyy' },
        `58.01234${n}`,
        912345670 + n,
        `07908800123${n}`,
      ]),
    ],
    expect: [],
  },
  {
    name: 'a list with telephone numbers under a head of other words',
    rows: [
      ['Đơn vị', 'Đầu mối liên hệ', 'Liên lạc'],
      ...[0, 1, 2, 3, 4, 5, 6].map((n) => [`Xã ${n}`, `Trần ${n}`, 987654321 - n * 13]),
    ],
    expect: [],
  },
  {
    name: 'a list of units with running numbers and codes',
    rows: [
      ['TT', 'Mã đơn vị', 'Tên đơn vị', 'Ghi chú'],
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [n, n * 11, `Chi bộ ${n}`, 'Đã nộp']),
    ],
    expect: [],
  },
  {
    name: 'a list of dates written as texts',
    rows: [
      ['Nội dung', 'Từ ngày', 'Đến ngày'],
      ...[1, 2, 3, 4].map((n) => [`Việc ${n}`, `${n}/11`, `0${n}/12/2022`]),
    ],
    expect: [],
  },
  {
    name: 'days, months and years in columns of their own',
    rows: [
      ['Họ và tên', 'Ngày', 'Tháng', 'Năm'],
      ...[1, 2, 3, 4].map((n) => [`Nguyễn ${n}`, n * 6, n + 2, 1960 + n]),
    ],
    expect: [],
  },
  {
    name: 'years across with ticks below',
    rows: [
      ['Nội dung', 2018, 2019, 2020, 2021, 2022],
      ['Đã họp', 'x', 'x', 'x', '', 'x'],
      ['Đã báo cáo', 'x', '', 'x', 'x', 'x'],
    ],
    expect: [],
  },
  {
    name: 'a plan of work with running numbers of several levels',
    rows: [
      ['TT', 'Nội dung công việc', 'Thời hạn'],
      ...[1, 1.1, 1.2, 2, 2.1, 2.2, 3].map((n) => [n, 'Hoàn thành báo cáo', 'Quý IV']),
    ],
    expect: [],
  },
  {
    name: 'a list of decisions by number and date',
    rows: [
      ['TT', 'Họ và tên', 'Số QĐ', 'Ngày ký', 'Số', 'Ngày ban hành'],
      ...[1, 2, 3, 4].map((n) => [n, `Lê ${n}`, 120 + n * 7, `1${n}/03/2022`, `${n * 9}`, `0${n}/04/2022`]),
    ],
    expect: [],
  },
  {
    name: 'a timetable of days and hours',
    rows: [
      ['Ngày', 'Giờ', 'Nội dung'],
      ...[1, 2, 3, 4, 5, 6].map((n) => [`0${n}/12`, { v: 0.3 + n / 100, z: 'hh:mm' }, `Họp chi bộ ${n}`]),
    ],
    expect: [],
  },
  {
    name: 'a register of incoming letters without abstracts',
    rows: [
      ['Số đến', 'Ngày đến', 'Nơi gửi', 'Số, ký hiệu', 'Người nhận'],
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [n, `0${n}/12/2022`, 'Huyện ủy', `${n}-CV/HU`, `Trần ${n}`]),
    ],
    expect: [],
  },
  {
    name: 'a list of members with short numbers of cards and codes',
    rows: [
      [
        'TT',
        'Mã',
        'Họ và tên',
        'Số thẻ đảng viên',
        'Mã số BHXH',
        'Số CCCD/CMND',
        'Số thẻ (nếu có)',
        'Số thẻ cũ',
      ],
      ...[3, 5, 9, 12, 17, 30].map((n, at) => [
        at + 1,
        n,
        `Lê ${n}`,
        n * 7,
        n * 11,
        n * 13,
        n * 17,
        10_000 + n,
      ]),
    ],
    expect: [],
  },
  {
    name: 'a list of documents with how many sheets they have',
    rows: [
      ['TT', 'Tên loại', 'Ngày ký', 'Số bản', 'Trang'],
      ...[1, 2, 3, 4, 5, 6].map((n) => [n, 'Báo cáo', `0${n}/03/2022`, n + 3, n * 2]),
    ],
    expect: [],
  },
  {
    name: 'numbers before words that are no counts',
    rows: [
      ['Nội dung', 'Thời hạn', 'Thời gian', 'Địa chỉ', 'Lớp', 'Theo'],
      ...[1, 2, 3, 4].map((n) => [
        `${n}. Việc`,
        `${n} ngày`,
        `${n} tháng`,
        `${n} Lê Lợi ${n}`,
        `${n + 5}A`,
        `${n} KH/HU`,
      ]),
    ],
    expect: [],
  },
  {
    name: 'running numbers and labels in one cell, with ticks',
    rows: [
      ['Đơn vị', 'Đã nộp'],
      ...['Đội Cấn', 'Ba Đình', 'Cầu Giấy', 'Tây Hồ', 'Long Biên', 'Hà Đông'].map((name, at) => [
        `${at + 1} ${name}`,
        'x',
      ]),
    ],
    expect: [],
  },
  ...[
    {
      title: 'DANH BẠ ĐIỆN THOẠI',
      heads: ['TT', 'Đơn vị', 'Máy lẻ', 'Phòng'],
      row: (n: number) => [n, `Phòng ${n}`, 100 + n, 200 + n],
    },
    {
      title: 'LỊCH KIỂM ĐIỂM NĂM 2022',
      heads: ['TT', 'Đơn vị', 'Thời gian', 'Phòng họp', 'Số khách mời'],
      row: (n: number) => [n, `Chi bộ ${n}`, `0${n}/12`, n * 2, 3],
    },
    {
      title: 'DANH SÁCH TẶNG HUY HIỆU ĐẢNG',
      heads: ['TT', 'Họ và tên', 'Loại huy hiệu', 'Số QĐ'],
      row: (n: number) => [n, `Lê ${n}`, 30, 120 + n],
    },
    {
      title: 'SỔ PHÁT THẺ ĐẢNG',
      heads: ['TT', 'Họ tên', 'Thẻ số', 'Trang'],
      row: (n: number) => [n, `Lê ${n}`, 12000 - n * 7, n],
    },
    {
      title: 'Biểu 5. Danh sách cán bộ',
      heads: ['TT', 'Họ, tên', 'Số QĐ', 'Hệ số'],
      row: (n: number) => [n, `Lê ${n}`, 120 + n, 2.34],
    },
    {
      title: 'DANH SÁCH HỘ NGHÈO',
      heads: ['TT', 'Họ và tên chủ hộ', 'Số khẩu'],
      row: (n: number) => [n, `Lê ${n}`, 1 + (n % 4)],
    },
  ].map(({ title, heads, row }) => ({
    name: `${title}, which sums nothing`,
    rows: [[title], heads, ...[1, 2, 3, 4, 5, 6, 7].map(row), ['Tổng cộng', 7]],
    expect: [],
  })),
  {
    name: 'the ages of members',
    rows: [['TT', 'Họ tên', 'Tuổi', 'Tuổi đảng'], ...[1, 2, 3, 4].map((n) => [n, `Lê ${n}`, 40 + n, 10 + n])],
    expect: [],
  },
];

const toldIn = (rows: Case['rows'], merges: readonly string[] = []) =>
  recognise(workbook(sheet('Bảng', rows, { merges }))).unknown;

describe('a table of figures in which no form is found is told with its range and title', () => {
  test.each(TOLD.map((one) => [one.name, one] as const))(
    '%s',
    (_name, { rows, merges, expect: expected }) => {
      expect(toldIn(rows, merges).map(({ range, title }) => [rangeName(range), title])).toEqual(expected);
    },
  );
});

describe('what is no table of unread figures is not told', () => {
  test.each(PASSED.map((one) => [one.name, one] as const))('%s', (_name, { rows, merges }) => {
    expect(toldIn(rows, merges)).toEqual([]);
  });
});

test('a table on a hidden sheet is told, and that the sheet is hidden', () => {
  const rows = TOLD[0]?.rows ?? [];
  const { unknown } = recognise(workbook(sheet('Ẩn', rows, { hidden: true }), sheet('Hiện', rows)));
  expect(unknown.map(({ range, hidden }) => [range.sheet, hidden])).toEqual([
    ['Ẩn', true],
    ['Hiện', false],
  ]);
});

test("the product's own tables are none", () => {
  const rows = TOLD[0]?.rows ?? [];
  const book = workbook(sheet('Lời báo cáo', rows));
  const own = { sheet: 'Lời báo cáo', top: 0, left: 0, bottom: rows.length, right: 9 };
  expect(recognise({ ...book, ownNames: new Map([['_SoatBieu.A', own]]) }).unknown).toEqual([]);
});

test('a long title is told by its beginning', () => {
  const rows = [['TỔNG HỢP '.repeat(40)], ...(TOLD[0]?.rows.slice(2) ?? [])];
  expect(toldIn(rows)[0]?.title).toMatch(/^TỔNG HỢP (?:TỔNG HỢP ){9,}TỔNG.*…$/u);
});

test.each([
  'test/fixtures/libreoffice-bao-lam-2022.xlsx',
  'test/fixtures/libreoffice-layouts.xlsx',
  'test/fixtures/openpyxl-layouts.xlsx',
  'test/fixtures/features-excel.xlsx',
  'assets/samples/bao-lam-2022.xlsx',
])('nothing is told of %s, all figures of which are read', (file) => {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.code);
  expect(recognise(read.workbook).unknown).toEqual([]);
});

describe('what is told does not hang on', () => {
  const anyCase = fc.constantFrom(...TOLD.filter(({ merges }) => !merges), ...PASSED);
  const places = (rows: Case['rows'], name = 'Bảng') =>
    recognise(workbook(sheet(name, rows))).unknown.map(({ range: { top, left, bottom, right }, title }) => ({
      ...{ top, left, bottom, right, title },
    }));

  test('where a table stands on its sheet', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(40), fc.nat(30), ({ rows }, down, across) => {
        const moved = [
          ...Array.from({ length: down }, () => []),
          ...rows.map((row) => [...Array.from({ length: across }, () => undefined), ...row]),
        ];
        expect(places(moved)).toEqual(
          places(rows).map(({ top, left, bottom, right, title }) => ({
            ...{ top: top + down, left: left + across, bottom: bottom + down, right: right + across, title },
          })),
        );
      }),
    );
  });

  test('the name of its sheet', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('Sheet1', 'XL TCCSĐ', 'Đảng viên 2025', "a'b"),
        ({ rows }, name) => {
          expect(places(rows, name)).toEqual(places(rows));
        },
      ),
    );
  });

  test('an empty last column, or texts far below', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 8, max: 60 }), ({ rows }, far) => {
        const more = [...rows, ...Array.from({ length: far }, () => []), ['Nơi nhận: như trên']];
        expect(places(more)).toEqual(places(rows));
      }),
    );
  });
});
