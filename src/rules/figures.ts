import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import {
  hasFilledLevel,
  objectOf,
  ratedCount,
  type RatingTable,
  type Series,
} from '../forms/rating/rating-table.ts';
import { ratingTables } from './names.ts';

/** How many of an object were rated in a year, as one form says. */
export interface Figure {
  readonly value: number;
  readonly cells: readonly CellRef[];
  readonly form: Form;
}

/** The series in which a form states how many of an object were rated in a year, whether or not it can be read. */
export interface Statement {
  readonly form: RatingTable;
  readonly series: Series;
}

/** Whether a table counts across forms at all: of individuals those of members, not of cadres alone. */
export function countsAcross({ kind, isOfCadres }: RatingTable): boolean {
  return kind !== 'individuals' || !isOfCadres;
}

/** Whether a series is the decided result of a whole year: only those are compared from year to year and across forms. */
export function isOfWholeYear({ stage, period }: Series): boolean {
  return stage === 'decided' && period === null;
}

/**
 * The series that state how many of an object were rated: a table's own series, or the total of its groups. Groups
 * without a total row state nothing about the whole (README.md, "Across forms").
 */
export const statementsOf = askedOnce((forms, object) =>
  ratingTables(forms)
    .filter(countsAcross)
    .flatMap((table) => statingSeries(table, object).map((series): Statement => ({ form: table, series }))),
);

type Asked = (forms: readonly Form[], object: ObjectKind) => readonly Statement[];

/** Several rules ask the same of the same forms, some of them year by year. */
function askedOnce(ask: Asked): Asked {
  const known = new WeakMap<readonly Form[], Map<ObjectKind, readonly Statement[]>>();
  return (forms, object) => {
    const answers = known.get(forms) ?? new Map<ObjectKind, readonly Statement[]>();
    known.set(forms, answers);
    const answer = answers.get(object) ?? ask(forms, object);
    answers.set(object, answer);
    return answer;
  };
}

function statingSeries(table: RatingTable, object: ObjectKind): Series[] {
  const [first, ...others] = table.series;
  const grouped =
    table.kind !== 'ratings' && others.some(({ subject }) => subject?.text !== first?.subject?.text);
  const stating = grouped ? grandTotals(table) : table.series;
  return stating.filter((series) => objectOf(table, series) === object && isOfWholeYear(series));
}

/** The totals that are no addends of another one. */
function grandTotals({ columnTotals }: RatingTable): Series[] {
  const summed = new Set(columnTotals.flatMap((total) => total.addends));
  return columnTotals.map(({ series }) => series).filter((series) => !summed.has(series));
}

/** The statements that hold anything: a year's column that is not filled in yet states nothing. */
export const filledStatements = askedOnce((forms, object) =>
  statementsOf(forms, object).filter(
    ({ series }) =>
      hasFilledLevel(series) || (series.total !== null && series.total.reading.kind !== 'blank'),
  ),
);

/** What all forms say of an object in a year. */
export function figuresOf(forms: readonly Form[], object: ObjectKind, year: number): Figure[] {
  return filledStatements(forms, object)
    .filter(({ series }) => series.year?.value === year)
    .flatMap(figureAt);
}

/** What one statement says; nothing where it can't be read. */
export function figureAt({ form, series }: Statement): Figure[] {
  const rated = ratedCount(form, series);
  return rated ? [{ ...rated, form }] : [];
}

/** What is said of an object in a year by all forms together. */
export type Stated =
  | { readonly kind: 'none' }
  /** Forms that say the same say it once. */
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** They differ: which of them counts is not known. */
  | { readonly kind: 'several'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'unreadable'; readonly statement: Statement };

export function statedOf(forms: readonly Form[], object: ObjectKind, year: number): Stated {
  const statements = filledStatements(forms, object).filter(({ series }) => series.year?.value === year);
  const figures = statements.flatMap(figureAt);
  const [first] = figures;
  if (new Set(figures.map(({ value }) => value)).size > 1)
    return { kind: 'several', cells: figures.flatMap(({ cells }) => cells.slice(0, 1)) };
  const unreadable = statements.find((statement) => figureAt(statement).length === 0);
  if (unreadable) return { kind: 'unreadable', statement: unreadable };
  return first ? { kind: 'figure', figure: first } : { kind: 'none' };
}
