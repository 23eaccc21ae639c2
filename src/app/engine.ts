import type { Plan, Mark, Workbook } from '../grid/index.ts';
import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import type { Finding, Suggestion } from '../rules/finding.ts';
import { builtInRulesets } from '../rules/rulesets/index.ts';
import { checking } from '../check/check-workbook.ts';
import { marksForFindings } from './marks.ts';
import { inSlices } from './slices.ts';
import { suggestionPlan } from './suggestions.ts';

/** What a desk asks of the rules. It is loaded apart, so that a pane is seen before its rules have come. */
export interface Engine {
  /** In slices, so that the page stays free; null where it was told to stop. */
  readonly check: (workbook: Workbook, signal?: AbortSignal) => Promise<CheckedWorkbook | null>;
  readonly marks: (findings: readonly Finding[], workbook: Workbook) => readonly Mark[];
  /** null: a cell no longer holds what the suggestion was made for. */
  readonly plan: (suggestions: readonly Suggestion[], workbook: Workbook) => Plan | null;
}

/** The engine with the built-in rulesets. */
export function createEngine(): Engine {
  const rulesets = builtInRulesets();
  return {
    check: (workbook, signal) => inSlices(checking(workbook, rulesets), signal),
    marks: marksForFindings,
    plan: suggestionPlan,
  };
}
