import { utils, write } from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from '../../src/cli/package.ts';
import { reportSchema, type Report } from '../../src/report/index.ts';
import { makeFolder } from './folder.ts';

/** The built command, as people start it. */
const COMMAND = join(__dirname, '..', '..', 'dist', 'cli', 'soat-bieu.js');

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function xlsx(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const WITHOUT_ERRORS = [
  ['Kết quả xếp loại tổ chức cơ sở đảng'],
  ['Tiêu chí', 2021, 2022],
  ['Hoàn thành xuất sắc nhiệm vụ', 1, 1],
  ['Hoàn thành tốt nhiệm vụ', 8, 8],
  ['Hoàn thành nhiệm vụ', 1, 1],
  ['Không hoàn thành nhiệm vụ', 0, 0],
  ['Tổng số', 10, 10],
];

const UNKNOWN = [
  ['Tình hình chi bộ'],
  ['Khối', 'Loại A', 'Loại B'],
  ['Khối xã', 4, 5],
  ['Khối cơ quan', 6, 7],
  ['Cộng', 10, 12],
];

const folder = makeFolder({
  'sach/bao-cao.xlsx': xlsx(WITHOUT_ERRORS),
  'khong-bieu.xlsx': xlsx([['Ghi chú', 1]]),
  'la/mot-phan.xlsx': xlsx([...WITHOUT_ERRORS, [], ...UNKNOWN]),
  'la/toan-bo.xlsx': xlsx(UNKNOWN),
  'hong/a.xlsx': 'không phải tệp Excel',
  'trong/ghi-chu.txt': '',
  'quy-dinh.json': '{"id":"tinh","quota":{"percent":100}}',
  'sai.json': '{"id":"tinh","quota":{"percent":"nhiều"}}',
});
mkdirSync(join(folder, 'co-loi'));
copyFileSync(SAMPLE, join(folder, 'co-loi', 'mau.xlsx'));

function run(args: readonly string[], cwd = folder): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, out: stdout, err: stderr };
}

function reportOf(...args: readonly string[]): Report {
  return reportSchema.parse(JSON.parse(run(['check', '--format', 'json', ...args]).out));
}

test.each([
  ['a file without errors', ['check', 'sach'], 0],
  ['a workbook without any form', ['check', 'khong-bieu.xlsx'], 0],
  ['tables that were not recognised', ['check', 'la'], 0],
  ['a file with errors', ['check', 'co-loi/mau.xlsx'], 1],
  [
    'a file with errors of which none is printed',
    ['check', 'co-loi', '--format', 'csv', '--severity', 'error'],
    1,
  ],
  ['an unreadable file', ['check', 'hong'], 2],
  ['an unreadable file beside one with errors', ['check', 'hong', 'co-loi'], 2],
  ['a file that is not there', ['check', 'mat.xlsx'], 2],
  ['a folder without workbooks', ['check', 'trong'], 2],
  ['a folder without workbooks beside a file with errors', ['check', 'trong', 'co-loi'], 2],
  ['a bad argument', ['check', '--format', 'xml', 'co-loi'], 2],
  ['no command', [], 2],
  ['a ruleset that is not there', ['check', '--ruleset', 'mat.json', 'co-loi'], 2],
  ['a ruleset that is wrong', ['check', '--ruleset', 'sai.json', 'co-loi'], 2],
  ['a question for help', ['--help'], 0],
  ['a question for the version', ['--version'], 0],
])('%s gives the exit status that automation relies on', (_, args, status) => {
  expect(run(args).status).toBe(status);
});

test('without a file the sample is checked, wherever the command runs', () => {
  const { status, out, err } = run(['check', '--format', 'json'], join(folder, 'trong'));
  expect(status).toBe(1);
  const report = reportSchema.parse(JSON.parse(out));
  expect(report.files.map(({ file }) => file)).toEqual(['bao-lam-2022.xlsx']);
  expect(err).toContain('tệp mẫu');
});

test('one unreadable file does not stop the others', () => {
  const { files, summary } = reportOf('hong', 'mat.xlsx', 'co-loi/');
  expect(files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
    ['hong/a.xlsx', 'not-a-workbook'],
    ['mat.xlsx', 'not-found'],
    ['co-loi/mau.xlsx', null],
  ]);
  expect(summary).toMatchObject({ files: 3, unreadable: 2 });
  expect(summary.errors).toBeGreaterThan(0);
});

test('a workbook without any form is readable, and says that there is none', () => {
  const { files, summary } = reportOf('khong-bieu.xlsx');
  expect(files).toEqual([
    {
      file: 'khong-bieu.xlsx',
      error: null,
      rulesets: [],
      forms: [],
      findings: [],
      notChecked: [expect.objectContaining({ rule: null, messageId: 'no-form' })],
      ...{ state: null, reportYear: null, orphaned: [], inspection: [] },
    },
  ]);
  expect(summary).toMatchObject({ files: 1, unreadable: 0, errors: 0, warnings: 0, infos: 0 });
});

test('a table that was not recognised is told with its place, and the file is not called free of errors', () => {
  const { files } = reportOf('la');
  expect(files.map(({ forms, notChecked }) => [forms.length, notChecked])).toEqual([
    [
      1,
      [expect.objectContaining({ rule: null, sheet: 'Sheet1', cell: 'A10:C13', messageId: 'unknown-table' })],
    ],
    [
      0,
      [expect.objectContaining({ rule: null, sheet: 'Sheet1', cell: 'A2:C5', messageId: 'unknown-table' })],
    ],
  ]);
  const { out } = run(['check', 'la']);
  expect(out).toMatch(/^ {4}Bảng “Tình hình chi bộ”, trang tính “Sheet1”, A10:C13$/mu);
  expect(out).toMatch(/mot-phan\.xlsx +Kiểm tra một phần/u);
  expect(out).toMatch(/toan-bo\.xlsx +Không thấy biểu nào/u);
  expect(out).not.toMatch(/không phát hiện|không có phát hiện/iu);
});

test('the least severity leaves findings out, and the summary as it is', () => {
  const [all, errors] = [reportOf('co-loi'), reportOf('co-loi', '--severity', 'error')];
  expect(new Set(errors.files[0]?.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
  expect(errors.summary).toEqual(all.summary);
  expect(all.summary.warnings).toBeGreaterThan(0);
});

test('a ruleset of the level above is in force under its own id', () => {
  const { files } = reportOf('co-loi', '--ruleset', 'quy-dinh.json');
  expect(files[0]?.rulesets).toEqual(['tinh']);
  expect(files[0]?.findings.filter(({ rule }) => rule === 'excellent-quota')).toEqual([]);
});

test('another base gives other breaches', () => {
  const breaches = (...args: string[]) =>
    reportOf('co-loi', ...args).files[0]?.findings.filter(({ rule }) => rule === 'excellent-quota').length;
  expect(breaches('--base', 'good')).toBe(17);
  expect(breaches('--base', 'total')).toBeLessThan(17);
});

test('a ruleset that is wrong is refused with the place and a sentence', () => {
  const { out, err } = run(['check', '--ruleset', 'sai.json', 'co-loi']);
  expect(out).toBe('');
  expect(err).toMatch(/quota\.percent: Tỷ lệ phải là số/);
});

test('CSV has as many rows as the JSON report has findings', () => {
  const { out } = run(['check', '--format', 'csv', 'co-loi']);
  expect(out.startsWith('\uFEFFfile;form;')).toBe(true);
  expect(out.match(/^co-loi\/mau\.xlsx;/gm)).toHaveLength(reportOf('co-loi').files[0]?.findings.length ?? -1);
});

test('a reader who stops reading gets no stack trace', () => {
  const command = `"${process.execPath}" "${COMMAND}" check ${'co-loi '.repeat(8)} | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('Tệp: co-loi/mau.xlsx\n');
  expect(stderr.split('\n').filter((line) => line !== '' && !/^\[\d+\/8\] /.test(line))).toEqual([]);
});

test('the version is that of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ version: run(['--version']).out.trim() });
});

test('started through a link it still finds its sample', () => {
  const link = join(folder, 'lien-ket.js');
  symlinkSync(COMMAND, link);
  const { status, stdout } = spawnSync(process.execPath, [link, 'check'], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('Tệp: bao-lam-2022.xlsx');
});
