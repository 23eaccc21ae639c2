import { appendFileSync } from 'node:fs';
import type { Form, Recognition } from '../../src/forms/form.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName, qualifiedName } from '../../src/grid/index.ts';
import { RULES } from '../../src/rules/all-rules.ts';
import { judge } from '../../src/rules/engine.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { adviceOf, hintText, messageOf } from '../../src/rules/messages.vi.ts';
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
  readonly message?: string;
}

export type Valid = Given & {
  /** Places that can't be checked: "C13 missing-value". */
  readonly notChecked?: readonly string[];
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
      expect(notChecked).toEqual(one.notChecked ?? []);
    });
    test.each(invalid.map((one) => [one.name, one] as const))('finds %s', (_, one) => {
      const { findings, notChecked } = run(rule, one);
      expect(findings.map((finding, index) => shown(finding, one.found[index]))).toEqual(one.found);
      expect(notChecked).toEqual(one.notChecked ?? []);
      for (const finding of findings) {
        record(finding);
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
  return judge(recognitionOf(given), rulesetsOf(given.ruleset), [RULES[rule]]).checks.some(
    (times) => times > 0,
  );
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

function run(rule: RuleId, given: Given) {
  const { findings, notChecked } = judge(recognitionOf(given), rulesetsOf(given.ruleset));
  const several = sheetsOf(given).length > 1;
  return {
    findings: findings.filter((finding) => finding.rule === rule),
    notChecked: notChecked
      .filter((one) => one.rule === rule)
      .map((one) => `${several && one.sheet ? `${one.sheet}!` : ''}${one.address ?? '-'} ${one.messageId}`),
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
    message: messageOf(finding),
  };
  return wanted === undefined
    ? all
    : Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
}
