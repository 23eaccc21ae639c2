import type { Label } from '../rating-table.ts';
import type { LevelRun } from './find.ts';
import type { Block } from './lines.ts';

interface Entry {
  readonly block: Block;
  readonly title: Label | null;
}

/**
 * The tables of a sheet read so far, while it is gone through from top to bottom: those that a row lies beside, and
 * those that ended above it.
 */
export class ReadBlocks {
  #open: Entry[] = [];
  /** In the order of their last rows. */
  readonly #closed: Entry[] = [];

  /** Goes on to a row: what ended above it is closed. */
  passTo(row: number): void {
    const ended = this.#open.filter(({ block }) => block.bottom < row);
    if (ended.length === 0) return;
    this.#closed.push(...ended.toSorted((a, b) => a.block.bottom - b.block.bottom));
    this.#open = this.#open.filter(({ block }) => block.bottom >= row);
  }

  add(block: Block, title: Label | null): void {
    this.#open.push({ block, title });
  }

  /** Whether a run lies within a table that was already read (a nested head, a note's list). */
  contains(run: LevelRun): boolean {
    return this.#open.some(({ block }) =>
      run.cells.every(
        ({ row, col }) =>
          row >= block.headTop && row <= block.bottom && col >= block.left && col <= block.right,
      ),
    );
  }

  /** The table that ended last above; null without one. */
  get above(): Block | null {
    return this.#closed.at(-1)?.block ?? null;
  }

  get titleAbove(): Label | null {
    return this.#closed.at(-1)?.title ?? null;
  }

  /** The last row of the tables above a block; -1 without one. What stands there is no title of it. */
  lastRowAbove(block: Block): number {
    return this.#closed.findLast((entry) => entry.block.bottom < block.headTop)?.block.bottom ?? -1;
  }
}
