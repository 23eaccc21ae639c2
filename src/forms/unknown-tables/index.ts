import { lastAtMost } from './ascending.ts';
import type { Range } from '../../grid/index.ts';
import type { SheetTables } from '../table/geometry/sheet-tables.ts';
import { titleOf } from './caption.ts';
import { countFigures } from './figures.ts';
import { isList } from './lists.ts';
import type { UnknownTable } from './unknown-table.ts';
import { unreadBlocks } from './unread-blocks.ts';

const FEWEST_FIGURES = 6;
const FEWEST_ROWS = 2;

/**
 * The tables of figures on a sheet that nothing has read (`taken`: where something has), from top to bottom, then from
 * left to right. A few figures beside texts are no table, nor is a list of persons.
 */
export function unknownTables(tables: SheetTables, taken: readonly Range[]): UnknownTable[] {
  const { sheet } = tables;
  const found = unreadBlocks(tables, taken)
    .map((block) => ({ block, count: countFigures(sheet, block) }))
    .filter(({ count: { figures, rows } }) => figures >= FEWEST_FIGURES && rows >= FEWEST_ROWS)
    .toSorted(({ block: { range: a } }, { block: { range: b } }) => a.top - b.top || a.left - b.left);
  const ends = [...taken, ...found.map(({ block }) => block.range)]
    .map(({ bottom }) => bottom)
    .toSorted((a, b) => a - b);
  return found
    .map((one) => ({ ...one, after: ends[lastAtMost(ends, one.block.range.top - 1)] ?? -1 }))
    .filter(({ block, after, count: { columns } }) => !isList(sheet, block, { columns, after }))
    .map(({ block, after }) => ({
      range: { sheet: sheet.name, ...block.range },
      title: titleOf(sheet, block, {
        after,
        beside: taken.filter(({ top, bottom }) => top <= block.range.bottom && block.range.top <= bottom),
      }),
      hidden: sheet.hidden,
    }));
}
