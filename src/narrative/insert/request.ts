import type { CellRef, Plan, RangeRef } from '../../grid/index.ts';
import type { InsertMode } from './block.ts';

export interface InsertRequest {
  /** A sheet of the product's own, or the first cell, below which the tables stand. Tables that are there already stay where they are. */
  readonly where: 'new-sheet' | CellRef;
  readonly mode: InsertMode;
  readonly charts: boolean;
  /** Whether filled cells, and what was changed by hand in the product's own tables, may be written over: once the clerk said so. */
  readonly overwrite?: boolean;
}

/** Why tables are not inserted; the words stand in `insertTroubleText`. */
export type InsertTrouble =
  | { readonly id: 'nothing' }
  /** A sheet that the figures were read from is not there any more: the workbook is to be checked again. */
  | { readonly id: 'source-gone'; readonly sheet: string }
  | { readonly id: 'sheet-gone'; readonly sheet: string }
  /** The cells are not empty, or merged: to be asked. */
  | { readonly id: 'filled'; readonly cells: readonly RangeRef[] }
  /** Cells of the product's tables that somebody changed: to be asked. */
  | { readonly id: 'changed-by-hand'; readonly cells: readonly RangeRef[] }
  /** Below or to the right of the last row or column of a sheet. */
  | { readonly id: 'no-room' };

/** What becomes of one table. */
export interface InsertedTable {
  readonly id: string;
  readonly range: RangeRef;
  readonly what: 'new' | 'updated' | 'moved' | 'unchanged';
}

/** The changes to be made, none where everything is as it should be; or why there are none. */
export type InsertResult =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly tables: readonly InsertedTable[];
      /** The product's tables in the workbook that refer to cells that are gone; they are left as they are. */
      readonly gone: readonly RangeRef[];
    }
  | { readonly ok: false; readonly troubles: readonly InsertTrouble[] };
