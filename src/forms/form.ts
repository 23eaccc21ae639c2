import type { RangeRef } from '../grid/index.ts';
import type { DocumentRegister } from './document-statistics/document-register.ts';
import type { DocumentStatistics } from './document-statistics/document-statistics.ts';
import type { LegacyCell } from './legacy-text.ts';
import type { Letterhead } from './letterhead/letterhead.ts';
import type { OrganisationProfile } from './organisation-profile/organisation-profile.ts';
import type { OtherPurpose } from './rating/purpose.ts';
import type { RatingTable } from './rating/rating-table.ts';
import type { ReviewParticipation } from './review-participation/review-participation.ts';
import type { TickForm } from './tick-forms/tick-form.ts';
import type { DeclaredFormula } from './table/declared/declared-formula.ts';
import type { UnknownTable } from './unknown-tables/unknown-table.ts';

/** A form that was recognised and read. Each has its kind, sheet, range and title. */
export type Form =
  RatingTable | OrganisationProfile | ReviewParticipation | TickForm | DocumentStatistics | DocumentRegister;

/** Why something that looks like a form could not be read whole. */
export type UnreadReason =
  | 'empty'
  | 'unheaded-columns'
  | 'unlabelled-rows'
  | 'missing-tick-column'
  | 'unlabelled-ticks'
  | 'unnamed-documents'
  | 'overlapping';

/** A table that looks like a form and could not be read whole. */
export interface UnreadForm {
  readonly range: RangeRef;
  readonly reason: UnreadReason;
}

/** Figures of a form that nothing has judged. */
export interface UnreadFigures {
  readonly range: RangeRef;
  /** The head over their column, or the label of their row; null where there is none. */
  readonly label: string | null;
  readonly isRow: boolean;
}

/** A table that uses the words of rating and holds no results: it is told, and not judged. */
export interface NotJudged {
  readonly range: RangeRef;
  readonly purpose: OtherPurpose;
  readonly title: string | null;
}

/** What one reader found on a sheet. */
export interface SheetForms {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
  readonly notJudged?: readonly NotJudged[];
  readonly unreadFigures?: readonly UnreadFigures[];
}

/** All that was recognised in a workbook, in the order of its sheets. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
  /** Tables of figures that are no results. */
  readonly notJudged: readonly NotJudged[];
  /** Figures of forms that nothing has judged. */
  readonly unreadFigures: readonly UnreadFigures[];
  /** What forms declare of their own columns and rows. */
  readonly declared: readonly DeclaredFormula[];
  /** Tables of figures in which no form was found. */
  readonly unknown: readonly UnknownTable[];
  /** Cells whose text is not Unicode, sheet by sheet, and how they were read. */
  readonly legacy: readonly LegacyCell[];
  /** Dates and signatures around the forms, for each sheet that has any. */
  readonly letterheads: readonly Letterhead[];
}
