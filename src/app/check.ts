import type { Recognition, UnreadForm } from '../forms/form.ts';
import { recognising } from '../forms/recognise.ts';
import { finish, rangeName, type Steps, type Workbook } from '../grid/index.ts';
import type { CheckedWorkbook, InForce } from '../report/checked.ts';
import { yearsOfForm } from '../forms/form-years.ts';
import { judging } from '../rules/engine.ts';
import type { NotChecked } from '../rules/finding.ts';
import type { Rules } from '../rules/rulesets/index.ts';

export type { CheckedWorkbook } from '../report/checked.ts';

/**
 * Finds the forms of a workbook and judges them by the rulesets in force. What looks like a form and could not be
 * read whole, and a workbook without any form, are among the things not checked.
 */
export function checkWorkbook(workbook: Workbook, rules: Rules): CheckedWorkbook {
  return finish(checking(workbook, rules));
}

/** The same in steps, none of them long unless one sheet is very large. */
export function* checking(workbook: Workbook, rules: Rules): Steps<CheckedWorkbook> {
  const recognition = yield* recognising(workbook);
  const { findings, notChecked, rulesets } = yield* judging(recognition, rules);
  return {
    forms: recognition.forms,
    findings,
    notChecked: [...unrecognised(recognition), ...notChecked],
    rulesets,
    inForce: inForceFor(recognition, rules),
  };
}

function unrecognised({ forms, unread }: Recognition): NotChecked[] {
  return forms.length + unread.length === 0 ? [NO_FORM] : unread.map(unreadableForm);
}

const NO_FORM: NotChecked = { rule: null, sheet: null, address: null, messageId: 'no-form', args: {} };

function unreadableForm({ range, reason }: UnreadForm): NotChecked {
  const address = rangeName(range);
  return { rule: null, sheet: range.sheet, address, messageId: 'unreadable-form', args: { reason } };
}

/** Each ruleset with the years it was applied to; a ruleset for forms without years has none. */
function inForceFor({ forms }: Recognition, rules: Rules): InForce[] {
  const years = forms.flatMap((form): readonly (number | null)[] => {
    const own = yearsOfForm(form);
    return own.length > 0 ? own : [null];
  });
  const applied = new Map<InForce['ruleset'], number[]>();
  for (const year of [...new Set(years)].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))) {
    const ruleset = rules.at(year);
    if (!ruleset) continue;
    applied.set(ruleset, [...(applied.get(ruleset) ?? []), ...(year === null ? [] : [year])]);
  }
  return [...applied].map(([ruleset, its]) => ({ ruleset, years: its }));
}
