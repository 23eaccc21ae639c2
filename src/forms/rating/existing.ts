import type { Level } from '../table/levels.ts';
import { valueOf } from '../table/count.ts';
import { countsBeside } from './figure-sums.ts';
import type { ReadSeries } from './read-series.ts';
import type { Series } from './rating-table.ts';

/**
 * "Tổng số" beside a count of those exempt is the number rated, or the number existing: the latter where more rows
 * with some exempt say so.
 */
export function withExisting(
  read: readonly ReadSeries[],
  addendLevels: readonly Level[],
): readonly ReadSeries[] {
  let [said, existing] = [0, 0];
  for (const { series } of read) {
    const counts = countsExisting(series, addendLevels);
    if (counts !== null) said++;
    if (counts === true) existing++;
  }
  return existing * 2 > said ? read.map(totalAsExisting) : read;
}

function totalAsExisting(one: ReadSeries): ReadSeries {
  return { ...one, series: { ...one.series, total: null, existing: one.series.total } };
}

function countsExisting(series: Series, addendLevels: readonly Level[]): boolean | null {
  const { existing, exempt, notRated } = series;
  if (existing || !exempt) return null;
  return countsBeside(series, addendLevels, (valueOf(exempt) ?? 0) + (valueOf(notRated) ?? 0));
}
