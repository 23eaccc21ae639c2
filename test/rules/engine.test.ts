import { recognise } from '../../src/forms/recognise.ts';
import { judge } from '../../src/rules/engine.ts';
import { adviceOf, hintText, messageOf } from '../../src/rules/messages.vi.ts';
import type { Hint } from '../../src/rules/hint.ts';
import { lacking, noCounterpart } from '../../src/rules/not-checked.ts';
import { checked, defineRule } from '../../src/rules/rule.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { readRuleset } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import { down, MEMBERS } from './tables.ts';

const recognition = recognise(
  workbook(sheet('Bảng', down(MEMBERS, [2021, 1, 20, 3, 0, 25], [2022, 9, 20, 3, 0, 32]))),
);
const rulesets = resolveRulesets();

/** Words that nobody reads. */
const sentence = { text: () => '', advice: () => '' };
const NEVER = { name: '', fault: '', messages: { never: sentence } };

const broken = defineRule<{ never: object }>({
  id: 'rating-levels',
  sentences: NEVER,
  severities: { never: 'error' },
  check() {
    throw new Error('hỏng');
  },
});
const thrower = defineRule<{ never: object }>({
  id: 'rating-years',
  sentences: NEVER,
  severities: { never: 'error' },
  check() {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever a rule throws must be told
    throw 'chuỗi';
  },
});
const elsewhere = defineRule<{ missing: { kind: string } }>({
  id: 'form-missing',
  sentences: { name: '', fault: '', messages: { missing: sentence } },
  severities: { missing: 'warning' },
  *check({ forms }) {
    yield noCounterpart(null, null);
    yield lacking({ sheet: 'Bảng', top: 0, left: 0, bottom: 3, right: 1 }, { what: 'levels' });
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
  const { findings, notChecked } = judge(recognition, rulesets, [broken, thrower, elsewhere]);
  expect(notChecked.map(({ rule, messageId, args }) => [rule, messageId, args])).toEqual([
    ['rating-levels', 'failed', { detail: 'hỏng' }],
    ['rating-years', 'failed', { detail: 'chuỗi' }],
    ['form-missing', 'no-counterpart', { year: null, cells: [] }],
    ['form-missing', 'missing-value', { what: 'levels' }],
  ]);
  expect(findings).toHaveLength(2);
});

test('What belongs to no form comes after what belongs to one, and places of any kind are told', () => {
  const { findings, notChecked } = judge(recognition, rulesets, [elsewhere]);
  expect(findings.map(({ form, cell, year }) => [form, cell, year])).toEqual([
    [0, null, null],
    [null, null, null],
  ]);
  expect(notChecked.map(({ sheet: name, address }) => [name, address])).toEqual([
    [null, null],
    ['Bảng', 'A1:B4'],
  ]);
});

test('Comparisons are counted form by form; those of a rule that fails are none', () => {
  const [form] = recognition.forms;
  if (!form) throw new Error('no form');
  const counting = defineRule<{ never: object }>({
    ...broken,
    *check() {
      yield checked(form);
      yield checked(form, 45);
    },
  });
  const failing = defineRule<{ never: object }>({
    ...thrower,
    *check() {
      yield checked(form, 1000);
      throw new Error('hỏng');
    },
  });
  expect(judge(recognition, rulesets, [counting, failing]).checks).toEqual([46]);
  expect(judge(recognition, rulesets, []).checks).toEqual([0]);
});

test('Of findings that ask for the same figure in the same cell the first is left, whatever the rules', () => {
  const at = (messageId: 'mismatch' | 'parts' | 'over', expected: number, row = 3) =>
    ({
      kind: 'fault',
      messageId,
      args: {},
      form: null,
      cell: { sheet: 'Bảng', row, col: 1 },
      expected,
    }) as const;
  const asking = (id: 'rating-total' | 'profile-total', ...faults: readonly ReturnType<typeof at>[]) =>
    defineRule<{ mismatch: object; parts: object; over: object }>({
      id,
      sentences: { name: '', fault: '', messages: { mismatch: sentence, parts: sentence, over: sentence } },
      severities: { mismatch: 'error', parts: 'error', over: 'error' },
      check: () => faults,
    });
  const rulesAsking = [
    asking('rating-total', at('mismatch', 35), at('parts', 35), at('mismatch', 36)),
    asking('profile-total', at('mismatch', 35), at('mismatch', 35, 4), at('over', 35)),
  ];
  const { findings } = judge(recognition, rulesets, rulesAsking);
  expect(
    findings.map(({ rule, messageId, expected, cell }) => [rule, messageId, expected, cell?.row]),
  ).toEqual([
    ['rating-total', 'mismatch', 35, 3],
    ['rating-total', 'mismatch', 36, 3],
    ['profile-total', 'mismatch', 35, 4],
    ['profile-total', 'over', 35, 3],
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
  expect(judge(recognition, rulesets)).toEqual(judge(recognition, rulesets));
});

test('A message that its rule does not have is no sentence for a clerk: it is refused by name', () => {
  const strange = { rule: 'rating-total', messageId: 'unknown', args: {} } as const;
  expect(() => messageOf(strange)).toThrow('The rule rating-total has no message unknown.');
  expect(() => adviceOf(strange)).toThrow('The rule rating-total has no message unknown.');
});

const HINTS: readonly (readonly [Hint, string])[] = [
  [
    { id: 'one-digit', args: { declared: 2886, sum: 2866 }, cells: [] },
    '2.886 và 2.866 chỉ khác nhau một chữ số: có thể gõ nhầm.',
  ],
  [
    { id: 'swapped-digits', args: { declared: 2886, sum: 2868 }, cells: [] },
    '2.886 và 2.868 khác nhau do đảo hai chữ số: có thể gõ nhầm.',
  ],
  [
    { id: 'difference-in-cell', args: { difference: 1, short: true }, cells: [] },
    'Chênh lệch đúng bằng 1, là số ghi ở một mức: có thể mức đó bị bỏ sót khi cộng.',
  ],
  [
    { id: 'difference-in-cell', args: { difference: 1, short: false }, cells: [] },
    'Chênh lệch đúng bằng 1, là số ghi ở một mức: có thể mức đó bị cộng hai lần.',
  ],
  [
    { id: 'agrees-with-total', args: { value: 2886, kind: 'individuals' }, cells: [] },
    'Biểu “Kết quả xếp loại cá nhân” cũng ghi 2.886, khớp với tổng số ghi ở đây.',
  ],
  [
    { id: 'agrees-with-sum', args: { value: 2866, kind: 'ratings' }, cells: [] },
    'Biểu “Kết quả xếp loại nhiều đối tượng” ghi 2.866, khớp với số cộng các mức.',
  ],
];

test.each(HINTS)('A hint says what fits and never which cell is wrong: %j', (hint, sentence) => {
  expect(hintText(hint)).toBe(sentence);
});
