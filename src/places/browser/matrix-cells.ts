import type { Position } from '../../grid/index.ts';

/** The cells of one of Univer's matrices with their places; rows and cells that are missing are passed over. */
export function* matrixCells<Cell>(matrix: MatrixOf<Cell>): Generator<Position & { readonly cell: Cell }> {
  for (const [row, line] of numbered(matrix))
    for (const [col, cell] of numbered(line ?? {})) yield { row, col, cell };
}

type MatrixOf<Cell> = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

function numbered<Item>(list: Readonly<Record<number, Item>>): [number, Item][] {
  return Object.entries(list as Readonly<Record<string, Item>>).map(([key, item]) => [Number(key), item]);
}
