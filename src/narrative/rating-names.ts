import type { Form } from '../forms/form.ts';
import type { RatingTable } from '../forms/rating/rating-table.ts';
import { countsAcross, isOfWholeYear } from '../rules/figures.ts';
import { ratingTables } from '../rules/names.ts';
import type { RatingPart } from './rating-parts.ts';
import type { RatingName } from './wording.vi.ts';

/** A rating table with its place among those of its kind, which makes its name and its id. */
export interface NamedRating {
  readonly table: RatingTable;
  /** From 1. */
  readonly index: number;
  /** Whether there are others of its kind. */
  readonly isOneOfMany: boolean;
}

/** The tables that count across forms: decided, of whole years, of individuals those of members. */
export function namedRatings(forms: readonly Form[]): NamedRating[] {
  const tables = ratingTables(forms).filter(countsAcross).flatMap(ofWholeYears);
  return tables.map((table) => {
    const alike = tables.filter(({ kind }) => kind === table.kind);
    return { table, index: alike.indexOf(table) + 1, isOneOfMany: alike.length > 1 };
  });
}

/** A table without its quarters and proposals; none where nothing else is in it. */
function ofWholeYears(table: RatingTable): RatingTable[] {
  const series = table.series.filter(isOfWholeYear);
  const columnTotals = table.columnTotals.filter((total) => isOfWholeYear(total.series));
  if (series.length + columnTotals.length === 0) return [];
  const isWhole = series.length === table.series.length && columnTotals.length === table.columnTotals.length;
  return [isWhole ? table : { ...table, series, columnTotals }];
}

export function nameOfPart({ table, isOneOfMany }: NamedRating, { subject, year }: RatingPart): RatingName {
  return { kind: table.kind, subject, year, sheet: isOneOfMany ? table.sheet : null };
}

/** "grassroots_committees", "individuals_2", "individuals_1_3": the form's index where there are many, the part's. */
export function idOfPart({ table, index, isOneOfMany }: NamedRating, part: number, parts: number): string {
  const kind = table.kind.replaceAll('-', '_');
  return [kind, ...(isOneOfMany || parts > 1 ? [index] : []), ...(parts > 1 ? [part + 1] : [])].join('_');
}
