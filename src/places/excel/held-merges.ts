import { rangeName, type SetMerges, rangesMeet, sameRange } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/**
 * Asks whether merged cells can become others: those before are there, those after meet no other, and nothing that a
 * cell holds would be lost.
 * @returns what is to be called after the next sync; it throws PlaceError 'changed-meanwhile' where they can't
 */
export function askForMerges(
  context: Excel.RequestContext,
  { sheet: name, before, after }: SetMerges,
  memory: SheetMemory,
): () => void {
  const sheet = context.workbook.worksheets.getItem(memory.keyOf(name));
  const merged = [...before, ...after].map((range) => {
    const areas = sheet.getRange(rangeName(range)).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
  const ranges = after.map((range) => {
    const cells = sheet.getRange(rangeName(range));
    cells.load('formulas');
    return cells;
  });
  return () => {
    const found = merged.flatMap((areas) => (areas.isNullObject ? [] : areasOf(areas.address)));
    const isThere = before.every((range) => found.some((merge) => sameRange(merge, range)));
    const stay = found.filter((merge) => !before.some((range) => sameRange(merge, range)));
    const isFree = after.every((range) => !stay.some((merge) => rangesMeet(merge, range)));
    const isBare = ranges.every(({ formulas }) =>
      formulas.flat().every((held, at) => at === 0 || held === ''),
    );
    if (!isThere || !isFree || !isBare) throw new PlaceError('changed-meanwhile', name);
  };
}
