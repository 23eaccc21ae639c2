import type { NotChecked } from '../rules/not-checked.ts';
import type { NotJudged, Recognition, UnreadFigures, UnreadForm } from '../forms/form.ts';
import type { UnknownTable } from '../forms/unknown-tables/unknown-table.ts';
import { recognising } from '../forms/recognise.ts';
import { finish, rangeName, type Steps, type Workbook } from '../grid/index.ts';
import type { CheckedWorkbook, InForce } from './checked-workbook.ts';
import { openPartsOf } from './open-parts.ts';
import { ruledYears } from '../forms/form-years.ts';
import { judging } from '../rules/engine.ts';
import type { Rulesets } from '../rules/rulesets/index.ts';

export type { CheckedWorkbook } from './checked-workbook.ts';

/**
 * Finds the forms of a workbook and judges them by the rulesets in force. Tables in which no form was found, what looks
 * like a form and could not be read whole, figures of forms that nothing
 * reads, tables that are no results, and a workbook with nothing of that are among the things not checked.
 */
export function checkWorkbook(workbook: Workbook, rulesets: Rulesets): CheckedWorkbook {
  return finish(checking(workbook, rulesets));
}

/** The same in steps, none of them long unless one sheet is very large. */
export function* checking(workbook: Workbook, rulesets: Rulesets): Steps<CheckedWorkbook> {
  const recognition = yield* recognising(workbook);
  const judgement = yield* judging(recognition, rulesets);
  const notChecked = [...unrecognised(recognition), ...judgement.notChecked];
  return {
    ...recognition,
    hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    findings: judgement.findings,
    notChecked,
    checks: judgement.checks,
    open: openPartsOf(notChecked),
    rulesets: judgement.rulesets,
    inForce: inForceFor(recognition, rulesets),
  };
}

function unrecognised({ forms, unread, unknown, unreadFigures, notJudged }: Recognition): NotChecked[] {
  if (forms.length + unread.length + unknown.length + notJudged.length === 0) return [NO_FORM];
  return [
    ...unknown.map(unknownTable),
    ...unreadFigures.map(figuresLeftOut),
    ...unread.map(unreadableForm),
    ...notJudged.map(otherTable),
  ];
}

const NO_FORM: NotChecked = { rule: null, sheet: null, address: null, messageId: 'no-form', args: {} };

function unknownTable({ range, title, hidden }: UnknownTable): NotChecked {
  const address = rangeName(range);
  return { rule: null, sheet: range.sheet, address, messageId: 'unknown-table', args: { title, hidden } };
}

function figuresLeftOut({ range, label, isRow }: UnreadFigures): NotChecked {
  const address = rangeName(range);
  return { rule: null, sheet: range.sheet, address, messageId: 'unread-figures', args: { label, isRow } };
}

function otherTable({ range, purpose, title }: NotJudged): NotChecked {
  const address = rangeName(range);
  return { rule: null, sheet: range.sheet, address, messageId: 'not-judged', args: { purpose, title } };
}

function unreadableForm({ range, reason }: UnreadForm): NotChecked {
  const address = rangeName(range);
  return { rule: null, sheet: range.sheet, address, messageId: 'unreadable-form', args: { reason } };
}

/** Each ruleset with the years it was applied to; a ruleset for forms without years has none. */
function inForceFor({ forms }: Recognition, rulesets: Rulesets): InForce[] {
  const years = forms.flatMap(ruledYears);
  const applied = new Map<InForce['ruleset'], number[]>();
  for (const year of [...new Set(years)].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))) {
    const ruleset = rulesets.at(year);
    if (!ruleset) continue;
    applied.set(ruleset, [...(applied.get(ruleset) ?? []), ...(year === null ? [] : [year])]);
  }
  return [...applied].map(([ruleset, its]) => ({ ruleset, years: its }));
}
