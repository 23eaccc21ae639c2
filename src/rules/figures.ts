import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import { objectOf, ratedCount, type RatingTable, type Series } from '../forms/rating-table.ts';
import { ratingTables } from './names.ts';

/** How many of an object were rated in a year, as one form says. */
export interface Figure {
  readonly value: number;
  readonly cells: readonly CellRef[];
  readonly form: Form;
}

/** Where a form says how many of an object were rated in a year, whether or not it can be read. */
export interface Place {
  readonly form: RatingTable;
  readonly series: Series;
}

/**
 * The series that state how many of an object were rated: a table's own series, or the total of its groups.
 * Groups without a total row state nothing about the whole.
 */
export function placesOf(forms: readonly Form[], object: ObjectKind): Place[] {
  return ratingTables(forms).flatMap((table) => {
    const totals = table.columnTotals.map((total) => total.series);
    const subjects = new Set(table.series.map((series) => series.subject?.text));
    const grouped = table.kind !== 'ratings' && subjects.size > 1;
    const stating = grouped ? totals : table.series;
    return stating
      .filter((series) => objectOf(table, series) === object)
      .map((series) => ({ form: table, series }));
  });
}

/** What all forms say of an object in a year. */
export function figuresOf(forms: readonly Form[], object: ObjectKind, year: number): Figure[] {
  return placesOf(forms, object)
    .filter(({ series }) => series.year?.value === year)
    .flatMap(({ form, series }) => {
      const rated = ratedCount(form, series);
      return rated ? [{ ...rated, form }] : [];
    });
}
