import type { RangeRef } from '../grid/index.ts';
import type { DocumentRegister } from './document-register.ts';
import type { DocumentStatistics } from './document-statistics.ts';
import type { LegacyCell } from './legacy-text.ts';
import type { Letterhead } from './letterhead.ts';
import type { OrganisationProfile } from './organisation-profile.ts';
import type { RatingTable } from './rating-table.ts';
import type { ReviewParticipation } from './review-participation.ts';
import type { TickForm } from './tick-form.ts';

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
  | 'unnamed-documents';

/** A table that looks like a form and could not be read whole. */
export interface UnreadForm {
  readonly range: RangeRef;
  readonly reason: UnreadReason;
}

/** What one reader found on a sheet. */
export interface SheetForms {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
}

/** All that was recognised in a workbook, in the order of its sheets. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
  /** Cells whose text is not Unicode, sheet by sheet, and how they were read. */
  readonly legacy: readonly LegacyCell[];
  /** Dates and signatures around the forms, for each sheet that has any. */
  readonly letterheads: readonly Letterhead[];
}
