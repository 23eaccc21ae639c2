import type { Label } from '../table/label.ts';
import type { CellRef, Range } from '../../grid/index.ts';
import type { TickKind } from '../kinds.ts';

/** What a cell of "Phù hợp" or "Chưa phù hợp" holds. */
export type TickReading =
  | { readonly kind: 'tick' }
  | { readonly kind: 'blank' }
  /** Text that is no usual tick, as written; it counts as one. */
  | { readonly kind: 'other'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'uncalculated' };

/** A tick, or its absence, with its cell (the first one of a merged rectangle). */
export interface Tick {
  readonly cell: CellRef;
  readonly reading: TickReading;
}

/** What a cell of "Đề nghị sửa đổi, bổ sung" holds. */
export type ProposalReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'uncalculated' };

/** A proposal, or its absence, with its cell; rows that share a merged cell share the proposal. */
export interface Proposal {
  readonly cell: CellRef;
  readonly reading: ProposalReading;
}

/** What the column TT says of a row: "II" (roman), "3" (whole), "1.2", "a" or anything else (other). */
export type Numbering = 'roman' | 'whole' | 'other';

/** A labelled row of the table. */
export interface TickRow {
  readonly label: Label;
  /** Null where the row has no number. */
  readonly numbering: Numbering | null;
  /** Whether the label stands across both columns of ticks, so that the row has no place for one. */
  readonly isAcross: boolean;
  /** "Phù hợp". */
  readonly fits: Tick;
  /** "Chưa phù hợp". */
  readonly unfits: Tick;
  /** Null where the form has no such column. */
  readonly proposal: Proposal | null;
}

/** Biểu 2, 3 or 4: what is agreed with, item by item, and what is to be changed. */
export interface TickForm {
  readonly kind: TickKind;
  readonly sheet: string;
  /** First head row to last table row, without title, notes and signature. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  /** "Biểu số N"; null where the form carries none. */
  readonly mark: Label | null;
  /** In the order of the sheet; which are groups and which are items depends on the ruleset's group labels. */
  readonly rows: readonly TickRow[];
}

/** Whether a reading counts as a tick. */
export function isTicked({ reading }: Tick): boolean {
  return reading.kind === 'tick' || reading.kind === 'other';
}
