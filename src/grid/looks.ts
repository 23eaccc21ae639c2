import type { Range } from './address.ts';
import type { CellStyle } from './new-sheet.ts';

/**
 * How cells look: font, fill, borders, alignment, and the widths of their columns. The number format is no part of
 * it: it goes with what a cell holds.
 */

/** Gives cells the look of others, and their columns the widths. */
export interface CopyLook {
  readonly kind: 'copy-look';
  readonly sheet: string;
  readonly from: Range;
  /** As many rows and columns as `from`. */
  readonly to: Range;
}

/** Gives cells a look that was noted down before: what takes a copied look back. */
export interface SetLook {
  readonly kind: 'set-look';
  readonly sheet: string;
  readonly range: Range;
  /** Of each cell, row by row, in words that only the place that noted them down understands. */
  readonly looks: readonly string[];
  /** Of each column, likewise; empty where the widths stay. */
  readonly widths: readonly string[];
}

/** Gives cells a look of the product's own; what a style leaves out becomes the workbook's default. */
export interface PutLook {
  readonly kind: 'put-look';
  readonly sheet: string;
  readonly range: Range;
  /** Each look once. */
  readonly styles: readonly CellStyle[];
  /** The number of each cell's look in `styles`, row by row; null: the cell keeps its look. */
  readonly cells: readonly (number | null)[];
}

/**
 * Makes some merged rectangles others. Refused where those of `before` are not all there, where those of `after` meet
 * any that stays, or would hide what a cell holds.
 */
export interface SetMerges {
  readonly kind: 'set-merges';
  readonly sheet: string;
  readonly before: readonly Range[];
  readonly after: readonly Range[];
}
