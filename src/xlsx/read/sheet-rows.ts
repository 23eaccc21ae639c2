import { RowBuilder, type Cell, type Row } from '../../grid/index.ts';

/** Gathers the cells of a sheet by row. Files write rows in order; where one does not, they are put in order at the end. */
export class SheetRows {
  readonly #rows = new Map<number, RowBuilder>();
  /** The row that cells are put into, which is looked up only where it changes. */
  #row = -1;
  #cells = new RowBuilder();
  /** The one that was begun last. */
  #last = -1;
  #inOrder = true;

  put(row: number, col: number, cell: Cell): void {
    if (row !== this.#row) this.#turnTo(row);
    this.#cells.put(col, cell);
  }

  finish(): ReadonlyMap<number, Row> {
    const rows = this.#inOrder ? this.#rows : [...this.#rows].sort(([a], [b]) => a - b);
    const finished = new Map<number, Row>();
    for (const [row, cells] of rows) finished.set(row, cells.row);
    return finished;
  }

  #turnTo(row: number): void {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = new RowBuilder();
      this.#rows.set(row, cells);
      if (row < this.#last) this.#inOrder = false;
      this.#last = row;
    }
    this.#row = row;
    this.#cells = cells;
  }
}
