import type { Range } from '../grid/index.ts';
import type { Count } from './count.ts';
import type { Label, Year } from './rating-table.ts';

/** What the form counts: those who reviewed themselves, and those of them who got a suggestion (gợi ý kiểm điểm). */
export const REVIEW_FIGURES = [
  'collectives',
  'individuals',
  'suggestedCollectives',
  'suggestedIndividuals',
] as const;
export type ReviewFigure = (typeof REVIEW_FIGURES)[number];

/** The counts of one year, or of one unit in a year. */
export interface ReviewSeries {
  readonly year: Year | null;
  /** The unit that is counted; null for the whole. */
  readonly subject: Label | null;
  /** The counts as written; null where the form has no such column or row. */
  readonly counts: Readonly<Record<ReviewFigure, Count | null>>;
}

/** Số tập thể, cá nhân kiểm điểm (spec: forms.md). */
export interface ReviewParticipation {
  readonly kind: 'review-participation';
  readonly sheet: string;
  /** First head row to last table row, without title and notes. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  readonly series: readonly ReviewSeries[];
}
