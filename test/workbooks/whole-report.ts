import { parseCellName, type Sheet, type Workbook } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from './literal.ts';
import { listOf } from './row-list.ts';

/** What a random right report is made from. */
export interface Plan {
  /** Number of organisations, committees, leadership collectives and members rated "good" in the first year. */
  readonly good: readonly [number, number, number, number];
  /** How each of the following years changes them, in percent. */
  readonly changes: readonly [number, number, number, number];
  readonly exempt: number;
  readonly admitted: number;
  /** The running number of the first plan of each congress term. */
  readonly firstNumber: number;
}

const YEARS = [2018, 2019, 2020, 2021, 2022];
const LEVELS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
const DATE = 'Bảo Lâm, ngày 02 tháng 02 năm 2023';
const SIGNER = 'Nguyễn Quang Huân';

/** A report of all forms in which every figure is right: cells stand where the real report has them. */
export function wholeReport(plan: Plan): Workbook {
  const tables = plan.good.map((good) => seriesFrom(good, plan.changes));
  const [organisations = [], committees = [], collectives = [], members = []] = tables;
  return workbook(
    profile(last(organisations), last(members), plan),
    ratings('XL TCCSĐ', 'KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG', organisations),
    ratings('XL cấp ủy', 'KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ', committees),
    ratings('XL tập thể LĐQL', 'KẾT QUẢ XẾP LOẠI TẬP THỂ LÃNH ĐẠO, QUẢN LÝ CẤP HUYỆN', collectives),
    ratings('XL cá nhân', 'KẾT QUẢ XẾP LOẠI CÁ NHÂN (ĐẢNG VIÊN, CÁN BỘ LÃNH ĐẠO, QUẢN LÝ)', members),
    reviews(members.map(sum)),
    documents(plan.firstNumber),
    ticks('Biểu 2', 'Biểu số 2', 'BIỂU VỀ KHUNG TIÊU CHÍ ĐÁNH GIÁ ĐỐI VỚI TẬP THỂ, CÁ NHÂN', [
      'Tiêu chí (a)',
      'Tiêu chí (b)',
      'Tiêu chí (c)',
    ]),
    ticks('Biểu 3', 'Biểu số 3', 'BIỂU VỀ KHUNG TIÊU CHUẨN CÁC MỨC CHẤT LƯỢNG', LEVELS),
    ticks('Biểu 4', 'Biểu số 4', 'BIỂU CÁC NỘI DUNG VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI', [
      'Đối tượng',
      'Nội dung',
      'Cách thức',
    ]),
  );
}

type Series = readonly [number, number, number, number];

/** Shares stay nearly as they are and totals change by under a fifth: nothing unusual, and within the quota. */
function seriesFrom(first: number, changes: Plan['changes']): Series[] {
  const goods = changes.reduce(
    (all, percent) => [...all, Math.round((last(all) * (100 + percent)) / 100)],
    [first],
  );
  return goods.map((good) => [Math.floor(good * 0.15), good, Math.floor(good * 0.05), 1]);
}

function last<T>(list: readonly T[]): T {
  return list.at(-1) as T;
}

function sum(series: Series): number {
  return series.reduce((all, count) => all + count, 0);
}

function letterhead(dateCol: number): Literal[][] {
  const gap = Array.from<undefined>({ length: dateCol - 1 });
  return [
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', ...gap, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['HUYỆN ỦY BẢO LÂM'],
    ['*', ...gap, DATE],
  ];
}

function profile(organisations: Series, members: Series, plan: Plan): Sheet {
  const all = sum(organisations);
  const committees = Math.floor(all / 3);
  const [party, offices] = [committees - 1, Math.floor((all - committees) / 2)];
  return sheet('Tình hình chung', [
    ...letterhead(2),
    [],
    ['TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN ĐẾN THÁNG 12/2022'],
    [],
    ['STT', 'Chỉ tiêu', 'Số lượng', 'Ghi chú'],
    ['1', 'Tổng số tổ chức cơ sở đảng', all],
    ['1.1', 'Đảng bộ cơ sở', committees],
    [undefined, '- Đảng bộ xã, thị trấn', party],
    [undefined, '- Đảng bộ lực lượng vũ trang', 1],
    ['1.2', 'Chi bộ cơ sở', all - committees],
    [undefined, '- Chi bộ cơ quan hành chính', offices],
    [undefined, '- Chi bộ đơn vị sự nghiệp', all - committees - offices],
    ['2', 'Chi bộ trực thuộc đảng bộ cơ sở', 247],
    [undefined, 'Trong đó: chi bộ thôn, tổ dân phố', 128],
    ['3', 'Tổng số đảng viên', sum(members) + plan.exempt + plan.admitted],
    [undefined, 'Trong đó: đảng viên miễn sinh hoạt đảng', plan.exempt],
    [undefined, 'Trong đó: đảng viên kết nạp dưới 6 tháng', plan.admitted],
  ]);
}

function ratings(name: string, title: string, series: readonly Series[]): Sheet {
  const rows: Literal[][] = [
    ...letterhead(4),
    [],
    [title],
    [],
    ['STT', 'Tiêu chí', 'Năm đánh giá'],
    [undefined, undefined, ...YEARS],
    ...LEVELS.map((level, index) => [index + 1, level, ...series.map((one) => one[index])]),
    ['Tổng số', undefined, ...series.map(sum)],
  ];
  return sheet(name, rows, { merges: ['A5:G5', 'C7:G7', 'A7:A8', 'B7:B8', 'A13:B13'] });
}

function reviews(individuals: readonly number[]): Sheet {
  const rows: Literal[][] = [
    ...letterhead(2),
    [],
    ['SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH'],
    [],
    ['Năm', 'Kiểm điểm tự phê bình và phê bình', undefined, 'Gợi ý kiểm điểm'],
    [undefined, 'Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân'],
    ...YEARS.map((year, index) => [year, 170 + index, individuals[index], 5]),
  ];
  return sheet('Kiểm điểm', rows, { merges: ['A5:E5', 'B7:C7', 'D7:E7', 'A7:A8'] });
}

function documents(first: number): Sheet {
  const two = (number: number) => String(number).padStart(2, '0');
  // 2018 and 2019 belong to one term, 2021 and 2022 to the next; 2020 is the year of the congress itself.
  const number = (year: number, type: string) =>
    `${two(first + (year < 2020 ? year - 2018 : Math.max(0, year - 2020)))}-${type}`;
  const rows: Literal[][] = [
    ...letterhead(4),
    Array.from({ length: 7 }, (_, col) => (col === 6 ? 'Biểu số 1' : undefined)),
    ['THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG'],
    [],
    ['NỘI DUNG', undefined, ...YEARS],
  ];
  for (const [label, type, day] of [
    ['Văn bản cụ thể hóa Quy định số 132', 'KH/HU', '10/11'],
    ['Văn bản cụ thể hóa Hướng dẫn 21', 'HD/BTCHU', '12/11'],
    ['Văn bản lãnh đạo, chỉ đạo công tác kiểm điểm', 'CV/HU', '15/11'],
  ] as const) {
    rows.push(
      [label, 'Thể loại văn bản', ...YEARS.map((year) => number(year, type))],
      [undefined, 'Ngày ban hành', ...YEARS.map((year) => `${day}/${year}`)],
    );
  }
  rows.push(
    [],
    [undefined, undefined, undefined, undefined, undefined, 'NGƯỜI LẬP BIỂU'],
    [],
    [],
    [],
    [undefined, undefined, undefined, undefined, undefined, SIGNER],
  );
  return sheet('Biểu 1', rows, { merges: ['A5:G5', 'A7:B7', 'A8:A9', 'A10:A11', 'A12:A13'] });
}

function ticks(name: string, mark: string, title: string, items: readonly string[]): Sheet {
  const groups = ['Tổ chức đảng', 'Tập thể lãnh đạo, quản lý', 'Đảng viên'];
  const rows: Literal[][] = [
    ...letterhead(2),
    [undefined, undefined, undefined, undefined, mark],
    [title],
    [],
    ['TT', 'Tập thể, cá nhân', 'Phù hợp (1)', 'Chưa phù hợp(1)', 'Đề nghị sửa đổi, bổ sung (nếu có) (2)'],
    ...groups.flatMap((group, index): Literal[][] => [
      [String(index + 1), group],
      ...items.map((item) => [undefined, item, 'x']),
    ]),
    [],
    ['Ghi chú'],
    ['- (1) "Phù hợp" hoặc "chưa phù hợp": tích dấu X.'],
    [undefined, undefined, undefined, 'NGƯỜI LẬP BIỂU'],
    [],
    [undefined, undefined, undefined, SIGNER],
  ];
  return sheet(name, rows, { merges: ['A5:E5'] });
}

/** The workbook with some cells holding other values; undefined empties a cell. */
export function withCells(
  book: Workbook,
  name: string,
  cells: Readonly<Record<string, string | number | undefined>>,
): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((one) => {
      if (one.name !== name) return one;
      const rows = new Map([...one.rows].map(([row, line]) => [row, listOf(line)] as const));
      for (const [address, value] of Object.entries(cells)) {
        const at = parseCellName(address);
        if (!at) throw new Error(address);
        const line = listOf(rows.get(at.row));
        line[at.col] = value === undefined ? undefined : { value, formula: null, format: null, font: null };
        rows.set(at.row, line);
      }
      return { ...one, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
    }),
  };
}
