import { LAST_COL } from '../../../grid/index.ts';
import { isFigure } from './row-kinds.ts';
import { partsOfRows, type TableRow } from './table-rows.ts';

/**
 * Rows without figures that stand apart at the right, behind an empty column, with no word among them, and no year in
 * a row of heads, and these (`scratch`): numbers that a clerk jotted down beside the sheet make no title and no head a
 * row of figures.
 */
export function partScratch(rows: readonly TableRow[]): {
  readonly own: readonly TableRow[];
  readonly scratch: readonly TableRow[];
} {
  const filled = new Set<number>();
  const labelled = new Set<number>();
  for (const { cells } of rows) {
    const isOfHeads = cells[0]?.kind === 'text' && !cells.some(isFigure);
    for (const { col, right, kind } of cells) {
      for (let at = col; at <= right; at++) filled.add(at);
      if (kind === 'text' || (kind === 'year' && isOfHeads)) labelled.add(col);
    }
  }
  const last = lastOwn(
    [...filled].sort((a, b) => a - b),
    labelled,
  );
  if (last === null) return { own: rows, scratch: [] };
  return { own: partsOfRows(rows, 0, last), scratch: partsOfRows(rows, last + 1, LAST_COL) };
}

/** The last column before those that stand apart without a word; null where there are none. */
function lastOwn(columns: readonly number[], labelled: ReadonlySet<number>): number | null {
  let last: number | null = null;
  let next = 0;
  for (const col of columns.toReversed()) {
    if (next > col + 1) last = col;
    if (labelled.has(col)) return last;
    next = col;
  }
  return last;
}
