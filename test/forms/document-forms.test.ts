import { readFileSync } from 'node:fs';
import type {
  DatesCell,
  DocumentStatistics,
  NumbersCell,
} from '../../src/forms/document-statistics/document-statistics.ts';
import type { Form } from '../../src/forms/form.ts';
import { yearsOfForm } from '../../src/forms/form-years.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;

/** A form as lines: its kind and range, its title and mark, then each content and year with what its cells hold. */
function describeForm(form: Form): string[] {
  const head = `${form.kind} ${rangeName(form.range)} “${form.title.text}”`;
  if (form.kind !== 'document-statistics') return [head];
  return [form.mark ? `${head} ${form.mark.text}@${cellName(form.mark.cell)}` : head, ...slotLines(form)];
}

function slotLines({ slots }: DocumentStatistics): string[] {
  return slots.map(({ content, year, numbers, dates }) => {
    const cells = dates ? `${cellText(numbers)} | ${cellText(dates)}` : cellText(numbers);
    return `${content.text} ${year.value}: ${cells}`;
  });
}

function cellText({ cell, reading }: NumbersCell | DatesCell): string {
  return `${cellName(cell)} ${readingText(reading)}`.trim();
}

function readingText(reading: NumbersCell['reading'] | DatesCell['reading']): string {
  switch (reading.kind) {
    case 'numbers':
      return reading.entries.map(({ text }) => text).join(' + ');
    case 'dates':
      return reading.entries
        .map(({ read }) => (read.kind === 'date' ? read.canonical : `?${read.reason}`))
        .join(' + ');
    case 'blank':
      return reading.text === null ? '' : `(${reading.text})`;
    default:
      return reading.kind;
  }
}

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
  readonly expect: readonly string[];
}

const real = (v: number, z = 'dd/mm/yyyy'): Literal => ({ v, z });
const [NUMBER, DATE] = ['Thể loại văn bản', 'Ngày ban hành'] as const;
const [ONE, TWO] = ['Văn bản cụ thể hóa Quy định số 132', 'Văn bản cụ thể hóa Hướng dẫn 21'] as const;
const TITLE = 'THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN VỀ KIỂM ĐIỂM, XẾP LOẠI HÀNG NĂM';
const HEAD = ['NỘI DUNG', _, 2021, 2022];
const BODY = [
  [ONE, NUMBER, '32-KH/HU', '70-KH/HU'],
  [_, DATE, '08/11/2021', '10/11/2022'],
  [TWO, NUMBER, '02-HD/BTCHU', _],
  [_, DATE, '08/11/2021', _],
];
const READ = (top: number) => [
  `${ONE} 2021: C${top} 32-KH/HU | C${top + 1} 08/11/2021`,
  `${ONE} 2022: D${top} 70-KH/HU | D${top + 1} 10/11/2022`,
  `${TWO} 2021: C${top + 2} 02-HD/BTCHU | C${top + 3} 08/11/2021`,
  `${TWO} 2022: D${top + 2} | D${top + 3}`,
];

const DOWN: readonly Case[] = [
  {
    name: 'a content named in a row of its own, a blank row above its documents',
    rows: [
      [TITLE],
      HEAD,
      [ONE],
      [],
      [_, NUMBER, '32-KH/HU', '70-KH/HU'],
      [_, DATE, '08/11/2021', '10/11/2022'],
    ],
    expect: [
      `document-statistics A2:D6 “${TITLE}”`,
      `${ONE} 2021: C5 32-KH/HU | C6 08/11/2021`,
      `${ONE} 2022: D5 70-KH/HU | D6 10/11/2022`,
    ],
  },
  {
    name: 'a line of something else between the numbers and their dates, which ends the numbers',
    rows: [
      [TITLE],
      HEAD,
      [ONE, NUMBER, '32-KH/HU', '70-KH/HU'],
      [_, _, '33-KH/HU', _],
      [_, 'Nơi ban hành', 'Huyện ủy', 'Huyện ủy'],
      [_, DATE, '08/11/2021', '10/11/2022'],
    ],
    expect: [
      `document-statistics A2:D6 “${TITLE}”`,
      `${ONE} 2021: C3 32-KH/HU | C6 08/11/2021`,
      `${ONE} 2021: C4 33-KH/HU`,
      `${ONE} 2022: D3 70-KH/HU | D6 10/11/2022`,
    ],
  },
  {
    name: 'contents not merged, the mark and a letterhead above, notes and a signature below',
    rows: [
      ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', _, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['HUYỆN ỦY BẢO LÂM'],
      [_, _, 'Bảo Lâm, ngày 02 tháng 02 năm 2023'],
      [_, _, _, 'BIỂU SỐ: 01'],
      [TITLE],
      [],
      HEAD,
      ...BODY,
      ['Ghi chú: (*) ghi cụ thể số, ngày, tháng của văn bản'],
      [],
      [_, _, 'NGƯỜI LẬP BIỂU'],
    ],
    expect: [`document-statistics A7:D11 “${TITLE}” BIỂU SỐ: 01@D4`, ...READ(8)],
  },
  {
    name: 'contents merged over their two rows, the head over two columns',
    rows: [[TITLE], HEAD, ...BODY],
    merges: ['A1:D1', 'A2:B2', 'A3:A4', 'A5:A6'],
    expect: [`document-statistics A2:D6 “${TITLE}”`, ...READ(3)],
  },
  {
    name: 'the column of labels headed beside the years',
    rows: [
      [TITLE],
      ['NỘI DUNG', NUMBER, 2021, 2022],
      [ONE, NUMBER, '32-KH/HU', 'KH/HU'],
      [_, DATE, '15/11/2021', '15/11/2022'],
    ],

    expect: [
      `document-statistics A2:D4 “${TITLE}”`,
      `${ONE} 2021: C3 32-KH/HU | C4 15/11/2021`,
      `${ONE} 2022: D3 KH/HU | D4 15/11/2022`,
    ],
  },
  {
    name: 'the column of labels headed, the years in the row below',
    rows: [
      [TITLE],
      ['NỘI DUNG', NUMBER, 'Năm'],
      [_, _, 2021, 2022],
      [ONE, NUMBER, '32-KH/HU', 'KH/HU'],
      [_, DATE, '15/11/2021', '15/11/2022'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:D2'],
    expect: [
      `document-statistics A2:D5 “${TITLE}”`,
      `${ONE} 2021: C4 32-KH/HU | C5 15/11/2021`,
      `${ONE} 2022: D4 KH/HU | D5 15/11/2022`,
    ],
  },
  {
    name: 'the column of labels headed as rows are, not merged over the years’ row',
    rows: [
      [TITLE],
      ['NỘI DUNG', NUMBER, 'Năm'],
      [_, _, 2021, 2022],
      [ONE, NUMBER, '32-KH/HU', 'KH/HU'],
      [_, DATE, '15/11/2021', '15/11/2022'],
    ],

    expect: [
      `document-statistics A2:D5 “${TITLE}”`,
      `${ONE} 2021: C4 32-KH/HU | C5 15/11/2021`,
      `${ONE} 2022: D4 KH/HU | D5 15/11/2022`,
    ],
  },
  {
    name: 'the column of labels headed beside the years, dates above their numbers',
    rows: [
      [TITLE],
      ['NỘI DUNG', 'Số, ký hiệu', 2021, 2022],
      [ONE, DATE, '15/11/2021', '15/11/2022'],
      [_, 'Số, ký hiệu', '32-KH/HU', '70-KH/HU'],
      [TWO, DATE, '16/11/2021', '16/11/2022'],
      [_, 'Số, ký hiệu', '33-KH/HU', '71-KH/HU'],
    ],
    expect: [
      `document-statistics A2:D6 “${TITLE}”`,
      `${ONE} 2021: C4 32-KH/HU | C3 15/11/2021`,
      `${ONE} 2022: D4 70-KH/HU | D3 15/11/2022`,
      `${TWO} 2021: C6 33-KH/HU | C5 16/11/2021`,
      `${TWO} 2022: D6 71-KH/HU | D5 16/11/2022`,
    ],
  },
  {
    name: 'two head rows, years as texts, a column of numbering and one of remarks',
    rows: [
      ['Biểu 1'],
      [TITLE],
      ['TT', 'Nội dung', _, 'Năm ban hành', _, 'Ghi chú'],
      [_, _, _, '2021', 'Năm 2022'],
      [1, ONE, 'Số, ký hiệu', '32-KH/HU', '70-KH/HU'],
      [_, _, 'Ngày, tháng', '08/11/2021', '10/11/2022'],
      ['2', TWO, 'Số văn bản', '02-HD/BTCHU'],
      [_, _, 'Ngày tháng năm', '08/11/2021'],
    ],
    merges: ['A3:A4', 'B3:C4', 'D3:E3', 'A5:A6', 'B5:B6'],
    expect: [
      `document-statistics A3:E8 “${TITLE}” Biểu 1@A1`,
      `${ONE} 2021: D5 32-KH/HU | D6 08/11/2021`,
      `${ONE} 2022: E5 70-KH/HU | E6 10/11/2022`,
      `${TWO} 2021: D7 02-HD/BTCHU | D8 08/11/2021`,
      `${TWO} 2022: E7 | E8`,
    ],
  },
  {
    name: 'contents in rows of their own above',
    rows: [
      ['THỐNG KÊ VĂN BẢN'],
      ['Nội dung', 2021, 2022],
      [`1. ${ONE}`],
      ['- Số, ký hiệu:', '32-KH/HU', '70-KH/HU'],
      ['- Ngày ban hành:', '08/11/2021', '10/11/2022'],
      [`2. ${TWO}`],
      ['- Số, ký hiệu:', '02-HD/BTCHU'],
      ['- Ngày ban hành:', '08/11/2021'],
    ],
    expect: [
      'document-statistics A2:C8 “THỐNG KÊ VĂN BẢN”',
      `1. ${ONE} 2021: B4 32-KH/HU | B5 08/11/2021`,
      `1. ${ONE} 2022: C4 70-KH/HU | C5 10/11/2022`,
      `2. ${TWO} 2021: B7 02-HD/BTCHU | B8 08/11/2021`,
      `2. ${TWO} 2022: B7 | B8`.replace(/B/g, 'C'),
    ],
  },
  {
    name: 'real dates, several documents a cell, in lower case and decomposed letters',
    rows: [
      ['thống kê văn bản'.normalize('NFD')],
      ['Nội dung', _, 2021, 2022],
      [ONE, 'SỐ VÀ KÝ HIỆU'.normalize('NFD'), '32-KH/HU\n33-KH/HU', '70-KH/HU'],
      [_, 'ngày ban hành'.normalize('NFD'), '08/11/2021\n9/11/2021', real(44875)],
    ],
    expect: [
      `document-statistics A2:D4 “${'thống kê văn bản'.normalize('NFD')}”`,
      `${ONE} 2021: C3 32-KH/HU + 33-KH/HU | C4 08/11/2021 + 09/11/2021`,
      `${ONE} 2022: D3 70-KH/HU | D4 10/11/2022`,
    ],
  },
  {
    name: 'real dates that count from 1904, by month name or after a colour; other numbers are no dates',
    rows: [
      [TITLE],
      ['Nội dung', _, 2019, 2020, 2021, 2022],
      [ONE, NUMBER, '01-KH/HU', '02-KH/HU', '32-KH/HU', '70-KH/HU'],
      [_, DATE, 43413, real(43413, '[Red]d-mmm-yy'), real(43413, '0" ngày"'), real(43413, 'mm:ss')],
    ],
    date1904: true,
    expect: [
      `document-statistics A2:F4 “${TITLE}”`,
      `${ONE} 2019: C3 01-KH/HU | C4 ?shape`,
      `${ONE} 2020: D3 02-KH/HU | D4 10/11/2022`,
      `${ONE} 2021: E3 32-KH/HU | E4 ?shape`,
      `${ONE} 2022: F3 70-KH/HU | F4 ?shape`,
    ],
  },
  {
    name: 'several rows of documents under one label, and only what is filled of them',
    rows: [
      [TITLE],
      HEAD,
      [ONE, NUMBER, '32-KH/HU', '70-KH/HU'],
      [_, _, '33-KH/HU'],
      [_, DATE, '08/11/2021', '10/11/2022'],
      [_, _, '09/11/2021'],
      [TWO, NUMBER, '02-HD/BTCHU', '03-HD/BTCHU'],
      [_, DATE, '08/11/2021', '10/11/2022'],
      [_, 'Ghi chú của huyện'],
    ],
    merges: ['B5:B6'],
    expect: [
      `document-statistics A2:D8 “${TITLE}”`,
      `${ONE} 2021: C3 32-KH/HU | C5 08/11/2021`,
      `${ONE} 2021: C4 33-KH/HU | C6 09/11/2021`,
      `${ONE} 2022: D3 70-KH/HU | D5 10/11/2022`,
      `${TWO} 2021: C7 02-HD/BTCHU | C8 08/11/2021`,
      `${TWO} 2022: D7 03-HD/BTCHU | D8 10/11/2022`,
    ],
  },
  {
    name: 'a label merged over the rows of its documents, a year over two columns',
    rows: [
      [TITLE],
      ['NỘI DUNG', _, 2021, _, 2022],
      [ONE, NUMBER, '32-KH/HU', '33-KH/HU', '70-KH/HU'],
      [_, _, _, _, '71-KH/HU'],
      [TWO, DATE],
    ],
    merges: ['C2:D2', 'B3:B4', 'A3:A4'],
    expect: [
      `document-statistics A2:E5 “${TITLE}”`,
      `${ONE} 2021: C3 32-KH/HU | C5`,
      `${ONE} 2021: D3 33-KH/HU | D5`,
      `${ONE} 2022: E3 70-KH/HU | E5`,
      `${ONE} 2022: E4 71-KH/HU`,
    ],
  },
  {
    name: 'dates above their numbers, contents beside them',
    rows: [[TITLE], HEAD, [ONE, DATE, '08/11/2021', '10/11/2022'], [_, 'Văn bản số', '32-KH/HU', '70-KH/HU']],
    merges: ['A3:A4'],
    expect: [
      `document-statistics A2:D4 “${TITLE}”`,
      `${ONE} 2021: C4 32-KH/HU | C3 08/11/2021`,
      `${ONE} 2022: D4 70-KH/HU | D3 10/11/2022`,
    ],
  },
  {
    name: 'one cell for two years, one for a number and its date, and cells that can’t be known',
    rows: [
      [TITLE],
      ['NỘI DUNG', _, 2019, 2020, 2021, 2022],
      [ONE, NUMBER, '32-KH/HU', _, { v: null, f: 'X1' }, { v: { error: '#REF!' }, f: 'X2' }],
      [_, DATE, '08/11/2019', _, '-', 'không có'],
      [TWO, NUMBER, 12, true, '…', { v: '', f: 'X3' }],
      [_, DATE],
    ],
    merges: ['C3:D3', 'E5:E6'],
    expect: [
      `document-statistics A2:F6 “${TITLE}”`,
      `${ONE} 2019: C3 32-KH/HU | C4 08/11/2019`,
      `${ONE} 2021: E3 uncalculated | E4 (-)`,
      `${ONE} 2022: F3 formula-error | F4 (không có)`,
      `${TWO} 2019: C5 12 | C6`,
      `${TWO} 2020: D5 TRUE | D6`,
      `${TWO} 2021: E5 (…)`,
      `${TWO} 2022: F5 | F6`,
    ],
  },
  {
    name: 'numbers without a row of dates beside others that have one, and no content named',
    rows: [
      ['THỐNG KÊ VĂN BẢN'],
      [_, 2022],
      [NUMBER, '70-KH/HU'],
      [DATE, '10/11/2022'],
      ['Số, ký hiệu', '71-KH/HU'],
    ],
    expect: [
      'document-statistics A2:B5 “THỐNG KÊ VĂN BẢN”',
      `${NUMBER} 2022: B3 70-KH/HU | B4 10/11/2022`,
      'Số, ký hiệu 2022: B5 71-KH/HU',
    ],
  },
  {
    name: 'two on a sheet, each with its own title',
    rows: [
      ['THỐNG KÊ VĂN BẢN HUYỆN'],
      HEAD,
      ...BODY.slice(0, 2),
      ['THỐNG KÊ VĂN BẢN XÃ'],
      HEAD,
      ...BODY.slice(0, 2),
    ],
    expect: [
      'document-statistics A2:D4 “THỐNG KÊ VĂN BẢN HUYỆN”',
      ...READ(3).slice(0, 2),
      'document-statistics A6:D8 “THỐNG KÊ VĂN BẢN XÃ”',
      ...READ(7).slice(0, 2),
    ],
  },
  {
    name: 'without a title, by what its labels say',
    rows: [HEAD, ...BODY.slice(0, 2)],
    expect: ['document-statistics A1:D3 “”', ...READ(2).slice(0, 2)],
  },
];

const ACROSS: readonly Case[] = [
  {
    name: 'each year with a column of numbers and one of dates',
    rows: [
      [_, _, _, _, 'Biểu số 1'],
      [TITLE],
      ['TT', 'Nội dung', 2021, _, 2022],
      [_, _, 'Số, ký hiệu', DATE, 'Số, ký hiệu', DATE],
      [1, ONE, '32-KH/HU', '08/11/2021', '70-KH/HU', real(44875)],
      [2, TWO, '02-HD/BTCHU', '08/11/2021'],
      [],
      ['NGƯỜI LẬP BIỂU'],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3'],
    expect: [
      `document-statistics A3:F6 “${TITLE}” Biểu số 1@E1`,
      `${ONE} 2021: C5 32-KH/HU | D5 08/11/2021`,
      `${ONE} 2022: E5 70-KH/HU | F5 10/11/2022`,
      `${TWO} 2021: C6 02-HD/BTCHU | D6 08/11/2021`,
      `${TWO} 2022: E6 | F6`,
    ],
  },
  {
    name: 'heads not merged, columns numbered, several rows a content, a note below',
    rows: [
      [TITLE],
      ['Nội dung', 'Năm'],
      [_, 'Năm 2021', _, 'Năm 2022'],
      [_, 'Số', 'Ngày', 'Số', 'Ngày'],
      [1, 2, 3, 4, 5],
      [ONE, '32-KH/HU', 'ngày 08 tháng 11 năm 2021', '70-KH/HU', '10/11/2022'],
      [_, '33-KH/HU', '09/11/2021'],
      [TWO, '02-HD/BTCHU', '08/11/2021', '03-HD/BTCHU', '10/11/2022'],
      ['(*) Ghi cụ thể từng văn bản'],
    ],
    expect: [
      `document-statistics A2:E8 “${TITLE}”`,
      `${ONE} 2021: B6 32-KH/HU | C6 08/11/2021`,
      `${ONE} 2021: B7 33-KH/HU | C7 09/11/2021`,
      `${ONE} 2022: D6 70-KH/HU | E6 10/11/2022`,
      `${TWO} 2021: B8 02-HD/BTCHU | C8 08/11/2021`,
      `${TWO} 2022: D8 03-HD/BTCHU | E8 10/11/2022`,
    ],
  },
  {
    name: 'contents merged over rows, two pairs under one year, dates first',
    rows: [
      ['THỐNG KÊ VĂN BẢN'],
      ['Nội dung', 2022],
      [_, DATE, NUMBER, DATE, NUMBER],
      [ONE, '10/11/2022', '70-KH/HU', '11/11/2022', '71-KH/HU'],
      [_, '12/11/2022', '72-KH/HU'],
    ],
    merges: ['B2:E2', 'A2:A3', 'A4:A5'],
    expect: [
      'document-statistics A2:E5 “THỐNG KÊ VĂN BẢN”',
      `${ONE} 2022: C4 70-KH/HU | B4 10/11/2022`,
      `${ONE} 2022: E4 71-KH/HU | D4 11/11/2022`,
      `${ONE} 2022: C5 72-KH/HU | B5 12/11/2022`,
    ],
  },
  {
    name: 'a year whose dates have no column, and a line below the heads that says how dates are written',
    rows: [
      [TITLE],
      ['Nội dung', 2021, 2022],
      [_, 'Số, ký hiệu', 'Số, ký hiệu', DATE],
      [_, _, _, '(ngày/tháng/năm)'],
      [ONE, '32-KH/HU', '70-KH/HU', '10/11/2022'],
    ],
    expect: [
      `document-statistics A2:D5 “${TITLE}”`,
      `${ONE} 2021: B5 32-KH/HU`,
      `${ONE} 2022: C5 70-KH/HU | D5 10/11/2022`,
    ],
  },
  {
    name: 'the one year of the title',
    rows: [
      ['THỐNG KÊ VĂN BẢN NĂM 2024'],
      [],
      ['Nội dung', 'Số, ký hiệu', DATE],
      [ONE, '70-KH/ĐU', '10/11/2024'],
    ],
    expect: [
      'document-statistics A3:C4 “THỐNG KÊ VĂN BẢN NĂM 2024”',
      `${ONE} 2024: B4 70-KH/ĐU | C4 10/11/2024`,
    ],
  },
];

const OTHERS: readonly Case[] = [
  {
    name: 'a register of outgoing documents',
    rows: [
      ['SỔ ĐĂNG KÝ VĂN BẢN ĐI'],
      ['Năm 2022'],
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu nội dung', 'Ghi chú'],
      [1, '01-KH/HU', '10/11/2022', 'BTV', 'Kế hoạch kiểm điểm'],
      [],
      ['Tháng 12'],
      [2, '02-KH/HU', '10/12/2022', 'BTV', 'Kế hoạch khác'],
      [3, _, '11/12/2022', 'BTV', 'Công văn'],
      [],
      [],
      [_, _, _, _, 'NGƯỜI LẬP'],
    ],
    expect: ['document-register A3:F8 “SỔ ĐĂNG KÝ VĂN BẢN ĐI”'],
  },
  {
    name: 'a list of documents whose content stands right of the number, or in a head above',
    rows: [
      ['DANH MỤC VĂN BẢN'],
      ['TT', 'Số văn bản', 'Ngày, tháng', 'Nội dung'],
      [1, '01-KH/HU', '10/11/2022', 'Kế hoạch'],
      [],
      [],
      [],
      ['DANH MỤC VĂN BẢN KHÁC'],
      ['TT', 'Văn bản', _, 'Tên loại và trích yếu'],
      [_, 'Số hiệu', 'Ngày ký'],
      [1, '01-KH/HU', '10/11/2022', 'Kế hoạch'],
    ],
    expect: [
      'document-register A2:D3 “DANH MỤC VĂN BẢN”',
      'document-register A8:D10 “DANH MỤC VĂN BẢN KHÁC”',
    ],
  },
  {
    name: 'a register with the number and its signs in columns of their own',
    rows: [
      ['SỔ VĂN BẢN'],
      ['Ngày đến', 'Tác giả', 'Số văn bản', 'Ký hiệu', 'Ngày BH', 'Nội dung'],
      ['11/11/2022', 'HU', 70, 'KH/HU', '10/11/2022', 'Kế hoạch'],
    ],
    expect: ['document-register A2:F3 “SỔ VĂN BẢN”'],
  },
  {
    name: 'a register without a title or a document',
    rows: [['Số, ký hiệu', 'Ngày ban hành', 'Tên văn bản']],
    expect: ['document-register A1:C1 “”'],
  },
  {
    name: 'no form: numbers and dates of something else',
    rows: [
      ['Hóa đơn', 2021, 2022],
      ['Số', 12, 13],
      ['Ngày', '08/11/2021', '10/11/2022'],
    ],
    expect: [],
  },
  {
    name: 'no form: dates alone, or heads without years',
    rows: [['THỐNG KÊ KHÁC', 2021, 2022], [DATE, '08/11/2021'], [], ['Họ tên', 'Số', 'Ngày'], ['A', 1, 2]],
    expect: [],
  },
];

const read = ({ rows, merges, date1904 }: Case) =>
  recognise({
    ...workbook(sheet('S', rows, { merges: merges ?? [] })),
    date1904: date1904 ?? false,
  });

describe('Biểu số 1 is read with contents down and years across', () => {
  test.each(DOWN.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(read(one).forms.flatMap(describeForm)).toEqual(one.expect);
  });
});

describe('Biểu số 1 is read with a column of numbers and one of dates', () => {
  test.each(ACROSS.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(read(one).forms.flatMap(describeForm)).toEqual(one.expect);
  });
});

describe('other tables of documents are told from Biểu số 1', () => {
  test.each(OTHERS.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { forms, unread } = read(one);
    expect(forms.flatMap(describeForm)).toEqual(one.expect);
    expect(unread).toEqual([]);
  });
});

test('a statistics of documents whose columns name no year is said to be unreadable', () => {
  const rows = [['THỐNG KÊ VĂN BẢN'], [], ['Nội dung'], ...BODY];
  expect(recognise(workbook(sheet('S', rows))).unread).toEqual([
    { range: { sheet: 'S', top: 3, left: 1, bottom: 6, right: 1 }, reason: 'unheaded-columns' },
  ]);
});

test('a statistics of documents that names no content is said to be unreadable', () => {
  const numbers = [11, 12, 13, 14].map((number) => [_, `${number}-KH/HU`, '10/11/2022']);
  const rows = [
    [TITLE],
    ['Nội dung', 2022],
    [_, 'Số, ký hiệu', DATE],
    ...numbers,
    [ONE, '15-KH/HU', '11/11/2022'],
  ];
  const { forms, unread } = recognise(workbook(sheet('S', rows)));
  expect(forms).toEqual([]);
  expect(unread).toMatchObject([{ range: { sheet: 'S', top: 2 }, reason: 'unheaded-columns' }]);
});

test('the years of a statistics are those of its heads, each once; a register has none', () => {
  const rows = [['THỐNG KÊ VĂN BẢN'], ['Nội dung', _, 2021, 2022, 2022], ...BODY];
  const forms = recognise(
    workbook(
      sheet('S', rows),
      sheet('T', [
        ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        ['1', '2', '3'],
      ]),
    ),
  ).forms;
  expect(forms.map((form) => [form.kind, yearsOfForm(form)])).toEqual([
    ['document-statistics', [2021, 2022]],
    ['document-register', []],
  ]);
});

test('the documents of the real report are read, and its register is known as one', () => {
  const found = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!found.ok) throw new Error(found.code);
  const forms = recognise(found.workbook).forms.filter(({ kind }) => kind.startsWith('document-'));
  expect(forms.map((form) => [form.sheet, describeForm(form)[0]])).toEqual([
    [
      'Biểu 1',
      'document-statistics A7:G13 “THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG HÀNG NĂM ĐỐI VỚI TẬP THỂ, CÁ NHÂN TRONG HỆ THỐNG CHÍNH TRỊ” Biểu số 1@G4',
    ],
    ['Sổ văn bản', 'document-register A1:E26 “”'],
  ]);
});
