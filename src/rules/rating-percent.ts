import { valueOf } from '../forms/count.ts';
import type { Percentage } from '../forms/percentage.ts';
import {
  addends,
  allSeries,
  LEVELS,
  levelCount,
  sumOfLevels,
  type Level,
  type RatingTable,
  type Series,
} from '../forms/rating-table.ts';
import type { CellRef } from '../grid/index.ts';
import { cellsOf, firstMissing, nameOf, ratingTables, yearOf, type SeriesName } from './names.ts';
import { defineRule, missing, unchecked, type Verdict } from './rule.ts';
import { agreesWithin } from './tolerance.ts';

export type RatingPercentMessages = {
  mismatch: {
    of: Level | 'total';
    series: SeriesName;
    declared: number;
    count: number;
    base: number;
    percentage: number;
    decimals: number;
  };
  mixed: {
    numerator: number;
    denominator: number;
    first: number;
    firstDecimals: number;
    second: number;
    secondDecimals: number;
  };
};

type Found = Verdict<RatingPercentMessages>;

/** A declared percentage that passed, as the fraction it stands for. */
interface Passed {
  readonly cell: CellRef;
  readonly count: number;
  readonly base: number;
  readonly declared: number;
  readonly decimals: number;
}

/**
 * Declared percentage = count ÷ sum of the levels × 100; the total's own is 100 (rules.md, `rating-percent`).
 * Rounded and cut-off writing both pass; one fraction written two ways in a table is told once.
 */
export const ratingPercent = defineRule<RatingPercentMessages>({
  id: 'rating-percent',
  severities: { mismatch: 'error', mixed: 'info' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      const passed: Passed[] = [];
      for (const series of allSeries(table)) {
        for (const of of [...LEVELS, 'total'] as const) {
          const percentage = series.percentages[of];
          if (percentage) yield* judgePercentage(table, series, of, percentage, passed);
        }
      }
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
  const sum = sumOfLevels(table, series);
  const counts = LEVELS.map((level) => series.counts[level]);
  const declaredTotal = valueOf(series.total);
  const count = of === 'total' ? (declaredTotal ?? sum) : levelCount(table, series, of);
  if (reading.kind === 'blank' && (count === null || count === 0 || of === 'total')) return;
  if (reading.kind !== 'percentage') {
    yield unchecked(cell, reading.kind === 'uncalculated' ? 'uncalculated' : 'missing-value', { cell });
    return;
  }
  const bases = [...new Set([sum, declaredTotal].filter((base) => base !== null))];
  if (count === null || bases.length === 0) {
    yield missing(cell, firstMissing([series.total, ...counts]));
    return;
  }
  const { value: declared, decimals } = reading;
  const fits = of === 'total' ? wholeShares(series, count) : bases.flatMap((base) => share(count, base));
  const right = fits.find(({ percentage }) => agreesWithin(reading, percentage));
  if (right) {
    passed.push({ cell, count: right.count, base: right.base, declared, decimals });
    return;
  }
  const [expected] = fits;
  if (!expected) {
    if (declared !== 0) yield unchecked(cell, 'missing-value', { what: 'base' });
    return;
  }
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: {
      of,
      series: nameOf(table, series),
      declared,
      count: expected.count,
      base: expected.base,
      percentage: expected.percentage,
      decimals: Math.max(2, decimals),
    },
    form: table,
    cell,
    year: yearOf(series),
    expected: Number(expected.percentage.toFixed(Math.max(2, decimals))),
    actual: declared,
    related:
      of === 'total'
        ? cellsOf([series.total])
        : cellsOf([series.counts[of], ...addends(table, series)].filter(unique)),
  };
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}

interface Share {
  readonly count: number;
  readonly base: number;
  readonly percentage: number;
}

function share(count: number, base: number): Share[] {
  return base === 0 ? [] : [{ count, base, percentage: (count * 100) / base }];
}

/** The total is 100 % of itself; beside a number existing it may be its share of that. */
function wholeShares(series: Series, count: number): Share[] {
  const existing = valueOf(series.existing);
  return [...share(count, count), ...(existing === null ? [] : share(count, existing))];
}

/** The same fraction shown once as 17,77 and once as 17,78: neither is wrong, but one table should do one thing. */
function* mixedWriting(table: RatingTable, passed: readonly Passed[]): Iterable<Found> {
  const firsts = new Map<string, Passed>();
  for (const one of passed) {
    const key = lowestTerms(one);
    const first = firsts.get(key);
    if (first && shown(first) !== shown(one)) {
      yield mixed(table, first, one);
      return;
    }
    if (!first) firsts.set(key, one);
  }
}

function mixed(table: RatingTable, first: Passed, second: Passed): Found {
  return {
    kind: 'fault',
    messageId: 'mixed',
    args: {
      numerator: second.count,
      denominator: second.base,
      first: first.declared,
      firstDecimals: first.decimals,
      second: second.declared,
      secondDecimals: second.decimals,
    },
    form: table,
    cell: second.cell,
    related: [first.cell],
    expected: first.declared,
    actual: second.declared,
  };
}

/** "11/58" for 22 of 116. */
function lowestTerms({ count, base }: Passed): string {
  let [divisor, rest] = [base, count];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return `${count / divisor}/${base / divisor}`;
}

function shown({ declared, decimals }: Passed): number {
  return Number(declared.toFixed(Math.min(decimals, 20)));
}
