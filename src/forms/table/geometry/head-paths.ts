import type { Head } from './head.ts';
import type { TableCell } from './table-cell.ts';

/** For each column the heads over it, from the outer to the inner. */
export type HeadPaths = ReadonlyMap<number, readonly TableCell[]>;

/**
 * The heads over the columns from `left` to `right`. A merged head covers its rectangle; another one the blank cells
 * to its right that stand under the same heads, as long as a row below divides them.
 */
export function headPaths({ rows }: Head, left: number, right: number): HeadPaths {
  const grid = rows.map(({ row }) => cellsOver(rows, row));
  const paths = new Map<number, TableCell[]>();
  for (let col = left; col <= right; col++) paths.set(col, []);
  for (const [at, cells] of grid.entries()) {
    const found = new Map<number, TableCell>();
    for (let col = left; col <= right; col++) {
      const own = cells.get(col) ?? spread(grid, at, col, { left, paths });
      if (own) found.set(col, own);
    }
    for (const [col, cell] of found) {
      const path = paths.get(col);
      if (path && path.at(-1) !== cell) path.push(cell);
    }
  }
  return paths;
}

type Grid = readonly ReadonlyMap<number, TableCell>[];

/** The cell that is seen at each column of a head row: its own, or one that is merged over it. */
function cellsOver(rows: Head['rows'], row: number): Map<number, TableCell> {
  const seen = new Map<number, TableCell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.row > row || cell.bottom < row) continue;
      for (let col = cell.col; col <= cell.right; col++) seen.set(col, cell);
    }
  }
  return seen;
}

/** The text left of a blank cell that stands over it as well; undefined where none does. */
function spread(
  grid: Grid,
  at: number,
  col: number,
  { left, paths }: { readonly left: number; readonly paths: ReadonlyMap<number, readonly TableCell[]> },
): TableCell | undefined {
  const row = grid[at];
  let source = col - 1;
  while (source >= left && !row?.has(source)) source--;
  const cell = row?.get(source);
  const below = grid.slice(at + 1);
  const divides =
    below.some((cells) => cells.get(col)?.col === col) &&
    below.some((cells) => isOwn(cells.get(source), cell));
  return divides && isSamePath(paths.get(col), paths.get(source)) ? cell : undefined;
}

function isOwn(below: TableCell | undefined, cell: TableCell | undefined): boolean {
  return below !== undefined && below !== cell;
}

function isSamePath(a: readonly TableCell[] | undefined, b: readonly TableCell[] | undefined): boolean {
  return a !== undefined && b?.length === a.length && a.every((cell, at) => cell === b[at]);
}
