import type { Position, Range } from './address.ts';
import type { CellContent } from './cell-content.ts';

/** How a cell of a new sheet looks; what is left out is as the workbook's own default. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    /** In points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** RRGGBB. */
    readonly color?: string;
  };
  /** RRGGBB. */
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

/** A cell of a new sheet. */
export interface NewCell extends Position {
  readonly content: CellContent;
  /** The value of the formula, where it is known: shown by programs that do not calculate. */
  readonly cached?: string | number | boolean;
  /** The number of its look in the sheet's `styles`; left out: the workbook's default. */
  readonly style?: number;
  /** A place in the workbook that the cell links to: "'XL TCCSĐ'!C13". */
  readonly link?: string;
}

/** A sheet that is not there yet, as the product writes it. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** Each look of the cells once. */
  readonly styles: readonly CellStyle[];
  readonly merges: readonly Range[];
  /** Widths of columns, in characters of the default font, by column from 0. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights of rows that differ from the default, in points, by row from 0. */
  readonly heights: ReadonlyMap<number, number>;
  /** A4; the width is fitted to one page. */
  readonly orientation: 'portrait' | 'landscape';
}

/** Adds a sheet behind all others. Refused where the name is taken, whatever its case. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: NewSheet;
}

/** Takes out a sheet that was added; refused where its cells no longer hold what was written. */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly sheet: NewSheet;
}
