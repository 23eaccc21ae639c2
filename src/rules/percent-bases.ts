import { groupedBy } from '../grid/index.ts';
import {
  levelCount,
  sumOfLevels,
  ratedCount,
  type ColumnTotal,
  type RatingTable,
  type Series,
  type Share,
} from '../forms/rating/rating-table.ts';
import { valuesOf } from './names.ts';

/** A count as a share of a base above 0. */
export interface ExactPercentage {
  readonly count: number;
  readonly base: number;
  /** 0–100. */
  readonly percentage: number;
}

export function exactPercentage(count: number, base: number): ExactPercentage[] {
  return base === 0 ? [] : [{ count, base, percentage: (count * 100) / base }];
}

/**
 * How many were rated, for all that a series says of it: the sum of its levels, its declared total, and of a total the
 * sums of its rows. Where they contradict each other, which of them is wrong is not known. Empty where none can be read.
 */
export function wholesOf(table: RatingTable, series: Series): number[] {
  const sums = (sumsIn(table).get(series) ?? []).map(({ addends }) => addends);
  const all = [
    sumOfLevels(table, series),
    ratedCount(table, series)?.value ?? null,
    ...sums.map((rows) => sumOver(rows, (row) => sumOfLevels(table, row))),
    ...sums.map((rows) => sumOver(rows, (row) => ratedCount(table, row)?.value ?? null)),
  ];
  return [...new Set(all.filter((value) => value !== null))];
}

const sumsOfTables = new WeakMap<RatingTable, ReadonlyMap<Series, readonly ColumnTotal[]>>();

/** The column totals of a table by their series. */
function sumsIn(table: RatingTable): ReadonlyMap<Series, readonly ColumnTotal[]> {
  const known = sumsOfTables.get(table);
  if (known) return known;
  const sums = groupedBy(table.columnTotals, ({ series }) => series);
  sumsOfTables.set(table, sums);
  return sums;
}

function sumOver(rows: readonly Series[], figure: (row: Series) => number | null): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const value = figure(row);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** What a share may be of. */
export type Base = Exclude<NonNullable<Share['base']>, 'other'>;

/** The base of a share, as far as its rows tell it; several where the sums of a row contradict each other. */
export function basesUnder(base: Base, table: RatingTable, series: Series): readonly number[] {
  const [excellent, good] = [levelCount(table, series, 'excellent'), levelCount(table, series, 'good')];
  switch (base) {
    case 'good':
      return good === null ? [] : [good];
    case 'good-or-better':
      return good === null || excellent === null ? [] : [good + excellent];
    case 'total':
      return wholesOf(table, series);
    case 'existing':
      return valuesOf([series.existing]);
  }
}
