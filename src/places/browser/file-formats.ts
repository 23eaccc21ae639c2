import type { WorkbookLook } from '../../xlsx/index.ts';
import type { Position } from '../../grid/index.ts';

/**
 * The number format that a cell without content has in the file: its own where the file has the cell, else that of
 * its row, else that of its column; null is General.
 * @param look null where the file tells no looks
 */
export function formatInFile(
  look: WorkbookLook | null,
  sheet: string,
  { row, col }: Position,
): string | null {
  const own = look?.sheets.find(({ name }) => name === sheet);
  const column = own?.columns.find(({ first, last }) => first <= col && col <= last);
  const style = own?.cells.get(row)?.get(col) ?? own?.rows.get(row)?.style ?? column?.style;
  return look?.looks[style ?? 0]?.format ?? null;
}
