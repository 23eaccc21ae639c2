import { recognise } from '../../src/forms/recognise.ts';
import { rangeName, type Sheet } from '../../src/grid/index.ts';
import { TICK_KINDS } from '../../src/forms/kinds.ts';
import type { Form } from '../../src/forms/form.ts';
import type { Proposal, Tick, TickForm, TickRow } from '../../src/forms/tick-forms/tick-form.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const _ = undefined;
const HEADS = [
  'TT',
  'Tập thể, cá nhân',
  'Phù hợp (1)',
  'Chưa phù hợp(1)',
  'Đề nghị sửa đổi, bổ sung (nếu có) (2)',
];
const CRITERIA = 'BIỂU VỀ KHUNG TIÊU CHÍ ĐÁNH GIÁ ĐỐI VỚI TẬP THỂ, CÁ NHÂN';
const STANDARDS = 'BIỂU VỀ KHUNG TIÊU CHUẨN CÁC MỨC CHẤT LƯỢNG ĐỐI VỚI TẬP THỂ, CÁ NHÂN';
const CONTENT = 'BIỂU CÁC NỘI DUNG VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TẬP THỂ, CÁ NHÂN';
const ORGANISATION = ['1', 'Tổ chức đảng'];
const NOTES = [
  [],
  ['Ghi chú'],
  ['- (1) "Phù hợp" hoặc "chưa phù hợp": tích dấu X.'],
  ['- (2) Ghi cụ thể nội dung đối với từng tiêu chí.'],
  [],
  [_, _, _, 'NGƯỜI LẬP BIỂU'],
  [],
  [_, _, _, 'Nguyễn Văn A'],
];

/** One line a form, with its rows: number, label, "Phù hợp", "Chưa phù hợp", proposal. */
function described(...sheets: readonly Sheet[]): string[] {
  const { forms, unread } = recognise(workbook(...sheets));
  return [
    ...forms
      .filter(isTickForm)
      .flatMap((form) => [
        `${form.kind} ${rangeName(form.range)} “${form.title.text}”${form.mark ? ` ${form.mark.text}` : ''}`,
        ...form.rows.map(rowText),
      ]),
    ...unread.map(({ range, reason }) => `unread ${rangeName(range)} ${reason}`),
  ];
}

function isTickForm(form: Form): form is TickForm {
  return (TICK_KINDS as readonly string[]).includes(form.kind);
}

function rowText({ numbering, label, isAcross, fits, unfits, proposal }: TickRow): string {
  const across = isAcross ? ' (across)' : '';
  return `${numbering ?? '-'} ${label.text}${across}: ${cellText(fits)} ${cellText(unfits)} ${proposal ? cellText(proposal) : 'none'}`;
}

function cellText({ reading }: Tick | Proposal): string {
  if (reading.kind === 'blank') return '.';
  if (reading.kind === 'tick') return 'x';
  return 'text' in reading ? `“${reading.text}”` : reading.kind;
}

function kindsOf(...rows: readonly (readonly Literal[])[]): string[] {
  return described(sheet('Biểu', rows)).filter((line) => /^[a-z-]+ [A-Z]+\d/.test(line));
}

test('A form is read from its head to its last row, with its title and its mark, without notes and signature', () => {
  const rows = [
    [_, _, _, _, 'Biểu số 2'],
    [CRITERIA],
    [],
    HEADS,
    ORGANISATION,
    [_, 'Tiêu chí (a)', 'x'],
    [_, 'Tiêu chí (b)', _, 'x', 'Bỏ'],
    ...NOTES,
  ];
  expect(described(sheet('Biểu 2', rows))).toEqual([
    `criteria-framework A4:E7 “${CRITERIA}” Biểu số 2`,
    'whole Tổ chức đảng: . . .',
    '- Tiêu chí (a): x . .',
    '- Tiêu chí (b): . x “Bỏ”',
  ]);
});

const TITLES: readonly (readonly [string, string])[] = [
  [CRITERIA, 'criteria-framework'],
  [STANDARDS, 'quality-standards'],
  [CONTENT, 'review-content'],
  [CRITERIA.toLowerCase().normalize('NFD'), 'criteria-framework'],
  ['Biểu số 3. Khung tiêu chuẩn các mức chất lượng', 'quality-standards'],
  ['Tiêu chí đánh giá tổ chức đảng', 'criteria-framework'],
  ['Biểu tổng hợp về các mức chất lượng', 'quality-standards'],
  ['Khung tiêu chí đánh giá theo tiêu chuẩn mới', 'criteria-framework'],
];

test.each(TITLES)('The title “%s” tells the kind', (title, kind) => {
  expect(kindsOf([title], HEADS, ORGANISATION, [_, 'Nội dung', 'x'])[0]).toMatch(`${kind} A2:E4`);
});

test('A title may go on in the line below', () => {
  const rows = [['BIỂU CÁC NỘI DUNG VỀ KIỂM ĐIỂM'], ['CHẤT LƯỢNG TẬP THỂ'], HEADS, [_, 'Đối tượng', 'x']];
  expect(kindsOf(...rows)).toEqual(['review-content A3:E4 “BIỂU CÁC NỘI DUNG VỀ KIỂM ĐIỂM”']);
});

const UNTITLED: readonly (readonly [string, readonly (readonly Literal[])[], string])[] = [
  ['levels', [HEADS, ORGANISATION, [_, 'Hoàn thành tốt nhiệm vụ', 'x']], 'quality-standards A1:E3 “”'],
  ['criteria', [HEADS, ORGANISATION, [_, 'a) Tiêu chí a', 'x']], 'criteria-framework A1:E3 “”'],
  ['neither', [HEADS, ORGANISATION, [_, 'Đối tượng', 'x']], 'review-content A1:E3 “”'],
  [
    'neither, under a mark',
    [[_, _, _, _, 'Biểu số 3'], HEADS, ORGANISATION, [_, 'Đối tượng', 'x']],
    'quality-standards A2:E4 “” Biểu số 3',
  ],
  [
    'levels, under a title of two kinds',
    [['BIỂU TIÊU CHÍ, TIÊU CHUẨN ĐÁNH GIÁ'], HEADS, [_, 'Hoàn thành tốt nhiệm vụ', 'x']],
    'quality-standards A2:E3 “BIỂU TIÊU CHÍ, TIÊU CHUẨN ĐÁNH GIÁ”',
  ],
];

test.each(UNTITLED)('Where the title does not tell the kind, the rows do: %s', (_name, rows, form) => {
  expect(kindsOf(...rows)).toEqual([form]);
});

const TICKS: readonly (readonly [string, Literal, string])[] = [
  ['x', 'x', 'x'],
  ['X among spaces', ' X\u00a0', 'x'],
  ['×', '×', 'x'],
  ['✓', '✓', 'x'],
  ['✔', '✔', 'x'],
  ['☑', '☑', 'x'],
  ['✔ as the emoji panel types it', '✔\ufe0f', 'x'],
  ['☑ as the emoji panel types it', '☑\ufe0f', 'x'],
  ['☑ drawn as text, among spaces', ' ☑\ufe0e ', 'x'],
  ['an open box drawn as an emoji', '☐\ufe0f', '.'],
  ['a selector without its sign', '\ufe0f', '.'],
  ['another emoji', '❤\ufe0f', '“❤”'],
  ['v', 'v', 'x'],
  ['V', 'V', 'x'],
  ['the Cyrillic х', 'х', 'x'],
  ['ü in Wingdings', { v: 'ü', font: 'Wingdings' }, 'x'],
  ['þ in Wingdings', { v: 'þ', font: 'Wingdings' }, 'x'],
  ['ü in another font', { v: 'ü', font: 'Arial' }, '“ü”'],
  ['the private letter of a symbol font', '\uf0fc', 'x'],
  ['TRUE', true, 'x'],
  ['TRUE as text', 'TRUE', 'x'],
  ['FALSE', false, '.'],
  ['an open box', '☐', '.'],
  ['an open box in Wingdings', { v: 'o', font: 'Wingdings' }, '.'],
  ['o in another font', 'o', '“o”'],
  ['a dash', '–', '.'],
  ['spaces', '  ', '.'],
  ['a word', 'Đồng ý', '“Đồng ý”'],
  ['a number', 1, '“1”'],
  ['an error', { v: { error: '#REF!' }, f: 'Z1' }, 'error'],
  ['a formula without a stored value', { v: null, f: 'Z1' }, 'uncalculated'],
];

test.each(TICKS)('A cell of ticks is read: %s', (_name, tick, read) => {
  const rows = [[CONTENT], HEADS, [_, 'Đối tượng', tick], [_, 'Nội dung', 'x']];
  expect(described(sheet('Biểu', rows))[1]).toBe(`- Đối tượng: ${read} . .`);
});

const PROPOSALS: readonly (readonly [string, Literal, string])[] = [
  ['words', 'Bỏ\nmục này', '“Bỏ mục này”'],
  ['a number', 5, '“5”'],
  ['dots for the pen', '……', '.'],
  ['a dash', '-', '.'],
  ['an error', { v: { error: '#N/A' }, f: 'Z1' }, 'error'],
  ['a formula without a stored value', { v: null, f: 'Z1' }, 'uncalculated'],
];

test.each(PROPOSALS)('A proposal is read: %s', (_name, proposal, read) => {
  const rows = [[CONTENT], HEADS, [_, 'Đối tượng', 'x', _, proposal]];
  expect(described(sheet('Biểu', rows))[1]).toBe(`- Đối tượng: x . ${read}`);
});

const NUMBERS: readonly (readonly [Literal, string])[] = [
  ['II', 'roman'],
  ['IV.', 'roman'],
  ['Ⅲ', 'roman'],
  ['3', 'whole'],
  [3, 'whole'],
  ['(2)', 'whole'],
  ['1)', 'whole'],
  ['1.2', 'other'],
  ['a', 'other'],
  ['ii', 'other'],
  ['-', 'other'],
  [_, '-'],
];

test.each(NUMBERS)('The column TT is read: %s', (number, read) => {
  const rows = [[CONTENT], HEADS, [number, 'Tổ chức đảng', 'x']];
  expect(described(sheet('Biểu', rows))[1]).toBe(`${read} Tổ chức đảng: x . .`);
});

interface Layout {
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly read: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'labels under an unknown head, left of a column of figures and of the proposals': {
    rows: [
      [CONTENT],
      ['Tên gọi', 'Số điểm', 'Đề nghị', 'Phù hợp', 'Chưa phù hợp'],
      ['Đối tượng', 11, 'Bỏ', _, 'x'],
      ['Nội dung', 12, _, 'x'],
    ],
    read: [`review-content A2:E4 “${CONTENT}”`, '- Đối tượng: . x “Bỏ”', '- Nội dung: x . .'],
  },
  'a head that says too much to name a column': {
    rows: [
      [CONTENT],
      [...HEADS.slice(0, 4), `Đề nghị ${'của các tổ chức đảng, đảng viên được lấy ý kiến '.repeat(2)}`],
      ['1', 'Đối tượng', 'x', _, 'Bỏ'],
    ],
    read: [`review-content A2:E3 “${CONTENT}”`, 'whole Đối tượng: x . none'],
  },
  'a number without a label between its rows': {
    rows: [[CONTENT], HEADS, ['1', 'Đối tượng', 'x'], ['2'], ['3', 'Nội dung', _, 'x', 'Bỏ']],
    read: [`review-content A2:E5 “${CONTENT}”`, 'whole Đối tượng: x . .', 'whole Nội dung: . x “Bỏ”'],
  },
  'columns in another order': {
    rows: [
      [CONTENT],
      ['Đề nghị', 'Chưa phù hợp', 'Phù hợp', 'Nội dung', 'STT'],
      [_, _, _, 'Tổ chức đảng', '1'],
      ['Bỏ', 'x', _, 'Đối tượng'],
    ],
    read: [`review-content A2:E4 “${CONTENT}”`, 'whole Tổ chức đảng: . . .', '- Đối tượng: . x “Bỏ”'],
  },
  'no column of proposals': {
    rows: [[CONTENT], HEADS.slice(0, 4), [_, 'Đối tượng', 'x']],
    read: [`review-content A2:D3 “${CONTENT}”`, '- Đối tượng: x . none'],
  },
  'no column TT, numbers in the labels': {
    rows: [
      [CONTENT],
      HEADS.slice(1),
      ['I. Về kiểm điểm'],
      ['2) Đảng viên'],
      ['a) Đối tượng', 'x'],
      ['Nội dung', _, 'x'],
    ],
    read: [
      `review-content A2:D6 “${CONTENT}”`,
      'roman I. Về kiểm điểm: . . .',
      'whole 2) Đảng viên: . . .',
      '- a) Đối tượng: x . .',
      '- Nội dung: . x .',
    ],
  },
  'heads that are blank over numbers and unknown over labels': {
    rows: [[CONTENT], [_, 'Danh mục', ...HEADS.slice(2)], ['1', 'Tổ chức đảng'], [_, 'Đối tượng', 'x']],
    read: [`review-content A2:E4 “${CONTENT}”`, 'whole Tổ chức đảng: . . .', '- Đối tượng: x . .'],
  },
  'two head rows with merged cells, a row of column numbers, and one more column': {
    rows: [
      [CONTENT],
      ['TT', 'Nội dung', 'Ý kiến', _, 'Đề nghị', 'Ghi chú'],
      [_, _, 'PHÙ HỢP\n(1)', 'Không phù hợp¹'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [_, 'Đối tượng', 'x'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'],
    read: [`review-content A2:F5 “${CONTENT}”`, '- Đối tượng: x . .'],
  },
  'two head rows without merged cells, heads of ticks merged down': {
    rows: [
      [CONTENT],
      ['TT', 'Nội dung', _, _, 'Đề nghị'],
      [_, _, 'Phù hợp', 'Chưa phù hợp'],
      [],
      [_, 'Đối tượng', _, 'x', 'Bỏ'],
    ],
    merges: ['C3:C4', 'D3:D4'],
    read: [`review-content A2:E5 “${CONTENT}”`, '- Đối tượng: . x “Bỏ”'],
  },
  'labels merged from the column TT and across the ticks': {
    rows: [
      [CONTENT],
      HEADS,
      ['I. Về kiểm điểm'],
      ['1. Đảng viên'],
      [_, 'Đối tượng', 'x'],
      ['Nội dung khác', _, 'x'],
    ],
    merges: ['A3:E3', 'A4:B4'],
    read: [
      `review-content A2:E6 “${CONTENT}”`,
      'roman I. Về kiểm điểm (across): . . .',
      'whole 1. Đảng viên: . . .',
      '- Đối tượng: x . .',
      '- Nội dung khác: x . .',
    ],
  },
  'a label and a number merged down, the tick beside its second row': {
    rows: [
      [CONTENT],
      HEADS,
      ['1', 'Đảng viên'],
      [_, 'Đối tượng'],
      [_, _, 'x', _, 'Thêm'],
      [_, 'Nội dung', _, 'x', 'Bỏ'],
    ],
    merges: ['A3:A6', 'B4:B5'],
    read: [
      `review-content A2:E6 “${CONTENT}”`,
      'whole Đảng viên: . . .',
      '- Đối tượng: x . “Thêm”',
      '- Nội dung: . x “Bỏ”',
    ],
  },
  'blank rows between parts': {
    rows: [
      [CONTENT],
      HEADS,
      ['1', 'Đảng viên'],
      [_, 'Đối tượng', 'x'],
      [],
      ['2', 'Tổ chức đảng'],
      [_, 'Nội dung'],
      [],
      [_, 'Kết quả', true],
    ],
    read: [
      `review-content A2:E9 “${CONTENT}”`,
      'whole Đảng viên: . . .',
      '- Đối tượng: x . .',
      'whole Tổ chức đảng: . . .',
      '- Nội dung: . . .',
      '- Kết quả: x . .',
    ],
  },
  'the head again at the top of a page': {
    rows: [[CONTENT], HEADS, [_, 'Đối tượng', 'x'], HEADS, [_, 'Nội dung', 'x']],
    read: [`review-content A2:E5 “${CONTENT}”`, '- Đối tượng: x . .', '- Nội dung: x . .'],
  },
  'notes and a signature right below': {
    rows: [
      [CONTENT],
      HEADS,
      [_, '(1) Đối tượng', 'x'],
      [_, 'Nội dung', 'x', _, 'Ghi chú thêm'],
      ['(1) Tích dấu x vào ô phù hợp'],
    ],
    read: [`review-content A2:E4 “${CONTENT}”`, '- (1) Đối tượng: x . .', '- Nội dung: x . “Ghi chú thêm”'],
  },
  'a signature without usual words below a blank row': {
    rows: [[CONTENT], HEADS, [_, 'Đối tượng', 'x'], [], [_, _, _, 'CHUYÊN VIÊN'], [_, _, _, 'Nguyễn Văn A']],
    read: [`review-content A2:E3 “${CONTENT}”`, '- Đối tượng: x . .'],
  },
  'a date line right below': {
    rows: [[CONTENT], HEADS, [_, 'Đối tượng', 'x'], [_, _, 'Bảo Lâm, ngày 02 tháng 02 năm 2023']],
    read: [`review-content A2:E3 “${CONTENT}”`, '- Đối tượng: x . .'],
  },
};

test.each(Object.entries(LAYOUTS))('A form is read with %s', (_name, { rows, merges, read }) => {
  expect(described(sheet('Biểu', rows, { merges: merges ?? [] }))).toEqual(read);
});

test('Several forms below each other are read, each with its own title and mark', () => {
  const form = (mark: string, title: string, item: string): Literal[][] => [
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG'],
    [_, _, _, _, mark],
    [title],
    HEADS,
    ORGANISATION,
    [_, item, 'x'],
  ];
  const rows = [
    ...form('Biểu số 2', CRITERIA, 'Tiêu chí (a)'),
    ...NOTES,
    ...form('Biểu số 3', STANDARDS, 'Hoàn thành nhiệm vụ'),
    ...form('Biểu số 4', CONTENT, 'Đối tượng'),
  ];
  expect(kindsOf(...rows)).toEqual([
    `criteria-framework A4:E6 “${CRITERIA}” Biểu số 2`,
    `quality-standards A18:E20 “${STANDARDS}” Biểu số 3`,
    `review-content A24:E26 “${CONTENT}” Biểu số 4`,
  ]);
});

const NEXT = 'KHUNG TIÊU CHUẨN CÁC MỨC CHẤT LƯỢNG';
const SECOND = [HEADS, ORGANISATION, [_, 'Hoàn thành tốt nhiệm vụ', 'x']];
const BETWEEN: Readonly<Record<string, Pick<Layout, 'rows' | 'merges'>>> = {
  'after a blank row, in capitals': { rows: [[], [NEXT]] },
  'after a blank row, merged across': { rows: [[], [NEXT.toLowerCase()]], merges: ['A6:E6'] },
  'after a blank row, numbered': { rows: [[], ['II. Khung tiêu chuẩn']], merges: ['A6:E6'] },
  'after a blank row, over the labels': { rows: [[], [_, '2. Khung tiêu chuẩn']] },
  'after a blank row, of a kind that is not told': { rows: [[], ['Phụ lục về các mức']] },
  'after a blank row, under a mark over the proposals': { rows: [[], [_, _, _, _, 'Mẫu biểu 3'], [NEXT]] },
  'after a blank row, over two rows and a blank one': { rows: [[], [NEXT], ['đối với tập thể'], []] },
  'right below, in capitals': { rows: [[NEXT]] },
  'right below, in capitals over the labels': { rows: [[_, NEXT]] },
  'right below, merged across from the labels': { rows: [[_, 'Khung tiêu chuẩn']], merges: ['B5:E5'] },
  'right below, in the column TT': { rows: [['Khung tiêu chuẩn']] },
  'right below, under a mark': { rows: [['Mẫu biểu số 3'], ['Khung tiêu chuẩn']] },
};

test.each(Object.entries(BETWEEN))('A title begins the next form: %s', (_name, { rows, merges }) => {
  const first = [[CRITERIA], HEADS, ORGANISATION, [_, 'Tiêu chí (a)', 'x']];
  const all = [...first, ...rows, ...SECOND];
  const forms = described(sheet('Biểu', all, { merges: merges ?? [] })).filter((line) =>
    /^[a-z-]+ [A-Z]+\d/.test(line),
  );
  const top = all.length - 2;
  expect(forms.map((line) => line.split(' “')[0])).toEqual([
    'criteria-framework A2:E4',
    `quality-standards A${top}:E${top + 2}`,
  ]);
});

const NO_TITLES: Readonly<Record<string, Pick<Layout, 'rows' | 'merges'>>> = {
  'no row between': { rows: [] },
  'an item without a tick': { rows: [[_, 'Tiêu chuẩn đánh giá']] },
  'a numbered group': { rows: [['2', 'Tiêu chuẩn đánh giá']] },
  'a numbered group across': { rows: [['II. Tiêu chuẩn đánh giá']], merges: ['A5:E5'] },
  'a group of the form’s own kind across': { rows: [['Tiêu chí chung']], merges: ['A5:E5'] },
  'a row with a tick': { rows: [['Tiêu chuẩn chung', _, 'x']] },
  'a title of another kind with a row of an item below': { rows: [['Tiêu chuẩn chung'], ['3', 'Đảng viên']] },
  'a group of another kind and many lines': {
    rows: [['Tiêu chuẩn chung'], ...Array.from({ length: 5 }, (): Literal[] => [_, 'Nội dung'])],
  },
};

test.each(Object.entries(NO_TITLES))(
  'A head repeated on a new page begins no form: %s',
  (_name, { rows, merges }) => {
    const all = [
      [CRITERIA],
      HEADS,
      ORGANISATION,
      [_, 'Tiêu chí (a)', 'x'],
      ...rows,
      HEADS,
      [_, 'Nội dung', 'x'],
    ];
    const forms = described(sheet('Biểu', all, { merges: merges ?? [] })).filter((line) =>
      /^[a-z-]+ [A-Z]+\d/.test(line),
    );
    expect(forms).toEqual([`criteria-framework A2:E${all.length} “${CRITERIA}”`]);
  },
);

test('Forms beside each other take the marks over their own columns', () => {
  const heads = [...HEADS, _, ...HEADS];
  const rows = [
    ['Biểu số 2', _, _, _, _, _, 'BIỂU SỐ 3'],
    [CRITERIA, _, _, _, _, _, STANDARDS],
    heads,
    [_, 'Tiêu chí', 'x', _, _, _, _, 'Hoàn thành nhiệm vụ', 'x'],
  ];
  expect(kindsOf(...rows)).toEqual([
    `criteria-framework A3:E4 “${CRITERIA}” Biểu số 2`,
    `quality-standards G3:K4 “${STANDARDS}” BIỂU SỐ 3`,
  ]);
});

test('The notes of a form above are no title of the form below', () => {
  const rows = [[CRITERIA], HEADS, [_, 'Tiêu chí', 'x'], ['Ghi chú: tiêu chí'], HEADS, [_, 'Đối tượng', 'x']];
  expect(kindsOf(...rows)).toEqual([`criteria-framework A2:E3 “${CRITERIA}”`, 'review-content A5:E6 “”']);
});

const BESIDE: readonly (readonly [string, readonly Literal[], readonly string[]])[] = [
  ['a blank column between', [_, ...HEADS], ['A2:E3', 'G2:K3']],
  ['nothing between', HEADS, ['A2:E3', 'F2:J3']],
  ['nothing between, and no column TT in the second', HEADS.slice(1), ['A2:E3', 'F2:I3']],
];

test.each(BESIDE)('Forms beside each other are read, with %s', (_name, heads, ranges) => {
  const item = heads.map((head) => (head === 'Phù hợp (1)' ? 'x' : head === HEADS[1] ? 'Nội dung' : _));
  const rows = [[CONTENT], [...HEADS, ...heads], [_, 'Đối tượng', 'x', _, _, ...item]];
  expect(kindsOf(...rows).map((line) => line.split(' ')[1])).toEqual(ranges);
});

test('Forms beside each other are read where the second begins lower', () => {
  const rows = [
    [CONTENT],
    HEADS,
    ['1', 'Đối tượng', 'x', _, _, _, ...HEADS],
    ['2', 'Nội dung', 'x', _, _, _, '1', 'Thời gian', 'x'],
    [_, _, _, _, _, _, '2', 'Trách nhiệm', 'x'],
  ];
  expect(kindsOf(...rows).map((line) => line.split(' ')[1])).toEqual(['A2:E4', 'G3:K5']);
});

const UNREAD: readonly (readonly [string, readonly (readonly Literal[])[], readonly string[]])[] = [
  [
    'without the column “Chưa phù hợp”',
    [[CONTENT], ['TT', 'Nội dung', 'Phù hợp', 'Đề nghị'], ['1', 'Đối tượng', 'x']],
    ['unread A2:D3 missing-tick-column'],
  ],
  [
    'without the column “Phù hợp”',
    [[CONTENT], ['Nội dung', 'Chưa phù hợp', 'Đề nghị'], ['Đối tượng', 'x']],
    ['unread A2:C3 missing-tick-column'],
  ],
  ['without labels', [[CONTENT], ['Phù hợp', 'Chưa phù hợp'], ['x']], ['unread A2:B2 unlabelled-rows']],
  ['without rows', [[CONTENT], HEADS, ...NOTES], ['unread A2:E2 empty']],
  [
    'with a tick and a proposal beside no label',
    [[CONTENT], HEADS, [_, 'Đối tượng', 'x'], [_, _, _, 'x'], [_, _, _, _, 'Bỏ'], [_, 'Nội dung', 'x']],
    [
      `review-content A2:E6 “${CONTENT}”`,
      '- Đối tượng: x . .',
      '- Nội dung: x . .',
      'unread A4:E4 unlabelled-ticks',
      'unread A5:E5 unlabelled-ticks',
    ],
  ],
];

test.each(UNREAD)('A form %s says what could not be read', (_name, rows, read) => {
  expect(described(sheet('Biểu', rows))).toEqual(read);
});

const NO_FORMS: Readonly<Record<string, readonly (readonly Literal[])[]>> = {
  'a note of ticks': [['- (1) "Phù hợp" hoặc "chưa phù hợp": tích dấu X.']],
  'a survey with proposals and no labels': [
    ['Phù hợp', 'Đề nghị'],
    ['x', 'Họp sớm hơn'],
  ],
  'a survey of another kind': [
    ['Câu hỏi', 'Phù hợp'],
    ['Giờ họp', 'x'],
  ],
  'a column “Phù hợp” alone': [
    ['TT', 'Nội dung', 'Phù hợp', 'Ghi chú'],
    ['1', 'Giờ họp', 'x'],
  ],
};

test.each(Object.entries(NO_FORMS))('%s is no form', (_name, rows) => {
  expect(described(sheet('Khác', rows))).toEqual([]);
});

test('Levels beside ticks are standards, not the levels of a rating table', () => {
  const levels = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'];
  const rows = [[STANDARDS], HEADS, ORGANISATION, ...levels.map((level) => [_, level, 'x'])];
  expect(recognise(workbook(sheet('Biểu 3', rows))).forms.map((form) => form.kind)).toEqual([
    'quality-standards',
  ]);
});
