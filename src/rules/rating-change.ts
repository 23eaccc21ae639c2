import type { Level } from '../forms/table/levels.ts';
import { valueOf, type Count } from '../forms/table/count.ts';
import { allSeries, type Change, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { isOfWholeYear } from './figures.ts';
import { cellsOf, nameOf, ratingTables, yearOf } from './names.ts';
import { lacking, noCounterpart } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { seriesBefore, type SeriesBefore } from './neighbours.ts';
import { agreesWithin } from './tolerance.ts';
import { ratingChangeSentences, type RatingChangeMessages } from './rating-change.vi.ts';

type Found = Verdict<RatingChangeMessages>;

/**
 * Declared change = this year − the year before; a column headed as a ratio = this × 100 ÷ before
 * (README.md, `rating-change`). Totals are compared as declared, levels as written: of "… trở lên" with the better ones.
 */
export const ratingChange = defineRule<RatingChangeMessages>({
  id: 'rating-change',
  sentences: ratingChangeSentences,
  severities: { mismatch: 'error' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      if (!allSeries(table).some(({ changes }) => changes.length > 0)) continue;
      const before = seriesBefore(table);
      for (const series of allSeries(table)) {
        if (series.changes.length === 0 || !isOfWholeYear(series)) continue;
        for (const change of series.changes) yield* judgeChange(table, series, change, before);
      }
    }
  },
});

function* judgeChange(
  table: RatingTable,
  series: Series,
  change: Change,
  seriesIn: SeriesBefore,
): Iterable<Found> {
  const before = seriesIn(series, change.before);
  if (!before) {
    if (change.value !== null) yield noCounterpart(change.cell, change.before);
    return;
  }
  const [now, then] = [valueOf(counted(series, change.of)), valueOf(counted(before, change.of))];
  if (change.value === null || now === null || then === null || (change.measure === 'ratio' && then === 0)) {
    yield lacking(change.cell, { what: 'figure', cell: change.cell });
    return;
  }
  const exact = change.measure === 'ratio' ? (now * 100) / then : now - then;
  const agrees =
    change.measure === 'ratio'
      ? agreesWithin({ ...change, value: change.value }, exact)
      : change.value === exact;
  yield checked(table);
  if (agrees) return;
  const decimals = change.measure === 'ratio' ? Math.max(2, change.decimals) : 0;
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: {
      of: change.of,
      andAbove: change.of !== 'total' && (table.includes[change.of] ?? []).length > 0,
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

function counted(series: Series, of: Level | 'total'): Count | null {
  return of === 'total' ? series.total : series.counts[of];
}
