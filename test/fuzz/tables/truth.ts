import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import type { CheckedWorkbook } from '../../../src/check/checked-workbook.ts';
import type { Workbook } from '../../../src/grid/index.ts';
import { resolveRulesets } from '../../../src/rules/rulesets/index.ts';
import { casesOf } from './across.ts';
import { isDrawn, type Drawn } from './figures.ts';
import { findingDifferences } from './findings.ts';
import { readingDifferences } from './readings.ts';
import type { MadeTable } from './table.ts';

/** One thing that the checker read or said otherwise than it is. */
export interface Difference {
  /** Its kind, by which alike ones are counted. */
  readonly kind: string;
  readonly detail: string;
}

const rulesets = resolveRulesets();

export function differences(tables: readonly MadeTable[], workbook: Workbook): Difference[] {
  const checked = checkWorkbook(workbook, rulesets);
  const judged = tables.filter(isJudged);
  return [
    ...readingDifferences(judged, checked),
    ...purposeDifferences(tables, checked),
    ...findingDifferences(judged, checked.findings),
  ];
}

function isJudged({ plan }: MadeTable): boolean {
  return plan.purpose === 'results';
}

/** Tables that are no results are told as such, each once, and no others are. */
function purposeDifferences(tables: readonly MadeTable[], { notJudged }: CheckedWorkbook): Difference[] {
  const should = tables
    .flatMap(({ plan }) => (plan.purpose === 'results' ? [] : [plan.purpose]))
    .toSorted()
    .join(', ');
  const is = notJudged
    .map(({ purpose }) => purpose)
    .toSorted()
    .join(', ');
  return is === should ? [] : [{ kind: 'not judged', detail: `${is} for ${should}` }];
}

/** Figures in which a fault may be planted: all that were drawn and are read. */
export function drawnFigures(tables: readonly MadeTable[]): {
  readonly counts: Drawn[];
  readonly shares: Drawn[];
} {
  const cases = tables.filter(isJudged).flatMap(({ content }) => casesOf(content));
  const counts = cases.flatMap((one) => [...Object.values(one.counts), ...Object.values(one.parts)]);
  const shares = cases.flatMap((one) => [
    ...Object.values(one.percentages),
    one.share,
    ...Object.values(one.changes),
  ]);
  return { counts: [...new Set(counts)].filter(isDrawn), shares: [...new Set(shares)].filter(isDrawn) };
}
