import type { FixedArea } from '../read/fixed-areas.ts';

/**
 * How a workbook looks, as far as a clerk knows a form by it. The picture (`Workbook`) has no looks: rules judge
 * content alone; what shows a form to a person reads this beside it.
 */

/** A line at one side of a cell, by the name that files have for it: "thin", "medium", "dashed". */
export interface Line {
  readonly style: string;
  /** RRGGBB. */
  readonly color: string;
}

export interface CellLook {
  readonly fontName: string | null;
  /** In points; null: the program's default. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** RRGGBB; null: the window's own text colour. */
  readonly color: string | null;
  /** RRGGBB; null: none. */
  readonly fill: string | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  /** As files name them: "left", "center", "right", "justify", "centerContinuous"; null: by the kind of value. */
  readonly horizontal: string | null;
  /** "top", "center", "bottom"; null: bottom. */
  readonly vertical: string | null;
  readonly wrap: boolean;
  /** In steps of the default character. */
  readonly indent: number;
  /** In degrees counter-clockwise, from -90 to 90; "stacked": characters below one another. */
  readonly rotation: number | 'stacked';
  /** The number format code; null is General. */
  readonly format: string | null;
}

/** Columns from `first` to `last`, both from 0. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null: the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** The look of its cells that the file does not have, by its index; null: the default. */
  readonly style: number | null;
}

export interface RowLook {
  /** In points; null: as high as its content needs. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** The look of its cells that the file does not have, by its index; null: their columns tell it. */
  readonly style: number | null;
}

export interface SheetLook {
  readonly name: string;
  /** In characters of the default font; null: the program's default. */
  readonly defaultWidth: number | null;
  /** In points; null: the program's default. */
  readonly defaultHeight: number | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** The index of each cell's look in {@link WorkbookLook.looks}, by row and column; empty cells have looks, too. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How many rows and columns stand still. */
  readonly frozen: { readonly rows: number; readonly cols: number } | null;
  readonly gridLines: boolean;
  readonly isProtected: boolean;
}

/** A workbook beyond what its cells hold. */
export interface WorkbookLook {
  readonly looks: readonly CellLook[];
  /** In the order of their tabs, as in the picture. */
  readonly sheets: readonly SheetLook[];
  /** Which tab is open first, from 0, among the sheets of the picture. */
  readonly activeSheet: number;
  /** Cells that cannot be changed one by one. */
  readonly fixed: readonly FixedArea[];
}
