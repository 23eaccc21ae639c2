import type { Block } from '../table/geometry/blocks.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';

/** What stands nearest over a column. */
export interface Head {
  readonly text: string;
  /** Whether it stands over several columns of figures: then it says what they have in common, not what each holds. */
  readonly isWide: boolean;
}

/**
 * The heads of columns by the nearest cell over each, whatever it holds: "Năm" over 2024, 2025 and 2026 heads none of
 * their columns. `figures`: the columns that hold figures.
 */
export function nearestHeads(block: Block, figures: ReadonlySet<number>): ReadonlyMap<number, Head> {
  const cells = nearestCells(block);
  const isWide = (cell: TableCell, col: number): boolean => {
    for (let under = cell.col; under <= cell.right; under++) {
      if (under !== col && figures.has(under) && cells.get(under) === cell) return true;
    }
    // Not merged, a head goes on over the columns that have none of their own.
    const next = cells.get(col + 1);
    return figures.has(col + 1) && (next === undefined || next.col <= col);
  };
  return new Map([...cells].map(([col, cell]) => [col, { text: cell.text, isWide: isWide(cell, col) }]));
}

function nearestCells({ head }: Block): ReadonlyMap<number, TableCell> {
  const found = new Map<number, TableCell>();
  for (const row of head.rows.toReversed()) {
    for (const cell of row.cells) {
      if (cell.kind === 'maybe') continue;
      for (let col = cell.col; col <= cell.right; col++) if (!found.has(col)) found.set(col, cell);
    }
  }
  return found;
}
