import { valueOf } from '../forms/count.ts';
import { levelCount, type Change, type RatingTable, type Series } from '../forms/rating-table.ts';
import type { Level } from '../forms/rating-table.ts';
import { allSeries } from '../forms/rating-table.ts';
import { cellsOf, nameOf, ratingTables, yearOf, type SeriesName } from './names.ts';
import { defineRule, unchecked, type Verdict } from './rule.ts';
import { seriesBefore } from './neighbours.ts';
import { agreesWithin } from './tolerance.ts';

export type RatingChangeMessages = {
  mismatch: {
    of: Level | 'total';
    series: SeriesName;
    measure: Change['measure'];
    declared: number;
    now: number;
    before: number;
    yearBefore: number | null;
    change: number;
    decimals: number;
  };
};

type Found = Verdict<RatingChangeMessages>;

/**
 * Declared change = this year − the year before; a column headed as a ratio = this × 100 ÷ before
 * (rules.md, `rating-change`). Totals are compared as declared.
 */
export const ratingChange = defineRule<RatingChangeMessages>({
  id: 'rating-change',
  severities: { mismatch: 'error' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      for (const series of allSeries(table)) {
        for (const change of series.changes) yield* judgeChange(table, series, change);
      }
    }
  },
});

function* judgeChange(table: RatingTable, series: Series, change: Change): Iterable<Found> {
  const before = seriesBefore(table, series, change.before);
  if (!before) {
    if (change.value !== null) yield unchecked(change.cell, 'no-counterpart', { year: change.before });
    return;
  }
  const [now, then] = [figure(table, series, change.of), figure(table, before, change.of)];
  if (change.value === null || now === null || then === null || (change.measure === 'ratio' && then === 0)) {
    yield unchecked(change.cell, 'missing-value', { cell: change.cell });
    return;
  }
  const exact = change.measure === 'ratio' ? (now * 100) / then : now - then;
  const agrees =
    change.measure === 'ratio'
      ? agreesWithin({ ...change, value: change.value }, exact)
      : change.value === exact;
  if (agrees) return;
  const decimals = change.measure === 'ratio' ? Math.max(2, change.decimals) : 0;
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: {
      of: change.of,
      series: nameOf(table, series),
      measure: change.measure,
      declared: change.value,
      now,
      before: then,
      yearBefore: yearOf(before),
      change: exact,
      decimals,
    },
    form: table,
    cell: change.cell,
    year: yearOf(series),
    expected: Number(exact.toFixed(decimals)),
    actual: change.value,
    related: cellsOf([counted(series, change.of), counted(before, change.of)]),
  };
}

function figure(table: RatingTable, series: Series, of: Level | 'total'): number | null {
  return of === 'total' ? valueOf(series.total) : levelCount(table, series, of);
}

function counted(series: Series, of: Level | 'total') {
  return of === 'total' ? series.total : series.counts[of];
}
