import { levelCount, objectOf, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { judgeQuota, type QuotaJudgement } from '../rules/quota.ts';
import type { Quota, QuotaBase, Ruleset } from '../rules/rulesets/index.ts';
import { baseOf } from '../rules/rulesets/quota-bases.ts';
import { rulesetAt, type Checked } from './checked.ts';
import { levelFigure, sumFigure } from './rating-figures.ts';
import { madeOf, minus, percentOf, plus, type Computed } from './computed.ts';

/** How a series stands to the quota, each figure with its cells. */
export interface QuotaFigures {
  readonly excellent: Computed;
  readonly good: Computed;
  /** null: no ruleset is in force for its year. */
  readonly ruled: RuledFigures | null;
}

export interface RuledFigures {
  readonly ruleset: Ruleset;
  /** null: a count is missing that it needs. */
  readonly judgement: QuotaJudgement | null;
  readonly base: QuotaBase;
  readonly baseFigure: Computed;
  /** In percent of the base. */
  readonly share: Computed;
  /** The percentage in force, 0–100. */
  readonly percent: number;
  readonly cap: Computed;
  /** Above 0: over the cap; below: so many more would be allowed. */
  readonly difference: Computed;
}

export function quotaFigures(checked: Checked, table: RatingTable, series: Series): QuotaFigures {
  const excellent = levelFigure(table, series, 'excellent');
  const good = levelFigure(table, series, 'good');
  const ruleset = rulesetAt(checked, series.year?.value ?? null);
  return { excellent, good, ruled: ruleset && ruledFigures(ruleset, table, series, { excellent, good }) };
}

function ruledFigures(
  ruleset: Ruleset,
  table: RatingTable,
  series: Series,
  { excellent, good }: { readonly excellent: Computed; readonly good: Computed },
): RuledFigures {
  const kind = objectOf(table, series);
  const base = baseOf(ruleset.quota, kind);
  const baseFigure =
    base === 'good' ? good : base === 'total' ? sumFigure(table, series) : plus([excellent, good]);
  const judgement = judgementOf(ruleset, table, series);
  const { raised, percent: usual } = ruleset.quota;
  const percent = judgement?.percent ?? (raised?.decision == null ? usual : Math.max(raised.percent, usual));
  const cap = capFigure(ruleset.quota, percent, baseFigure, judgement);
  return {
    ruleset,
    judgement,
    base,
    baseFigure,
    share: percentOf(excellent, baseFigure),
    percent,
    cap,
    difference: minus(excellent, cap),
  };
}

function judgementOf(ruleset: Ruleset, table: RatingTable, series: Series): QuotaJudgement | null {
  const excellent = levelCount(table, series, 'excellent');
  const good = levelCount(table, series, 'good');
  if (excellent === null || good === null) return null;
  const complete = levelCount(table, series, 'complete');
  const incomplete = levelCount(table, series, 'incomplete');
  const counts = { excellent, good, complete, incomplete };
  return judgeQuota({ counts, ruleset, kind: objectOf(table, series) });
}

/** Percentages have at most two decimals: in hundredths all is computed in whole numbers, as the rule does. */
function capFigure(
  { rounding, smallGroup }: Quota,
  percent: number,
  base: Computed,
  judgement: QuotaJudgement | null,
): Computed {
  const value = () => judgement?.cap ?? 0;
  const hundredths = Math.round(percent * 100);
  const product = (x: string) =>
    Number.isInteger(percent) ? `${percent}*${x}/100` : `${hundredths}*${x}/10000`;
  const cap = madeOf(base, value, (x) =>
    rounding.mode === 'half-up' ? `ROUND(${product(x)},0)` : `INT(${product(x)})`,
  );
  const isMissing = judgement === null && typeof cap.value === 'number';
  const honest = isMissing ? { ...cap, value: 'missing' as const } : cap;
  // What small groups are allowed is no matter of one formula.
  return smallGroup === null ? honest : { ...honest, expression: null };
}
