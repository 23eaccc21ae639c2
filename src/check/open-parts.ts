import type { Lack, NotChecked, NotCheckedReason } from '../rules/not-checked.ts';
import type { Form } from '../forms/form.ts';
import { parseRangeName, rangesMeet } from '../grid/index.ts';
import type { CheckedWorkbook, OpenParts } from './checked-workbook.ts';

/** What leaves part of a workbook unread or unjudged. What lacks a figure to compare with was read, and is no such. */
const OPEN: ReadonlySet<NotCheckedReason> = new Set([
  'no-form',
  'unknown-table',
  'unread-figures',
  'unreadable-form',
  'uncalculated',
  'failed',
]);
/** What a rule can't judge without, however well the figures were read: no regulation is applied. */
const UNJUDGED: ReadonlySet<Lack['what']> = new Set(['year', 'rating-year', 'ruleset']);

/** Counts what is open by what was not checked. */
export function openPartsOf(notChecked: readonly NotChecked[]): OpenParts {
  const open = notChecked.filter(isOpen);
  const unread = open.filter(({ messageId }) => messageId === 'unread-figures');
  const others = open.filter((entry) => !isUnknownTable(entry) && !unread.includes(entry));
  // Several rules may be stopped by one cell.
  const places = new Set(others.map(({ sheet, address, rule }) => JSON.stringify([sheet, address ?? rule])));
  const unknownTables = open.filter(isUnknownTable).length;
  return { unknownTables, unreadFigures: unread.length, others: places.size };
}

export function isWhollyRead({ open }: Pick<CheckedWorkbook, 'open'>): boolean {
  return open.unknownTables + open.unreadFigures + open.others === 0;
}

/** The forms of which no rule said anything and nothing is open. */
export function cleanForms(checked: CheckedWorkbook): readonly Form[] {
  return untold(checked).filter((form) => isFormWhollyRead(form, checked));
}

/** The forms of which no rule said anything and something is open. */
export function partlyRead(checked: CheckedWorkbook): readonly Form[] {
  return untold(checked).filter((form) => !isFormWhollyRead(form, checked));
}

function untold({ forms, findings }: CheckedWorkbook): Form[] {
  const told = new Set(findings.map(({ form }) => form));
  return forms.filter((_, index) => !told.has(index));
}

/** Whether all of a form was read and every rule judged it that was to. */
export function isFormWhollyRead(
  { sheet, range }: Form,
  { notChecked }: Pick<CheckedWorkbook, 'notChecked'>,
): boolean {
  return !notChecked.some((entry) => {
    if (!isOpen(entry) || isUnknownTable(entry)) return false;
    // A rule that failed names no place: it may have been about any form.
    if (entry.sheet === null) return entry.messageId === 'failed';
    const place = entry.address === null ? null : parseRangeName(entry.address);
    return entry.sheet === sheet && (place === null || rangesMeet(place, range));
  });
}

export function isUnknownTable(entry: NotChecked): entry is NotChecked<'unknown-table'> {
  return entry.messageId === 'unknown-table';
}

function isOpen(entry: NotChecked): boolean {
  return OPEN.has(entry.messageId) || (entry.messageId === 'missing-value' && UNJUDGED.has(entry.args.what));
}
