import {
  allSeries,
  hasFilledLevel,
  levelCount,
  objectNameOf,
  type ColumnTotal,
  type RatingTable,
  type Series,
} from '../forms/rating/rating-table.ts';
import { cellsOf, firstMissing, nameOf, ratingTables, yearOf } from './names.ts';
import { isSurelyWithin, judgeQuota, type QuotaQuestion } from './quota.ts';
import { lacking, missing } from './not-checked.ts';
import { checked, defineRule, type Context, type Verdict } from './rule.ts';
import type { Ruleset } from './rulesets/index.ts';
import { excellentQuotaSentences, type ExcellentQuotaMessages } from './excellent-quota.vi.ts';

/** Below this base count a breach is a warning: one person more or less decides. */
const SMALL_BASE = 5;

type Found = Verdict<ExcellentQuotaMessages>;

/**
 * Excellent × 100 ≤ percent × base, in integers (README.md, `excellent-quota`; quota, base and scope by regulation and
 * rating year: rulesets/README.md). Of proposals it is only told that they would be over.
 */
export const excellentQuota = defineRule<ExcellentQuotaMessages>({
  id: 'excellent-quota',
  sentences: excellentQuotaSentences,
  severities: { over: 'error', proposed: 'info' },
  *check(context) {
    for (const table of ratingTables(context.forms)) {
      for (const series of judged(table)) yield* judgeSeries(context, table, series);
    }
  },
});

/**
 * The table's own series, and its totals and blocks whose rows all count one kind of object; but for single units below
 * a grassroots organisation.
 */
function judged(table: RatingTable): readonly Series[] {
  const mixed = new Set(
    table.columnTotals.filter((total) => !isOfOneKind(table, total)).map(({ series }) => series),
  );
  return allSeries(table).filter((series) => !series.isBelowGrassroots && !mixed.has(series));
}

function isOfOneKind(table: RatingTable, { addends }: ColumnTotal): boolean {
  const [first, ...others] = addends.map((series) => objectNameOf(table, series));
  return first !== undefined && first !== null && others.every((object) => object === first);
}

function* judgeSeries(context: Context, table: RatingTable, series: Series): Iterable<Found> {
  const { excellent: count } = series.counts;
  if (!count || !hasFilledLevel(series)) return;
  const year = yearOf(series) ?? series.period?.year ?? null;
  const ruleset = context.rulesets.at(year);
  const isProposed = series.stage === 'proposed';
  const isWhole = series.period === null || ruleset?.quarters === true;
  // A proposal that can't be judged wants nothing of the clerk; a quarter has no quota unless the ruleset says so.
  if (!isWhole) return;
  if (!ruleset) {
    if (!isProposed) yield lacking(count.cell, year === null ? { what: 'year' } : { what: 'ruleset', year });
    return;
  }
  if (table.levelHeads.some(({ isFormer }) => isFormer)) {
    yield lacking(count.cell, { what: 'former-levels' });
    return;
  }
  const question = questionOf(ruleset, table, series);
  if (question && isSurelyWithin(question)) {
    yield checked(table);
    return;
  }
  const quota = question && judgeQuota(question);
  if (!quota) {
    if (!isProposed) yield missing(count.cell, firstMissing(Object.values(series.counts)));
    return;
  }
  yield checked(table);
  if (!quota.over) return;
  const severity = quota.baseCount < SMALL_BASE ? 'warning' : 'error';
  const fault = {
    kind: 'fault' as const,
    args: { series: nameOf(table, series), quota },
    form: table,
    cell: count.cell,
    year,
    expected: quota.cap,
    actual: quota.excellent,
    related: cellsOf(Object.values(series.counts)),
    basis: quota.basis,
  };
  yield isProposed ? { ...fault, messageId: 'proposed' } : { ...fault, messageId: 'over', severity };
}

/** null: a count is missing that the judgement needs. */
function questionOf(ruleset: Ruleset, table: RatingTable, series: Series): QuotaQuestion | null {
  const excellent = levelCount(table, series, 'excellent');
  const good = levelCount(table, series, 'good');
  const complete = levelCount(table, series, 'complete');
  const incomplete = levelCount(table, series, 'incomplete');
  if (excellent === null || good === null) return null;
  const counts = { excellent, good, complete, incomplete };
  return { counts, ruleset, kind: objectNameOf(table, series) };
}
