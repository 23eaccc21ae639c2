import type { Range } from '../../grid/index.ts';
import type { NarrativeCell, NarrativeRow } from '../table.ts';

/** A cell that spans others to its right or below it; alone it spans itself. */
export interface Spanning {
  readonly cell: NarrativeCell;
  readonly across?: number;
  readonly down?: number;
}

/** Rows with what its cells cover left out, as a table wants them: each row whole, merged rectangles apart. */
export function laidOut(rows: readonly (readonly Spanning[])[]): {
  readonly rows: readonly NarrativeRow[];
  readonly merges: readonly Range[];
} {
  const taken = rows.map((): (NarrativeCell | null | undefined)[] => []);
  const merges: Range[] = [];
  rows.forEach((spans, top) => {
    let left = 0;
    for (const { cell, across = 1, down = 1 } of spans) {
      while (taken[top]?.[left] !== undefined) left++;
      for (let row = top; row < top + down; row++) {
        const line = taken[row];
        if (line) for (let col = left; col < left + across; col++) line[col] = null;
      }
      const line = taken[top];
      if (line) line[left] = cell;
      if (across * down > 1) merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    }
  });
  return { rows: taken.map((row) => Array.from(row, (cell) => cell ?? null)), merges };
}
