import {
  cellName,
  joinCells,
  qualifiedName,
  rangeName,
  type CellRef,
  type RangeRef,
} from '../../grid/index.ts';

/** The address of a cell as a reader of one sheet's findings needs it: with its sheet only where that is another. */
export function addressOf(cell: CellRef, sheet: string | null): string {
  return cell.sheet === sheet ? cellName(cell) : qualifiedName(cell);
}

/** The addresses of cells, neighbours joined to ranges, each once. */
export function addressesOf(cells: readonly CellRef[], sheet: string | null): string {
  return runsOf(cells)
    .map((run) => (run.sheet === sheet ? rangeName(run) : qualifiedName(run)))
    .join(', ');
}

/** Cells as the fewest ranges: sheets in the order of their first cell, each column by column, each cell once. */
export function runsOf(cells: readonly CellRef[]): RangeRef[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const inOrder = cells.toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.col - b.col || a.row - b.row,
  );
  return joinCells(
    inOrder.filter(({ sheet, row, col }, i) => {
      const before = inOrder[i - 1];
      return before?.sheet !== sheet || before.row !== row || before.col !== col;
    }),
  );
}
