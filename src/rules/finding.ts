import type { CellRef } from '../grid/index.ts';
import type { RuleId } from './rule-ids.ts';
import { SEVERITIES, type Citation, type Severity } from './rulesets/index.ts';

/** Lỗi: wrong, must be mended · Cảnh báo: must be looked at · Lưu ý: good to know. */
export { SEVERITIES, type Severity };

/** What a message is filled with; the catalogue of each rule states which it wants. */
export type MessageArgs = Readonly<Record<string, unknown>>;

/** A sentence that helps to find the cause, and the cells it speaks of. It never says which cell is wrong. */
export interface Hint {
  readonly id: string;
  readonly args: MessageArgs;
  readonly cells: readonly CellRef[];
}

/** A change of one cell that the clerk may take: never one that merely makes a sum fit. */
export interface Suggestion {
  readonly cell: CellRef;
  readonly before: string | number | null;
  readonly after: string | number;
}

/** What a rule found wrong, with all that is needed to show and explain it; frozen. */
export interface Finding {
  readonly rule: RuleId;
  readonly messageId: string;
  readonly args: MessageArgs;
  readonly severity: Severity;
  /** Null only where something is missing from the whole workbook. */
  readonly cell: CellRef | null;
  /** All operands, in whatever sheet. */
  readonly related: readonly CellRef[];
  readonly hints: readonly Hint[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly basis: Citation | null;
  /** The clerk's own, where one was given. */
  readonly explanation: string | null;
  readonly suggestions: readonly Suggestion[];
  /** The form it belongs to, by its index in the recognised forms; null for the workbook as a whole. */
  readonly form: number | null;
  /** The year it is about; null where it is about none. */
  readonly year: number | null;
}

/** Why a rule could not judge a place. */
export type NotCheckedReason =
  'missing-value' | 'no-counterpart' | 'unreadable-form' | 'uncalculated' | 'off' | 'failed' | 'no-form';

/** Something that could not be checked: shown as such, never passed. */
export interface NotChecked {
  readonly rule: RuleId | null;
  readonly sheet: string | null;
  /** A1 address of a cell or range; null for a whole workbook. */
  readonly address: string | null;
  readonly messageId: NotCheckedReason;
  readonly args: MessageArgs;
}
