import {
  cellAt,
  joinCells,
  mergeAt,
  type CellRef,
  type Range,
  type RangeRef,
  type Sheet,
  rangesMeet,
  holdsPlace,
} from '../../grid/index.ts';

/** The cells of an area that are not free: filled, or merged with others. `own` is the area's to use. */
export function filledIn(sheet: Sheet, area: Range, own: Range | null): RangeRef[] {
  const filled: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row);
    if (!cells && sheet.merges.length === 0) continue;
    for (let col = area.left; col <= area.right; col++) {
      const isOwn = own !== null && holdsPlace(own, { row, col });
      if (isOwn) continue;
      if (holds(sheet, row, col) || mergeAt(sheet, { row, col }))
        filled.push({ sheet: sheet.name, row, col });
    }
  }
  return joinCells(filled);
}

function holds(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));
}

/** The merged rectangles that meet an area. */
export function mergesIn({ merges }: Sheet, area: Range): Range[] {
  return merges.filter((merge) => rangesMeet(merge, area));
}
