import { finish, type Range, type Sheet, type Steps, type Workbook, rangesMeet } from '../grid/index.ts';
import { readDocumentForms } from './document-statistics/index.ts';
import type { Form, Recognition, SheetForms, UnreadForm } from './form.ts';
import { unicodeSheet } from './legacy-text.ts';
import { readLetterhead } from './letterhead.ts';
import { withoutOwnBlocks } from './own-blocks.ts';
import { readOrganisationProfiles } from './organisation-profile/index.ts';
import { readRatingTables } from './rating/index.ts';
import { readReviewParticipation } from './review-participation/index.ts';
import { readTickForms } from './tick-forms/index.ts';

/** Finds the forms of one kind, or of kindred ones, on a sheet; `date1904` tells how the workbook counts its dates. */
type FormReader = (sheet: Sheet, date1904: boolean) => SheetForms;

/** Each reads what it knows. What an earlier one has read, a later one does not read again. */
const READERS: readonly FormReader[] = [
  readTickForms,
  readRatingTables,
  readOrganisationProfiles,
  readReviewParticipation,
  readDocumentForms,
];

/** Finds and reads every form of a workbook by what its sheets say. */
export function recognise(workbook: Workbook): Recognition {
  return finish(recognising(workbook));
}

/** The same in steps, one a sheet. */
export function* recognising(workbook: Workbook): Steps<Recognition> {
  const read: ReadSheet[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    read.push(readSheet(withoutOwnBlocks(sheet, workbook), workbook.date1904));
  }
  return {
    forms: read.flatMap(({ forms }) => forms),
    unread: read.flatMap(({ unread }) => unread),
    legacy: read.flatMap(({ legacy }) => legacy),
    letterheads: read.flatMap(({ letterhead }) => letterhead ?? []),
  };
}

/** All that is known of one sheet. */
interface ReadSheet extends SheetForms {
  readonly legacy: Recognition['legacy'];
  readonly letterhead: Recognition['letterheads'][number] | null;
}

function readSheet(written: Sheet, date1904: boolean): ReadSheet {
  const { sheet, legacy } = unicodeSheet(written);
  const { forms, unread } = recogniseSheet(sheet, date1904);
  const ranges = forms.map((form) => form.range);
  return { forms, unread, legacy, letterhead: readLetterhead(sheet, ranges, date1904) };
}

/** The forms of a sheet from top to bottom, then from left to right. */
function recogniseSheet(sheet: Sheet, date1904: boolean): SheetForms {
  const forms: Form[] = [];
  const unread: UnreadForm[] = [];
  for (const read of READERS) {
    const found = read(sheet, date1904);
    const taken = [...forms.map((form) => form.range), ...unread.map((one) => one.range)];
    forms.push(...found.forms.filter((form) => !taken.some((range) => rangesMeet(range, form.range))));
    unread.push(...found.unread.filter((one) => !taken.some((range) => rangesMeet(range, one.range))));
  }
  return { forms: forms.sort((a, b) => byPlace(a.range, b.range)), unread };
}

function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
