import type { CellRef } from '../../grid/index.ts';

/** The active cell; of several selected cells the one that typing would go to. */
export async function selectedCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
}
