import { recognise } from '../../src/forms/recognise.ts';
import { cellName, dateToSerial } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;
const MOTTO = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const FORM: readonly (readonly Literal[])[] = [
  ['BIỂU VỀ KHUNG TIÊU CHÍ ĐÁNH GIÁ'],
  ['TT', 'Tập thể, cá nhân', 'Phù hợp', 'Chưa phù hợp', 'Đề nghị sửa đổi'],
  ['1', 'Tổ chức đảng'],
  [_, 'Tiêu chí (a)', 'x'],
];

type Rows = readonly (readonly Literal[])[];

function letterheadsOf(rows: Rows, merges: readonly string[] = []) {
  return recognise(workbook(sheet('Biểu', rows, { merges }))).letterheads;
}

/** "C2 2/2/2023 proper", "C2 open". */
function datesIn(rows: Rows): string[] {
  return letterheadsOf(rows).flatMap(({ dates }) =>
    dates.map(({ cell, reading }) => {
      if (reading.kind !== 'date') return `${cellName(cell)} ${reading.kind}`;
      const { day, month, year } = reading.date;
      return `${cellName(cell)} ${day}/${month}/${year}${reading.isProper ? ' proper' : ''}`;
    }),
  );
}

function signaturesIn(rows: Rows, merges: readonly string[] = []): string[] {
  return letterheadsOf(rows, merges).flatMap(({ signatures }) =>
    signatures.map(({ heading, name }) =>
      [cellName(heading.cell), ...(name ? [cellName(name.cell), name.text] : ['nobody'])].join(' '),
    ),
  );
}

const DATES: readonly (readonly [Literal, string | null])[] = [
  ['Bảo Lâm, ngày 02 tháng 02 năm 2023', '2/2/2023 proper'],
  ['BẢO LÂM, NGÀY 12 THÁNG 12 NĂM 2023.', '12/12/2023 proper'],
  ['Bảo Lâm, ngày 02 tháng 02 năm 2023'.normalize('NFD'), '2/2/2023 proper'],
  ['Phường 1, ngày 02 tháng 3 năm 2023', '2/3/2023 proper'],
  ['Bắc Từ Liêm, ngày 02  tháng 03 năm\u00a02023', '2/3/2023 proper'],
  ['ngày 15 tháng 10 năm 2023', '15/10/2023 proper'],
  ['Bảo Lâm ngày 15 tháng 10 năm 2023', '15/10/2023 proper'],
  ['Bảo Lâm, ngày 2 tháng 2 năm 2023', '2/2/2023'],
  ['Bảo Lâm, ngày 02 tháng 02/2023', '2/2/2023'],
  ['Bảo Lâm, ngày 02/02/2023', '2/2/2023'],
  ['Bảo Lâm, 02.02.2023', '2/2/2023'],
  ['02/02/2023', '2/2/2023'],
  [{ v: 44959, z: 'dd/mm/yyyy' }, '2/2/2023'],
  ['Bảo Lâm, ngày … tháng … năm 2023', 'open'],
  ['Bảo Lâm, ngày     tháng 02 năm 2023', 'open'],
  ['Bảo Lâm, ngày tháng năm', 'open'],
  ['Ngày    tháng    năm', 'open'],
  ['ngày tháng năm 2023', 'open'],
  ['Ngày tháng năm', null],
  ['Ngày, tháng, năm:'.normalize('NFD'), null],
  ['NGÀY/THÁNG/NĂM', null],
  ['Bảo Lâm, tháng 02 năm 2023', 'open'],
  ['Bảo Lâm, ngày 31 tháng 02 năm 2023', 'unreadable'],
  ['Bảo Lâm, ngày 02 tháng 02 năm 23', 'unreadable'],
  ['Số 12-BC/HU', null],
  [{ v: 44959, z: '0.00' }, null],
  [44959, null],
  [{ v: 9e9, z: 'dd/mm/yyyy' }, null],
  ['(Kèm theo Báo cáo số 12 ngày 02 tháng 02 năm 2023)', null],
  ['Số liệu tính đến ngày 31 tháng 12 năm 2022', null],
  ['Tổ chức đảng đến ngày 31/12/2022', null],
  ['Xếp loại 31/12/2022', null],
  [`Bảo Lâm và những nơi rất xa xôi khác mà không ai viết ở đầu biểu nào, ngày 02 tháng 02 năm 2023`, null],
  [true, null],
];

test.each(DATES)('The date line under the motto is read: %j', (line, read) => {
  const rows = [['ĐẢNG BỘ TỈNH', _, MOTTO], ['HUYỆN ỦY', _, line], ...FORM];
  expect(datesIn(rows)).toEqual(read === null ? [] : [`C2 ${read}`]);
});

const PLACES: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  'in one cell with the motto': [
    [[_, _, `${MOTTO}\nBảo Lâm, ngày 02 tháng 02 năm 2023`], ...FORM],
    ['C1 2/2/2023 proper'],
  ],
  'without a motto': [[[_, _, 'Bảo Lâm, ngày 02/02/2023'], ...FORM], ['C1 2/2/2023']],
  'but not a bare date without a motto': [[[_, _, '02/02/2023'], ...FORM], []],
  'on a sheet without forms': [[['Bảo Lâm, ngày 02 tháng 02 năm 2023'], ['BÁO CÁO']], ['A1 2/2/2023 proper']],
  'but not far down a sheet without forms': [
    [['BÁO CÁO'], ...Array.from({ length: 12 }, () => []), ['Bảo Lâm, ngày 02 tháng 02 năm 2023']],
    [],
  ],
  'but not below the form': [[...FORM, [], [_, _, 'Bảo Lâm, ngày 02 tháng 02 năm 2023']], []],
  'over each form of a sheet': [
    [
      [_, _, MOTTO],
      [_, _, 'Bảo Lâm, ngày 02 tháng 02 năm 2023'],
      ...FORM,
      [],
      [_, _, 'Độc lập - Tự do - Hạnh phúc'],
      [_, _, 'Bảo Lâm, ngày 03 tháng 02 năm 2023'],
      ...FORM,
    ],
    ['C2 2/2/2023 proper', 'C9 3/2/2023 proper'],
  ],
  'but no dates of a table below the motto': [
    [
      [_, _, MOTTO],
      ['Số', 'Tên', 'Nơi', 'Ngày'],
      ['1', 'Quyết định', 'HU', '02/02/2023'],
    ],
    [],
  ],
  'but no dates left of the motto': [[[_, _, MOTTO], ['02/02/2023'], ...FORM], []],
  'but no dates in a form right below the motto': [
    [[_, MOTTO], ...FORM.slice(1), [_, 'Tiêu chí (b)', '02/02/2023']],
    [],
  ],
};

test.each(Object.entries(PLACES))('A date is the letterhead’s by its place: %s', (_name, [rows, read]) => {
  expect(datesIn(rows)).toEqual(read);
});

test('A date cell is read as the workbook counts its dates', () => {
  const serial = dateToSerial({ year: 2023, month: 2, day: 2 }, true);
  const rows = [[MOTTO], [{ v: serial, z: 'dd/mm/yyyy' }]];
  const { letterheads } = recognise({ sheets: [sheet('Biểu', rows)], date1904: true });
  expect(letterheads[0]?.dates.map(({ text }) => text)).toEqual(['ngày 02 tháng 02 năm 2023']);
});

const HEADING = 'NGƯỜI LẬP BIỂU';
const below = (...rows: Rows): Rows => [...FORM, [], ...rows];

const SIGNATURES: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  'below the heading': [below([_, _, _, HEADING], [], [], [_, _, _, 'Nguyễn Văn A']), ['D6 D9 Nguyễn Văn A']],
  'below what is in brackets': [
    below([_, HEADING.toLowerCase()], [_, '(Họ tên, số điện thoại'], [_, 'liên hệ)'], [_, 'Nguyễn Văn A']),
    ['B6 B9 Nguyễn Văn A'],
  ],
  'below dots, “Đã ký” and a date': [
    below([_, HEADING], [_, '………'], [_, 'Đã ký'], [_, 'Ngày 02/02/2023'], [_, 'Nguyễn Văn A']),
    ['B6 B10 Nguyễn Văn A'],
  ],
  'in the heading’s own cell': [
    below([_, `${HEADING}\n(Ký, ghi rõ họ tên)\n\nNguyễn Văn A`]),
    ['B6 B6 Nguyễn Văn A'],
  ],
  'beside the heading in one line': [below([_, 'Người lập biểu: Nguyễn Văn A']), ['B6 B6 Nguyễn Văn A']],
  'a column beside a heading that was centred by eye': [
    below([_, _, _, HEADING], [], [_, _, 'Nguyễn Văn A']),
    ['D6 C8 Nguyễn Văn A'],
  ],
  'not below another heading': [
    below([_, _, 'THỦ TRƯỞNG', HEADING], [], [_, _, 'Trần Thị B', _]),
    ['D6 nobody'],
  ],
  nowhere: [below([HEADING]), ['A6 nobody']],
  'not too far down': [
    below([HEADING], ...Array.from({ length: 13 }, () => []), ['Nguyễn Văn A']),
    ['A6 nobody'],
  ],
  'not in the notes': [below([HEADING], ['Ghi chú: tích dấu X']), ['A6 nobody']],
  'not in the letterhead of the form below': [
    below([HEADING], ['ĐẢNG BỘ TỈNH LÂM ĐỒNG'], ...FORM),
    ['A6 nobody'],
  ],
  'not in the mark or title of the form below': [
    below([_, _, HEADING], [], [_, _, 'Biểu số 3'], ...FORM, [], [HEADING], ...FORM),
    ['C6 nobody', 'A14 nobody'],
  ],
  'not in the head of the form below': [below([HEADING], ...FORM.slice(1)), ['A6 nobody']],
};

test.each(Object.entries(SIGNATURES))('The signer’s name is read: %s', (_name, [rows, read]) => {
  expect(signaturesIn(rows)).toEqual(read);
});

test('The signer’s name may stand anywhere below a merged heading', () => {
  const rows = below([_, _, HEADING], [], [], [_, _, _, _, 'Nguyễn Văn A']);
  expect(signaturesIn(rows, ['C6:E7'])).toEqual(['C6 E9 Nguyễn Văn A']);
});

test('A sheet without letterhead and signature has none', () => {
  expect(letterheadsOf([['Sổ văn bản'], ['Người lập kế hoạch'.repeat(20)], ['Lập biểu']])).toEqual([]);
});
