import { cellName, finish, rangeName, type Steps } from '../grid/index.ts';
import { ruledYears } from '../forms/form-years.ts';
import type { Form, Recognition } from '../forms/form.ts';
import { ALL_RULES } from './all-rules.ts';
import { eachOnce } from './each-once.ts';
import type { Finding } from './finding.ts';
import type { NotChecked, Reason, Unchecked } from './not-checked.ts';
import type { Context, Fault, Rule } from './rule.ts';
import type { Rulesets } from './rulesets/index.ts';
import type { MessageTable } from './sentences.ts';

/** What the rules say of a workbook's forms. */
export interface Judgement {
  /** In the order of the forms, then of the rule catalogue, then as the rule goes through its cells. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** How many comparisons were made in each form, in the order of the forms. */
  readonly checks: readonly number[];
  /** The ids of the rulesets in force for the years of the forms. */
  readonly rulesets: readonly string[];
}

/** Judges all forms by all rules. A rule that throws is reported as failed and stops no other. */
export function judge(
  recognition: Recognition,
  rulesets: Rulesets,
  catalogue: readonly Rule[] = ALL_RULES,
): Judgement {
  return finish(judging(recognition, rulesets, catalogue));
}

/** The same in steps, one a rule. */
export function* judging(
  recognition: Recognition,
  rulesets: Rulesets,
  catalogue: readonly Rule[] = ALL_RULES,
): Steps<Judgement> {
  const context: Context = { ...recognition, rulesets };
  const places = new Map(recognition.forms.map((form, index): [Form, number] => [form, index]));
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const checks = new Map<Form, number>();
  for (const rule of catalogue) {
    yield;
    const reason = rulesets.settings.off[rule.id];
    if (reason !== undefined) {
      notChecked.push(unjudged(rule, { messageId: 'off', args: { reason } }));
      continue;
    }
    const outcome = run(rule, context, places);
    for (const finding of outcome.findings) findings.push(finding);
    for (const one of outcome.notChecked) notChecked.push(one);
    for (const [form, times] of outcome.checks) checks.set(form, (checks.get(form) ?? 0) + times);
  }
  return Object.freeze({
    findings: sortFindings(eachOnce(findings)),
    notChecked,
    checks: Object.freeze(recognition.forms.map((form) => checks.get(form) ?? 0)),
    rulesets: rulesets.idsFor(recognition.forms.flatMap(ruledYears)),
  });
}

/** Where each form stands among all. */
type Places = ReadonlyMap<Form, number>;

/** What one rule says. */
interface Outcome {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly checks: ReadonlyMap<Form, number>;
}

function run(rule: Rule, context: Context, places: Places): Outcome {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const checks = new Map<Form, number>();
  try {
    for (const verdict of rule.check(context)) {
      if (verdict.kind === 'fault') findings.push(complete(rule, verdict, context, places));
      else if (verdict.kind === 'unchecked') notChecked.push(completeUnchecked(rule, verdict));
      else checks.set(verdict.form, (checks.get(verdict.form) ?? 0) + verdict.times);
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const failed = unjudged(rule, { messageId: 'failed', args: { detail } });
    return { findings: [], notChecked: [failed], checks: new Map() };
  }
  return { findings, notChecked, checks };
}

/** From here on what a message is filled with is plain data, whatever the rule. */
function complete<Messages extends MessageTable>(
  rule: Rule<Messages>,
  fault: Fault<Messages>,
  { rulesets }: Context,
  places: Places,
): Finding {
  const usual = fault.severity ?? rule.severities[fault.messageId];
  return Object.freeze({
    rule: rule.id,
    messageId: fault.messageId,
    args: Object.freeze({ ...fault.args }),
    severity: rulesets.settings.severities[rule.id] ?? usual,
    cell: fault.cell,
    related: Object.freeze([...(fault.related ?? [])]),
    hints: Object.freeze([...(fault.hints ?? [])]),
    expected: fault.expected ?? null,
    actual: fault.actual ?? null,
    basis: fault.basis ?? null,
    explanation: null,
    suggestions: Object.freeze([...(fault.suggestions ?? [])]),
    form: (fault.form && places.get(fault.form)) ?? null,
    year: fault.year ?? null,
  });
}

function completeUnchecked({ id }: Rule, { place, reason }: Unchecked): NotChecked {
  const address = place === null ? null : 'row' in place ? cellName(place) : rangeName(place);
  Object.freeze(reason.args);
  return Object.freeze({ rule: id, sheet: place?.sheet ?? null, address, ...reason });
}

/** A rule that judged nothing at all. */
function unjudged({ id }: Rule, reason: Reason<'off' | 'failed'>): NotChecked {
  return Object.freeze({ rule: id, sheet: null, address: null, ...reason });
}

/** Within a form the rules keep their order, and each its own (the sort is stable); what belongs to no form comes last. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const form = (finding: Finding) => finding.form ?? Infinity;
  return Object.freeze(findings.toSorted((a, b) => (form(a) === form(b) ? 0 : form(a) - form(b))));
}
