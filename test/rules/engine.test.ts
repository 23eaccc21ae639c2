import { recognise } from '../../src/forms/recognise.ts';
import { judge } from '../../src/rules/engine.ts';
import { adviceOf, faultName, hintText, messageOf, ruleName } from '../../src/rules/messages.vi.ts';
import { defineRule, unchecked } from '../../src/rules/rule.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { readRuleset } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import { down, MEMBERS } from './tables.ts';

const recognition = recognise(
  workbook(sheet('Bảng', down(MEMBERS, [2021, 1, 20, 3, 0, 25], [2022, 9, 20, 3, 0, 32]))),
);
const rules = resolveRulesets();

const broken = defineRule<{ never: object }>({
  id: 'rating-levels',
  severities: { never: 'error' },
  check() {
    throw new Error('hỏng');
  },
});
const thrower = defineRule<{ never: object }>({
  id: 'rating-years',
  severities: { never: 'error' },
  check() {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever a rule throws must be told
    throw 'chuỗi';
  },
});
const elsewhere = defineRule<{ missing: { kind: string } }>({
  id: 'form-missing',
  severities: { missing: 'warning' },
  *check({ forms }) {
    yield unchecked(null, 'no-counterpart');
    yield unchecked({ sheet: 'Bảng', top: 0, left: 0, bottom: 3, right: 1 }, 'missing-value');
    yield { kind: 'fault', messageId: 'missing', args: { kind: 'individuals' }, form: null, cell: null };
    yield {
      kind: 'fault',
      messageId: 'missing',
      args: { kind: 'individuals' },
      form: forms[0] ?? null,
      cell: null,
    };
  },
});

test('A rule that throws is told as failed, and the others go on', () => {
  const { findings, notChecked } = judge(recognition, rules, [broken, thrower, elsewhere]);
  expect(notChecked.map(({ rule, messageId, args }) => [rule, messageId, args])).toEqual([
    ['rating-levels', 'failed', { detail: 'hỏng' }],
    ['rating-years', 'failed', { detail: 'chuỗi' }],
    ['form-missing', 'no-counterpart', {}],
    ['form-missing', 'missing-value', {}],
  ]);
  expect(findings).toHaveLength(2);
});

test('What belongs to no form comes after what belongs to one, and places of any kind are told', () => {
  const { findings, notChecked } = judge(recognition, rules, [elsewhere]);
  expect(findings.map(({ form, cell, year }) => [form, cell, year])).toEqual([
    [0, null, null],
    [null, null, null],
  ]);
  expect(notChecked.map(({ sheet: name, address }) => [name, address])).toEqual([
    [null, null],
    ['Bảng', 'A1:B4'],
  ]);
});

test('A rule that a ruleset switches off is told with its reason and finds nothing', () => {
  const read = readRuleset({ id: 'tinh', off: { 'rating-total': 'Đã giải thích riêng.' } });
  if (!read.ok) throw new Error('bad ruleset');
  const { findings, notChecked } = judge(recognition, resolveRulesets({ layer: read.layer }));
  expect(findings.map((finding) => finding.rule)).not.toContain('rating-total');
  expect(notChecked).toEqual([
    {
      rule: 'rating-total',
      sheet: null,
      address: null,
      messageId: 'off',
      args: { reason: 'Đã giải thích riêng.' },
    },
  ]);
});

test('Findings of the same workbook are the same each time', () => {
  expect(judge(recognition, rules)).toEqual(judge(recognition, rules));
});

test('A message of an unknown rule names the rule instead of nothing', () => {
  const strange = { rule: 'form-missing', messageId: 'unknown', args: {} } as const;
  expect([ruleName('form-missing'), faultName('form-missing')].every((name) => name.length > 0)).toBe(true);
  expect(messageOf({ ...strange, rule: 'rating-total' })).toBe('Tổng số bằng cộng bốn mức: unknown');
  expect(adviceOf({ ...strange, rule: 'rating-total' })).toBe('');
  expect(hintText({ id: 'unknown', args: {}, cells: [] })).toBe('');
});

test.each([
  ['one-digit', { declared: 2886, sum: 2866 }, '2.886 và 2.866 chỉ khác nhau một chữ số: có thể gõ nhầm.'],
  [
    'swapped-digits',
    { declared: 2886, sum: 2868 },
    '2.886 và 2.868 khác nhau do đảo hai chữ số: có thể gõ nhầm.',
  ],
  [
    'difference-in-cell',
    { difference: 1, short: true },
    'Chênh lệch đúng bằng 1, là số ghi ở một mức: có thể mức đó bị bỏ sót khi cộng.',
  ],
  [
    'difference-in-cell',
    { difference: 1, short: false },
    'Chênh lệch đúng bằng 1, là số ghi ở một mức: có thể mức đó bị cộng hai lần.',
  ],
  [
    'agrees-with-total',
    { value: 2886, kind: 'individuals' },
    'Biểu “Kết quả xếp loại cá nhân” cũng ghi 2.886, khớp với tổng số ghi ở đây.',
  ],
  [
    'agrees-with-sum',
    { value: 2866, kind: 'ratings' },
    'Biểu “Kết quả xếp loại nhiều đối tượng” ghi 2.866, khớp với số cộng các mức.',
  ],
])('A hint says what fits and never which cell is wrong: %s', (id, args, sentence) => {
  expect(hintText({ id, args, cells: [] })).toBe(sentence);
});
