import type { Cell, Row } from '../../grid/index.ts';

/** Gathers the cells of a sheet by row. Files write them in order; one that does not is put in order at the end. */
export class SheetRows {
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  #row = -1;
  #cells: (Cell | undefined)[] = [];
  #ordered = true;

  put(row: number, col: number, cell: Cell): void {
    if (row !== this.#row) this.#turnTo(row);
    this.#cells[col] = cell;
  }

  finish(): ReadonlyMap<number, Row> {
    return this.#ordered ? this.#rows : new Map([...this.#rows].sort(([a], [b]) => a - b));
  }

  #turnTo(row: number): void {
    if (row < this.#row) this.#ordered = false;
    this.#row = row;
    this.#cells = this.#rows.get(row) ?? [];
    if (this.#cells.length === 0) this.#rows.set(row, this.#cells);
  }
}
