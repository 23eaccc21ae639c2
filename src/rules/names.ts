import { LEVELS, type Level } from '../forms/table/levels.ts';
import { sameCell, type CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import { RATING_KINDS } from '../forms/kinds.ts';
import {
  isColumnTotal,
  levelCounts,
  type RatingTable,
  type RoleName,
  type Series,
} from '../forms/rating/rating-table.ts';
import { ROLES } from '../forms/rating/series.ts';
import { valueOf, type Count } from '../forms/table/count.ts';

/** How messages name a series: its year, its object or group, or neither. */
export interface SeriesName {
  readonly year: number | null;
  readonly subject: string | null;
  readonly isTotal: boolean;
  /** A part of the year, as the table writes it. */
  readonly period?: string;
  /** Not decided yet. */
  readonly isProposed?: boolean;
}

/** How messages name one figure of a rating table. */
export interface FigureName {
  readonly figure: Level | RoleName;
  readonly series: SeriesName;
}

export function nameOf(table: RatingTable, series: Series): SeriesName {
  return {
    year: yearOf(series),
    subject: isOfPeriodAlone(series) ? null : (series.subject?.text ?? null),
    isTotal: series.subject === null && isColumnTotal(table, series),
    ...(series.period && { period: series.period.text }),
    ...(series.stage === 'proposed' && { isProposed: true }),
  };
}

/** Whether what heads a series is its part of the year, which is named by itself. */
function isOfPeriodAlone({ subject, period }: Series): boolean {
  return sameCell(subject?.cell, period?.cell);
}

export function isRatingTable(form: Form): form is RatingTable {
  return (RATING_KINDS as readonly string[]).includes(form.kind);
}

/** The forms of one kind, in their order. */
export function formsOf<Kind extends Form['kind']>(
  forms: readonly Form[],
  kind: Kind,
): Extract<Form, { kind: Kind }>[] {
  return forms.filter((form): form is Extract<Form, { kind: Kind }> => form.kind === kind);
}

export function ratingTables(forms: readonly Form[]): RatingTable[] {
  return forms.filter(isRatingTable);
}

/** The names of all counts of a series, levels first. */
export const FIGURES = [...LEVELS, ...ROLES] as const;

/** Every count of a series with its name, levels first. */
export function countsOf(series: Series): { readonly figure: Level | RoleName; readonly count: Count }[] {
  const counts: { figure: Level | RoleName; count: Count }[] = [];
  for (const figure of FIGURES) {
    const count = countNamed(series, figure);
    if (count) counts.push({ figure, count });
  }
  return counts;
}

export function countNamed(series: Series, figure: Level | RoleName): Count | null {
  switch (figure) {
    case 'total':
    case 'existing':
    case 'exempt':
    case 'notRated':
      return series[figure];
    default:
      return series.counts[figure];
  }
}

/** The cells of those counts, or of whatever else, that are there, in their order. */
export function cellsOf(counts: readonly ({ readonly cell: CellRef } | null | undefined)[]): CellRef[] {
  return counts.flatMap((count) => (count ? [count.cell] : []));
}

/** The values of those counts that can be reckoned with, in their order. */
export function valuesOf(counts: readonly (Count | null | undefined)[]): number[] {
  return counts.flatMap((count) => valueOf(count) ?? []);
}

/** The first count of several that is not there to be reckoned with; its cell is where to look. */
export function firstMissing(counts: readonly (Count | null | undefined)[]): Count | undefined {
  return counts.filter((count) => count != null).find(({ reading }) => reading.kind !== 'count');
}

/** Where a series is pointed at as a whole: its total, else its first level; null where it has neither. */
export function cellOf(series: Series): CellRef | null {
  const count = series.total ?? levelCounts(series).find((level) => level !== null);
  return count?.cell ?? null;
}

/** The year of a series or form; null where it has none. */
export function yearOf({ year }: Pick<Series, 'year'>): number | null {
  return year?.value ?? null;
}
