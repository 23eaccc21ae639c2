import { valueOf, type Count } from '../forms/count.ts';
import type { Form } from '../forms/form.ts';
import { LEVELS } from '../forms/rating-table.ts';
import type { ReviewFigure, ReviewParticipation, ReviewSeries } from '../forms/review-participation.ts';
import { figuresOf, placesOf } from './figures.ts';
import { firstMissing, formsOf, placeOf, type SeriesName } from './names.ts';
import { defineRule, missing, unchecked, type Verdict } from './rule.ts';

type Who = 'collectives' | 'individuals';

export type ReviewCountsMessages = {
  mismatch: { year: number; reviewed: number; rated: number };
  suggestions: { who: Who; series: SeriesName; suggested: number; reviewed: number };
};

type Found = Verdict<ReviewCountsMessages>;

/** Individuals reviewed = individuals rated, per year; suggestions ≤ reviewed (rules.md, `review-counts`). */
export const reviewCounts = defineRule<ReviewCountsMessages>({
  id: 'review-counts',
  severities: { mismatch: 'error', suggestions: 'error' },
  *check({ forms }) {
    const hasRatings = placesOf(forms, 'individuals').length > 0;
    for (const form of formsOf(forms, 'review-participation')) {
      for (const series of form.series) {
        if (hasRatings && series.subject === null) yield* judgeReviewed(forms, form, series);
        yield* judgeSuggested(forms, form, series, 'collectives', 'suggestedCollectives');
        yield* judgeSuggested(forms, form, series, 'individuals', 'suggestedIndividuals');
      }
    }
  },
});

function* judgeReviewed(
  forms: readonly Form[],
  form: ReviewParticipation,
  series: ReviewSeries,
): Iterable<Found> {
  const count = series.counts.individuals;
  if (!count || !isFilled(series)) return;
  const year = series.year?.value;
  if (year === undefined) {
    yield unchecked(count.cell, 'missing-value', { what: 'rating-year' });
    return;
  }
  const reviewed = valueOf(count);
  const counts = reviewedIn(forms, year, 'individuals');
  const places = placesOf(forms, 'individuals').filter((place) => place.series.year?.value === year);
  const [rated] = figuresOf(forms, 'individuals', year);
  const [first, ...more] = places;
  if (!first) yield unchecked(count.cell, 'no-counterpart', { year, cells: [] });
  else if (more.length > 0) {
    const cells = places.flatMap((place) => placeOf(place.series) ?? []);
    yield unchecked(count.cell, 'no-counterpart', { year, cells });
  } else if (counts.length > 1)
    yield unchecked(count.cell, 'no-counterpart', { year, cells: counts.map(({ cell }) => cell) });
  else if (reviewed === null) yield missing(count.cell, count);
  else if (!rated) {
    const levels = LEVELS.map((level) => first.series.counts[level]);
    yield missing(count.cell, firstMissing([first.series.total, ...levels]));
  } else if (reviewed !== rated.value) {
    yield {
      kind: 'fault',
      messageId: 'mismatch',
      args: { year, reviewed, rated: rated.value },
      form,
      cell: count.cell,
      year,
      expected: rated.value,
      actual: reviewed,
      related: [count.cell, ...rated.cells],
    };
  }
}

/** A row that is not filled in yet says nothing of its year. */
function isFilled({ counts }: ReviewSeries): boolean {
  return Object.values(counts).some((count) => count !== null && count.reading.kind !== 'blank');
}

/** What forms say of those who reviewed themselves in a year. */
function reviewedIn(forms: readonly Form[], year: number, who: Who): Count[] {
  return formsOf(forms, 'review-participation').flatMap((form) =>
    form.series
      .filter((series) => series.year?.value === year && series.subject === null)
      .flatMap((series) => series.counts[who] ?? []),
  );
}

function* judgeSuggested(
  forms: readonly Form[],
  form: ReviewParticipation,
  series: ReviewSeries,
  who: Who,
  figure: ReviewFigure,
): Iterable<Found> {
  const count = series.counts[figure];
  // A blank suggestion cell is "none reported".
  if (!count || count.reading.kind === 'blank') return;
  const year = series.year?.value ?? null;
  const whole = series.counts[who] ?? elsewhere(forms, series, who);
  if (!whole) return;
  const [suggested, reviewed] = [valueOf(count), valueOf(whole)];
  if (suggested === null || reviewed === null) yield missing(count.cell, firstMissing([count, whole]));
  else if (suggested > reviewed) {
    const name = { year, subject: series.subject?.text ?? null, isTotal: false };
    yield {
      kind: 'fault',
      messageId: 'suggestions',
      args: { who, series: name, suggested, reviewed },
      form,
      cell: count.cell,
      year,
      expected: reviewed,
      actual: suggested,
      related: [whole.cell],
    };
  }
}

/** Where a form counts suggestions alone: the reviews of the same year in the one other form that counts them. */
function elsewhere(forms: readonly Form[], { year, subject }: ReviewSeries, who: Who): Count | null {
  if (!year || subject) return null;
  const [count, ...more] = reviewedIn(forms, year.value, who);
  return count && more.length === 0 ? count : null;
}
