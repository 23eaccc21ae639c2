import {
  hasFilledLevel,
  levelCount,
  objectOf,
  type RatingTable,
  type Series,
} from '../forms/rating-table.ts';
import { cellsOf, firstMissing, nameOf, ratingTables, yearOf, type SeriesName } from './names.ts';
import { judgeQuota, type QuotaJudgement } from './quota.ts';
import { defineRule, missing, unchecked, type Context, type Verdict } from './rule.ts';

export type ExcellentQuotaMessages = {
  over: { series: SeriesName; quota: QuotaJudgement };
};

/** Below this base count a breach is a warning: one person more or less decides. */
const SMALL_BASE = 5;

/**
 * Excellent × 100 ≤ percent × base, in integers (rules.md, `excellent-quota`; quota, base and scope by regulation and
 * rating year: regulations.md). A total row is judged only where its rows are groups of one kind of object.
 */
export const excellentQuota = defineRule<ExcellentQuotaMessages>({
  id: 'excellent-quota',
  severities: { over: 'error' },
  *check(context) {
    for (const table of ratingTables(context.forms)) {
      for (const series of judged(table)) yield* judgeSeries(context, table, series);
    }
  },
});

/** The table's own series, and its totals where they sum groups of one kind of object in one year. */
function judged(table: RatingTable): Series[] {
  const ofOneKind =
    table.kind !== 'ratings' &&
    table.series.every(({ subject }) => (subject?.object ?? table.kind) === table.kind);
  const totals = ofOneKind ? table.columnTotals.map((total) => total.series) : [];
  return [...table.series, ...totals.filter((series) => series.year !== null)];
}

function* judgeSeries(
  { rules }: Context,
  table: RatingTable,
  series: Series,
): Iterable<Verdict<ExcellentQuotaMessages>> {
  const { excellent: count } = series.counts;
  if (!count || !hasFilledLevel(series)) return;
  const year = yearOf(series);
  const ruleset = rules.at(year);
  if (!ruleset) {
    yield unchecked(
      count.cell,
      'missing-value',
      year === null ? { what: 'year' } : { what: 'ruleset', year },
    );
    return;
  }
  const [excellent, good] = [levelCount(table, series, 'excellent'), levelCount(table, series, 'good')];
  const [complete, incomplete] = [
    levelCount(table, series, 'complete'),
    levelCount(table, series, 'incomplete'),
  ];
  const quota =
    excellent === null || good === null
      ? null
      : judgeQuota({
          counts: { excellent, good, complete, incomplete },
          ruleset,
          kind: objectOf(table, series),
        });
  if (!quota) {
    yield missing(count.cell, firstMissing(Object.values(series.counts)));
    return;
  }
  if (!quota.over) return;
  yield {
    kind: 'fault',
    messageId: 'over',
    args: { series: nameOf(table, series), quota },
    form: table,
    cell: count.cell,
    year,
    severity: quota.baseCount < SMALL_BASE ? 'warning' : 'error',
    expected: quota.cap,
    actual: quota.excellent,
    related: cellsOf(Object.values(series.counts)),
    basis: quota.basis,
  };
}
