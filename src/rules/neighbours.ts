import { groupedBy } from '../grid/index.ts';
import { allSeries, isColumnTotal, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { isOfWholeYear } from './figures.ts';

/** The series of the same object or group in the year before (or the year named); undefined where there is no single one. */
export type SeriesBefore = (series: Series, year: number | null) => Series | undefined;

export function seriesBefore(table: RatingTable): SeriesBefore {
  const keyOf = (series: Series, year: number | undefined) =>
    `${isColumnTotal(table, series)} ${year} ${subjectOf(series)}`;
  const known = groupedBy(allSeries(table).filter(isOfWholeYear), (one) => keyOf(one, one.year?.value));
  return (series, year) => {
    const wanted = year ?? (series.year ? series.year.value - 1 : null);
    if (wanted === null) return undefined;
    const found = known.get(keyOf(series, wanted)) ?? [];
    // A year beside itself is none before it.
    return wanted === series.year?.value || found.length > 1 ? undefined : found[0];
  };
}

/** Groups that bear the same name are told apart by what they count. */
const subjectOf = ({ subject }: Series) => subject && `${subject.object} ${subject.text}`;

/** The decided results of whole years, those of each object or group apart, in the order of the sheet. */
export function bySubject(table: RatingTable): Series[][] {
  return [...groupedBy(table.series.filter(isOfWholeYear), subjectOf).values()];
}
