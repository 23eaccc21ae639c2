import { isNumberRow } from '../table/geometry/row-kinds.ts';
import type { TableRow } from '../table/geometry/table-rows.ts';

export { isNumberRow };

/** Whether a row holds figures, and is not the one that numbers the columns. */
export function isBodyRow(row: TableRow): boolean {
  return row.cells.some(({ kind }) => kind === 'figure') && !isNumberRow(row);
}
