import type {
  OrganisationProfile,
  ProfileLine,
} from '../../src/forms/organisation-profile/organisation-profile.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName, rangeName } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const TITLE = 'TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN ĐẾN THÁNG 12/2022';
const HEADS = ['STT', 'Chỉ tiêu', 'Số lượng', 'Ghi chú'];
const _ = undefined;

function profilesOf(rows: readonly (readonly Literal[])[], merges: readonly string[] = []) {
  const { forms, unread } = recognise(workbook(sheet('Bảng', rows, { merges })));
  return {
    profiles: forms.filter((form): form is OrganisationProfile => form.kind === 'organisation-profile'),
    unread,
  };
}

function only(rows: readonly (readonly Literal[])[], merges: readonly string[] = []): OrganisationProfile {
  const { profiles } = profilesOf(rows, merges);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) throw new Error(`${profiles.length} profiles`);
  return profile;
}

const at = (line: ProfileLine | null) => (line ? cellName(line.count.cell) : null);

/** "C3 = C4 + C5", "C7 ⊂ C6". */
function relations({ sums, subsets }: OrganisationProfile): string[] {
  return [
    ...sums.map(({ whole, parts }) => `${at(whole) ?? ''} = ${parts.map(at).join(' + ')}`),
    ...subsets.map(({ part, whole }) => `${at(part) ?? ''} ⊂ ${at(whole) ?? ''}`),
  ];
}

function named({ organisations, members, exempt, suspended, admitted }: OrganisationProfile) {
  return [organisations, members, exempt, suspended, admitted].map(at);
}

const ORGANISATIONS = [1, 'Tổng số tổ chức cơ sở đảng', 58];
const MEMBERS = [2, 'Tổng số đảng viên', 3254];
const profile = (...lines: readonly (readonly Literal[])[]) => [[TITLE], HEADS, ...lines];

test('A profile is read with its title, year, range and lines', () => {
  const form = only([...profile(ORGANISATIONS, MEMBERS), [], ['', 'Ghi chú: số liệu của Ban Tổ chức']]);
  expect(rangeName(form.range)).toBe('A2:D4');
  expect(form.title).toMatchObject({ text: TITLE, cell: { row: 0, col: 0 } });
  expect(form.year).toEqual({ value: 2022, cell: { sheet: 'Bảng', row: 0, col: 0 } });
  expect(form.lines.map(({ number, label }) => [number, label.text])).toEqual([
    ['1', 'Tổng số tổ chức cơ sở đảng'],
    ['2', 'Tổng số đảng viên'],
  ]);
});

const LINES = [ORGANISATIONS, MEMBERS];
test.each([
  ['another title', [['TÌNH HÌNH CHUNG'], HEADS, ...LINES]],
  [
    'a title in decomposed letters',
    [[TITLE.normalize('NFD')], HEADS.map((head) => head.normalize('NFD')), ...LINES],
  ],
  ['a title in lower case', [[TITLE.toLowerCase()], HEADS, ...LINES]],
  ['other heads', [[TITLE], ['TT', 'Nội dung', 'Số liệu', 'Ghi chú'], ...LINES]],
  [
    'a column of units',
    [
      [TITLE],
      ['TT', 'Nội dung', 'ĐVT', 'Số lượng'],
      [1, 'Tổng số TCCSĐ', 'tổ chức', 58],
      [2, 'Đảng viên', 'đ/c', 3254],
    ],
  ],
  [
    'no column of numbers',
    [[TITLE], ['Nội dung', 'Số lượng'], ['1. Tổng số TCCSĐ', 58], ['2. Số đảng viên', 3254]],
  ],
  ['no heads', [[TITLE], [1, 'Tổng số TCCSĐ', 58], [2, 'Số đảng viên', 3254]]],
  ['no heads and no numbers', [[TITLE], [], ['Tổng số TCCSĐ', 58], ['Số đảng viên', 3254]]],
  ['no title', [HEADS, ...LINES]],
  ['a row that numbers the columns', [[TITLE], HEADS, ['A', 'B', '1', '2'], ...LINES]],
  [
    'heads in two rows',
    [
      [TITLE],
      ['STT', 'Chỉ tiêu', 'Kết quả', _],
      [_, _, 'Số lượng', 'Tỷ lệ'],
      [1, 'TCCSĐ', 58],
      [2, 'Đảng viên', 3254],
    ],
  ],
] as const)('A profile with %s is recognised', (_name, rows) => {
  const form = only(rows);
  expect(form.organisations?.count.reading).toMatchObject({ kind: 'count', value: 58 });
  expect(form.members?.count.reading).toMatchObject({ kind: 'count', value: 3254 });
});

test('Merged heads and labels over two columns are read as one', () => {
  const rows = [
    [TITLE],
    ['STT', 'Chỉ tiêu', _, 'Số lượng', 'Ghi chú'],
    [],
    [1, 'Tổng số TCCSĐ', _, 58],
    ['1.1', 'Đảng bộ cơ sở', _, 16],
    [_, '-', 'Đảng bộ xã', 14],
    [_, '-', 'Đảng bộ lực lượng vũ trang', 2],
    ['1.2', 'Chi bộ cơ sở', _, 42],
  ];
  const form = only(rows, ['A1:E1', 'A2:A3', 'B2:C3', 'D2:D3', 'E2:E3', 'B4:C4']);
  expect(relations(form)).toEqual(['D4 = D5 + D8', 'D5 = D6 + D7']);
});

test('Two profiles below each other, and two side by side, are two', () => {
  const below = profilesOf([...profile(ORGANISATIONS, MEMBERS), [], ...profile(ORGANISATIONS, MEMBERS)]);
  expect(below.profiles.map(({ range }) => range.top)).toEqual([1, 6]);
  const beside = profilesOf([
    [TITLE],
    ['Nội dung', 'Số lượng', _, 'STT', 'Nội dung', 'Số lượng'],
    ['TCCSĐ', 58, _, 1, 'TCCSĐ', 60],
    ['Đảng viên', 3254, _, 2, 'Đảng viên', 3300],
  ]);
  expect(beside.profiles.map(({ members }) => at(members))).toEqual(['B4', 'F4']);
});

test('A profile that is not filled in is told as such', () => {
  expect(profilesOf(profile([1, 'Tổng số TCCSĐ'], [2, 'Tổng số đảng viên'], [_, '- Chính thức']))).toEqual({
    profiles: [],
    unread: [{ range: { sheet: 'Bảng', top: 1, left: 0, bottom: 4, right: 3 }, reason: 'empty' }],
  });
});

test.each([
  ['a list of other contents', [['KẾT QUẢ THU NGÂN SÁCH'], HEADS, [1, 'Thu', 10], [2, 'Chi', 8]]],
  [
    'inspections of organisations',
    [['KẾT QUẢ KIỂM TRA'], HEADS, [1, 'Tổ chức cơ sở đảng', 10], [2, 'Đảng viên', 8]],
  ],
  [
    'organisations that were inspected',
    [HEADS, [1, 'Tổ chức cơ sở đảng được kiểm tra', 10], [2, 'Đảng viên được kiểm tra', 8]],
  ],
  ['a situation of something else', [['TÌNH HÌNH CHUNG'], HEADS, [1, 'Dân số', 10], [2, 'Diện tích', 8]]],
  ['a paragraph below a title', [['Tình hình chung'], ['Đảng bộ huyện có 58 tổ chức cơ sở đảng.']]],
  [
    'a head without a column of numbers',
    [[TITLE], ['Nội dung', 'Ghi chú'], ['Tổng số TCCSĐ', 'x'], ['Đảng viên', 'x']],
  ],
  ['one line', [[TITLE], HEADS, ORGANISATIONS]],
] as const)('%s is no profile', (_name, rows) => {
  expect(profilesOf(rows)).toEqual({ profiles: [], unread: [] });
});

test.each([
  ['TÌNH HÌNH TỔ CHỨC ĐẢNG, ĐẢNG VIÊN NĂM 2022', 2022],
  ['TÌNH HÌNH ĐẢNG VIÊN (tính đến ngày 31 tháng 12 năm 2022)', 2022],
  ['TÌNH HÌNH ĐẢNG VIÊN ĐẾN 31/12/2022', 2022],
  ['TÌNH HÌNH ĐẢNG VIÊN TỪ NĂM 2018 ĐẾN THÁNG 12/2022', 2022],
  ['TÌNH HÌNH ĐẢNG VIÊN NĂM 2022 NHIỆM KỲ 2020 - 2025', 2022],
  ['TÌNH HÌNH ĐẢNG VIÊN\n(Kèm theo Báo cáo ngày 02/02/2023)', null],
  ['TÌNH HÌNH ĐẢNG VIÊN', null],
  ['TÌNH HÌNH ĐẢNG VIÊN NĂM 2021 VÀ NĂM 2022', null],
])('The title “%s” is of %p', (title, year) => {
  expect(only([[title], HEADS, ORGANISATIONS, MEMBERS]).year?.value ?? null).toBe(year);
});

test('The year may stand below the title, or over the numbers; the letterhead’s date is not it', () => {
  expect(
    only([['TÌNH HÌNH CHUNG'], ['(Tính đến 31/12/2022)'], HEADS, ORGANISATIONS, MEMBERS]).year?.value,
  ).toBe(2022);
  const letterhead = [
    ['TÌNH HÌNH CHUNG'],
    ['Bảo Lâm, ngày 02 tháng 02 năm 2023'],
    HEADS,
    ORGANISATIONS,
    MEMBERS,
  ];
  expect(only(letterhead).year).toBe(null);
  const columns = [
    ['TÌNH HÌNH CHUNG'],
    ['STT', 'Nội dung', 'Năm 2021', 'Năm 2022', 'Tăng, giảm'],
    [1, 'Tổng số TCCSĐ', 60, 58, -2],
    [2, 'Tổng số đảng viên', 3200, 3254, 54],
  ];
  expect(only(columns).year).toEqual({ value: 2022, cell: { sheet: 'Bảng', row: 1, col: 3 } });
  expect(at(only(columns).members)).toBe('D4');
});

test.each([
  [
    'numbered lines, stored as text or as numbers',
    [ORGANISATIONS, [1.1, 'Đảng bộ', 16], ['1.2.', 'Chi bộ', 42], MEMBERS],
    ['C3 = C4 + C5'],
  ],
  [
    'numbers of three parts',
    [
      ORGANISATIONS,
      ['1.1', 'Đảng bộ', 16],
      ['1.1.1', 'Xã', 14],
      ['1.1.2', 'Khác', 2],
      ['1.2', 'Chi bộ', 42],
      MEMBERS,
    ],
    ['C3 = C4 + C7', 'C4 = C5 + C6'],
  ],
  [
    'a line 1.10 that is stored as 1.1',
    [
      ORGANISATIONS,
      ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1].map((number) => [number, 'Khối', 5]),
      [_, '- Xã', 3],
      [_, '- Khác', 2],
      MEMBERS,
    ],
    ['C3 = C4 + C5 + C6 + C7 + C8 + C9 + C10 + C11 + C12 + C13', 'C13 = C14 + C15'],
  ],
  [
    'a line 1.10 that its number format shows',
    [ORGANISATIONS, ['1.1', 'Đảng bộ', 16], [{ v: 1.1, z: '0.00' }, 'Chi bộ', 42], [_, '- Xã', 42], MEMBERS],
    ['C3 = C4 + C5', 'C5 = C6'],
  ],
  [
    'numbers in the labels',
    [
      [_, '1. Tổng số tổ chức cơ sở đảng', 58],
      [_, '1.1. Đảng bộ cơ sở', 16],
      [_, '1.2 Chi bộ cơ sở', 42],
      [_, '2) Tổng số đảng viên', 3254],
    ],
    ['C3 = C4 + C5'],
  ],
  [
    'sections that count anew',
    [
      ['I', 'TỔ CHỨC ĐẢNG'],
      [1, 'Tổ chức cơ sở đảng', 58],
      [1.1, 'Đảng bộ', 16],
      ['II', 'ĐẢNG VIÊN'],
      [1, 'Tổng số', 3254],
      [1.1, 'Chính thức', 3100],
      ['III', 'CHI BỘ'],
      [1.1, 'Thôn', 3],
    ],
    ['C4 = C5', 'C7 = C8'],
  ],
  [
    'lines that begin with a dash, and those below them with a plus',
    [
      ORGANISATIONS,
      [_, '– Đảng bộ', 16],
      [_, '+ Xã', 14],
      [_, '+ Thị trấn', 2],
      [_, '- Chi bộ', 42],
      MEMBERS,
    ],
    ['C3 = C4 + C7'],
  ],
  [
    'a dash in the column of numbers',
    [ORGANISATIONS, ['-', 'Đảng bộ', 16], ['-', 'Chi bộ', 42], MEMBERS],
    ['C3 = C4 + C5'],
  ],
  [
    'dashes below the word for what they are',
    [ORGANISATIONS, [_, 'Gồm:'], [_, '- Đảng bộ', 16], [_, '- Chi bộ', 42], MEMBERS],
    ['C3 = C5 + C6'],
  ],
  [
    'dashes below an unnumbered line',
    [ORGANISATIONS, [_, 'Đảng bộ', 16], [_, '- Xã', 16], MEMBERS],
    ['C4 = C5'],
  ],
  [
    'n.k rather than dashes, where a line has both',
    [ORGANISATIONS, [_, '- Xã', 50], ['1.1', 'Đảng bộ', 16], ['1.2', 'Chi bộ', 42], MEMBERS],
    ['C3 = C5 + C6'],
  ],
  [
    'subsets of the nearest line that is none',
    [
      ORGANISATIONS,
      MEMBERS,
      [_, 'Trong đó: nữ', 900],
      [_, '(Trong đó: dân tộc)', 300],
      [_, '- Trong đó: dự bị', 9],
    ],
    ['C5 ⊂ C4', 'C6 ⊂ C4', 'C7 ⊂ C4'],
  ],
  [
    'a subset between dashes, which are still addends',
    [ORGANISATIONS, [_, '- Đảng bộ', 16], [_, 'Trong đó: xã', 14], [_, '- Chi bộ', 42], MEMBERS],
    ['C3 = C4 + C6', 'C5 ⊂ C4'],
  ],
  [
    'a numbered subset, which is no addend',
    [ORGANISATIONS, MEMBERS, ['2.1', 'Trong đó: nữ', 900]],
    ['C5 ⊂ C4'],
  ],
  [
    'dashes after “Trong đó” without a value, up to the next numbered line',
    [MEMBERS, [_, 'Trong đó:'], [_, '- Nữ', 900], [_, '- Dân tộc', 300], [3, 'TCCSĐ', 58], [_, '- Xã', 58]],
    ['C7 = C8', 'C5 ⊂ C3', 'C6 ⊂ C3'],
  ],
  [
    'dashes after “Trong đó” that follow other dashes',
    [
      MEMBERS,
      [_, '- Chính thức', 3200],
      [_, '- Dự bị', 54],
      [_, 'Trong đó'],
      [_, '- Nữ', 900],
      ORGANISATIONS,
    ],
    ['C3 = C4 + C5', 'C7 ⊂ C3'],
  ],
  [
    'no dashes right below a subset: whose they are can’t be told',
    [MEMBERS, [_, 'Trong đó: nữ', 900], [_, '- Kinh', 800], [_, '- Khác', 100], ORGANISATIONS],
    ['C4 ⊂ C3'],
  ],
  ['no whole of a subset on top', [[_, 'Trong đó: nữ', 9], ORGANISATIONS, MEMBERS], []],
  [
    'Roman numerals over numbers over letters, where most of them add up',
    [
      ['I', 'Tổ chức cơ sở đảng', 60],
      [1, 'Đảng bộ', 20],
      ['a', 'Xã', 15],
      ['b', 'Cơ quan', 5],
      [2, 'Chi bộ', 40],
      ['a', 'Trường học', 30],
      ['b', 'Doanh nghiệp', 11],
      ['II', 'Đảng viên', 3254],
      [1, 'Chính thức', 3200],
      ['a', 'Nông thôn', 3000],
      ['b', 'Cơ quan', 200],
      [2, 'Dự bị', 54],
    ],
    ['C3 = C4 + C7', 'C4 = C5 + C6', 'C7 = C8 + C9', 'C10 = C11 + C14', 'C11 = C12 + C13'],
  ],
  [
    'no numbers of another kind that are some of a line, not all',
    [
      ['I', 'Tổ chức cơ sở đảng', 60],
      [1, 'Đảng bộ', 20],
      [2, 'Chi bộ', 40],
      ['II', 'Đảng viên', 3254],
      [1, 'Nữ', 900],
      [2, 'Dân tộc thiểu số', 300],
    ],
    [],
  ],
  [
    'no percentages, averages or ages',
    [
      MEMBERS,
      [_, '- Nữ', 900],
      [_, '- Nam', 2354],
      [_, '- Tỷ lệ nữ (%)', 27.7],
      [_, '- Nữ', { v: 0.277, z: '0.0%' }],
      [_, '- Tuổi bình quân', 43.5],
      ORGANISATIONS,
    ],
    ['C3 = C4 + C5'],
  ],
] as const)('The lines are related by %s', (_name, lines, expected) => {
  expect(relations(only(profile(...lines)))).toEqual(expected);
});

test('A column of units that says “%” makes a line no count', () => {
  const rows = [
    [TITLE],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng'],
    [1, 'TCCSĐ', 'tổ chức', 58],
    [2, 'Đảng viên', 'người', 3254],
    [_, '- Nữ', '%', 27.7],
  ];
  expect(only(rows).lines).toHaveLength(2);
});

test.each([
  [
    'by their usual names',
    [
      ORGANISATIONS,
      MEMBERS,
      [_, 'Trong đó: đảng viên được miễn công tác và sinh hoạt đảng', 189],
      [_, '- Đảng viên bị đình chỉ sinh hoạt đảng', 2],
      [_, 'Trong đó: mới kết nạp, chưa đủ 06 tháng', 38],
    ],
    ['C3', 'C4', 'C5', 'C6', 'C7'],
  ],
  [
    'beside lines of some of them',
    [
      [1, 'TCCSĐ được xếp loại', 57],
      [2, 'Tổ chức đảng cơ sở trực thuộc huyện ủy', 58],
      [3, 'Đảng viên chính thức', 3200],
      [4, 'Đảng viên hiện có (chính thức và dự bị)', 3254],
      [5, 'Đảng viên miễn công tác, không miễn sinh hoạt', 5],
      [6, 'Đảng viên chuyển sinh hoạt dưới 6 tháng', 7],
      [7, 'Đình chỉ', 1],
    ],
    ['C4', 'C6', null, 'C9', null],
  ],
  [
    'as the total below a heading',
    [
      ['I', 'TỔ CHỨC CƠ SỞ ĐẢNG'],
      [1, 'Tổng số', 58],
      ['II', 'ĐẢNG VIÊN'],
      [1, 'Tổng số', 3254],
      [2, 'Miễn sinh hoạt', 189],
    ],
    ['C4', 'C6', 'C7', null, null],
  ],
  [
    'by a line that is not filled in',
    [
      [1, 'Tổ chức cơ sở đảng'],
      [2, 'Chi bộ'],
      [3, 'Tổng số', 300],
      [4, 'Tổng số đảng viên', 3254],
    ],
    ['C3', 'C6', null, null, null],
  ],
] as const)('The lines that other forms ask for are found %s', (_name, lines, expected) => {
  expect(named(only(profile(...lines)))).toEqual(expected);
});

test.each([
  ['a note', [_, '* Số liệu đến 31/12', 5]],
  ['a signature', ['NGƯỜI LẬP BIỂU', _, 'TRƯỞNG BAN']],
  ['a date', [_, 'Bảo Lâm, ngày 02 tháng 02 năm 2023', _]],
  [
    'a sentence',
    [_, 'Số liệu này chưa gồm các đảng bộ khối doanh nghiệp của huyện và các đơn vị mới chuyển đến'],
  ],
  [
    'a long remark with a dash',
    [_, `- ${'Số liệu lấy theo báo cáo của các đảng bộ trực thuộc. '.repeat(3)}`],
  ],
])('The lines end at %s', (_name, row) => {
  expect(only(profile(ORGANISATIONS, MEMBERS, row, [3, 'Chi bộ', 2])).range.bottom).toBe(3);
});

test('Empty rows between lines do not end them', () => {
  expect(only(profile(ORGANISATIONS, [], MEMBERS, [3, 'Chi bộ'])).range.bottom).toBe(5);
  expect(
    profilesOf(profile(ORGANISATIONS, MEMBERS, [], [], [3, 'Chi bộ', 5])).profiles[0]?.lines,
  ).toHaveLength(3);
});
