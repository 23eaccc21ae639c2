import { LEVELS } from '../forms/table/levels.ts';
import { tidyText, type CellRef } from '../grid/index.ts';
import { valueOf, type Count } from '../forms/table/count.ts';
import type { Form } from '../forms/form.ts';
import type { OrganisationProfile, ProfileLine } from '../forms/organisation-profile/organisation-profile.ts';
import {
  allSeries,
  hasFilledLevel,
  type RatingTable,
  type Series,
  seriesAndParts,
  totalCount,
} from '../forms/rating/rating-table.ts';
import {
  namedReviewCounts,
  type ReviewCountName,
  type ReviewParticipation,
} from '../forms/review-participation/review-participation.ts';
import { figureAt, statementsOf } from './figures.ts';
import {
  countNamed,
  countsOf,
  FIGURES,
  isRatingTable,
  nameOf,
  yearOf,
  type FigureName,
  type SeriesName,
} from './names.ts';

/**
 * How messages name a count: a figure of a rating table or a part of one, a line of a profile, or a figure of a form of
 * reviews.
 */
export type CountName =
  | (FigureName & { readonly part?: string })
  | { readonly line: string }
  | { readonly review: ReviewCountName; readonly series: SeriesName };

/** One count as it is written in a form, with what is needed to judge it by itself. */
export interface WrittenCount {
  readonly form: Form;
  readonly count: Count;
  readonly name: CountName;
  readonly year: number | null;
  /** Whether a number must stand there: a blank one is a fault. */
  readonly isExpected: boolean;
  /** Figures whose size tells what size is meant. */
  readonly neighbours: () => readonly number[];
  /** The number of all whom it counts some of; null where that is not known. */
  readonly whole: () => { readonly value: number; readonly cells: readonly CellRef[] } | null;
}

/** Whether anything may be said of a count: of nearly all nothing is, and for those nothing is made. */
type Asked = (count: Count) => boolean;

/** The counts that are asked for, of the forms that hold counts, in the order of the forms. */
export function* writtenCounts(forms: readonly Form[], isAsked: Asked): Iterable<WrittenCount> {
  for (const form of forms) {
    if (isRatingTable(form)) yield* ofTable(form, isAsked);
    else if (form.kind === 'organisation-profile') yield* ofProfile(form, forms, isAsked);
    else if (form.kind === 'review-participation') yield* ofReview(form, isAsked);
  }
}

function* ofTable(form: RatingTable, isAsked: Asked): Iterable<WrittenCount> {
  for (const series of seriesAndParts(form)) {
    for (const figure of FIGURES) {
      const count = countNamed(series, figure);
      if (!count || !isAsked(count)) continue;
      const isLevel = (LEVELS as readonly string[]).includes(figure);
      yield {
        form,
        year: yearOf(series),
        count,
        name: { figure, series: nameOf(form, series) },
        isExpected: isLevel && hasFilledLevel(series),
        neighbours: () => neighboursOf(form, series, figure),
        whole: () => (isLevel ? totalCount(form, series) : null),
      };
    }
    for (const { label, of, count } of series.parts) {
      if (!isAsked(count)) continue;
      const neighbours = () => series.parts.flatMap((part) => valueOf(part.count) ?? []);
      const part = lineName({ label });
      yield {
        form,
        year: yearOf(series),
        count,
        name: { figure: of, part, series: nameOf(form, series) },
        isExpected: false,
        neighbours,
        whole: () => wholeOf(countNamed(series, of)),
      };
    }
  }
}

function wholeOf(count: Count | null): ReturnType<WrittenCount['whole']> {
  const value = valueOf(count);
  return count === null || value === null ? null : { value, cells: [count.cell] };
}

/** The same figure of the other series; where there is none, the other figures of this one. */
function neighboursOf(table: RatingTable, series: Series, figure: FigureName['figure']): number[] {
  const others = allSeries(table).filter((other) => other !== series);
  const same = others.flatMap((other) => valueOf(countNamed(other, figure)) ?? []);
  return same.length > 0 ? same : countsOf(series).flatMap(({ count }) => valueOf(count) ?? []);
}

function* ofProfile(
  form: OrganisationProfile,
  forms: readonly Form[],
  isAsked: Asked,
): Iterable<WrittenCount> {
  for (const line of form.lines) {
    if (!isAsked(line.count)) continue;
    yield {
      form,
      count: line.count,
      name: { line: lineName(line) },
      year: yearOf(form),
      isExpected: false,
      whole: () => null,
      neighbours: () => [
        ...form.lines.flatMap(({ count }) => valueOf(count) ?? []),
        ...(line === form.members ? individualsRated(forms) : []),
      ],
    };
  }
}

/** The label of a line as messages quote it, without its dash. */
export function lineName({ label }: Pick<ProfileLine, 'label'>): string {
  return tidyText(label.text).replace(/^[-+] ?/u, '');
}

/** No line of a profile is as large as that of the members; those rated are about as many. */
function individualsRated(forms: readonly Form[]): number[] {
  return statementsOf(forms, 'individuals')
    .flatMap(figureAt)
    .map(({ value }) => value);
}

function* ofReview(form: ReviewParticipation, isAsked: Asked): Iterable<WrittenCount> {
  for (const series of form.series) {
    const year = yearOf(series);
    const name = { year, subject: series.subject?.text ?? null, isTotal: false };
    for (const [review, count] of namedReviewCounts(series)) {
      if (!isAsked(count)) continue;
      const neighbours = () =>
        form.series.flatMap((other) =>
          namedReviewCounts(other).flatMap(([own, { reading, cell }]) =>
            own === review ? (valueOf({ reading, cell }) ?? []) : [],
          ),
        );
      yield {
        form,
        count,
        name: { review, series: name },
        year,
        isExpected: false,
        neighbours,
        whole: () => null,
      };
    }
    for (const { label, counts } of series.parts.flatMap(({ parts }) => parts)) {
      for (const count of [counts.collectives, counts.individuals].filter((one) => one !== null)) {
        if (!isAsked(count)) continue;
        const line = tidyText(label.text);
        yield {
          form,
          count,
          name: { line },
          year,
          isExpected: false,
          neighbours: () => [],
          whole: () => null,
        };
      }
    }
  }
}
