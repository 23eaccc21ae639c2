import type { Citation } from './rulesets/index.ts';
import type { Reorganisation, Settings } from './rulesets/index.ts';
import {
  addends,
  LEVELS,
  levelCount,
  ratedCount,
  sumOfLevels,
  type Level,
  type RatingTable,
  type Series,
} from '../forms/rating-table.ts';
import { cellsOf, firstMissing, missingReason, nameOf, ratingTables, type SeriesName } from './names.ts';
import { bySubject } from './neighbours.ts';
import { defineRule, unchecked, type Context, type Verdict } from './rule.ts';

export type RatingTrendMessages = {
  total: { series: SeriesName; yearBefore: number; now: number; before: number };
  level: { level: Level; series: SeriesName; yearBefore: number; now: Share; before: Share };
  'not-comparable': { year: number; yearBefore: number; reorganisation: string; date: string };
};

interface Share {
  readonly count: number;
  readonly base: number;
}

interface Pair {
  readonly table: RatingTable;
  readonly now: Series;
  readonly before: Series;
  readonly year: number;
}

type Found = Verdict<RatingTrendMessages>;
type Limits = Settings['trend'];

/** No unusual change between consecutive years (rules.md, `rating-trend`): limits of the ruleset, inclusive, in integers. */
export const ratingTrend = defineRule<RatingTrendMessages>({
  id: 'rating-trend',
  severities: { total: 'warning', level: 'warning', 'not-comparable': 'info' },
  *check(context) {
    for (const table of ratingTables(context.forms)) {
      for (const pair of consecutivePairs(table)) yield* judgePair(context, pair);
    }
  },
});

function consecutivePairs(table: RatingTable): Pair[] {
  return bySubject(table).flatMap((group) => {
    const dated = group.flatMap((series) => (series.year ? [{ series, year: series.year.value }] : []));
    const once = dated.filter(({ year }) => dated.filter((other) => other.year === year).length === 1);
    return once.flatMap(({ series, year }) => {
      const before = once.find((other) => other.year === year - 1);
      return before ? [{ table, now: series, before: before.series, year }] : [];
    });
  });
}

function* judgePair({ rules }: Context, pair: Pair): Iterable<Found> {
  const limits = rules.at(pair.year)?.trend ?? rules.settings.trend;
  const reorganised = (rules.at(pair.year) ?? rules.settings).reorganisations.find((one) =>
    straddles(one, pair.year),
  );
  if (reorganised) yield notComparable(pair, reorganised);
  else {
    yield* judgeTotal(pair, limits);
    yield* judgeLevels(pair, limits);
  }
}

/** The end of a rating year is 31 December: years on either side of that of the reorganisation are not comparable. */
function straddles({ date }: Reorganisation, year: number): boolean {
  return Number(date.slice(0, 4)) === year;
}

function notComparable({ table, now, year }: Pair, { name, date, basis }: Reorganisation): Found {
  const citation: Citation = basis;
  const args = { year, yearBefore: year - 1, reorganisation: name, date };
  return {
    kind: 'fault',
    messageId: 'not-comparable',
    args,
    form: table,
    cell: now.year?.cell ?? table.title.cell,
    year,
    basis: citation,
  };
}

function* judgeTotal({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [rated, ratedBefore] = [ratedCount(table, now), ratedCount(table, before)];
  const place = now.total?.cell ?? addends(table, now)[0]?.cell ?? null;
  if (!rated || !ratedBefore) {
    yield unchecked(place, missingReason(missingOf(rated ? before : now)), {
      cell: missingOf(rated ? before : now)?.cell ?? null,
    });
    return;
  }
  const change = Math.abs(rated.value - ratedBefore.value);
  const unusual =
    ratedBefore.value === 0
      ? change >= limits.fromZeroUnits
      : change >= limits.totalUnits && change * 100 >= limits.totalPercent * ratedBefore.value;
  if (!unusual) return;
  yield {
    kind: 'fault',
    messageId: 'total',
    args: { series: nameOf(table, now), yearBefore: year - 1, now: rated.value, before: ratedBefore.value },
    form: table,
    cell: place,
    year,
    related: [...rated.cells, ...ratedBefore.cells],
    actual: rated.value,
  };
}

function* judgeLevels({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [base, baseBefore] = [sumOfLevels(table, now), sumOfLevels(table, before)];
  if (base === null || baseBefore === null) {
    const missing = missingOf(base === null ? now : before);
    yield unchecked(addends(table, now)[0]?.cell ?? null, missingReason(missing), {
      cell: missing?.cell ?? null,
    });
    return;
  }
  if (base === 0 || baseBefore === 0) return;
  for (const level of LEVELS) {
    const [count, countBefore] = [levelCount(table, now, level) ?? 0, levelCount(table, before, level) ?? 0];
    const moved =
      Math.abs(count * baseBefore - countBefore * base) * 100 >= limits.levelPoints * base * baseBefore;
    if (!moved || Math.abs(count - countBefore) < limits.levelCount) continue;
    yield {
      kind: 'fault',
      messageId: 'level',
      args: {
        level,
        series: nameOf(table, now),
        yearBefore: year - 1,
        now: { count, base },
        before: { count: countBefore, base: baseBefore },
      },
      form: table,
      cell: now.counts[level]?.cell ?? null,
      year,
      related: cellsOf([...addends(table, now), before.counts[level], ...addends(table, before)]).filter(
        (cell, index, all) => all.indexOf(cell) === index,
      ),
      actual: count,
    };
  }
}

function missingOf(series: Series) {
  return firstMissing([...LEVELS.map((level) => series.counts[level]), series.total]);
}
