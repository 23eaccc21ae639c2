import { isInside, mapRow, rowSpan, type Range, type Row, type Sheet, type Workbook } from '../grid/index.ts';

/**
 * A sheet without what the product itself inserted from the forms: tables of the report repeat the forms' figures and
 * are no forms. Whatever else stands there stays.
 */
export function withoutOwnBlocks(sheet: Sheet, { ownNames }: Pick<Workbook, 'ownNames'>): Sheet {
  const own = [...(ownNames?.values() ?? [])].filter((range) => range !== null && range.sheet === sheet.name);
  const ranges = own.filter((range) => range !== null);
  if (ranges.length === 0) return sheet;
  const rows = new Map<number, Row>();
  for (const [row, cells] of sheet.rows) {
    const here = ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
    const kept = here.length === 0 ? cells : without(cells, here);
    if (rowSpan(kept)) rows.set(row, kept);
  }
  const merges = sheet.merges.filter((merge) => !ranges.some((range) => isInside(merge, range)));
  return { ...sheet, rows, merges };
}

function without(cells: Row, ranges: readonly Range[]): Row {
  return mapRow(cells, (cell, col) =>
    ranges.some(({ left, right }) => left <= col && col <= right) ? undefined : cell,
  );
}
