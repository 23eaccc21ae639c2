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
  notChecked: [
    notChecked(),
    notChecked({ rule: null, sheet: null, address: null, messageId: 'no-form', args: {} }),
  ],
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
      {
        kind: 'grassroots-organisations',
        sheet: 'XL TCCSĐ',
        range: 'A3:C8',
        years: [2021, 2022],
        periods: [],
        checks: 46,
        blank: false,
      },
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
    expect(summary).toEqual({
      files: 1,
      unreadable: 0,
      errors: 1,
      warnings: 1,
      infos: 1,
      explained: 0,
      stale: 0,
    });
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
        state: null,
        reportYear: null,
        orphaned: [],
        inspection: [],
      });
      expect(unread.summary).toMatchObject({ files: 2, unreadable: 1, errors: 1, warnings: 1, infos: 1 });
    },
  );

  test('gives an explanation with its state and date, and counts it', () => {
    const explanation = { text: 'Đã sáp nhập.', state: 'stale', date: '2026-01-15' } as const;
    const explained = jsonReport([checkedFile({ findings: [finding({ explanation }), finding()] })]);
    expect(reportSchema.safeParse(explained).success).toBe(true);
    expect(explained.files[0]?.findings.map((one) => one.explanation)).toEqual([explanation, null]);
    expect(explained.summary).toMatchObject({ explained: 1, stale: 1 });
  });

  test('has the state of the report year, what later versions fill empty, and says that it is version 2', () => {
    expect(report.schema).toBe(2);
    expect(report.files[0]).toMatchObject({
      state: 'to-mend',
      reportYear: 2022,
      orphaned: [],
      inspection: [],
    });
  });

  type Fields = Readonly<Record<string, unknown>>;
  const [file] = report.files;
  const withFile = (more: Fields): Fields => ({ ...report, files: [{ ...file, ...more }] });
  const later = { state: 'to-explain', reportYear: 2022 };

  test.each<readonly [string, () => Fields]>([
    ['a field that it does not know, wherever', () => ({ ...withFile({ more: 1 }), more: { of: [] } })],
    [
      'a rule and a message that it does not know',
      () => withFile({ findings: withEach('findings', { rule: 'new-rule', messageId: 'newMessage' }) }),
    ],
    [
      'a field of a finding that it does not know',
      () => withFile({ findings: withEach('findings', { key: 'k', title: 't' }) }),
    ],
    [
      'a kind of form that it does not know',
      () => withFile({ forms: withEach('forms', { kind: 'new-kind', checks: 46, more: 1 }) }),
    ],
    [
      'a reason that it does not know',
      () => withFile({ notChecked: withEach('notChecked', { rule: null, messageId: 'unread-figures' }) }),
    ],
    [
      'a basis and a suggestion with more fields',
      () =>
        withFile({
          findings: withEach('findings', {
            basis: { text: 't', clause: null, mark: 'verified', url: 'u' },
            suggestions: [{ sheet: 's', cell: 'A1', before: null, after: 1, why: 'w' }],
          }),
        }),
    ],
    [
      'what later versions fill',
      () =>
        withFile({
          ...later,
          orphaned: [{ key: 'k', text: 't' }],
          inspection: [{ id: 'comments', sheet: null, cell: null, text: 't' }],
        }),
    ],
    [
      'periods, checks and blank forms',
      () =>
        withFile({ forms: withEach('forms', { years: [], periods: ['2026-Q3'], checks: 0, blank: true }) }),
    ],
    ['what later versions fill left out', () => ({ ...report, files: [left()] })],
  ])('a reader accepts %s', (_, accepted) => {
    const read = reportSchema.safeParse(accepted());
    expect(read.error?.issues ?? []).toEqual([]);
    expect(read.data).toEqual(accepted());
  });

  function withEach(list: 'findings' | 'forms' | 'notChecked', more: Fields): Fields[] {
    return (file?.[list] ?? []).map((one) => ({ ...one, ...more }));
  }

  function left(): Fields {
    const later = ['state', 'reportYear', 'orphaned', 'inspection'];
    return Object.fromEntries(Object.entries(file ?? {}).filter(([name]) => !later.includes(name)));
  }

  test.each<readonly [string, () => unknown]>([
    ['version 1', () => ({ ...report, schema: 1 })],
    ['a later version', () => ({ ...report, schema: 3 })],
    ['a count below 0', () => ({ ...report, summary: { ...report.summary, errors: -1 } })],
    ['a file without its findings', () => ({ ...report, files: [{ file: 'a', error: null }] })],
    ['a rule that is no text', () => withFile({ findings: withEach('findings', { rule: 1 }) })],
    [
      'a severity that there is not',
      () => withFile({ findings: withEach('findings', { severity: 'fatal' }) }),
    ],
    ['a cell that is no address', () => withFile({ findings: withEach('findings', { cell: '$C$13' }) })],
    [
      'related cells without their sheet',
      () => withFile({ findings: withEach('findings', { related: ['C4'] }) }),
    ],
    [
      'an explanation that is a text alone',
      () => withFile({ findings: withEach('findings', { explanation: 'x' }) }),
    ],
    ['a form without its range', () => withFile({ forms: withEach('forms', { range: undefined }) })],
    ['checks below 0', () => withFile({ forms: withEach('forms', { checks: -1 }) })],
    ['a state that there is not', () => withFile({ state: 'done' })],
    ['a reason without words', () => withFile({ notChecked: withEach('notChecked', { reason: undefined }) })],
    [
      'an unreadable file with a code that there is not',
      () => withFile({ error: { code: 'x', message: '' } }),
    ],
  ])('a reader refuses %s', (_, broken) => {
    expect(reportSchema.safeParse(broken()).success).toBe(false);
  });
});
