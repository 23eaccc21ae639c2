import { appendFileSync } from 'node:fs';
import type { Form, Recognition } from '../../src/forms/form.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName, qualifiedName } from '../../src/grid/index.ts';
import { RULES } from '../../src/rules/all-rules.ts';
import { judge } from '../../src/rules/engine.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { adviceOf, hintText, messageOf, reasonOf } from '../../src/rules/messages.vi.ts';
import type { RuleId } from '../../src/rules/rule-ids.ts';
import { readRuleset, resolveRulesets, type Rulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

export interface TestSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
}

interface Given {
  readonly name: string;
  /** One sheet's rows, or several sheets. */
  readonly rows?: readonly (readonly Literal[])[];
  readonly merges?: readonly string[];
  readonly sheets?: readonly TestSheet[];
  /** A ruleset file's content. */
  readonly ruleset?: object;
  /** What was recognised, with what this case is about. */
  readonly with?: (form: Form) => Form;
}

/** What must be found, in order; what is not stated is not compared. */
export interface Expected {
  readonly at: string | null;
  readonly id: string;
  readonly severity?: Finding['severity'];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly related?: readonly string[];
  readonly hints?: readonly string[];
  readonly suggest?: readonly (string | number)[];
  readonly year?: number | null;
  /** The regulation that it rests on, as it is cited. */
  readonly basis?: string | null;
  /** The form that it belongs to, by its place among those recognised. */
  readonly form?: number | null;
  readonly message?: string;
}

export type Valid = Given & {
  /** Places that can't be checked: "C13 missing-value", or with what a person is told: "C13: Ô C9 để trống …". */
  readonly notChecked?: readonly string[];
  /** How many comparisons the rule made in all forms; where it is not stated it is not compared. */
  readonly checks?: number;
};
export type Invalid = Valid & { readonly found: readonly Expected[] };

/** A rule's table. */
interface Cases {
  readonly valid: readonly Valid[];
  readonly invalid: readonly Invalid[];
  /** Of a rule that never yields `checked(form)`: why not. */
  readonly comparesNothing?: string;
}

/**
 * Runs one rule's table: each valid case finds nothing, each invalid one exactly what it states, and in some of them
 * the rule says how much it compared, unless the table says why it never does.
 */
export function testRule(rule: RuleId, { valid, invalid, comparesNothing }: Cases): void {
  describe(rule, () => {
    test(`says how much it compared: ${comparesNothing ?? 'yields checked(form) in some case'}`, () => {
      const compares = [...valid, ...invalid].some((one) => comparesIn(rule, one));
      expect(compares).toBe(comparesNothing === undefined);
    });
    test.each(valid.map((one) => [one.name, one] as const))('passes %s', (_, one) => {
      const { findings, notChecked } = run(rule, one);
      expect(findings.map(brief)).toEqual([]);
      expectNotChecked(notChecked, one);
      expectChecks(rule, one);
    });
    test.each(invalid.map((one) => [one.name, one] as const))('finds %s', (_, one) => {
      const { findings, notChecked } = run(rule, one);
      expect(findings.map((finding, index) => shown(finding, one.found[index]))).toEqual(one.found);
      expectNotChecked(notChecked, one);
      expectChecks(rule, one);
      for (const finding of findings) {
        record(finding);
        expectPlaced(finding);
        expect(messageOf(finding)).toMatch(/^[\p{Lu}“].*[.]$/su);
        expect(messageOf(finding)).not.toMatch(/undefined|null|NaN|\[object/);
        expect(adviceOf(finding)).toMatch(/^\p{Lu}.*[.]$/su);
      }
    });
  });
}

/** Where `npm run sentences` collects what people read. */
function record(finding: Finding): void {
  const file = process.env['SENTENCES'];
  if (file === undefined) return;
  const { rule, messageId, severity } = finding;
  const text = {
    rule,
    messageId,
    severity,
    message: messageOf(finding),
    advice: adviceOf(finding),
    hints: finding.hints.map(hintText),
  };
  appendFileSync(file, `${JSON.stringify(text)}\n`);
}

/** Whether the rule says of any form in a case that it compared something there. */
function comparesIn(rule: RuleId, given: Given): boolean {
  return checksIn(rule, given) > 0;
}

function checksIn(rule: RuleId, given: Given): number {
  const { checks } = judge(recognitionOf(given), rulesetsOf(given.ruleset), [RULES[rule]]);
  return checks.reduce((sum, times) => sum + times, 0);
}

function expectNotChecked(places: readonly NotCheckedPlace[], { notChecked = [] }: Valid): void {
  const shown = places.map(({ place, messageId, reason }, at) =>
    notChecked[at]?.startsWith(`${place}: `) ? `${place}: ${reason}` : `${place} ${messageId}`,
  );
  expect(shown).toEqual(notChecked);
}

function expectChecks(rule: RuleId, one: Valid): void {
  if (one.checks !== undefined) expect(checksIn(rule, one)).toBe(one.checks);
}

/** All cells that a finding names are cells of a sheet, and a suggestion changes something. */
function expectPlaced({ cell, related, hints, suggestions }: Finding): void {
  const cells = [
    cell,
    ...related,
    ...hints.flatMap((hint) => hint.cells),
    ...suggestions.map((one) => one.cell),
  ];
  for (const one of cells) if (one !== null) expect(cellName(one)).toMatch(/^[A-Z]{1,3}[1-9]\d*$/u);
  for (const { before, after } of suggestions) expect(after).not.toBe(before);
}

function sheetsOf({ sheets, rows = [], merges = [] }: Given): readonly TestSheet[] {
  return sheets ?? [{ rows, merges }];
}

function recognitionOf(given: Given): Recognition {
  const picture = workbook(
    ...sheetsOf(given).map((one, index) =>
      sheet(one.name ?? `Bảng ${index + 1}`, one.rows, { merges: one.merges ?? [] }),
    ),
  );
  const found = recognise(picture);
  return given.with ? { ...found, forms: found.forms.map(given.with) } : found;
}

interface NotCheckedPlace {
  readonly place: string;
  readonly messageId: string;
  readonly reason: string;
}

function run(rule: RuleId, given: Given) {
  const { findings, notChecked } = judge(recognitionOf(given), rulesetsOf(given.ruleset));
  const several = sheetsOf(given).length > 1;
  for (const one of notChecked) expect(reasonOf(one)).toMatch(/^\p{Lu}.*[.)]$/su);
  return {
    findings: findings.filter((finding) => finding.rule === rule),
    notChecked: notChecked
      .filter((one) => one.rule === rule)
      .map((one): NotCheckedPlace => {
        const place = `${several && one.sheet ? `${one.sheet}!` : ''}${one.address ?? '-'}`;
        return { place, messageId: one.messageId, reason: reasonOf(one) };
      }),
  };
}

function rulesetsOf(json: object | undefined): Rulesets {
  if (json === undefined) return resolveRulesets();
  const read = readRuleset(json);
  if (!read.ok) throw new Error(read.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return resolveRulesets({ layer: read.layer });
}

function brief(finding: Finding): string {
  return `${finding.cell ? qualifiedName(finding.cell) : '-'} ${finding.messageId}: ${messageOf(finding)}`;
}

/** A finding as far as the expectation states it. */
function shown(finding: Finding, wanted: Expected | undefined): object {
  const several = wanted?.at?.includes('!') ?? false;
  const at = finding.cell === null ? null : several ? qualifiedName(finding.cell) : cellName(finding.cell);
  const all: Expected = {
    at,
    id: finding.messageId,
    severity: finding.severity,
    expected: finding.expected,
    actual: finding.actual,
    related: finding.related.map(several ? qualifiedName : cellName),
    hints: finding.hints.map((hint) => hint.id),
    suggest: finding.suggestions.map((suggestion) => suggestion.after),
    year: finding.year,
    basis: finding.basis?.text ?? null,
    form: finding.form,
    message: messageOf(finding),
  };
  return wanted === undefined
    ? all
    : Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
}
