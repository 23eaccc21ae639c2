import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runNarrate } from '../../src/cli/narrate.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { SAMPLE } from '../../src/cli/package.ts';
import { cellNamed, bookOf, seedBook, typed } from '../narrative/places.ts';
import { narrativeSchema, type NarrativeReport } from '../../src/report/narrative/index.ts';
import { makeFolder } from './folder.ts';
import { outcomeOf } from './outcome.ts';
import { listOf } from '../workbooks/row-list.ts';

async function narrate(...words: readonly string[]) {
  const command = parseArguments(['narrate', ...words]);
  if (command.kind !== 'narrate') throw new Error(command.kind === 'wrong' ? command.message : command.kind);
  const { options } = command;
  return outcomeOf((streams) => runNarrate(options, streams));
}

async function json(...words: readonly string[]): Promise<NarrativeReport> {
  return narrativeSchema.parse(JSON.parse((await narrate(...words, '--format', 'json')).out));
}

const at = (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const folder = makeFolder(files);
  return (name: string) => join(folder, name);
};
const written = (path: string) => bookOf(new Uint8Array(readFileSync(path)));

describe('the words of the sample', () => {
  const file = at();
  const outcome = narrate(SAMPLE, '-o', file('loi.xlsx'), '--html', file('loi.html'));

  test('are written as live tables on a sheet of their own, errors told', async () => {
    const { status, out, err } = await outcome;
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain(`Đã chèn hoặc cập nhật 12 bảng và ghi vào tệp ${file('loi.xlsx')}.`);
    expect(out).toContain('Đến tháng 12/2022, Đảng bộ huyện Bảo Lâm có 58 tổ chức cơ sở đảng');
    expect(out).toContain('Có số liệu đang bị lỗi, được đánh dấu (*).');
    expect(cellNamed(written(file('loi.xlsx')), 'Lời báo cáo', 'C23')).toMatchObject({
      formula: "'XL TCCSĐ'!C9",
      value: 8,
    });
  });

  test('are told as tables of the product’s own at the next check, never as tables not recognised', async () => {
    await outcome;
    expect(recognise(written(file('loi.xlsx')).workbook).unknown).toEqual([]);
  });

  test('are a page for word processors', async () => {
    await outcome;
    expect(readFileSync(file('loi.html'), 'utf8')).toContain('<td style=');
  });

  test('asked for once more are found to be right already, and nothing is written', async () => {
    await outcome;
    const { out } = await narrate(file('loi.xlsx'), '-o', file('lai.xlsx'));
    expect(out).toContain('Các bảng trong tệp đã đúng như số liệu; không có gì cần ghi.');
    expect(() => readFileSync(file('lai.xlsx'))).toThrow();
  });
});

test('tables of the workbook that were not recognised are told: the words leave them out', async () => {
  const rows = [
    ['Khối', 'Loại A', 'Loại B'],
    ...['Xã', 'Phường', 'Cơ quan'].map((unit, n) => [unit, n + 3, n + 9]),
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((value, col) => [`${'JKL'.charAt(col)}${at + 40}`, value] as const),
  );
  const book = cells.reduce((so, [name, value]) => typed(so, 'XL TCCSĐ', name, value), seedBook());
  const file = at({ 'la.xlsx': book.bytes });
  expect((await narrate(file('la.xlsx'), '--dry-run')).out).toContain('Chưa nhận ra 1 bảng trong tệp');
  expect((await narrate(SAMPLE, '--dry-run')).out).not.toContain('Chưa nhận ra');
});

test('a reader of the words accepts fields, kinds and roles that it does not know', async () => {
  const report = await json(SAMPLE, '--dry-run');
  const later = {
    ...report,
    more: 1,
    tables: report.tables.map((table) => ({ ...table, kind: 'new-kind', what: 'new-state', more: 1 })),
    sentences: report.sentences.map((sentence) => ({ ...sentence, kind: 'new-kind', more: 1 })),
  };
  expect(narrativeSchema.parse(later)).toEqual(later);
  for (const broken of [
    { ...report, schema: 2 },
    { ...report, years: ['2022'] },
    { ...report, tables: [{}] },
  ])
    expect(narrativeSchema.safeParse(broken).success).toBe(false);
});

test('values, years and charts are as asked', async () => {
  const file = at();
  const report = await json(
    SAMPLE,
    '-o',
    file('loi.xlsx'),
    '--values',
    '--no-charts',
    '--years',
    '2021,2022',
  );
  expect(report).toMatchObject({
    out: file('loi.xlsx'),
    mode: 'values',
    years: [2021, 2022],
    hasErrors: true,
    unknownTables: 0,
    unreadFigures: 0,
  });
  const ratings = report.tables.find(({ id }) => id === 'ratings_grassroots_organisations');
  expect(ratings).toMatchObject({ range: expect.stringContaining('Lời báo cáo') as unknown, what: 'new' });
  expect(ratings?.rows[2]?.map((cell) => cell?.shown)).toEqual([
    '1',
    'Hoàn thành xuất sắc nhiệm vụ',
    '11',
    '11',
  ]);
  const book = written(file('loi.xlsx'));
  const own = book.workbook.sheets.find(({ name }) => name === 'Lời báo cáo');
  expect([...(own?.rows.values() ?? [])].flatMap(listOf).some((cell) => cell?.formula != null)).toBe(false);
});

test('a preview writes nothing', async () => {
  const { out, status } = await narrate(SAMPLE, '--dry-run', '--years', '2022');
  expect(out).toContain('Sẽ chèn hoặc cập nhật 12 bảng. Đây là xem trước, chưa ghi tệp nào.');
  expect(status).toBe(1);
});

test('what was changed by hand in a table is refused, unless it may be written over', async () => {
  const file = at();
  await narrate(SAMPLE, '-o', file('a.xlsx'));
  const changed = typed(written(file('a.xlsx')), 'Lời báo cáo', 'C23', 7);
  const own = at({ 'b.xlsx': changed.bytes });
  const refused = await narrate(own('b.xlsx'), '-o', own('c.xlsx'));
  expect([refused.status, refused.err]).toEqual([
    2,
    "Chưa chèn bảng, không ghi tệp nào. Bảng đã chèn có ô được sửa bằng tay: 'Lời báo cáo'!C23. Nếu cập nhật thì nội dung sửa bằng tay sẽ mất; đồng chí giữ nguyên, hoặc đồng ý ghi đè.\n",
  ]);
  await narrate(own('b.xlsx'), '--in-place', '--overwrite');
  expect(cellNamed(written(own('b.xlsx')), 'Lời báo cáo', 'C23')?.formula).toBe("'XL TCCSĐ'!C9");
});

test('a workbook without errors ends well', async () => {
  const mended = typed(
    typed(typed(seedBook(), 'XL tập thể LĐQL', 'C13', 35), 'XL cá nhân', 'D13', 2866),
    'Biểu 1',
    'C8',
    '01-KH/HU',
  );
  const documents = typed(mended, 'Biểu 1', 'G12', '234-CV/BTCHU\n236-CV/BTCHU');
  const file = at({ 'a.xlsx': typed(documents, 'Kiểm điểm', 'C10', 2866).bytes });
  expect((await narrate(file('a.xlsx'), '--dry-run')).status).toBe(0);
});

test.each([
  [[], 'Thiếu tệp có số liệu.'],
  [['a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'Mỗi lần chỉ lập lời báo cáo cho một tệp'],
  [['a.xlsx'], 'Chưa nêu tệp kết quả.'],
  [['a.xlsx', '--dry-run', '--html', 'a.html'], 'Tùy chọn --dry-run không ghi tệp nào'],
  [['a.xlsx', '-o', 'b.xlsx', '--in-place'], 'Chỉ chọn một trong hai'],
  [['a.xlsx', '-o', 'b.xlsx', '--years', '2021;2022'], 'Tùy chọn --years không nhận “2021;2022”'],
  [
    ['a.xlsx', '-o', 'b.xlsx', '--unit', 'HU'],
    'Tùy chọn --unit không dùng với lệnh narrate, chỉ dùng với: fill.',
  ],
  [['a.xlsx', '-o', 'b.xlsx', '--format', 'csv'], 'Tùy chọn --format không nhận “csv”'],
])('narrate %j is told what is wrong', (words, message) => {
  const command = parseArguments(['narrate', ...words]);
  expect(command.kind === 'wrong' && command.message).toContain(message);
});

test('options of narrate mean nothing to the other commands', () => {
  expect(parseArguments(['check', '--values', 'a.xlsx'])).toEqual({
    kind: 'wrong',
    message: 'Tùy chọn --values không dùng với lệnh check, chỉ dùng với: narrate.',
  });
  expect(parseArguments(['fill', '--html', 'a.html', 'a.xlsx', '-o', 'b.xlsx'])).toEqual({
    kind: 'wrong',
    message: 'Tùy chọn --html không dùng với lệnh fill, chỉ dùng với: narrate.',
  });
});

test.each<[string, (file: (name: string) => string) => readonly string[], string]>([
  [
    'the file itself',
    (file) => [file('a.xlsx'), '-o', file('a.xlsx')],
    'chính là tệp có số liệu. Chọn tên khác, hoặc thêm --in-place để chèn thẳng vào tệp đó.',
  ],
  ['a workbook that is there', (file) => [file('a.xlsx'), '-o', file('c.xlsx')], 'Đã có tệp'],
  [
    'another ending',
    (file) => [file('a.xlsx'), '-o', file('c.xlsm')],
    'phải có đuôi .xlsx như tệp có số liệu, nếu không Excel sẽ không mở được.',
  ],
  ['a workbook in no folder', (file) => [file('a.xlsx'), '-o', file('x/c.xlsx')], 'chưa có thư mục đó'],
  [
    'a workbook that cannot be read',
    (file) => [file('b.html'), '-o', file('c.html')],
    'Không đọc được tệp số liệu',
  ],
  [
    'a page that is there',
    (file) => [file('a.xlsx'), '--html', file('b.html')],
    'Chọn tên khác cho --html, hoặc thêm --force để ghi đè.',
  ],
  [
    'a page in place of the workbook',
    (file) => [file('a.xlsx'), '--html', file('a.xlsx'), '--force'],
    'trùng với tệp Excel',
  ],
  ['a page in no folder', (file) => [file('a.xlsx'), '--html', file('x/b.html')], 'chưa có thư mục đó'],
  [
    'years that no form has',
    (file) => [file('a.xlsx'), '--dry-run', '--years', '2001'],
    'Các biểu không có số liệu năm 2001; đang có các năm 2018, 2019, 2020, 2021, 2022.',
  ],
])('%s is refused', async (_name, words, message) => {
  const files = { 'a.xlsx': seedBook().bytes, 'b.html': '', 'c.xlsx': '' };
  const { status, err } = await narrate(...words(at(files)));
  expect(err).toContain(message);
  // Nothing is filled: no word of it.
  expect([status, err.includes('điền')]).toEqual([2, false]);
});
