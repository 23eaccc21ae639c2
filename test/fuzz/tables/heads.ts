import type { Board } from './board.ts';

/** How heads are drawn. */
export interface HeadLook {
  readonly merged: boolean;
  /** Where a head of fewer rows stands, if nothing is merged. */
  readonly short: 'top' | 'bottom';
}

/** Draws heads from their paths, one a column from the outer to the inner label; gives the number of rows. */
export function drawHeads(
  board: Board,
  at: { readonly row: number; readonly cols: readonly number[] },
  paths: readonly (readonly string[])[],
  look: HeadLook,
): number {
  const depth = Math.max(...paths.map(({ length }) => length));
  const isSame = (a: number, b: number, upTo: number) =>
    upTo < (paths[b]?.length ?? 0) - 1 &&
    (paths[a] ?? []).slice(0, upTo + 1).every((label, i) => label === paths[b]?.[i]);
  paths.forEach((path, index) => {
    const first = at.cols[index] ?? 0;
    const isBottom = !look.merged && look.short === 'bottom' && path.length === 1;
    path.forEach((label, level) => {
      if (index > 0 && level < (paths[index - 1]?.length ?? 0) - 1 && isSame(index - 1, index, level)) return;
      let last = index;
      while (level < path.length - 1 && last + 1 < paths.length && isSame(index, last + 1, level)) last++;
      const row = at.row + (isBottom ? depth - 1 : level);
      board.put(row, first, label);
      const bottom = level === path.length - 1 ? at.row + depth - 1 : row;
      if (look.merged) board.merge(row, first, bottom, at.cols[last] ?? first);
    });
  });
  return depth;
}
