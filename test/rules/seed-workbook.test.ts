import { readFileSync } from 'node:fs';
import type { Recognition } from '../../src/forms/form.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { ALL_RULES } from '../../src/rules/all-rules.ts';
import { judge, type Judgement } from '../../src/rules/engine.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { RuleId } from '../../src/rules/rule-ids.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';

/** Every mistake in the rating tables of the real report, and nothing else. */
const EXPECTED = [
  ['XL TCCSĐ', 'D13', 'warning rating-trend/total'],
  ...['C9', 'D9', 'E9', 'F9', 'G9'].map((cell) => ['XL TCCSĐ', cell, 'error excellent-quota/over']),
  ['XL cấp ủy', 'F9', 'warning rating-trend/level'],
  ...['C9', 'D9', 'E9', 'F9', 'G9'].map((cell) => ['XL cấp ủy', cell, 'error excellent-quota/over']),
  ['XL tập thể LĐQL', 'C13', 'error rating-total/mismatch'],
  ...['E9', 'E10', 'F9', 'F11', 'G10', 'G11'].map((cell) => [
    'XL tập thể LĐQL',
    cell,
    'warning rating-trend/level',
  ]),
  ...['C9', 'D9', 'E9', 'F9'].map((cell) => ['XL tập thể LĐQL', cell, 'error excellent-quota/over']),
  ['XL cá nhân', 'D13', 'error rating-total/mismatch'],
  ...['E9', 'F9', 'G9'].map((cell) => ['XL cá nhân', cell, 'error excellent-quota/over']),
  ['XL cá nhân', 'G13', 'warning members-rated/fewer'],
  ['Biểu 1', 'C8', 'error document-number/missing-number'],
  ['Biểu 1', 'G12', 'error document-number/missing-slash'],
  ...['F9', 'F11'].map((cell) => ['Biểu 1', cell, 'info document-date/leading-zero']),
  ...['E10', 'G10', 'D12', 'E12'].map((cell) => ['Biểu 1', cell, 'info document-gap/empty']),
  ['Biểu 4', 'D23', 'error tick-choice/none'],
  ...['E26', 'E38'].map((cell) => ['Biểu 4', cell, 'error tick-proposal/untick']),
  ...['B30', 'B36', 'B42'].map((cell) => ['Biểu 4', cell, 'info item-repeated/repeated']),
  ['Biểu 4', 'C3', 'warning form-date/differs'],
  ['Biểu 4', 'D52', 'warning form-signer/differs'],
];
const RATING_RULES =
  /^(?:rating-|excellent-quota|profile-total|organisations-rated|members-rated|committees-rated|review-counts|document-|tick-|item-|form-)/;

const RECOGNITION = recognisedSample();

function recognisedSample(): Recognition {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return recognise(read.workbook);
}

function judged(catalogue: readonly Rule[] = ALL_RULES): Judgement {
  return judge(RECOGNITION, resolveRulesets(), catalogue);
}

test('The rating tables of the real report have exactly their real mistakes, cell by cell', () => {
  const found = judged().findings.filter((finding) => RATING_RULES.test(finding.rule));
  const told = found.map(({ cell, severity, rule, messageId }) => [
    cell?.sheet,
    cell && cellName(cell),
    `${severity} ${rule}/${messageId}`,
  ]);
  expect(told).toEqual(EXPECTED);
});

test('Everything in the rating tables of the real report can be checked, under the rulesets of its years', () => {
  const { notChecked, rulesets } = judged();
  expect(notChecked).toEqual([]);
  expect(rulesets).toEqual(['qd132-hd16', 'qd132-hd21']);
});

const RATED = ['XL TCCSĐ', 'XL cấp ủy', 'XL tập thể LĐQL', 'XL cá nhân'];

/** How often each rule compares in the sheets of the real report. One that is not named here may compare as it likes. */
const COMPARED: Partial<Record<RuleId, Readonly<Record<string, number>>>> = {
  'rating-count': {},
  'rating-levels': {},
  'rating-total': inEach(RATED, 5),
  'rating-coverage': {},
  'rating-percent': {},
  'rating-change': {},
  // Pairs of years.
  'rating-trend': inEach(RATED, 4),
  'rating-years': {},
  'excellent-quota': inEach(RATED, 5),
  'declared-formula': {},
  'profile-total': { 'Tình hình chung': 6 },
  'organisations-rated': { 'XL TCCSĐ': 1 },
  'members-rated': { 'XL cá nhân': 1 },
  'committees-rated': { 'XL cấp ủy': 5 },
  'review-counts': { 'Kiểm điểm': 12 },
  'document-number': { 'Biểu 1': 13 },
  'document-date': { 'Biểu 1': 13 },
  'document-pairing': {},
  'document-gap': {},
  'document-order': {},
  'tick-choice': { 'Biểu 2': 11, 'Biểu 3': 12, 'Biểu 4': 27 },
  'tick-proposal': {},
  'item-repeated': {},
  'form-date': {},
  'form-signer': {},
  'form-label': {},
  'form-missing': {},
  'legacy-text': {},
};
const NAMED = ALL_RULES.filter(({ id }) => id in COMPARED);

function inEach(sheets: readonly string[], times: number): Record<string, number> {
  return Object.fromEntries(sheets.map((sheet) => [sheet, times]));
}

/** How often some rules compare in each sheet. */
function comparedBy(rules: readonly Rule[]): Record<string, number> {
  const { checks } = judged(rules);
  return Object.fromEntries(RECOGNITION.forms.map(({ sheet }, at) => [sheet, checks[at] ?? 0]));
}

test.each(NAMED)('What $id compared in each form is counted', (rule) => {
  const none = inEach(Object.keys(comparedBy([])), 0);
  expect(comparedBy([rule])).toEqual({ ...none, ...COMPARED[rule.id] });
});

test('What the rules compared in a form is counted together', () => {
  expect(comparedBy(NAMED)).toEqual({
    'Tình hình chung': 6,
    'XL TCCSĐ': 15,
    'XL cấp ủy': 19,
    'XL tập thể LĐQL': 14,
    'XL cá nhân': 15,
    'Kiểm điểm': 12,
    'Biểu 1': 26,
    'Biểu 2': 11,
    'Biểu 3': 12,
    'Biểu 4': 27,
    'Sổ văn bản': 0,
  });
});

test.each([
  ['XL TCCSĐ', ['8/30', '12/45', '12/47', '11/46', '11/44']],
  ['XL cấp ủy', ['8/20', '8/23', '11/26', '7/28', '7/27']],
  ['XL tập thể LĐQL', ['10/24', '8/27', '12/23', '6/21']],
  ['XL cá nhân', ['511/2311', '539/2259', '496/2411']],
])('The quota breaches of %s are judged by the figures of the sheet', (sheet, shares) => {
  const breaches = judged().findings.filter(
    ({ rule, cell }) => rule === 'excellent-quota' && cell?.sheet === sheet,
  );
  const told = breaches.map(
    ({ args }) => (args as { quota: { excellent: number; baseCount: number } }).quota,
  );
  expect(told.map(({ excellent, baseCount }) => `${excellent}/${baseCount}`)).toEqual(shares);
});

test('A finding and all that it holds can’t be changed', () => {
  for (const finding of judged().findings) {
    expect(Object.isFrozen(finding)).toBe(true);
    expect(
      [finding.args, finding.related, finding.hints, finding.suggestions].every((part) =>
        Object.isFrozen(part),
      ),
    ).toBe(true);
  }
});
