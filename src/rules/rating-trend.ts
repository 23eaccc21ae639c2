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
import { cellsOf, firstMissing, nameOf, placeOf, ratingTables, type SeriesName } from './names.ts';
import { bySubject } from './neighbours.ts';
import { defineRule, missing, type Context, type Verdict } from './rule.ts';

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
  const { trend, reorganisations } = rules.at(pair.year) ?? rules.settings;
  const reorganised = reorganisations.find((one) => straddles(one, pair.year));
  if (reorganised) yield notComparable(pair, reorganised);
  else {
    yield* judgeTotal(pair, trend);
    yield* judgeLevels(pair, trend);
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
    cell: now.year?.cell ?? placeOf(now),
    year,
    basis: citation,
  };
}

function* judgeTotal({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [rated, ratedBefore] = [ratedCount(table, now), ratedCount(table, before)];
  const place = placeOf(now);
  if (!rated || !ratedBefore) {
    yield missing(place, missingOf(rated ? before : now));
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

/** The level's share of the sum of the levels; nobody rated in a year: no share to compare. */
function* judgeLevels({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [base, baseBefore] = [sumOfLevels(table, now), sumOfLevels(table, before)];
  if (base === null || baseBefore === null) {
    yield missing(now.counts.excellent?.cell ?? placeOf(now), missingOf(base === null ? now : before));
    return;
  }
  if (base === 0 || baseBefore === 0) return;
  for (const level of LEVELS) {
    const [count, countBefore] = [levelCount(table, now, level), levelCount(table, before, level)];
    if (count === null || countBefore === null) continue;
    const share = { count, base };
    const shareBefore = { count: countBefore, base: baseBefore };
    if (!hasMoved(share, shareBefore, limits)) continue;
    const cells = [...addends(table, now), before.counts[level], ...addends(table, before)];
    yield {
      kind: 'fault',
      messageId: 'level',
      args: { level, series: nameOf(table, now), yearBefore: year - 1, now: share, before: shareBefore },
      form: table,
      cell: now.counts[level]?.cell ?? null,
      year,
      related: cellsOf(cells).filter((cell, index, all) => all.indexOf(cell) === index),
      actual: count,
    };
  }
}

/** In integers: |a/b − c/d| ≥ points/100, and the count itself moved. */
function hasMoved(now: Share, before: Share, limits: Limits): boolean {
  const difference = Math.abs(now.count * before.base - before.count * now.base);
  const enough = difference * 100 >= limits.levelPoints * now.base * before.base;
  return enough && Math.abs(now.count - before.count) >= limits.levelCount;
}

function missingOf(series: Series) {
  return firstMissing([...LEVELS.map((level) => series.counts[level]), series.total]);
}
