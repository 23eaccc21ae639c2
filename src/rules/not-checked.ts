import type { UnreadReason } from '../forms/form.ts';
import type { OtherPurpose } from '../forms/rating/purpose.ts';
import type { ObjectName } from '../forms/kinds.ts';
import type { Count } from '../forms/table/count.ts';
import type { CellRef, RangeRef } from '../grid/index.ts';
import type { Base } from './percent-bases.ts';
import type { RuleId } from './rule-ids.ts';

/** What a rule can't judge without. */
export type Lack =
  | { readonly what: 'year' | 'rating-year' | 'levels' | 'former-levels' | 'document-dates' }
  | { readonly what: 'ruleset'; readonly year: number }
  /** What a share is of is 0. `base`: null where a formula says so of whatever figure; `object`: what is counted. */
  | { readonly what: 'base'; readonly base: Base | null; readonly object: ObjectName | null }
  /** A number; its cell is blank or holds none. null: there is no cell for it. */
  | { readonly what: 'figure'; readonly cell: CellRef | null }
  /** A formula gives an error. */
  | { readonly what: 'formula'; readonly cell: CellRef };

/** Why something could not be checked: what each reason is filled with. */
interface ReasonArgs {
  readonly 'missing-value': Lack;
  /** No figure of the year before, or of another form; `cells`: several, and which of them counts is not known. */
  readonly 'no-counterpart': { readonly year: number | null; readonly cells: readonly CellRef[] };
  readonly uncalculated: NoArgs;
  readonly off: { readonly reason: string };
  readonly failed: { readonly detail: string };
  readonly 'unreadable-form': { readonly reason: UnreadReason };
  readonly 'unknown-table': { readonly title: string | null; readonly hidden: boolean };
  /** Figures in a form that nothing reads: of a column, or of a row. */
  readonly 'unread-figures': { readonly label: string | null; readonly isRow: boolean };
  /** A table that holds no results: it needs no check. */
  readonly 'not-judged': { readonly purpose: OtherPurpose; readonly title: string | null };
  readonly 'no-form': NoArgs;
}

type NoArgs = Readonly<Record<string, never>>;

export type NotCheckedReason = keyof ReasonArgs;

/** A reason with what it is filled with. */
export type Reason<Id extends NotCheckedReason = NotCheckedReason> = {
  [One in Id]: { readonly messageId: One; readonly args: ReasonArgs[One] };
}[Id];

/** What could not be checked, and by which rule. */
export interface UncheckedPlace {
  readonly rule: RuleId | null;
  readonly sheet: string | null;
  /** A1 address of a cell or range; null for a whole workbook. */
  readonly address: string | null;
}

/** Figures that stand in a range of a sheet. */
interface UncheckedRange extends UncheckedPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Something that could not be checked: shown as such, never passed. */
export type NotChecked<Id extends NotCheckedReason = NotCheckedReason> = {
  [One in Id]: Reason<One> &
    (One extends 'unknown-table' | 'unread-figures' ? UncheckedRange : UncheckedPlace);
}[Id];

/** A place that a rule could not judge, before the engine completes it. */
export interface Unchecked {
  readonly kind: 'unchecked';
  readonly place: CellRef | RangeRef | null;
  readonly reason: Reason<'missing-value' | 'no-counterpart' | 'uncalculated'>;
}

/** Not checkable for want of something. */
export function lacking(place: Unchecked['place'], lack: Lack): Unchecked {
  return { kind: 'unchecked', place, reason: { messageId: 'missing-value', args: lack } };
}

/** Not checkable for want of a number: the count that is missing (undefined: none is there at all) says why. */
export function missing(place: CellRef | null, count: Count | undefined): Unchecked {
  return count?.reading.kind === 'uncalculated'
    ? uncalculated(place)
    : lacking(place, { what: 'figure', cell: count?.cell ?? null });
}

/** Not checkable: nothing to compare with, or more than one thing. */
export function noCounterpart(
  place: Unchecked['place'],
  year: number | null,
  cells: readonly CellRef[] = [],
): Unchecked {
  return { kind: 'unchecked', place, reason: { messageId: 'no-counterpart', args: { year, cells } } };
}

/** A cell and how it was read. */
interface ReadCell {
  readonly cell: CellRef;
  readonly reading: { readonly kind: string };
}

/** Not checkable: those of some cells whose content can't be known. */
export function uncheckedCells(...cells: readonly (ReadCell | null)[]): Unchecked[] {
  return cells.flatMap((one) => {
    if (one?.reading.kind === 'uncalculated') return uncalculated(one.cell);
    if (one?.reading.kind !== 'formula-error') return [];
    return lacking(one.cell, { what: 'formula', cell: one.cell });
  });
}

/** Not checkable: the value of a formula is not stored. */
export function uncalculated(place: Unchecked['place']): Unchecked {
  return { kind: 'unchecked', place, reason: { messageId: 'uncalculated', args: {} } };
}
