import { cellsInRow, type Cell, type Row } from '../../src/grid/index.ts';

/** A row as a list by column, whichever way it is held. */
export function listOf(row: Row | undefined): (Cell | undefined)[] {
  const list: (Cell | undefined)[] = [];
  for (const [col, cell] of cellsInRow(row ?? [])) list[col] = cell;
  return Array.from(list);
}
