import { parseArguments } from '../../src/cli/arguments.ts';
import type { CheckOptions } from '../../src/cli/check-arguments.ts';

const USUAL: CheckOptions = {
  format: 'text',
  ruleset: undefined,
  base: undefined,
  severity: 'info',
  strict: false,
  paths: [],
};

const good: readonly (readonly [string, Partial<CheckOptions>])[] = [
  ['check', {}],
  ['check a.xlsx', { paths: ['a.xlsx'] }],
  ['check a.xlsx thu-muc', { paths: ['a.xlsx', 'thu-muc'] }],
  ['check --format text', { format: 'text' }],
  ['check --format json a.xlsx', { format: 'json', paths: ['a.xlsx'] }],
  ['check a.xlsx --format=csv', { format: 'csv', paths: ['a.xlsx'] }],
  ['--format json check a.xlsx', { format: 'json', paths: ['a.xlsx'] }],
  ['check --format json --format csv', { format: 'csv' }],
  ['check --ruleset tinh.json', { ruleset: 'tinh.json' }],
  ['check --base good', { base: 'good' }],
  ['check --base good-or-better', { base: 'good-or-better' }],
  ['check --base total', { base: 'total' }],
  ['check --severity error', { severity: 'error' }],
  ['check --severity warning', { severity: 'warning' }],
  ['check --severity info', { severity: 'info' }],
  ['check -- --format', { paths: ['--format'] }],
  ['check check', { paths: ['check'] }],
];

test.each(good)('soat-bieu %s is understood', (line, options) => {
  expect(parseArguments(line.split(' '))).toEqual({ kind: 'check', options: { ...USUAL, ...options } });
});

test.each([
  ['--help', 'help'],
  ['-h', 'help'],
  ['check --help', 'help'],
  ['check a.xlsx -h', 'help'],
  ['--version', 'version'],
])('soat-bieu %s asks for %s', (line, kind) => {
  expect(parseArguments(line.split(' '))).toEqual({ kind });
});

const bad: readonly (readonly [readonly string[], string])[] = [
  [[], 'Thiếu lệnh. Để soát một tệp, viết: soat-bieu check TỆP'],
  [['a.xlsx'], 'Không có lệnh “a.xlsx”. Để soát một tệp, viết: soat-bieu check TỆP'],
  [['check', '--formt', 'json'], 'Không có tùy chọn “--formt”.'],
  [['check', '-x'], 'Không có tùy chọn “-x”.'],
  [['check', '--no-format'], 'Không có tùy chọn “--no-format”.'],
  [['check', '--__proto__'], 'Không có tùy chọn “--__proto__”.'],
  [['check', '--constructor', 'x'], 'Không có tùy chọn “--constructor”.'],
  [['check', '--help', '--formt'], 'Không có tùy chọn “--formt”.'],
  [['check', '--format'], 'Tùy chọn --format thiếu giá trị; cần ghi một trong: text, json, csv.'],
  [['check', '--format='], 'Tùy chọn --format thiếu giá trị; cần ghi một trong: text, json, csv.'],
  [['check', '--format', 'xml'], 'Tùy chọn --format không nhận “xml”; cần ghi một trong: text, json, csv.'],
  [['check', '--format', 'JSON'], 'Tùy chọn --format không nhận “JSON”; cần ghi một trong: text, json, csv.'],
  [
    ['check', '--format', 'xml', '--format', 'csv'],
    'Tùy chọn --format không nhận “xml”; cần ghi một trong: text, json, csv.',
  ],
  [['check', '--ruleset'], 'Tùy chọn --ruleset thiếu giá trị; cần ghi đường dẫn của tệp quy định.'],
  [
    ['check', '--ruleset', '--format', 'json'],
    'Tùy chọn --ruleset thiếu giá trị; cần ghi đường dẫn của tệp quy định.',
  ],
  [
    ['check', '--base', 'all'],
    'Tùy chọn --base không nhận “all”; cần ghi một trong: good, good-or-better, total.',
  ],
  [
    ['check', '--severity', 'high'],
    'Tùy chọn --severity không nhận “high”; cần ghi một trong: error, warning, info.',
  ],
  [['check', '--version=2'], 'Tùy chọn --version không có giá trị kèm theo.'],
  [['check', ''], 'Có một tên tệp để trống.'],
];

test.each(bad)('soat-bieu %j is refused with a sentence', (argv, message) => {
  expect(parseArguments(argv)).toEqual({ kind: 'wrong', message });
});
