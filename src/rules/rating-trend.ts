import { distinctCells, type CellRef } from '../grid/index.ts';
import { LEVELS } from '../forms/table/levels.ts';
import type { Reorganisation, Settings } from './rulesets/index.ts';
import {
  addends,
  levelCount,
  levelCounts,
  type RatingTable,
  type Series,
  sumOfLevels,
  totalCount,
} from '../forms/rating/rating-table.ts';
import { cellOf, cellsOf, firstMissing, nameOf, ratingTables } from './names.ts';
import { bySubject } from './neighbours.ts';
import { missing } from './not-checked.ts';
import { checked, defineRule, type Context, type Verdict } from './rule.ts';
import { ratingTrendSentences, type RatingTrendMessages, type Share } from './rating-trend.vi.ts';

interface Pair {
  readonly table: RatingTable;
  readonly now: Series;
  readonly before: Series;
  readonly year: number;
  /** The cell that names the year. */
  readonly head: CellRef;
}

type Found = Verdict<RatingTrendMessages>;
type Limits = Settings['trend'];

/**
 * No unusual change between consecutive years, by limits of the ruleset, inclusive (README.md, `rating-trend`). Totals of
 * rows are no series, nor are quarters and proposals.
 */
export const ratingTrend = defineRule<RatingTrendMessages>({
  id: 'rating-trend',
  sentences: ratingTrendSentences,
  severities: { total: 'warning', level: 'warning', 'not-comparable': 'info' },
  *check(context) {
    for (const table of ratingTables(context.forms)) {
      const told = new Set<number>();
      for (const pair of consecutivePairs(table)) {
        const reorganised = reorganisationBetween(context, pair);
        if (!reorganised) yield* judgePair(context, pair);
        else if (!told.has(pair.year)) {
          told.add(pair.year);
          yield notComparable(pair, reorganised);
        }
      }
    }
  },
});

function* consecutivePairs(table: RatingTable): Iterable<Pair> {
  for (const group of bySubject(table)) {
    const years = singleByYear(group);
    for (const { year } of group) {
      if (!year) continue;
      const [now, before] = [years.get(year.value), years.get(year.value - 1)];
      if (now && before) yield { table, now, before, year: year.value, head: year.cell };
    }
  }
}

/** The series of each year; null: the year has several. */
function singleByYear(group: readonly Series[]): ReadonlyMap<number, Series | null> {
  const years = new Map<number, Series | null>();
  for (const series of group)
    if (series.year) years.set(series.year.value, years.has(series.year.value) ? null : series);
  return years;
}

function* judgePair({ rulesets }: Context, pair: Pair): Iterable<Found> {
  const { trend } = rulesets.at(pair.year) ?? rulesets.settings;
  yield* judgeTotal(pair, trend);
  if (!isScaleChanged(pair)) yield* judgeLevels(pair, trend);
}

/**
 * A year is rated as it stands on 31 December: of the year of a reorganisation, and all later ones, the new organisations
 * are rated, of the year before the old ones. So the pair that ends in that year straddles it, and no other.
 */
function reorganisationBetween({ rulesets }: Context, { year }: Pair): Reorganisation | undefined {
  const { reorganisations } = rulesets.at(year) ?? rulesets.settings;
  return reorganisations.find(({ date }) => Number(date.slice(0, 4)) === year);
}

/** The first year of the four levels in use today. */
const FIRST_YEAR_OF_LEVELS = 2018;

/** A level of 2017 is another one than its namesake of 2018. */
function isScaleChanged({ year }: Pair): boolean {
  return year === FIRST_YEAR_OF_LEVELS;
}

function notComparable({ table, year, head }: Pair, { name, date, basis }: Reorganisation): Found {
  const args = { year, yearBefore: year - 1, reorganisation: name, date };
  return {
    kind: 'fault',
    messageId: 'not-comparable',
    args,
    form: table,
    cell: head,
    year,
    basis,
  };
}

function* judgeTotal({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [rated, ratedBefore] = [totalCount(table, now), totalCount(table, before)];
  const cell = cellOf(now);
  if (!rated || !ratedBefore) {
    yield missing(cell, missingOf(rated ? before : now));
    return;
  }
  yield checked(table);
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
    cell,
    year,
    related: [...rated.cells, ...ratedBefore.cells],
    actual: rated.value,
  };
}

/** The level's share of the sum of the levels; nobody rated in a year: no share to compare. */
function* judgeLevels({ table, now, before, year }: Pair, limits: Limits): Iterable<Found> {
  const [base, baseBefore] = [sumOfLevels(table, now), sumOfLevels(table, before)];
  if (base === null || baseBefore === null) {
    yield missing(now.counts.excellent?.cell ?? cellOf(now), missingOf(base === null ? now : before));
    return;
  }
  if (base === 0 || baseBefore === 0) return;
  for (const level of LEVELS) {
    const own = now.counts[level];
    const share = { count: levelCount(table, now, level), base };
    const shareBefore = { count: levelCount(table, before, level), base: baseBefore };
    if (!own || !isKnown(share) || !isKnown(shareBefore) || !hasMoved(share, shareBefore, limits)) continue;
    const cells = [...addends(table, now), before.counts[level], ...addends(table, before)];
    yield {
      kind: 'fault',
      messageId: 'level',
      args: { level, series: nameOf(table, now), yearBefore: year - 1, now: share, before: shareBefore },
      form: table,
      cell: own.cell,
      year,
      related: distinctCells(cellsOf(cells)),
      actual: share.count,
    };
  }
}

function isKnown(share: { readonly count: number | null; readonly base: number }): share is Share {
  return share.count !== null;
}

/** In integers: |a/b − c/d| ≥ points/100, and the count itself moved. */
function hasMoved(now: Share, before: Share, limits: Limits): boolean {
  const difference = Math.abs(now.count * before.base - before.count * now.base);
  const enough = difference * 100 >= limits.levelPoints * now.base * before.base;
  return enough && Math.abs(now.count - before.count) >= limits.levelCount;
}

function missingOf(series: Series) {
  return firstMissing([...levelCounts(series), series.total]);
}
