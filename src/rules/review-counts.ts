import { LEVELS } from '../forms/table/levels.ts';
import { valueOf, type Count } from '../forms/table/count.ts';
import type { Form } from '../forms/form.ts';
import type {
  ReviewFigure,
  ReviewParticipation,
  ReviewSeries,
} from '../forms/review-participation/review-participation.ts';
import { statementsOf, statedOf } from './figures.ts';
import { firstMissing, formsOf } from './names.ts';
import { lacking, missing, noCounterpart } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { judgeParts } from './review-parts.ts';
import { reviewCountsSentences, type Who, type ReviewCountsMessages } from './review-counts.vi.ts';

type Found = Verdict<ReviewCountsMessages>;

/**
 * Individuals reviewed = individuals rated, per year; suggestions ≤ reviewed; due = reviewed + not reviewed; parts add
 * up (README.md, `review-counts`).
 */
export const reviewCounts = defineRule<ReviewCountsMessages>({
  id: 'review-counts',
  sentences: reviewCountsSentences,
  severities: { mismatch: 'error', suggestions: 'error', parts: 'error' },
  *check({ forms }) {
    const hasRatings = statementsOf(forms, 'individuals').length > 0;
    for (const form of formsOf(forms, 'review-participation')) {
      for (const series of form.series) {
        if (hasRatings && series.subject === null) yield* judgeReviewed(forms, form, series);
        yield* judgeParts(form, series);
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
    yield lacking(count.cell, { what: 'rating-year' });
    return;
  }
  const reviewed = valueOf(count);
  const counts = reviewedIn(forms, year, 'individuals');
  const stated = statedOf(forms, 'individuals', year);
  if (stated.kind === 'none') yield noCounterpart(count.cell, year);
  else if (stated.kind === 'several') yield noCounterpart(count.cell, year, stated.cells);
  else if (differ(counts))
    yield noCounterpart(
      count.cell,
      year,
      counts.map(({ cell }) => cell),
    );
  else if (reviewed === null) yield missing(count.cell, count);
  else if (stated.kind === 'unreadable') {
    const { counts: levels, total } = stated.statement.series;
    yield missing(count.cell, firstMissing([total, ...LEVELS.map((level) => levels[level])]));
  } else {
    const { figure: rated } = stated;
    yield checked(form);
    if (reviewed === rated.value) return;
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

/** Forms that say the same (a copied sheet) say it once. */
function differ(counts: readonly Count[]): boolean {
  return new Set(counts.map((count) => valueOf(count))).size > 1;
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
  if (suggested === null || reviewed === null) {
    yield missing(count.cell, firstMissing([count, whole]));
    return;
  }
  yield checked(form);
  if (suggested > reviewed) {
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
  return count && !differ([count, ...more]) ? count : null;
}
