import { isErrorValue, sameContent, type CellContent } from '../../grid/index.ts';
import { heldBy, type GridContent } from './cell-content.ts';
import type { GridCells } from './picture.ts';

/** What a cell of the grid holds, with its number format. */
export function heldAt(
  { cells, formatOf }: GridCells,
  row: number,
  col: number,
): GridContent & { format: string | null } {
  const cell = cells[row]?.[col];
  return { ...heldBy(cell), format: cell ? formatOf(cell) : null };
}

/**
 * Whether a cell of the grid holds what a plan was made for. Of a formula its text counts, not its value, which is
 * calculated anew; of an empty cell nothing else, since its format is no content.
 */
export function sameHeld(held: ReturnType<typeof heldAt>, before: CellContent): boolean {
  const { value, formula, format } = held;
  if (formula === null && value === null) return before.formula === null && (before.value ?? '') === '';
  if (formula !== null) return sameContent({ value: null, formula, format }, { ...before, value: null });
  return !isErrorValue(value) && sameContent({ value, formula, format }, before);
}
