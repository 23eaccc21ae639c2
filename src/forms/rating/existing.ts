import type { Level } from '../table/levels.ts';
import { valueOf } from '../table/count.ts';
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
  let [rated, existing] = [0, 0];
  for (const { series } of read) {
    const figures = figuresOf(series, addendLevels);
    if (!figures || figures.outside === 0) continue;
    if (figures.total === figures.sum) rated += 1;
    if (figures.total === figures.sum + figures.outside) existing += 1;
  }
  return existing > rated ? read.map(totalAsExisting) : read;
}

function totalAsExisting(one: ReadSeries): ReadSeries {
  return { ...one, series: { ...one.series, total: null, existing: one.series.total } };
}

function figuresOf(
  { total, existing, exempt, notRated, counts }: Series,
  addendLevels: readonly Level[],
): { total: number; sum: number; outside: number } | null {
  const declared = valueOf(total);
  if (declared === null || existing || !exempt) return null;
  const values = addendLevels.map((level) => valueOf(counts[level]));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  const sum = known.reduce((all, value) => all + value, 0);
  return { total: declared, sum, outside: (valueOf(exempt) ?? 0) + (valueOf(notRated) ?? 0) };
}
