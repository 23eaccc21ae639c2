import { jsonReport, reportSchema, UNREADABLE_CODES, type FileResult } from '../../src/report/index.ts';
import { cell, checkedFile, finding, notChecked } from './literal.ts';

const ONE = checkedFile({
  findings: [
    finding({
      related: [
        cell('C4'),
        cell('C5'),
        cell('C6'),
        cell('C7'),
        cell('D8', 'XL cá nhân'),
        cell('A1', 'Sheet2'),
      ],
      hints: [{ id: 'one-digit', args: { declared: 34, sum: 35 }, cells: [cell('C6')] }],
      basis: { text: 'HD 21', clause: 'mục II', mark: 'verified' },
      suggestions: [{ cell: cell('C8'), before: '2.208', after: 2208 }],
    }),
    finding({ severity: 'warning', rule: 'form-missing', messageId: 'missing', cell: null, form: null }),
    finding({ severity: 'info' }),
  ],
  notChecked: [notChecked(), notChecked({ rule: null, sheet: null, address: null, messageId: 'no-form' })],
});

describe('the JSON report', () => {
  const report = jsonReport([ONE]);

  test('has the form that the published schema says', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('says of a finding all that the rules say of it, with addresses as Excel writes them', () => {
    expect(report.files[0]?.findings[0]).toEqual({
      rule: 'rating-total',
      messageId: 'mismatch',
      severity: 'error',
      sheet: 'XL TCCSĐ',
      cell: 'C8',
      related: ["'XL TCCSĐ'!C4:C7", "'XL cá nhân'!D8", 'Sheet2!A1'],
      hints: ["'XL TCCSĐ'!C6"],
      expected: 35,
      actual: 34,
      message: 'Tổng số năm 2022 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1.',
      basis: { text: 'HD 21', clause: 'mục II', mark: 'verified' },
      explanation: null,
      suggestions: [{ sheet: 'XL TCCSĐ', cell: 'C8', before: '2.208', after: 2208 }],
    });
  });

  test('names a form by its kind, sheet, range and years', () => {
    expect(report.files[0]?.forms).toEqual([
      { kind: 'grassroots-organisations', sheet: 'XL TCCSĐ', range: 'A3:C8', years: [2021, 2022] },
    ]);
  });

  test('has no sheet and no cell for what is missing from the whole workbook', () => {
    expect(report.files[0]?.findings[1]).toMatchObject({ sheet: null, cell: null });
  });

  test('gives the reason of what could not be checked', () => {
    expect(report.files[0]?.notChecked).toEqual([
      {
        rule: 'rating-total',
        sheet: 'XL TCCSĐ',
        cell: 'C8',
        messageId: 'uncalculated',
        reason: expect.stringContaining('công thức') as unknown,
      },
      {
        rule: null,
        sheet: null,
        cell: null,
        messageId: 'no-form',
        reason: expect.stringContaining('Không nhận ra biểu nào') as unknown,
      },
    ]);
  });

  test.each([
    ['info', ['error', 'warning', 'info']],
    ['warning', ['error', 'warning']],
    ['error', ['error']],
  ] as const)('with the least severity %s lists %j and counts all', (least, listed) => {
    const { files, summary } = jsonReport([ONE], least);
    expect(files[0]?.findings.map(({ severity }) => severity)).toEqual(listed);
    expect(summary).toEqual({ files: 1, unreadable: 0, errors: 1, warnings: 1, infos: 1 });
  });

  const troubles: readonly (readonly [Extract<FileResult['trouble'], string>, string])[] = [
    ...UNREADABLE_CODES.map((code) => [code, code] as const),
    ['no-access', 'not-found'],
    ['lock-file', 'not-a-workbook'],
    ['failed', 'not-a-workbook'],
  ];
  test.each(troubles)(
    'reports a file with trouble %s under the code %s, with nothing found',
    (trouble, code) => {
      const unread = jsonReport([{ file: 'a.xlsx', trouble }, ONE]);
      expect(reportSchema.safeParse(unread).success).toBe(true);
      expect(unread.files[0]).toEqual({
        file: 'a.xlsx',
        error: { code, message: expect.stringMatching(/^\p{Lu}.*\.$/u) as unknown },
        rulesets: [],
        forms: [],
        findings: [],
        notChecked: [],
      });
      expect(unread.summary).toEqual({ files: 2, unreadable: 1, errors: 1, warnings: 1, infos: 1 });
    },
  );

  test.each([
    ['another version', (): unknown => ({ ...report, schema: 2 })],
    ['a key that is not in the contract', (): unknown => ({ ...report, more: 1 })],
    ['a count below 0', (): unknown => ({ ...report, summary: { ...report.summary, errors: -1 } })],
    ['a file without its findings', (): unknown => ({ ...report, files: [{ file: 'a', error: null }] })],
  ])('the schema refuses %s', (_, broken) => {
    expect(reportSchema.safeParse(broken()).success).toBe(false);
  });
});
