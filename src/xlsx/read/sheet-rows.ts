import { cellsInRow, RowBuilder, type Cell, type Row } from '../../grid/index.ts';

/**
 * Gathers the cells of a sheet by row. Files write rows in order, and each is done when the next one begins: what a row
 * needs while it grows is kept of one alone. Where a file does not, it is kept of each row that is taken up again, and
 * the rows are put in order at the end.
 */
export class SheetRows {
  readonly #rows = new Map<number, Row>();
  readonly #again = new Map<number, RowBuilder>();
  /** The row that cells are put into, and its cells. */
  #row = -1;
  #cells = new RowBuilder();
  #inOrder = true;

  put(row: number, col: number, cell: Cell): void {
    if (row !== this.#row) this.#turnTo(row);
    this.#cells.put(col, cell);
  }

  finish(): ReadonlyMap<number, Row> {
    this.#endRow();
    for (const [row, cells] of this.#again) this.#rows.set(row, cells.row);
    return this.#inOrder ? this.#rows : new Map([...this.#rows].sort(([a], [b]) => a - b));
  }

  #turnTo(row: number): void {
    this.#endRow();
    if (row < this.#row) this.#inOrder = false;
    this.#row = row;
    this.#cells = this.#again.get(row) ?? this.#takenUp(row);
  }

  #endRow(): void {
    if (!this.#cells.isEmpty && !this.#again.has(this.#row)) this.#rows.set(this.#row, this.#cells.row);
  }

  /** A row that has cells already, or a new one. */
  #takenUp(row: number): RowBuilder {
    const cells = new RowBuilder();
    const begun = this.#rows.get(row);
    if (!begun) return cells;
    for (const [col, cell] of cellsInRow(begun)) cells.put(col, cell);
    this.#again.set(row, cells);
    return cells;
  }
}
