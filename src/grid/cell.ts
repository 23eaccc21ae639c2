/** An error value of a cell, e.g. "#DIV/0!". */
export interface ErrorValue {
  readonly error: string;
}

/**
 * What a cell holds, never what it displays. Dates are serial numbers (see `dates.ts`) told by their number format.
 * null: a formula whose value was not stored with the file.
 */
export type Value = number | string | boolean | ErrorValue | null;

/** A cell with content. An empty cell is `undefined` wherever cells are looked up. */
export interface Cell {
  readonly value: Value;
  /** The formula without its "=", where there is one. */
  readonly formula: string | null;
  /** The number format code; null is General. */
  readonly format: string | null;
  /** The font's name as the file gives it; null where it gives none. */
  readonly font: string | null;
}
