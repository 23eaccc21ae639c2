import {
  finish,
  isInside,
  type Range,
  type Sheet,
  type Steps,
  type Workbook,
  rangesMeet,
} from '../grid/index.ts';
import { readDocumentForms } from './document-statistics/index.ts';
import type { Form, NotJudged, Recognition, SheetForms, UnreadFigures, UnreadForm } from './form.ts';
import { RATING_KINDS } from './kinds.ts';
import { unicodeSheet } from './legacy-text.ts';
import { readLetterhead } from './letterhead/letterhead.ts';
import { withoutOwnBlocks } from './own-blocks.ts';
import { readOrganisationProfiles } from './organisation-profile/index.ts';
import { readRatingTables } from './rating/index.ts';
import { readReviewParticipation } from './review-participation/index.ts';
import { declaredFormulas } from './table/declared/index.ts';
import { readTickForms } from './tick-forms/index.ts';
import { takenRanges } from './taken-ranges.ts';
import { unknownTables } from './unknown-tables/index.ts';

/**
 * Finds the forms of one kind, or of kindred ones, on a sheet; `date1904` tells how the workbook counts its dates,
 * `taken` what earlier readers have read.
 */
type FormReader = (sheet: Sheet, date1904: boolean, taken: readonly Range[]) => SheetForms;

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
    notJudged: read.flatMap(({ notJudged }) => notJudged),
    unreadFigures: read.flatMap(({ unreadFigures }) => unreadFigures),
    declared: read.flatMap(({ declared }) => declared),
    unknown: read.flatMap(({ unknown }) => unknown),
    legacy: read.flatMap(({ legacy }) => legacy),
    letterheads: read.flatMap(({ letterhead }) => letterhead ?? []),
  };
}

/** All that is known of one sheet. */
interface ReadSheet extends Required<SheetForms> {
  readonly declared: Recognition['declared'];
  readonly unknown: Recognition['unknown'];
  readonly legacy: Recognition['legacy'];
  readonly letterhead: Recognition['letterheads'][number] | null;
}

function readSheet(written: Sheet, date1904: boolean): ReadSheet {
  const { sheet, legacy } = unicodeSheet(written);
  const found = recogniseSheet(sheet, date1904);
  const { forms, unread, notJudged } = found;
  const ranges = forms.map((form) => form.range);
  const taken = [...takenRanges(sheet, forms, unread), ...notJudged.map(({ range }) => range)];
  const unknown = unknownTables(sheet, taken);
  const declared = declaredFormulas(
    sheet,
    forms.filter(mayDeclare).map(({ range }) => range),
    date1904,
  );
  return { ...found, declared, unknown, legacy, letterhead: readLetterhead(sheet, ranges, date1904) };
}

/** Forms of counts that stand in columns and rows. */
function mayDeclare({ kind }: Form): boolean {
  return (
    (RATING_KINDS as readonly string[]).includes(kind) ||
    kind === 'organisation-profile' ||
    kind === 'review-participation'
  );
}

/** The forms of a sheet from top to bottom, then from left to right. */
function recogniseSheet(sheet: Sheet, date1904: boolean): Required<SheetForms> {
  let forms: Form[] = [];
  let unread: UnreadForm[] = [];
  let notJudged: NotJudged[] = [];
  let unreadFigures: UnreadFigures[] = [];
  for (const read of READERS) {
    const taken = [...forms, ...unread, ...notJudged].map((one) => one.range);
    const found = read(sheet, date1904, taken);
    const isFree = ({ range }: { readonly range: Range }) => !taken.some((one) => rangesMeet(one, range));
    const across = found.forms
      .filter((form) => !isFree(form) && !taken.some((one) => isInside(form.range, one)))
      .map(({ range }) => ({ range: { ...range, sheet: sheet.name }, reason: 'overlapping' as const }));
    forms = [...forms, ...found.forms.filter(isFree)];
    unread = [...unread, ...across, ...found.unread.filter(isFree)];
    notJudged = [...notJudged, ...(found.notJudged ?? []).filter(isFree)];
    unreadFigures = [...unreadFigures, ...(found.unreadFigures ?? []).filter(isFree)];
  }
  return { forms: forms.sort((a, b) => byPlace(a.range, b.range)), unread, notJudged, unreadFigures };
}

function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
