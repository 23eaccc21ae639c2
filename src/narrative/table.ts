import type { CellRef, Range } from '../grid/index.ts';
import type { Finding } from '../rules/finding.ts';

/** What a cell of a table is to its reader; its look follows from it. */
export type CellRole = 'head' | 'number' | 'label' | 'figure' | 'text' | 'total-label' | 'total';

/** A cell of a table of the report. */
export interface NarrativeCell {
  readonly role: CellRole;
  /** What it holds where it doesn't follow its sources. */
  readonly value: string | number | null;
  /** Follows the source cells; without its "=". null: there is none that could. */
  readonly formula: string | null;
  /** The number format code; null is General. */
  readonly format: string | null;
  /** The value as it is read, in Vietnamese notation, without the sign of doubt. */
  readonly shown: string;
  /** The cells that it was made from. */
  readonly sources: readonly CellRef[];
  /** Errors found in those cells: its value is not to be relied on. */
  readonly findings: readonly Finding[];
}

export const TABLE_KINDS = [
  'ratings',
  'ratings-extended',
  'quota',
  'review',
  'profile',
  'documents',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A row of cells; null: covered by a merged cell. */
export type NarrativeRow = readonly (NarrativeCell | null)[];

/** A table of the report as plain data. */
export interface NarrativeTable {
  /** Once a narrative, the same for the same workbook: ASCII letters, digits, "_". */
  readonly id: string;
  readonly kind: TableKind;
  readonly title: string;
  /** Heads first; all rows have as many cells. */
  readonly rows: readonly NarrativeRow[];
  /** How many of the rows are heads. */
  readonly headRows: number;
  /** Within the rows, the first of which is 0. */
  readonly merges: readonly Range[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** What a reader must know below it: wrong, missing and unreadable figures, sources of law. Sentences. */
  readonly notes: readonly string[];
}
