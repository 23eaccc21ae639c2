import { isColumnTotal, type RatingTable, type Series } from '../forms/rating/rating-table.ts';

/** Whether a series is the decided result of a whole year: only those are compared from year to year. */
export function isOfWholeYear({ period, stage }: Series): boolean {
  return period === null && stage === 'decided';
}

/** The series of the same object or group in the year before (or the year named); undefined where there is no single one. */
export function seriesBefore(
  table: RatingTable,
  series: Series,
  year: number | null = null,
): Series | undefined {
  const wanted = year ?? (series.year ? series.year.value - 1 : null);
  if (wanted === null) return undefined;
  const totals = table.columnTotals.map((total) => total.series);
  const alike = isColumnTotal(table, series) ? totals : table.series;
  const found = alike.filter(
    (other) =>
      other !== series && other.year?.value === wanted && isOfWholeYear(other) && sameSubject(other, series),
  );
  return found.length === 1 ? found[0] : undefined;
}

function sameSubject(a: Series, b: Series): boolean {
  return (a.subject?.text ?? null) === (b.subject?.text ?? null);
}

/** The decided results of whole years, those of each object or group apart, in the order of the sheet. */
export function bySubject(table: RatingTable): Series[][] {
  const groups = new Map<string | null, Series[]>();
  for (const series of table.series.filter(isOfWholeYear)) {
    const key = series.subject?.text ?? null;
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return [...groups.values()];
}
