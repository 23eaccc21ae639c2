import { utils, write } from '@e965/xlsx';
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArguments } from '../../src/cli/arguments.ts';
import { draftSchema } from '../../src/report/filling/index.ts';
import { changedParts } from '../xlsx/patch/patching.ts';
import { draft, emptied, fill, seedBytes, textsOf } from './filling.ts';
import { makeFolder } from './folder.ts';

type Rows = readonly (readonly (string | number)[])[];

function book(sheets: Readonly<Record<string, Rows>>, bookType: 'xlsx' | 'xls' = 'xlsx'): Uint8Array {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

const HEADS = ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'];
const REGISTER: Rows = [
  HEADS,
  ['70-KH/HU', '10/11/2022', 'Kế hoạch kiểm điểm, xếp loại'],
  ['02-HD/BTCHU', '08/11/2021', 'Hướng dẫn kiểm điểm, xếp loại'],
  ['90-CV/HU', '15/01/2023', 'Công văn đôn đốc kiểm điểm'],
];
const FORM: Rows = [
  ['THỐNG KÊ VĂN BẢN'],
  ['NỘI DUNG', '', 2021, 2022],
  ['Văn bản cụ thể hóa Quy định', 'Thể loại văn bản', '', ''],
  ['', 'Ngày ban hành', '', ''],
  ['Văn bản cụ thể hóa Hướng dẫn', 'Thể loại văn bản', '', ''],
  ['', 'Ngày ban hành', '', ''],
];
const LETTERHEAD: Rows = [['ĐẢNG BỘ TỈNH LÂM ĐỒNG'], ['HUYỆN ỦY BẢO LÂM']];

const FOOTNOTES = readFileSync('test/filling/bao-lam-2022.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[¹²³⁴⁵] /u.test(line))
  .join('\n');

const bytesAt = (path: string) => new Uint8Array(readFileSync(path));

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = makeFolder(files);
  return (name) => join(folder, name);
}

test('a reader of the draft accepts fields, reasons and origins that it does not know', async () => {
  const at = folderWith({ 'rong.xlsx': emptied() });
  const report = await draft(at('rong.xlsx'));
  const origin = { kind: 'new-kind', file: null, page: 3 };
  const later = {
    ...report,
    more: 1,
    documents: report.documents.map((one) => ({
      ...one,
      reason: 'new-reason',
      state: 'new-state',
      origins: [origin],
    })),
    warnings: [{ id: 'new-warning', message: 'x', more: 1 }],
    left: [{ number: '', date: '', reason: 'new-reason', message: 'x' }],
  };
  expect(draftSchema.parse(later)).toEqual(later);
  const badOrigin = {
    ...report,
    documents: report.documents.map((one) => ({ ...one, origins: [{ kind: 'text' }] })),
  };
  for (const broken of [{ ...report, schema: 2 }, { ...report, isSettled: 'yes' }, badOrigin])
    expect(draftSchema.safeParse(broken).success).toBe(false);
});

describe('the emptied Biểu 1 of the sample, from its own register', () => {
  const at = folderWith({ 'rong.xlsx': emptied() });
  const outcome = fill(at('rong.xlsx'), '-o', at('dien.xlsx'));

  test('holds what the sample holds, but for two dates that the register writes otherwise', async () => {
    await outcome;
    expect(textsOf(bytesAt(at('dien.xlsx')), 'Biểu 1')).toEqual({
      ...textsOf(seedBytes(), 'Biểu 1'),
      F9: '08/11/2021',
      F11: '08/11/2021',
    });
  });

  test('is the only part of the file that is written anew', async () => {
    await outcome;
    expect(changedParts(emptied(), bytesAt(at('dien.xlsx')))).toEqual(changedParts(seedBytes(), emptied()));
  });

  test('is told with what waits, where each document was found, and what the rules say of it', async () => {
    const { status, out, err } = await outcome;
    expect([status, err]).toEqual([1, '']);
    for (const line of [
      '111-KH/HU Ngày 20/11/2019. Điền vào biểu. Xếp theo loại văn bản.',
      "Nguồn: 'Sổ văn bản'!B13",
      '65-QĐ/HU Ngày 13/11/2020. Chưa điền, chờ đồng chí chọn.',
      '132-QĐ/TW Ngày 08/3/2018. Văn bản của cấp trên',
      'Đề nghị sửa “236-CVBTCHU” thành “236-CV/BTCHU”',
      'Năm 2020 chưa có văn bản Hướng dẫn nào trong sổ.',
      `ghi vào tệp ${at('dien.xlsx')}.`,
      'G12: Văn bản năm 2022 ghi “236-CVBTCHU”, thiếu dấu “/”',
    ]) {
      expect(out).toContain(line);
    }
  });

  test('filled once more has nothing to be filled, and nothing is written', async () => {
    await outcome;
    const again = await fill(at('dien.xlsx'), '-o', at('lan-hai.xlsx'));
    expect(again.out).toContain('Không có văn bản nào được điền thêm; không ghi tệp nào.');
    expect(existsSync(at('lan-hai.xlsx'))).toBe(false);
  });
});

test('a dry run gives the draft as JSON of the published schema and writes nothing', async () => {
  const at = folderWith({ 'rong.xlsx': emptied() });
  const { mtimeMs } = statSync(at('rong.xlsx'));
  const report = await draft(at('rong.xlsx'));
  expect([statSync(at('rong.xlsx')).mtimeMs, bytesAt(at('rong.xlsx'))]).toEqual([mtimeMs, emptied()]);
  expect(report).toMatchObject({
    out: null,
    unit: { code: 'HU', from: 'letterhead' },
    sheet: 'Biểu 1',
    isNewSheet: false,
    isSettled: false,
    years: [2018, 2019, 2020, 2021, 2022],
  });
  expect([report.documents.length, report.superior.length, report.changes.length]).toEqual([15, 10, 22]);
  expect(report.findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`)).toContain('document-number C8');
});

test('a text file of the sample’s footnotes gives its plans, guidance and decisions, with where they stand', async () => {
  const at = folderWith({ 'bieu.xlsx': book({ Bìa: LETTERHEAD }), 'chu.txt': `\uFEFF${FOOTNOTES}` });
  const report = await draft(at('bieu.xlsx'), '--text', at('chu.txt'), '--year', '2022');
  expect(
    report.documents.map(({ number, content, choice }) => `${number} ${content ?? ''} ${choice}`),
  ).toEqual([
    '111-KH/HU 1 write',
    '05-KH/HU 1 write',
    '32-KH/HU 1 write',
    '70-KH/HU 1 write',
    '04-HD/BTCHU 2 write',
    '02-HD/BTCHU 2 write',
    '2945-QĐ/HU 3 leave',
    '65-QĐ/HU 3 leave',
  ]);
  expect(report.superior).toHaveLength(7);
  const [origin] = report.documents[0]?.origins ?? [];
  expect(origin).toMatchObject({ kind: 'text', file: at('chu.txt') });
  expect(origin?.kind === 'text' ? origin.excerpt : '').toContain('111-KH/HU');
});

test('a workbook without Biểu 1 gets one as a new sheet, for five years up to the latest document’s', async () => {
  const at = folderWith({ 'bia.xlsx': book({ Bìa: LETTERHEAD }), 'so.xlsx': book({ Sổ: REGISTER }) });
  const { status, out } = await fill(at('bia.xlsx'), '--register', at('so.xlsx'), '-o', at('moi.xlsx'));
  expect(status).toBe(0);
  expect(out).toContain('Đã lập trang tính mới “Biểu 1”');
  expect(textsOf(bytesAt(at('moi.xlsx')), 'Biểu 1')).toMatchObject({
    A1: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
    A2: 'HUYỆN ỦY BẢO LÂM',
    C7: '2018',
    G7: '2022',
    G8: '70-KH/HU',
    G9: '10/11/2022',
    F10: '02-HD/BTCHU',
    G12: '90-CV/HU',
    G13: '15/01/2023',
  });
  expect(textsOf(bytesAt(at('moi.xlsx')), 'Bìa')).toEqual(textsOf(bytesAt(at('bia.xlsx')), 'Bìa'));
});

test('the year after the form’s last gets a column of its own, and its documents', async () => {
  const more: Rows = [HEADS, ['12-KH/HU', '10/11/2023', 'Kế hoạch kiểm điểm, xếp loại năm 2023']];
  const at = folderWith({ 'mau.xlsx': seedBytes(), 'so.xlsx': book({ Sổ: more }) });
  const words = [at('mau.xlsx'), '--register', at('so.xlsx'), '--year', '2023'];
  const { out } = await fill(...words, '-o', at('moi.xlsx'));
  expect(out).toContain('Đã thêm cột năm 2023 vào Biểu 1.');
  expect(textsOf(bytesAt(at('moi.xlsx')), 'Biểu 1')).toEqual({
    ...textsOf(seedBytes(), 'Biểu 1'),
    H7: '2023',
    H8: '12-KH/HU',
    H9: '10/11/2023',
  });
  expect(await draft(...words)).toMatchObject({
    addedYear: 2023,
    years: [2018, 2019, 2020, 2021, 2022, 2023],
  });
});

describe('the year after the form’s last is added without any register or text', () => {
  const at = folderWith({ 'bieu.xlsx': book({ 'Biểu 1': FORM }), 'bia.xlsx': book({ Bìa: LETTERHEAD }) });

  test('to the workbook that is written', async () => {
    const { status, out, err } = await fill(at('bieu.xlsx'), '--year', '2023', '-o', at('moi.xlsx'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Đã thêm cột năm 2023 vào Biểu 1.');
    expect(textsOf(bytesAt(at('moi.xlsx')), 'Biểu 1')).toEqual({
      ...textsOf(bytesAt(at('bieu.xlsx')), 'Biểu 1'),
      E2: '2023',
    });
  });

  test('to nothing in a dry run', async () => {
    const report = await draft(at('bieu.xlsx'), '--year', '2023');
    expect(report).toMatchObject({ addedYear: 2023, years: [2021, 2022, 2023], out: null, changes: [] });
  });

  test.each([
    ['where the form has it already', 'bieu.xlsx', '2022'],
    ['where there is no form', 'bia.xlsx', '2023'],
  ])('but not %s: then a source is asked for', async (_where, file, year) => {
    const { status, err } = await fill(at(file), '--year', year, '-o', at('khong.xlsx'));
    expect(status).toBe(2);
    expect(err).toMatch(/không có sổ văn bản.*--register/u);
    expect(existsSync(at('khong.xlsx'))).toBe(false);
  });
});

test('the unit that is said goes before the one that letterheads name', async () => {
  const at = folderWith({ 'bia.xlsx': book({ Bìa: LETTERHEAD, Sổ: REGISTER }) });
  const report = await draft(at('bia.xlsx'), '--unit', 'TU');
  expect(report.unit).toEqual({ code: 'TU', from: 'said', text: null });
  expect(report.documents).toEqual([]);
  expect(report.superior).toHaveLength(3);
});

test('with --in-place the workbook itself is filled, also through a link', async () => {
  const at = folderWith({ 'rong.xlsx': emptied() });
  symlinkSync(at('rong.xlsx'), at('lien-ket.xlsx'));
  expect((await fill(at('lien-ket.xlsx'), '--in-place')).status).toBe(1);
  expect(textsOf(bytesAt(at('rong.xlsx')), 'Biểu 1')).toMatchObject({ D8: '111-KH/HU' });
});

test('with --force a result that is there is written over', async () => {
  const at = folderWith({ 'rong.xlsx': emptied(), 'cu.xlsx': 'cũ' });
  expect((await fill(at('rong.xlsx'), '-o', at('cu.xlsx'), '--force')).status).toBe(1);
  expect(textsOf(bytesAt(at('cu.xlsx')), 'Biểu 1')).toMatchObject({ D8: '111-KH/HU' });
});

function protectedSeed(): Uint8Array {
  const made = utils.book_new();
  const form = utils.aoa_to_sheet(FORM.map((row) => [...row]));
  form['!protect'] = {};
  utils.book_append_sheet(made, form, 'Biểu 1');
  utils.book_append_sheet(made, utils.aoa_to_sheet(REGISTER.map((row) => [...row])), 'Sổ');
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('is refused with a sentence, and writes nothing:', () => {
  const at = folderWith({
    'rong.xlsx': emptied(),
    'khong-so.xlsx': book({ Bìa: LETTERHEAD }),
    'cu.xlsx': book({ Sổ: REGISTER }, 'xls'),
    'cu.xls': book({ Sổ: REGISTER }, 'xls'),
    'khoa.xlsx': protectedSeed(),
    'hong.xlsx': 'không phải tệp Excel',
    'trong.txt': ' \n',
    'utf16.txt': Buffer.from('70-KH/HU', 'utf16le'),
    'latin.txt': Buffer.from([0x4b, 0xff]),
    'tho.txt': 'Hôm nay trời đẹp.',
    'co.xlsx': 'đã có',
    'thu-muc/a.txt': '',
  });
  linkSync(at('rong.xlsx'), at('cung-mot-tep.xlsx'));
  const OUT = ['-o', at('ra.xlsx')];
  test.each<[what: string, words: readonly string[], sentence: RegExp]>([
    ['a workbook that is not there', [at('mat.xlsx'), ...OUT], /mat\.xlsx”: .*[Kk]hông/u],
    ['a workbook that is none', [at('hong.xlsx'), ...OUT], /Không đọc được tệp “.*hong\.xlsx”/u],
    ['an .xls', [at('cu.xls'), '-o', at('ra.xls')], /chỉ đọc được.*\*\.xlsx/u],
    ['an .xls under another name', [at('cu.xlsx'), ...OUT], /chỉ đọc được.*\*\.xlsx/u],
    ['a workbook without a source', [at('khong-so.xlsx'), ...OUT], /không có sổ văn bản.*--register/u],
    ['a register that is not there', [at('rong.xlsx'), '--register', at('mat.xlsx'), ...OUT], /mat\.xlsx/u],
    [
      'a register without documents',
      [at('rong.xlsx'), '--register', at('khong-so.xlsx'), ...OUT],
      /Không thấy văn bản nào trong tệp “.*khong-so\.xlsx”/u,
    ],
    [
      'a text that is not there',
      [at('rong.xlsx'), '--text', at('mat.txt'), ...OUT],
      /Không tìm thấy tệp chữ/u,
    ],
    ['an empty text', [at('rong.xlsx'), '--text', at('trong.txt'), ...OUT], /không có chữ nào/u],
    ['a text of UTF-16', [at('rong.xlsx'), '--text', at('utf16.txt'), ...OUT], /không phải UTF-8/u],
    ['a text of no encoding', [at('rong.xlsx'), '--text', at('latin.txt'), ...OUT], /không phải UTF-8/u],
    ['a text without documents', [at('rong.xlsx'), '--text', at('tho.txt'), ...OUT], /tệp chữ “.*tho\.txt”/u],
    ['a result that is the workbook', [at('rong.xlsx'), '-o', at('rong.xlsx')], /chính là tệp đang điền/u],
    [
      'a result that is the workbook by another name',
      [at('rong.xlsx'), '-o', at('cung-mot-tep.xlsx'), '--force'],
      /chính là tệp đang điền/u,
    ],
    [
      'a result that is a source',
      [at('khong-so.xlsx'), '--register', at('rong.xlsx'), '-o', at('rong.xlsx'), '--force'],
      /chính là tệp nguồn/u,
    ],
    ['a result that is there', [at('rong.xlsx'), '-o', at('co.xlsx')], /Đã có tệp/u],
    ['a result that is a folder', [at('rong.xlsx'), '-o', at('thu-muc'), '--force'], /không phải là tệp/u],
    ['a result of another kind', [at('rong.xlsx'), '-o', at('ra.xlsm')], /phải có đuôi \.xlsx/u],
    ['a result in no folder', [at('rong.xlsx'), '-o', at('dau/ra.xlsx')], /chưa có thư mục/u],
    ['a protected sheet', [at('khoa.xlsx'), ...OUT], /Chưa điền.*“Biểu 1” đang được bảo vệ/u],
    ['a year far from the form’s', [at('rong.xlsx'), '--year', '2030', ...OUT], /chưa thêm được năm 2030/u],
    ['a ruleset that is not there', [at('rong.xlsx'), '--ruleset', at('mat.json'), ...OUT], /tệp quy định/u],
  ])('%s', async (_what, words, sentence) => {
    const before = bytesAt(at('rong.xlsx'));
    const { status, out, err } = await fill(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(existsSync(at('ra.xlsx'))).toBe(false);
    expect(bytesAt(at('rong.xlsx'))).toEqual(before);
    expect(readFileSync(at('co.xlsx'), 'utf8')).toBe('đã có');
  });
});

const USUAL = {
  format: 'text',
  ruleset: undefined,
  workbook: 'a.xlsx',
  registers: [],
  texts: [],
  unit: null,
  year: null,
  target: { kind: 'file', path: 'b.xlsx', overwrite: false },
};

test.each([
  ['a.xlsx -o b.xlsx', {}],
  ['--out=b.xlsx a.xlsx', {}],
  [
    'a.xlsx --register c.xlsx --text d.txt --register e.xlsx -o b.xlsx',
    { registers: ['c.xlsx', 'e.xlsx'], texts: ['d.txt'] },
  ],
  ['a.xlsx -o b.xlsx --force', { target: { kind: 'file', path: 'b.xlsx', overwrite: true } }],
  ['a.xlsx --in-place', { target: { kind: 'in-place' } }],
  ['a.xlsx --dry-run', { target: { kind: 'nowhere' }, format: 'json' }],
  ['a.xlsx --dry-run --format text', { target: { kind: 'nowhere' } }],
  ['a.xlsx -o b.xlsx --format json', { format: 'json' }],
  ['a.xlsx -o b.xlsx --unit ThU --year 2023', { unit: 'ThU', year: 2023 }],
])('soat-bieu fill %s is understood', (line, options) => {
  expect(parseArguments(['fill', ...line.split(' ')])).toEqual({
    kind: 'fill',
    options: { ...USUAL, ...options },
  });
});

test.each([
  ['fill', /Thiếu tệp cần điền/u],
  ['fill a.xlsx', /Chưa nêu tệp kết quả/u],
  ['fill a.xlsx b.xlsx -o c.xlsx', /“b\.xlsx” là tệp thứ hai/u],
  ['fill a.xlsx -o', /Tùy chọn -o thiếu giá trị/u],
  ['fill a.xlsx -o b.xlsx --in-place', /một trong hai/u],
  ['fill a.xlsx -o b.xlsx --dry-run', /--dry-run không ghi tệp nào/u],
  ['fill a.xlsx -o b.xlsx --format csv', /không nhận “csv”/u],
  ['fill a.xlsx -o b.xlsx --year 23', /--year không nhận “23”/u],
  ['fill a.xlsx -o b.xlsx --unit 1', /--unit không nhận “1”/u],
  ['fill a.xlsx -o b.xlsx --base good', /--base không dùng với lệnh fill, chỉ dùng với: check\./u],
  ['check a.xlsx --force', /--force không dùng với lệnh check, chỉ dùng với: fill, narrate\./u],
  ['check a.xlsx --port 3001', /--port không dùng với lệnh check, chỉ dùng với: serve\./u],
  ['serve --format json', /--format không dùng với lệnh serve, chỉ dùng với: check, fill, narrate\./u],
])('soat-bieu %s is refused with a sentence', (line, message) => {
  const command = parseArguments(line.split(' '));
  expect(command.kind === 'wrong' ? command.message : command.kind).toMatch(message);
});

const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);

(SOFFICE === undefined ? test.skip : test)(
  'LibreOffice opens a workbook whose Biểu 1 was made, and keeps what it says',
  async () => {
    const at = folderWith({ 'bia.xlsx': book({ Bìa: LETTERHEAD, Sổ: REGISTER }) });
    await fill(at('bia.xlsx'), '-o', at('moi.xlsx'));
    const profile = `-env:UserInstallation=${pathToFileURL(at('ho-so')).href}`;
    const words = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', at('lai'), at('moi.xlsx')];
    execFileSync(SOFFICE ?? '', words, { stdio: 'ignore', timeout: 240_000 });
    expect(textsOf(bytesAt(at('lai/moi.xlsx')), 'Biểu 1')).toEqual(
      textsOf(bytesAt(at('moi.xlsx')), 'Biểu 1'),
    );
  },
  300_000,
);
