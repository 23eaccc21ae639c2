import { groupedBy, type Position } from '../../grid/index.ts';
import { cellsOf, rowsOf, sheetLayout } from './sheet-layout.ts';
import { Splices } from '../xml/splices.ts';
import { childNamed } from '../xml/elements.ts';
import { tagWith } from '../xml/tags.ts';

/**
 * The sheet without the stored values of some formulas. A value that no longer fits what it was calculated from is
 * worse than none: programs that calculate do so where none is stored (LibreOffice heeds no other sign), and those
 * that don't show nothing instead of a wrong figure.
 */
export function withoutValues(text: string, places: readonly Position[]): string {
  const layout = sheetLayout(text);
  const byRow = groupedBy(places, ({ row }) => row);
  const splices = new Splices();
  for (const row of rowsOf(layout)) {
    const cols = new Set(byRow.get(row.row)?.map(({ col }) => col));
    if (cols.size === 0) continue;
    for (const cell of cellsOf(text, row)) {
      const value = cols.has(cell.col) ? childNamed(text, cell, 'v') : undefined;
      if (!value) continue;
      splices.replace(cell.start, cell.open, tagWith(text, cell, { t: null }));
      splices.replace(value.start, value.end, '');
    }
  }
  return splices.applyTo(text);
}
