import { LEVELS, type Level } from '../forms/table/levels.ts';
import { valueOf } from '../forms/table/count.ts';
import type { Percentage } from '../forms/table/percentage.ts';
import {
  addends,
  allSeries,
  levelCounts,
  objectNameOf,
  type RatingTable,
  type Series,
  sumOfLevels,
} from '../forms/rating/rating-table.ts';
import { mixedWriting, type Passed } from './mixed-writing.ts';
import { firstMissing, ratingTables, valuesOf } from './names.ts';
import { lacking, missing, uncalculated } from './not-checked.ts';
import { exactPercentage, wholesOf, type ExactPercentage } from './percent-bases.ts';
import { percentMismatch } from './percent-mismatch.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { judgeShares } from './percent-shares.ts';
import { agreesWithin } from './tolerance.ts';
import { ratingPercentSentences, type RatingPercentMessages } from './rating-percent.vi.ts';

type Found = Verdict<RatingPercentMessages>;

const RATED = [...LEVELS, 'total'] as const;

/**
 * Declared percentage = the count it stands beside ÷ its base × 100; the total's own is 100 (README.md,
 * `rating-percent`). Rounded and cut-off writing both pass; one fraction written two ways in a table is told once.
 */
export const ratingPercent = defineRule<RatingPercentMessages>({
  id: 'rating-percent',
  sentences: ratingPercentSentences,
  severities: { mismatch: 'error', mixed: 'info', 'other-base': 'info' },
  *check({ forms, rulesets }) {
    for (const table of ratingTables(forms)) {
      const passed: Passed[] = [];
      for (const series of allSeries(table)) {
        for (const of of RATED) {
          const percentage = series.percentages[of];
          if (percentage) yield* judgePercentage(table, series, of, percentage, passed);
        }
      }
      yield* judgeShares(table, rulesets, passed);
      yield* mixedWriting(table, passed);
    }
  },
});

function* judgePercentage(
  table: RatingTable,
  series: Series,
  of: Level | 'total',
  { cell, reading }: Percentage,
  passed: Passed[],
): Iterable<Found> {
  const counts = levelCounts(series);
  const count =
    of === 'total' ? (valueOf(series.total) ?? sumOfLevels(table, series)) : valueOf(series.counts[of]);
  if (reading.kind === 'blank' && (count === null || count === 0 || of === 'total')) return;
  if (reading.kind !== 'percentage') {
    yield reading.kind === 'uncalculated' ? uncalculated(cell) : lacking(cell, { what: 'figure', cell });
    return;
  }
  const bases = wholesOf(table, series);
  if (count === null || bases.length === 0) {
    yield missing(cell, firstMissing([series.total, ...counts]));
    return;
  }
  const { value: declared, decimals } = reading;
  const fits =
    of === 'total' ? wholeShares(series, count) : bases.flatMap((base) => exactPercentage(count, base));
  if (fits.length > 0) yield checked(table);
  const right = fits.find(({ percentage }) => agreesWithin(reading, percentage));
  if (right) {
    passed.push({ cell, count: right.count, base: right.base, declared, decimals });
    return;
  }
  const [expected] = fits;
  if (!expected) {
    const object = objectNameOf(table, series);
    if (declared !== 0) yield lacking(cell, { what: 'base', base: 'total', object });
    return;
  }
  const andAbove = of !== 'total' && (table.includes[of] ?? []).length > 0;
  const operands = of === 'total' ? [series.total] : [series.counts[of], ...addends(table, series)];
  yield percentMismatch({ table, series, of, andAbove, cell, declared, decimals, expected, operands });
}

/** The total is 100 % of itself; beside a number existing it may be its share of that. */
function wholeShares(series: Series, count: number): ExactPercentage[] {
  return [count, ...valuesOf([series.existing])].flatMap((base) => exactPercentage(count, base));
}
