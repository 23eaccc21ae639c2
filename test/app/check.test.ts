import { checkWorkbook } from '../../src/app/check.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

const table = (years: readonly (number | string)[], total: number) => [
  ['Kết quả xếp loại tổ chức cơ sở đảng'],
  ['Tiêu chí', ...years],
  ['Hoàn thành xuất sắc nhiệm vụ', ...years.map(() => 1)],
  ['Hoàn thành tốt nhiệm vụ', ...years.map(() => 8)],
  ['Hoàn thành nhiệm vụ', ...years.map(() => 1)],
  ['Không hoàn thành nhiệm vụ', ...years.map(() => 0)],
  ['Tổng số', ...years.map(() => total)],
];

describe('the check of a workbook', () => {
  test('gives its forms, what is wrong with them and the rulesets with their years', () => {
    const checked = checkWorkbook(workbook(sheet('A', table([2018, 2019, 2021], 11))), resolveRulesets());
    expect(checked.forms.map(({ kind }) => kind)).toEqual(['grassroots-organisations']);
    expect(checked.findings.filter(({ rule }) => rule === 'rating-total')).toHaveLength(3);
    expect(checked.rulesets).toEqual(['qd132-hd16', 'qd132-hd21']);
    expect(checked.inForce.map(({ ruleset, years }) => [ruleset.id, years])).toEqual([
      ['qd132-hd16', [2018]],
      ['qd132-hd21', [2019, 2021]],
    ]);
  });

  test.each([
    ['without sheets', workbook()],
    ['of an empty sheet', workbook(sheet('A', []))],
    ['of other text', workbook(sheet('A', [['Ghi chú', 1]]))],
  ])('of a workbook %s finds no form and says so once', (_, book) => {
    const { forms, findings, notChecked, rulesets } = checkWorkbook(book, resolveRulesets());
    expect({ forms, findings, rulesets }).toEqual({ forms: [], findings: [], rulesets: [] });
    expect(notChecked).toEqual([{ rule: null, sheet: null, address: null, messageId: 'no-form', args: {} }]);
  });

  test('lists a table that could not be read whole, with its place, and does not pass it', () => {
    const book = workbook(sheet('A', table([], 10)));
    const { forms, notChecked } = checkWorkbook(book, resolveRulesets());
    expect(forms).toEqual([]);
    expect(notChecked).toEqual([
      expect.objectContaining({ rule: null, sheet: 'A', messageId: 'unreadable-form' }),
    ]);
    expect(notChecked[0]?.address).toMatch(/^A\d+:A\d+$/);
  });

  test('takes a formula without a stored value for uncalculated', () => {
    const rows = table([2022], 10).with(-1, ['Tổng số', { v: null, f: 'SUM(B3:B6)' } as never]);
    const { notChecked } = checkWorkbook(workbook(sheet('A', rows)), resolveRulesets());
    expect(notChecked).toContainEqual(
      expect.objectContaining({ rule: 'rating-total', address: 'B7', messageId: 'uncalculated' }),
    );
  });
});
