import type { CellRef } from '../grid/index.ts';
import type { Hint } from './hint.ts';
import type { RuleId } from './rule-ids.ts';
import { SEVERITIES, type Citation, type Severity } from './rulesets/index.ts';

/** Lỗi: wrong, must be mended · Cảnh báo: must be looked at · Lưu ý: good to know. */
export { SEVERITIES, type Severity };

/** A change of one cell that the clerk may take: never one that merely makes a sum fit. */
export interface Suggestion {
  readonly cell: CellRef;
  readonly before: string | number | null;
  readonly after: string | number;
}

/** Why a finding stands as it is, in the clerk's own words. */
export interface Explanation {
  readonly text: string;
  /** `stale`: it was written for other figures. */
  readonly state: 'current' | 'stale';
  /** When it was written: "2026-01-15". */
  readonly date: string;
}

/** What a rule found wrong, with all that is needed to show and explain it; frozen. */
export interface Finding {
  readonly rule: RuleId;
  readonly messageId: string;
  /** What its sentence is filled with: typed in its rule, plain data from here on. */
  readonly args: object;
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
  readonly explanation: Explanation | null;
  readonly suggestions: readonly Suggestion[];
  /** The form it belongs to, by its index in the recognised forms; null for the workbook as a whole. */
  readonly form: number | null;
  /** The year it is about; null where it is about none. */
  readonly year: number | null;
}
