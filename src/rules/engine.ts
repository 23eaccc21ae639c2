import { cellName, finish, rangeName, type Steps } from '../grid/index.ts';
import type { Form, Recognition } from '../forms/form.ts';
import { yearsOfForm } from '../forms/form-years.ts';
import type { Finding, NotChecked } from './finding.ts';
import type { Context, Fault, MessageTable, Rule, Unchecked } from './rule.ts';
import { ALL_RULES } from './all-rules.ts';
import type { RuleId } from './rule-ids.ts';
import type { Rules } from './rulesets/index.ts';

/** What the rules say of a workbook's forms. */
export interface Judgement {
  /** In the order of the forms, then of the rule catalogue, then as the rule goes through its cells. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** The ids of the rulesets in force for the years of the forms. */
  readonly rulesets: readonly string[];
}

/** Judges all forms by all rules. A rule that throws is reported as failed and stops no other. */
export function judge(
  recognition: Recognition,
  rules: Rules,
  catalogue: readonly Rule[] = ALL_RULES,
): Judgement {
  return finish(judging(recognition, rules, catalogue));
}

/** The same in steps, one a rule. */
export function* judging(
  recognition: Recognition,
  rules: Rules,
  catalogue: readonly Rule[] = ALL_RULES,
): Steps<Judgement> {
  const context: Context = { ...recognition, rules };
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of catalogue) {
    yield;
    const reason = rules.settings.off[rule.id];
    if (reason !== undefined) {
      notChecked.push(
        Object.freeze({ rule: rule.id, sheet: null, address: null, messageId: 'off', args: { reason } }),
      );
      continue;
    }
    const outcome = run(rule, context);
    findings.push(...outcome.findings);
    notChecked.push(...outcome.notChecked);
  }
  return Object.freeze({
    findings: sortFindings(findings),
    notChecked,
    rulesets: rules.idsFor(recognition.forms.flatMap(ruledYears)),
  });
}

/** A form without years asks for the ruleset that a file may name for all. */
function ruledYears(form: Form): readonly (number | null)[] {
  const years = yearsOfForm(form);
  return years.length > 0 ? years : [null];
}

function run(rule: Rule, context: Context): { findings: Finding[]; notChecked: NotChecked[] } {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  try {
    for (const verdict of rule.check(context)) {
      if (verdict.kind === 'fault') findings.push(complete(rule, verdict, context));
      else notChecked.push(completeUnchecked(rule.id, verdict));
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      findings: [],
      notChecked: [{ rule: rule.id, sheet: null, address: null, messageId: 'failed', args: { detail } }],
    };
  }
  return { findings, notChecked };
}

function complete(rule: Rule, fault: Fault<MessageTable>, { forms, rules }: Context): Finding {
  const usual = fault.severity ?? rule.severities[fault.messageId] ?? 'error';
  const form = fault.form ? forms.indexOf(fault.form) : -1;
  return Object.freeze({
    rule: rule.id,
    messageId: fault.messageId,
    args: Object.freeze({ ...fault.args }),
    severity: rules.settings.severities[rule.id] ?? usual,
    cell: fault.cell,
    related: Object.freeze([...(fault.related ?? [])]),
    hints: Object.freeze([...(fault.hints ?? [])]),
    expected: fault.expected ?? null,
    actual: fault.actual ?? null,
    basis: fault.basis ?? null,
    explanation: null,
    suggestions: Object.freeze([...(fault.suggestions ?? [])]),
    form: form < 0 ? null : form,
    year: fault.year ?? null,
  });
}

function completeUnchecked(rule: RuleId, { place, reason, args }: Unchecked): NotChecked {
  const address = place === null ? null : 'row' in place ? cellName(place) : rangeName(place);
  return Object.freeze({
    rule,
    sheet: place?.sheet ?? null,
    address,
    messageId: reason,
    args: Object.freeze({ ...args }),
  });
}

/** Within a form the rules keep their order, and each its own (the sort is stable); what belongs to no form comes last. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const form = (finding: Finding) => finding.form ?? Infinity;
  return Object.freeze(findings.toSorted((a, b) => (form(a) === form(b) ? 0 : form(a) - form(b))));
}
