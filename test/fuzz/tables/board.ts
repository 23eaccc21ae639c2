import { cellName, type Sheet } from '../../../src/grid/index.ts';
import { sheet, type Literal } from '../../workbooks/literal.ts';

/** A sheet while it is drawn. */
export class Board {
  readonly #rows: Literal[][] = [];
  readonly #merges: string[] = [];

  put(row: number, col: number, literal: Literal): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (cells) cells[col] = literal;
  }

  /** Merges from one cell to another; a single cell is none. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.#merges.push(`${cellName({ row: top, col: left })}:${cellName({ row: bottom, col: right })}`);
  }

  get width(): number {
    return this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  get height(): number {
    return this.#rows.length;
  }

  sheet(name: string): Sheet {
    return sheet(name, this.#rows, { merges: this.#merges });
  }
}
