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
import { sheetTables, type SheetTables } from './table/geometry/sheet-tables.ts';
import { readTickForms } from './tick-forms/index.ts';
import { takenRanges } from './taken-ranges.ts';
import { unknownTables } from './unknown-tables/index.ts';

/** Finds the forms of one kind, or of kindred ones, among the tables of a sheet; `taken`: what earlier readers have read. */
type FormReader = (tables: SheetTables, taken: readonly Range[]) => SheetForms;

/** Each reads what it knows. What an earlier one has read, a later one does not read again. */
const READERS: readonly FormReader[] = [
  readRatingTables,
  readOrganisationProfiles,
  readReviewParticipation,
  readDocumentForms,
];

/** Finds and reads every form of a workbook by what its sheets say. */
export function recognise(workbook: Workbook): Recognition {
  return finish(recognising(workbook));
}

/** The same in steps, some a sheet. */
export function* recognising(workbook: Workbook): Steps<Recognition> {
  const read: ReadSheet[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    read.push(yield* readingSheet(withoutOwnBlocks(sheet, workbook), workbook.date1904));
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

function* readingSheet(written: Sheet, date1904: boolean): Steps<ReadSheet> {
  const { sheet, legacy } = unicodeSheet(written);
  yield;
  const { found, tables } = yield* recognisingSheet(sheet, date1904);
  const { forms, unread, notJudged } = found;
  const ranges = forms.map((form) => form.range);
  const taken = [...takenRanges(sheet, forms, unread), ...notJudged.map(({ range }) => range)];
  const unknown = unknownTables(tables, taken);
  yield;
  const declared = declaredFormulas(
    tables,
    forms.filter(mayDeclare).map(({ range }) => range),
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

interface ReadTables {
  /** From top to bottom, then from left to right. */
  readonly found: Required<SheetForms>;
  readonly tables: SheetTables;
}

/** The tables of a sheet, and the forms among them. */
function* recognisingSheet(sheet: Sheet, date1904: boolean): Steps<ReadTables> {
  const found = new Found(sheet.name);
  found.add(readTickForms(sheet));
  yield;
  const tables = sheetTables(sheet, found.ranges, date1904);
  for (const read of READERS) {
    yield;
    found.add(read(tables, found.ranges));
  }
  found.forms.sort((a, b) => byPlace(a.range, b.range));
  return { found, tables };
}

/** What the readers of a sheet have found so far, each where none before it has read. */
class Found implements Required<SheetForms> {
  readonly forms: Form[] = [];
  readonly unread: UnreadForm[] = [];
  readonly notJudged: NotJudged[] = [];
  readonly unreadFigures: UnreadFigures[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** Where anything was read. */
  get ranges(): Range[] {
    return [...this.forms, ...this.unread, ...this.notJudged].map(({ range }) => range);
  }

  add({ forms, unread, notJudged = [], unreadFigures = [] }: SheetForms): void {
    const taken = this.ranges;
    const isFree = ({ range }: { readonly range: Range }) => !taken.some((one) => rangesMeet(one, range));
    for (const form of forms) {
      if (isFree(form)) this.forms.push(form);
      else if (!taken.some((one) => isInside(form.range, one)))
        this.unread.push({ range: { ...form.range, sheet: this.#sheet }, reason: 'overlapping' });
    }
    for (const one of unread) if (isFree(one)) this.unread.push(one);
    for (const one of notJudged) if (isFree(one)) this.notJudged.push(one);
    for (const one of unreadFigures) if (isFree(one)) this.unreadFigures.push(one);
  }
}

function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
