import { yearsOf, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { bySubject } from '../rules/neighbours.ts';
import { isWanted, type Wanted } from './checked.ts';
import { TABLE } from './wording.vi.ts';

/** A series with what its column is headed by. */
export interface RatingColumn {
  readonly head: string | number;
  readonly year: number | null;
  readonly series: Series;
  /** The same a year earlier; null where there is none, or not just one. */
  readonly before: Series | null;
}

/** What makes one table of the report: the years of one object, or the objects of one year. */
export interface RatingPart {
  readonly subject: string | null;
  /** The only year; null where the columns are years. */
  readonly year: number | null;
  readonly columns: readonly RatingColumn[];
}

/** A form's tables; none for which no wanted year is left. */
export function partsOf(table: RatingTable, wanted: Wanted): RatingPart[] {
  const groups = bySubject(table);
  const totals = table.columnTotals.map(({ series }) => series);
  const parts =
    groups.length > 1 && yearsOf(table).length <= 1
      ? [byObject([...table.series], totals)]
      : [...groups.map((group) => byYear(group)), ...(totals.length > 0 ? [byYear(totals, TABLE.all)] : [])];
  return parts.flatMap((part) => {
    const columns = part.columns.filter(({ year }) => isWanted(wanted, year));
    return columns.length === 0 ? [] : [{ ...part, columns }];
  });
}

function byYear(group: readonly Series[], subject?: string): RatingPart {
  const columns = group.map((series) => ({
    head: series.year?.value ?? TABLE.noYear,
    year: series.year?.value ?? null,
    series,
    before: yearBefore(group, series),
  }));
  return {
    subject: subject ?? group[0]?.subject?.text.trim() ?? null,
    year: null,
    columns: columns.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0),
  };
}

function yearBefore(group: readonly Series[], { year }: Series): Series | null {
  if (!year) return null;
  const now = group.filter((other) => other.year?.value === year.value);
  const found = group.filter((other) => other.year?.value === year.value - 1);
  return now.length === 1 && found.length === 1 ? (found[0] ?? null) : null;
}

function byObject(series: readonly Series[], totals: readonly Series[]): RatingPart {
  const column = (one: Series, head: string): RatingColumn => ({
    head,
    year: one.year?.value ?? null,
    series: one,
    before: null,
  });
  return {
    subject: null,
    year: series.find(({ year }) => year !== null)?.year?.value ?? null,
    columns: [
      ...series.map((one) => column(one, one.subject?.text.trim() ?? TABLE.objects)),
      ...totals.map((one) => column(one, TABLE.all)),
    ],
  };
}
