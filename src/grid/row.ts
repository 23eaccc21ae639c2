import type { Span } from './address.ts';
import type { Cell } from './cell.ts';

/**
 * One row of cells by column: a list, whose empty cells are holes or undefined, or, where few cells reach far to the
 * right, those cells alone by their columns in ascending order.
 */
export type Row = readonly (Cell | undefined)[] | ReadonlyMap<number, Cell>;

/** Columns that a list may have whatever it holds, and so many for each of its cells. */
const SHORT = 64;
const ROOM = 8;

export function cellInRow(row: Row, col: number): Cell | undefined {
  return isList(row) ? row[col] : row.get(col);
}

/** The cells of a row with their columns, from left to right. `row.forEach` visits them as well, and undefined ones. */
export function* cellsInRow(row: Row): Generator<readonly [col: number, cell: Cell]> {
  if (!isList(row)) yield* row;
  else
    for (let col = 0; col < row.length; col++) {
      const cell = row[col];
      if (cell !== undefined) yield [col, cell];
    }
}

/** Whether any cell of a row is so. */
export function someInRow(row: Row, isSo: (cell: Cell) => boolean): boolean {
  if (isList(row)) return row.some((cell) => cell !== undefined && isSo(cell));
  for (const cell of row.values()) if (isSo(cell)) return true;
  return false;
}

/** A row with each cell as `change` has it; undefined takes it out. */
export function mapRow(row: Row, change: (cell: Cell, col: number) => Cell | undefined): Row {
  const changed = new RowBuilder();
  for (const [col, cell] of cellsInRow(row)) {
    const now = change(cell, col);
    if (now) changed.put(col, now);
  }
  return changed.row;
}

/** The first and last column with a cell; null where the row has none. */
export function rowSpan(row: Row): Span | null {
  let first = -1;
  let last = -1;
  for (const [col] of cellsInRow(row)) {
    if (first < 0) first = col;
    last = col;
  }
  return first < 0 ? null : { first, last };
}

/** Gathers a row cell by cell, in any order, and holds no more than its cells need. */
export class RowBuilder {
  #list: (Cell | undefined)[] | null = [];
  #far: Map<number, Cell> | null = null;
  #count = 0;
  #inOrder = true;
  #last = -1;

  put(col: number, cell: Cell): void {
    if (col > this.#last) this.#last = col;
    else this.#inOrder = false;
    if (this.#list) {
      if (this.#list[col] === undefined) this.#count++;
      if (col < SHORT + ROOM * this.#count) {
        this.#list[col] = cell;
        return;
      }
      this.#far = new Map(cellsInRow(this.#list));
      this.#list = null;
    }
    this.#far?.set(col, cell);
  }

  get isEmpty(): boolean {
    return this.#last < 0;
  }

  get row(): Row {
    // A copy has no room for more.
    if (this.#list) return this.#list.slice();
    const far = [...(this.#far ?? [])];
    return new Map(this.#inOrder ? far : far.sort(([a], [b]) => a - b));
  }
}

function isList(row: Row): row is readonly (Cell | undefined)[] {
  return Array.isArray(row);
}
