import type { Label, Year } from '../table/label.ts';
import type { Range } from '../../grid/index.ts';
import type { Count } from '../table/count.ts';

/** What the form counts: those who reviewed themselves, and those of them who got a suggestion (gợi ý kiểm điểm). */
export const REVIEW_FIGURES = [
  'collectives',
  'individuals',
  'suggestedCollectives',
  'suggestedIndividuals',
] as const;
export type ReviewFigure = (typeof REVIEW_FIGURES)[number];

/** Of whom a count is. */
export type ReviewWho = 'collectives' | 'individuals';

/** A count of each; null where the form has no such column or row. */
export type ReviewPair = Readonly<Record<ReviewWho, Count | null>>;

/** A count of a form of reviews, parts aside. */
export type ReviewCountName = ReviewFigure | `${'due' | 'notReviewed'}-${ReviewWho}`;

/** Every count of a series by its name, parts aside. */
export function namedReviewCounts({ counts, due, notReviewed }: ReviewSeries): [ReviewCountName, Count][] {
  const named: (readonly [ReviewCountName, Count | null])[] = [
    ...REVIEW_FIGURES.map((figure) => [figure, counts[figure]] as const),
    ['due-collectives', due.collectives],
    ['due-individuals', due.individuals],
    ['notReviewed-collectives', notReviewed.collectives],
    ['notReviewed-individuals', notReviewed.individuals],
  ];
  return named.flatMap(([name, count]): [ReviewCountName, Count][] => (count ? [[name, count]] : []));
}

/** A line that counts some of those of another line: a reason, a level of management. */
export interface ReviewPart {
  readonly label: Label;
  /** Whom its label names; null where it names neither or both. */
  readonly who: ReviewWho | null;
  readonly counts: ReviewPair;
}

/** The parts of those who did not review themselves, or of those who got a suggestion. */
export interface ReviewParts {
  readonly of: 'notReviewed' | 'suggested';
  readonly parts: readonly ReviewPart[];
}

/** The counts of one year, or of one unit in a year. */
export interface ReviewSeries {
  readonly year: Year | null;
  /** The unit that is counted; null for the whole. */
  readonly subject: Label | null;
  /** The counts as written; null where the form has no such column or row. */
  readonly counts: Readonly<Record<ReviewFigure, Count | null>>;
  /** Those who were to review themselves. */
  readonly due: ReviewPair;
  readonly notReviewed: ReviewPair;
  readonly parts: readonly ReviewParts[];
}

/** Số tập thể, cá nhân kiểm điểm (forms/README.md, `review-participation`). */
export interface ReviewParticipation {
  readonly kind: 'review-participation';
  readonly sheet: string;
  /** First head row to last table row, without title and notes. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  readonly series: readonly ReviewSeries[];
}
