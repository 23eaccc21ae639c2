import { readFileSync } from 'node:fs';
import type { DocumentRegister } from '../../src/forms/document-statistics/document-register.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;

/** "B2 70-KH/HU | C2 10/11/2022 | Kế hoạch | Huyện ủy | 2022": number and date with their cells, abstract, issuer, section. */
function linesOf({ documents }: DocumentRegister): string[] {
  return documents.map(({ number, date, abstract, issuer, section }) => {
    const day = date && (date.read.kind === 'date' ? date.read.canonical : `?${date.text}`);
    const parts = [
      number ? `${cellName(number.cell)} ${number.text}` : '-',
      date && day ? `${cellName(date.cell)} ${day}` : '-',
      abstract?.text ?? '-',
      ...(issuer ? [issuer.text] : []),
      ...(section ? [section.value] : []),
    ];
    return parts.join(' | ');
  });
}

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
  readonly expect: readonly (readonly string[])[];
}

const CASES: readonly Case[] = [
  {
    name: 'heads in the usual order, with an issuer',
    rows: [
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu nội dung'],
      [1, '70-KH/HU', '10/11/2022', 'Huyện ủy', 'Kế hoạch kiểm điểm'],
    ],
    expect: [['B2 70-KH/HU | C2 10/11/2022 | Kế hoạch kiểm điểm | Huyện ủy']],
  },
  {
    name: 'heads in another order and wording',
    rows: [
      ['Ngày, tháng', 'Tên loại và trích yếu nội dung', 'Số/ký hiệu', 'Tác giả'],
      ['10/11/2022', 'Kế hoạch kiểm điểm', '70-KH/HU', 'BTV'],
    ],
    expect: [['C2 70-KH/HU | A2 10/11/2022 | Kế hoạch kiểm điểm | BTV']],
  },
  {
    name: 'a date far from its number',
    rows: [
      ['Số ký hiệu', 'Trích yếu', 'Độ mật', 'Nơi nhận', 'Người ký', 'Ngày ban hành'],
      ['70-KH/HU', 'Kế hoạch', _, 'Lưu', 'A', '10/11/2022'],
    ],
    expect: [['A2 70-KH/HU | F2 10/11/2022 | Kế hoạch']],
  },
  {
    name: 'two dates far from the number, of which neither is known to be its own',
    rows: [
      ['Số, ký hiệu', 'Trích yếu', 'Độ mật', 'Nơi nhận', 'Ngày ban hành', 'Ngày phát hành'],
      ['70-KH/HU', 'Kế hoạch', _, 'Lưu', '10/11/2022', '12/11/2022'],
    ],
    expect: [['A2 70-KH/HU | - | Kế hoạch']],
  },
  {
    name: 'a part of its heads again on a further page',
    rows: [
      ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Nơi nhận'],
      ['70-KH/HU', '10/11/2022', 'Kế hoạch'],
      [_, _, 'Trích yếu', 'Nơi nhận'],
      ['71-KH/HU', '12/11/2022', 'Thông báo'],
    ],
    expect: [['A2 70-KH/HU | B2 10/11/2022 | Kế hoạch', 'A4 71-KH/HU | B4 12/11/2022 | Thông báo']],
  },
  {
    name: 'dates without a value, and blank or unreadable cells',
    rows: [
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan', 'Trích yếu'],
      [1, '70-KH/HU', { v: null, f: 'X1' }, 'nt', 'Kế hoạch'],
      [2, 12, '10/11/2022', 'Huyện ủy', _],
      [3, '72-KH/HU', true, 'như trên', '   '],
      [4, '   ', '11/11/2022', '"', 'Thông báo'],
      [5, '73-KH/HU', '  ', _, 'Công văn'],
    ],
    expect: [
      [
        'B2 70-KH/HU | - | Kế hoạch',
        'B3 12 | C3 10/11/2022 | - | Huyện ủy',
        'B4 72-KH/HU | - | - | Huyện ủy',
        '- | C5 11/11/2022 | Thông báo | Huyện ủy',
        'B6 73-KH/HU | - | Công văn',
      ],
    ],
  },
  {
    name: 'a date alone, and nothing that can be read, where number and date have one column',
    rows: [
      ['STT', 'Số, ngày', 'Trích yếu'],
      [1, '70-KH/HU, ngày 20/11/2019', 'Kế hoạch'],
      [2, 'ngày 21/11/2019', 'Thông báo'],
      [3, { v: { error: '#REF!' } }, 'Công văn'],
    ],
    expect: [['B2 70-KH/HU | B2 20/11/2019 | Kế hoạch', '- | B3 21/11/2019 | Thông báo', '- | - | Công văn']],
  },
  {
    name: 'number and date in one column',
    rows: [
      ['TT', 'Số, ngày', 'Trích yếu'],
      [1, '70-KH/HU, ngày 10/11/2022', 'Kế hoạch'],
      [2, '71-KH/HU\n11/11/2022', 'Kế hoạch'],
      [3, 'Ngày 12/11/2022, số 72-KH/HU', 'Kế hoạch'],
      [4, '73-KH/HU (13/11/2022)', 'Kế hoạch'],
      [5, '74-KH/HU', 'Kế hoạch'],
    ],
    expect: [
      [
        'B2 70-KH/HU | B2 10/11/2022 | Kế hoạch',
        'B3 71-KH/HU | B3 11/11/2022 | Kế hoạch',
        'B4 số 72-KH/HU | B4 12/11/2022 | Kế hoạch',
        'B5 73-KH/HU | B5 13/11/2022 | Kế hoạch',
        'B6 74-KH/HU | - | Kế hoạch',
      ],
    ],
  },
  {
    name: 'a head that says more of number and date',
    rows: [
      ['Số, ký hiệu, ngày tháng năm của văn bản', 'Trích yếu'],
      ['70-KH/HU ngày 10/11/2022', 'Kế hoạch'],
    ],
    expect: [['A2 70-KH/HU | A2 10/11/2022 | Kế hoạch']],
  },
  {
    name: 'heads that speak of letters, and of where they went',
    rows: [
      ['SỔ CÔNG VĂN ĐẾN'],
      ['Số đến', 'Số, ký hiệu văn bản đến', 'Ngày công văn', 'Tác giả', 'Nội dung công văn'],
      [1, '70-KH/HU', '10/11/2022', 'Huyện ủy', 'Kế hoạch'],
      ['Số đến', 'Số ký hiệu của công văn', 'Ngày CV', 'Tác giả', 'Trích yếu'],
    ],
    expect: [['B3 70-KH/HU | C3 10/11/2022 | Kế hoạch | Huyện ủy']],
  },
  {
    name: 'heads of two rows, and a row that numbers the columns',
    rows: [
      ['TT', 'Văn bản', _, 'Trích yếu', 'Đơn vị ban hành'],
      [_, 'Số hiệu', 'Ngày ký', _, _],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, '70-KH/HU', '10/11/2022', 'Kế hoạch', 'HU'],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2'],
    expect: [['B4 70-KH/HU | C4 10/11/2022 | Kế hoạch | HU']],
  },
  {
    name: 'the abstract headed a row below',
    rows: [
      ['Số ký hiệu', 'Ngày ban hành', 'Văn bản', _],
      [_, _, 'Loại', 'Trích yếu'],
      ['70-KH/HU', '10/11/2022', 'KH', 'Kế hoạch kiểm điểm'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    expect: [['A3 70-KH/HU | B3 10/11/2022 | Kế hoạch kiểm điểm']],
  },
  {
    name: 'sections of years, a head repeated, and blank rows between',
    rows: [
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['Năm 2021'],
      ['32-KH/HU', '08/11/2021', 'Kế hoạch'],
      [],
      [],
      ['Năm 2022'],
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      [],
      ['70-KH/HU', '10/11/2022', 'Kế hoạch'],
    ],
    expect: [
      ['A3 32-KH/HU | B3 08/11/2021 | Kế hoạch | 2021', 'A9 70-KH/HU | B9 10/11/2022 | Kế hoạch | 2022'],
    ],
  },
  {
    name: 'a year beside the title',
    rows: [
      ['SỔ VĂN BẢN'],
      ['Năm 2022'],
      ['Số ký hiệu', 'Ngày', 'Trích yếu'],
      ['70-KH/HU', '10/11/2022', 'KH'],
    ],
    expect: [['A4 70-KH/HU | B4 10/11/2022 | KH | 2022']],
  },
  {
    name: 'a figure with a column of its own',
    rows: [
      ['Số văn bản', 'Ký hiệu', 'Ngày BH', 'Nội dung'],
      [7, 'KH/HU', '10/11/2022', 'Kế hoạch'],
      ['70', 'KH/HU', '10/11/2022', 'Kế hoạch'],
      [_, '71-KH/HU', '10/11/2022', 'Kế hoạch'],
    ],
    expect: [
      [
        'B2 07-KH/HU | C2 10/11/2022 | Kế hoạch',
        'B3 70-KH/HU | C3 10/11/2022 | Kế hoạch',
        'B4 71-KH/HU | C4 10/11/2022 | Kế hoạch',
      ],
    ],
  },
  {
    name: 'real dates, dates that can’t be read, and none',
    rows: [
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['01-KH/HU', { v: 44875, z: 'dd/mm/yyyy' }, 'Kế hoạch'],
      ['02-KH/HU', '31/11/2022', 'Kế hoạch'],
      ['03-KH/HU', 'tháng 11', 'Kế hoạch'],
      ['04-KH/HU', _, 'Kế hoạch'],
      [_, '12/11/2022', 'Công văn'],
      ['05-KH/HU', '12/11/2022'],
    ],
    expect: [
      [
        'A2 01-KH/HU | B2 10/11/2022 | Kế hoạch',
        'A3 02-KH/HU | B3 ?31/11/2022 | Kế hoạch',
        'A4 03-KH/HU | B4 ?tháng 11 | Kế hoạch',
        'A5 04-KH/HU | - | Kế hoạch',
        '- | B6 12/11/2022 | Công văn',
        'A7 05-KH/HU | B7 12/11/2022 | -',
      ],
    ],
  },
  {
    name: 'real dates that count from 1904',
    rows: [
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['01-KH/HU', { v: 44875 - 1462, z: 'd/m/yyyy' }, 'Kế hoạch'],
    ],
    date1904: true,
    expect: [['A2 01-KH/HU | B2 10/11/2022 | Kế hoạch']],
  },
  {
    name: 'no dates at all',
    rows: [
      ['STT', 'Số, ký hiệu', 'Trích yếu'],
      [1, '70-KH/HU', 'Kế hoạch'],
    ],
    expect: [['B2 70-KH/HU | - | Kế hoạch']],
  },
  {
    name: 'several registers on one sheet',
    rows: [
      ['SỔ VĂN BẢN ĐI'],
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['70-KH/HU', '10/11/2022', 'Kế hoạch'],
      [],
      [],
      [],
      ['SỔ VĂN BẢN ĐẾN'],
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['14-QĐ/TU', '27/10/2022', 'Quy định'],
    ],
    expect: [['A3 70-KH/HU | B3 10/11/2022 | Kế hoạch'], ['A9 14-QĐ/TU | B9 27/10/2022 | Quy định']],
  },
];

function registers(one: Pick<Case, 'rows' | 'merges' | 'date1904'>): DocumentRegister[] {
  const book = {
    ...workbook(sheet('S', one.rows, { merges: one.merges ?? [] })),
    date1904: one.date1904 ?? false,
  };
  return recognise(book).forms.filter((form): form is DocumentRegister => form.kind === 'document-register');
}

describe('the documents of a register are read', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(registers(one).map(linesOf)).toEqual(one.expect);
  });
});

test('a register says whether it has dates at all', () => {
  const with_ = registers({
    rows: [
      ['Số ký hiệu', 'Ngày', 'Trích yếu'],
      ['1-KH/HU', '1/1/2022', 'x'],
    ],
  });
  const without = registers({
    rows: [
      ['Số ký hiệu', 'Trích yếu'],
      ['1-KH/HU', 'x'],
    ],
  });
  expect([with_, without].map(([one]) => one?.hasDates)).toEqual([true, false]);
});

const INCOMING_HEADS = ['Số đến', 'Ngày đến', 'Số, ký hiệu', 'Ngày tháng văn bản', 'Trích yếu'];
const ROW = [11, '27/11/2025', '14-KH/ĐU', '25/11/2025', 'Kế hoạch'];

test.each<[string, isIncoming: boolean, rows: Case['rows']]>([
  [
    'its title',
    true,
    [['SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2025'], ['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)],
  ],
  ['a title of letters', true, [['SỔ CÔNG VĂN ĐẾN'], ['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]],
  ['a short title', true, [['Sổ đến năm 2025'], ['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]],
  ['heads of an arrival', true, [INCOMING_HEADS, ROW]],
  ['one head of an arrival', true, [['Ngày đến', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]],
  ['another head of an arrival', true, [['Ngày, tháng, năm đến', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]],
  ['nothing', false, [['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]],
  [
    'outgoing documents',
    false,
    [['SỔ VĂN BẢN ĐI NĂM 2025'], ['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)],
  ],
  [
    'a time up to a day',
    false,
    [['DANH MỤC VĂN BẢN ĐẾN NGÀY 31/12/2025'], ['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)],
  ],
])('that a register lists incoming documents is told by %s: %s', (_name, isIncoming, rows) => {
  expect(registers({ rows }).map((one) => [one.isIncoming, one.documents.length])).toEqual([[isIncoming, 1]]);
});

test('the sheet’s name tells that documents came in', () => {
  const book = workbook(sheet('VB đến', [['TT', ...INCOMING_HEADS.slice(2)], ROW.slice(1)]));
  expect(recognise(book).forms).toMatchObject([{ kind: 'document-register', isIncoming: true }]);
});

test.each<[string, issuers: readonly (string | undefined)[], rows: Case['rows']]>([
  [
    'its sender, of incoming documents',
    ['Đảng ủy phường C'],
    [
      ['Số đến', 'Nơi gửi', 'Số, ký hiệu', 'Ngày', 'Trích yếu'],
      [1, 'Đảng ủy phường C', '14-KH/ĐU', '25/11/2025', 'Kế hoạch'],
    ],
  ],
  [
    'nothing where documents only went there',
    [undefined],
    [
      ['SỔ VĂN BẢN ĐI'],
      ['TT', 'Số, ký hiệu', 'Ngày', 'Trích yếu', 'Nơi gửi'],
      [1, '14-KH/ĐU', '25/11/2025', 'Kế hoạch', 'Tỉnh ủy'],
    ],
  ],
  [
    'the cell above where it is repeated by a mark',
    ['Đảng ủy phường C', 'Đảng ủy phường C', 'Đảng ủy phường C', 'Tỉnh ủy'],
    [
      ['Số, ký hiệu', 'Ngày', 'Trích yếu', 'Cơ quan, tổ chức ban hành'],
      ['14-KH/ĐU', '25/11/2025', 'Kế hoạch', 'Đảng ủy phường C'],
      ['15-KH/ĐU', '25/11/2025', 'Kế hoạch', '-nt-'],
      ['16-KH/ĐU', '25/11/2025', 'Kế hoạch', '"'],
      ['16-KH/TU', '25/11/2025', 'Kế hoạch', 'Tỉnh ủy'],
    ],
  ],
])('who issued a document is told by %s', (_name, issuers, rows) => {
  expect(registers({ rows }).flatMap((one) => one.documents.map(({ issuer }) => issuer?.text))).toEqual(
    issuers,
  );
});

test('an issuer’s cell that is merged over several documents is of each', () => {
  const rows: Case['rows'] = [
    ['Số, ký hiệu', 'Ngày', 'Trích yếu', 'Tác giả'],
    ['14-KH/ĐU', '25/11/2025', 'Kế hoạch', 'Đảng ủy phường C'],
    ['15-KH/ĐU', '25/11/2025', 'Kế hoạch'],
  ];
  const [register] = registers({ rows, merges: ['D2:D3'] });
  expect(register?.documents.map(({ issuer }) => issuer?.text)).toEqual([
    'Đảng ủy phường C',
    'Đảng ủy phường C',
  ]);
});

describe('a date without its year takes that of its register', () => {
  const HEADS = ['Số, ký hiệu', 'Ngày tháng', 'Trích yếu'];
  const TITLE = 'SỔ ĐĂNG KÝ VĂN BẢN ĐI — NĂM 2025';
  test.each<[string, title: string, written: Literal, day: string]>([
    ['day and month', TITLE, '25/11', '25/11/2025'],
    ['with a hyphen', TITLE, '25-11', '25/11/2025'],
    ['with a dot', TITLE, '5.3', '05/3/2025'],
    ['in words', TITLE, 'ngày 25 tháng 11', '25/11/2025'],
    ['after a bullet', TITLE, '- 25/11', '25/11/2025'],
    ['a number with a dot', TITLE, 25.11, '25/11/2025'],
    ['a number that lost a zero, maybe', TITLE, 25.1, '?25.1'],
    ['a real date shown without its year', TITLE, { v: 46352, z: 'd-mmm' }, '26/11/2025'],
    ['a real date shown with its year', TITLE, { v: 46352, z: 'dd/mm/yyyy' }, '26/11/2026'],
    ['a year of its own', TITLE, '25/11/2024', '25/11/2024'],
    ['no day of that year', TITLE, '29/02', '?29/02'],
    ['a title of two years', 'SỔ VĂN BẢN ĐI NĂM 2024 - 2025', '25/11', '?25/11'],
    ['a title without a year', 'SỔ VĂN BẢN ĐI', '25/11', '?25/11'],
  ])('%s', (_name, title, written, day) => {
    const [one] = registers({ rows: [[title], HEADS, ['14-KH/ĐU', written, 'Kế hoạch']] });
    expect(one && linesOf(one)).toEqual([`A3 14-KH/ĐU | B3 ${day} | Kế hoạch`]);
  });

  test('below the title, in a section, and in one cell with its number', () => {
    const year = (rows: Case['rows']) => registers({ rows }).map(linesOf);
    const row = ['14-KH/ĐU', '25/11', 'Kế hoạch'];
    expect(year([['SỔ VĂN BẢN ĐI'], ['(Quyển số 01, năm 2025)'], HEADS, row])).toEqual([
      ['A4 14-KH/ĐU | B4 25/11/2025 | Kế hoạch'],
    ]);
    expect(year([[TITLE], HEADS, ['Năm 2024'], row])).toEqual([
      ['A4 14-KH/ĐU | B4 25/11/2024 | Kế hoạch | 2024'],
    ]);
    expect(year([[TITLE], ['Số, ngày', 'Trích yếu'], ['14-KH/ĐU, ngày 25/11', 'Kế hoạch']])).toEqual([
      ['A3 14-KH/ĐU | A3 25/11/2025 | Kế hoạch'],
    ]);
    expect(year([[TITLE], ['Số, ngày', 'Trích yếu'], ['14-KH/ĐU (25/11)', 'Kế hoạch']])).toEqual([
      ['A3 14-KH/ĐU | A3 25/11/2025 | Kế hoạch'],
    ]);
  });
});

test('all 25 documents of the real register are read', () => {
  const found = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!found.ok) throw new Error(found.code);
  const lines = recognise(found.workbook).forms.flatMap((form) =>
    form.kind === 'document-register' ? linesOf(form) : [],
  );
  expect(lines).toHaveLength(25);
  expect(lines[0]).toMatch(/^B2 132-QĐ\/TW \| C2 08\/3\/2018 \| Quy định về kiểm điểm .* \| Bộ Chính trị$/u);
  expect(lines[5]).toBe(
    'B7 KH/HU | C7 28/11/2018 | Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm 2018 | Ban Thường vụ Huyện ủy',
  );
  expect(lines[24]).toMatch(/^B26 236-CVBTCHU \| C26 29\/11\/2022 \| /u);
});

test('a register of 50,000 rows is read to its last row', () => {
  const rows = Array.from({ length: 50_000 }, (_row, index): Literal[] => [
    index + 1,
    `${index + 10}-CV/HU`,
    '10/11/2022',
    `Công văn số ${index}`,
  ]);
  const [register] = registers({ rows: [['STT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu'], ...rows] });
  expect(register?.documents).toHaveLength(50_000);
});
