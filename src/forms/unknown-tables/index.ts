import type { Range, Sheet } from '../../grid/index.ts';
import type { UnknownTable } from './unknown-table.ts';
import { lastAtMost } from './ascending.ts';
import { rangeOf, titleOf } from './caption.ts';
import { blocksOf } from './cut.ts';
import { countFigures } from './figures.ts';
import { tableRows } from '../table/geometry/table-rows.ts';
import { isList } from './lists.ts';

const FEWEST_FIGURES = 6;
const FEWEST_ROWS = 2;

/**
 * The tables of figures on a sheet that nothing has read (`taken`: where something has), from top to bottom, then from
 * left to right. A few figures beside texts are no table, nor is a list of persons.
 */
export function unknownTables(sheet: Sheet, taken: readonly Range[]): UnknownTable[] {
  const found = blocksOf(tableRows(sheet, taken))
    .map((block) => ({ block, count: countFigures(sheet, block) }))
    .filter(({ count: { figures, rows } }) => figures >= FEWEST_FIGURES && rows >= FEWEST_ROWS)
    .map((one) => ({ ...one, range: rangeOf(one.block) }))
    .toSorted((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const ends = [...taken, ...found.map(({ range }) => range)]
    .map(({ bottom }) => bottom)
    .toSorted((a, b) => a - b);
  return found
    .map((one) => ({ ...one, after: ends[lastAtMost(ends, one.range.top - 1)] ?? -1 }))
    .filter(({ block, range, after, count: { columns } }) => !isList(sheet, block, range, { columns, after }))
    .map(({ block, range, after }) => ({
      range: { sheet: sheet.name, ...range },
      title: titleOf(sheet, range, block, {
        after,
        beside: taken.filter(({ top, bottom }) => top <= range.bottom && range.top <= bottom),
      }),
      hidden: sheet.hidden,
    }));
}
