import fc from 'fast-check';
import { csvReport } from '../../src/report/index.ts';
import { printableLines } from '../../src/report/text/display.ts';
import { cell, checkedFile, finding } from './literal.ts';

/** Reads CSV as RFC 4180 says, ";" between fields, "\r\n" at the end of rows. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  let row: string[] = [];
  while (field.lastIndex < csv.length) {
    const match = field.exec(csv);
    if (!match) throw new Error('no CSV');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const HEAD = 'file;form;sheet;cell;rule;messageId;severity;message;expected;actual;basis';

describe('the CSV report', () => {
  const csv = csvReport([
    checkedFile({
      findings: [
        finding({ basis: { text: 'HD 21; 2019', clause: null, mark: 'verified' } }),
        finding({ cell: null, form: null, expected: 18.97, actual: -2 }),
      ],
    }),
    { file: 'hong.xlsx', trouble: 'truncated' },
  ]);

  test('begins with a byte order mark and the names of the columns, and ends rows as Windows does', () => {
    expect(csv.startsWith(`\uFEFF${HEAD}\r\n`)).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one row a finding, in the order of the columns, and none for an unreadable file', () => {
    const message = 'Tổng số năm 2022 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1.';
    expect(parse(csv.slice(1)).slice(1)).toEqual([
      [
        'xa.xlsx',
        'grassroots-organisations',
        'XL TCCSĐ',
        'C8',
        'rating-total',
        'mismatch',
        'error',
        message,
        '35',
        '34',
        'HD 21; 2019 (đã đối chiếu văn bản)',
      ],
      ['xa.xlsx', '', '', '', 'rating-total', 'mismatch', 'error', message, '18,97', '-2', ''],
    ]);
  });

  test('leaves out what is below the least severity', () => {
    const both = checkedFile({ findings: [finding(), finding({ severity: 'info' })] });
    expect(parse(csvReport([both], 'warning').slice(1))).toHaveLength(2);
  });

  test.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', "'\ra"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes the text %j so that no spreadsheet takes it for a formula', (text, written) => {
    const rows = parse(
      csvReport([checkedFile({ file: text, findings: [finding({ actual: text })] })]).slice(1),
    );
    expect([rows[1]?.[0], rows[1]?.[9]]).toEqual([written, written]);
  });

  test('gives back every text that is put in, without what would steer a terminal', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/^[=+\-@\t\r]/.test(printableLines(value)));
    fc.assert(
      fc.property(text, text, (file, sheet) => {
        const rows = parse(
          csvReport([checkedFile({ file, findings: [finding({ cell: cell('A1', sheet) })] })]).slice(1),
        );
        expect(rows.map((row) => row.length)).toEqual([11, 11]);
        expect([rows[1]?.[0], rows[1]?.[2]]).toEqual([printableLines(file), printableLines(sheet)]);
      }),
      { examples: [['', '\u2028\u2029 \u202ea']] },
    );
  });
});
