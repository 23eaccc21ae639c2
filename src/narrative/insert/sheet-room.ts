import {
  cellAt,
  joinCells,
  mergeAt,
  type CellRef,
  type Range,
  type RangeRef,
  type Sheet,
} from '../../grid/index.ts';

export function meets(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isWithin(
  { row, col }: { readonly row: number; readonly col: number },
  range: Range,
): boolean {
  return range.top <= row && row <= range.bottom && range.left <= col && col <= range.right;
}

export function isInside(inner: Range, outer: Range): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The cells of an area that are not free: filled, or merged with others. `own` is the area's to use. */
export function filledIn(sheet: Sheet, area: Range, own: Range | null): RangeRef[] {
  const filled: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row);
    if (!cells && sheet.merges.length === 0) continue;
    for (let col = area.left; col <= area.right; col++) {
      const isOwn = own !== null && isWithin({ row, col }, own);
      if (isOwn) continue;
      if (holds(sheet, row, col) || mergeAt(sheet, { row, col }))
        filled.push({ sheet: sheet.name, row, col });
    }
  }
  return joinCells(filled);
}

export function holds(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));
}

/** The merged rectangles that meet an area. */
export function mergesIn({ merges }: Sheet, area: Range): Range[] {
  return merges.filter((merge) => meets(merge, area));
}
