import { PLAIN, textReport, type FileResult } from '../../src/report/index.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { cell, checkedFile, finding, notChecked, overQuota, tableForm, trend } from './literal.ts';

const MESSAGE = 'Tổng số năm 2022 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1.';

/** What the report says, line by line. */
function linesOf(...results: readonly FileResult[]): string[] {
  return textReport(results).split('\n');
}

function linesFor(...findings: readonly Finding[]): string[] {
  return linesOf(checkedFile({ findings }));
}

/** The line that follows another one, by their beginnings. */
function follows(lines: readonly string[], first: string, second: string): boolean {
  const at = lines.findIndex((line) => line.startsWith(first));
  return at >= 0 && lines.slice(at + 1).some((line) => line.startsWith(second));
}

describe('the text report of one file', () => {
  test('names the file, then each form with its findings by severity, the gravest first', () => {
    const lines = linesFor(trend('C4'), finding());
    expect(lines[0]).toBe('Tệp: xa.xlsx');
    expect(lines[1]).toBe('  Nhận ra 1 biểu, năm báo cáo 2022. Kết quả: 1 lỗi, 1 cảnh báo, 0 lưu ý.');
    expect(lines).toContain(
      'Kết quả xếp loại tổ chức cơ sở đảng – trang tính “XL TCCSĐ”, A3:C8, đã đối chiếu 46 phép tính',
    );
    expect(follows(lines, '  Lỗi', `    C8: ${MESSAGE}`)).toBe(true);
    expect(follows(lines, `    C8: ${MESSAGE}`, '  Cảnh báo')).toBe(true);
    expect(follows(lines, '  Cảnh báo', '    C4: Tỷ lệ')).toBe(true);
  });

  const details: readonly (readonly [string, Partial<Finding>, string])[] = [
    [
      'its hints',
      { hints: [{ id: 'one-digit', args: { declared: 34, sum: 35 }, cells: [cell('C6')] }] },
      '      Gợi ý: 34 và 35 chỉ khác nhau một chữ số: có thể gõ nhầm.',
    ],
    [
      'its operands, with the sheet where it is another',
      { related: [cell('C4'), cell('C5'), cell('D8', 'XL cá nhân')] },
      "      Ô liên quan: C4:C5, 'XL cá nhân'!D8",
    ],
    ['what is written, where the message leaves it out', { actual: 2886 }, '      Đang ghi: 2.886'],
    [
      'what it should be, where the message leaves it out',
      { expected: '01/02/2023' },
      '      Đối chiếu ra: “01/02/2023”',
    ],
    [
      'the basis with its mark, where the message leaves it out',
      { basis: { text: 'Hướng dẫn 21', clause: 'mục II', mark: 'reported' } },
      '      Căn cứ: Hướng dẫn 21, mục II (theo nguồn thứ cấp, chưa đối chiếu văn bản gốc)',
    ],
    [
      'the explanation that the clerk gave',
      { explanation: { text: 'Đã sáp nhập.', state: 'current', date: '2026-01-15' } },
      '      Đã giải trình: Đã sáp nhập.',
    ],
    [
      'a change that may be taken, text in quotes and numbers without',
      { suggestions: [{ cell: cell('C8'), before: '2,208', after: 2208 }] },
      '      Có thể sửa: C8: “2,208” → 2.208',
    ],
    [
      'a change of an empty cell',
      { suggestions: [{ cell: cell('C8'), before: null, after: 'x' }] },
      '      Có thể sửa: C8: (trống) → “x”',
    ],
    [
      'the first changes of many, and how many more there are',
      { suggestions: Array.from({ length: 9 }, () => ({ cell: cell('A1'), before: 'a', after: 'b' })) },
      `      Có thể sửa: ${Array.from({ length: 5 }, () => 'A1: “a” → “b”').join('; ')}; và 4 ô khác`,
    ],
  ];
  test.each(details)('a finding tells %s', (_, parts, line) => {
    expect(linesFor(finding(parts))).toContain(line);
  });

  const silences: readonly (readonly [string, Partial<Finding>, string])[] = [
    ['figures that the message tells', {}, 'Đang ghi'],
    ['a figure that the message tells', {}, 'Đối chiếu ra'],
    [
      'a percentage that the message tells rounded',
      { ...trend('C4'), expected: 2600 / 30, actual: null },
      'Đối chiếu',
    ],
    ['its own cell as its only operand', { related: [cell('C8')] }, 'Ô liên quan'],
    ['a basis there is none of', {}, 'Căn cứ'],
  ];
  test.each(silences)('a finding does not repeat %s', (_, parts, word) => {
    expect(linesFor(finding(parts)).join('\n')).not.toContain(word);
  });

  test('each finding says what to do; findings of one rule with one advice say it once', () => {
    const advice = (lines: readonly string[]) => lines.filter((line) => line.includes('Cần làm:')).length;
    expect(advice(linesFor(finding()))).toBe(1);
    expect(advice(linesFor(finding(), finding({ cell: cell('B8') })))).toBe(1);
    expect(advice(linesFor(finding(), trend('C4')))).toBe(2);
  });

  test('trend findings of one series and year stand under one heading', () => {
    const lines = linesFor(trend('C4'), trend('C5'), trend('B5', { year: 2023 }));
    const heads = lines.filter((line) => line.includes('so với năm trước:'));
    expect(heads).toEqual(['    Năm 2022 so với năm trước:']);
    expect(lines.filter((line) => line.startsWith('      C'))).toHaveLength(2 + 1);
    expect(lines.some((line) => line.startsWith('    B5: '))).toBe(true);
  });

  test('findings of the workbook as a whole stand under a heading of their own', () => {
    const lines = linesFor(finding({ form: null, cell: null }));
    expect(lines[lines.indexOf('Chung cả tệp') + 2]).toBe(`    ${MESSAGE}`);
  });

  test('forms without findings are named', () => {
    expect(linesFor()).toContain(
      'Không có phát hiện ở: Kết quả xếp loại tổ chức cơ sở đảng (“XL TCCSĐ”): đã đối chiếu 46 phép tính',
    );
  });

  test('text of the workbook cannot steer the terminal', () => {
    const file = checkedFile({
      file: 'a\u001b[2J.xlsx',
      findings: [finding({ explanation: { text: 'a\u0007b\nc', state: 'current', date: '2026-01-15' } })],
    });
    expect(textReport([file]).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('a colour is asked for by what a piece of text is, and changes nothing else', () => {
    const painted = textReport([checkedFile({ findings: [finding()] })], {
      ...PLAIN,
      paint: (style, text) => `<${style}>${text}</>`,
    });
    expect(painted).toContain('  <error>Lỗi</>\n    <error>C8:</> Tổng số');
    expect(painted.replace(/<[^>]*>/g, '')).toBe(linesFor(finding()).join('\n'));
  });

  test('fits the width of a terminal', () => {
    const file = checkedFile({ findings: [finding(), finding({ year: 2021 }), trend('C4'), trend('C5')] });
    const lines = textReport([file], { ...PLAIN, width: 60 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('closed years', () => {
  const closed = [
    finding({ year: 2021, cell: cell('B8') }),
    finding({ year: 2020, cell: cell('A8') }),
    trend('B4', { year: 2021 }),
  ];

  test('are folded under one line a table, which names every cell by its rule', () => {
    const lines = linesFor(...closed, finding());
    const folded = lines.filter((line) => line.includes('đã khóa ('));
    expect(folded).toEqual([
      '  Các năm đã khóa (2020–2021): 2 lỗi (Tổng số không khớp: B8, A8), 1 cảnh báo (Biến động bất thường: B4)',
    ]);
    expect(lines.filter((line) => line.includes(MESSAGE))).toHaveLength(1);
    expect(lines.some((line) => line.includes('--format csv'))).toBe(true);
  });

  test('come after what the report year has, also that of later tables', () => {
    const forms = [tableForm([2021, 2022], 'Một'), tableForm([2021, 2022], 'Hai')];
    const lines = linesOf(
      checkedFile({ forms, findings: [finding({ year: 2021, form: 0 }), finding({ form: 1 })] }),
    );
    expect(follows(lines, 'Kết quả xếp loại tổ chức cơ sở đảng – trang tính “Hai”', 'Kết quả')).toBe(true);
  });

  test.each([
    ['a finding of the report year', 2022],
    ['a finding of a later year', 2023],
    ['a finding of no year', null],
  ])('%s is not folded', (_, year) => {
    expect(linesFor(finding({ year })).some((line) => line.includes(MESSAGE))).toBe(true);
  });

  test('are told by the year that most tables end with, so that one mistyped year closes nothing', () => {
    const forms = [tableForm([2022], 'a'), tableForm([2022], 'b'), tableForm([2022, 2029], 'c')];
    expect(
      linesOf(checkedFile({ forms, findings: [finding()] })).some((line) => line.includes(MESSAGE)),
    ).toBe(true);
  });
});

describe('what could not be checked', () => {
  test('is listed by reason, rule and sheet', () => {
    const lines = linesOf(
      checkedFile({
        notChecked: [
          notChecked(),
          notChecked({ address: 'D8' }),
          notChecked({ rule: 'excellent-quota', sheet: 'Sheet2', address: 'C4' }),
          notChecked({
            rule: null,
            address: 'A1:C9',
            messageId: 'unreadable-form',
            args: { reason: 'empty' },
          }),
          notChecked({ sheet: null, address: null, messageId: 'off', args: { reason: 'Không dùng.' } }),
        ],
      }),
    );
    const at = lines.indexOf('Chưa kiểm tra được (chưa thể coi là đúng):');
    expect(lines.slice(at + 1, at + 8)).toEqual([
      '  Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
      "    Tổng số bằng cộng bốn mức: 'XL TCCSĐ'!C8, D8",
      '    Tỷ lệ hoàn thành xuất sắc nhiệm vụ: Sheet2!C4',
      '  Biểu chưa có số liệu.',
      "    'XL TCCSĐ'!A1:C9",
      '  Quy tắc đã tắt: Không dùng.',
      '    Tổng số bằng cộng bốn mức',
    ]);
  });

  test('is not mentioned where there is nothing of it', () => {
    expect(linesFor().join('\n')).not.toContain('Chưa kiểm tra được');
  });
});

describe('the end of the text report', () => {
  const findings = [finding(), trend('C4'), finding({ severity: 'info' }), finding({ severity: 'info' })];

  test('counts all findings', () => {
    expect(linesFor(...findings)).toContain('Tổng cộng: 1 lỗi, 1 cảnh báo, 2 lưu ý.');
  });

  test('counts also what is not printed, and says that it is not', () => {
    const text = textReport([checkedFile({ findings })], { ...PLAIN, least: 'error' });
    expect(text).toContain('\nTổng cộng: 1 lỗi, 1 cảnh báo, 2 lưu ý.\n');
    expect(text).toContain('\nKhông hiện 1 cảnh báo, 2 lưu ý vì đã chọn mức với --severity.\n');
    expect(text).not.toContain('  Cảnh báo\n');
  });

  test.each([
    [undefined, 'xuất sắc không quá 20% số “Hoàn thành tốt nhiệm vụ”.'],
    ['total', 'xuất sắc không quá 20% tổng số được xếp loại.'],
  ] as const)('with the base %s names the rulesets in force, their years and the quota', (base, quota) => {
    const ruleset = resolveRulesets({ base }).at(2022);
    const inForce = ruleset ? [{ ruleset, years: [2019, 2021, 2022] }] : [];
    expect(linesOf(checkedFile({ inForce }), checkedFile({ inForce }))).toContain(
      `  Quy định 132-QĐ/TW và Hướng dẫn 21-HD/BTCTW, năm 2019, 2021–2022: ${quota}`,
    );
  });

  const many: readonly FileResult[] = [
    checkedFile({
      file: 'Xã Lộc Ngãi.xlsx',
      findings: [finding(), overQuota()],
    }),
    checkedFile({ file: 'b.xlsx', notChecked: [notChecked()] }),
    checkedFile({ file: 'c.xlsx', notChecked: [notChecked({ messageId: 'off', args: { reason: 'x' } })] }),
    checkedFile({ file: 'd.xlsx', forms: [] }),
    { file: 'e.xls', trouble: 'old-format' },
  ];

  test('with several files has a table of them', () => {
    const lines = linesOf(...many);
    const at = lines.findIndex((line) => line.startsWith('Tệp  '));
    expect(lines.slice(at, at + 7)).toEqual([
      'Tệp               Tình trạng           Lỗi  Cảnh báo  Vượt tỷ lệ xuất sắc',
      '────────────────  ───────────────────  ───  ────────  ───────────────────',
      'Xã Lộc Ngãi.xlsx  Đã kiểm tra            2         0                    1',
      'b.xlsx            Kiểm tra một phần      0         0                    0',
      'c.xlsx            Đã kiểm tra            0         0                    0',
      'd.xlsx            Không thấy biểu nào    0         0                    0',
      'e.xls             Kiểu tệp khác          –         –                    –',
    ]);
    expect(lines).toContain('Không đọc được 1 trong 5 tệp.');
  });

  test('with one file has no table', () => {
    expect(linesFor(finding()).some((line) => line.startsWith('Tệp  '))).toBe(false);
  });

  test('says what happened to an unreadable file and what to do', () => {
    expect(linesOf({ file: 'e.xls', trouble: 'old-format' }).slice(0, 2)).toEqual([
      'Tệp: e.xls',
      '  Chương trình không đọc được kiểu tệp này. Mở bằng Excel rồi lưu lại với kiểu tệp Excel Workbook (*.xlsx).',
    ]);
  });

  test('on a narrow terminal shortens long paths from the left', () => {
    const long = checkedFile({ file: `${'thu-muc/'.repeat(20)}xa.xlsx` });
    const lines = textReport([long, long], { ...PLAIN, width: 80 }).split('\n');
    const rows = lines.filter((line) => line.startsWith('…') && line.includes('Đã kiểm tra'));
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.length <= 80 && row.includes('xa.xlsx'))).toBe(true);
  });
});
