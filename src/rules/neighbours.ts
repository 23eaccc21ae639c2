import type { RatingTable, Series } from '../forms/rating-table.ts';

/** The series of the same object or group in the year before (or the year named); undefined where there is no single one. */
export function seriesBefore(
  table: RatingTable,
  series: Series,
  year: number | null = null,
): Series | undefined {
  const wanted = year ?? (series.year ? series.year.value - 1 : null);
  if (wanted === null) return undefined;
  const found = table.series.filter(
    (other) => other !== series && other.year?.value === wanted && sameSubject(other, series),
  );
  return found.length === 1 ? found[0] : undefined;
}

function sameSubject(a: Series, b: Series): boolean {
  return (a.subject?.text ?? null) === (b.subject?.text ?? null);
}

/** The series of each object or group apart, in the order of the sheet. */
export function bySubject(table: RatingTable): Series[][] {
  const groups = new Map<string | null, Series[]>();
  for (const series of table.series) {
    const key = series.subject?.text ?? null;
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return [...groups.values()];
}
