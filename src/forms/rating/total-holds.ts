import { readCount } from '../table/count.ts';
import { LEVELS } from '../table/levels.ts';
import type { Table } from '../table/geometry/table.ts';
import { cellAtColumn, type TableCell } from '../table/geometry/table-cell.ts';
import type { Holds, LevelColumn } from './across-groups.ts';

/**
 * Tells by the figures of a table whether a total is the sum of levels: in two thirds of its rows, and in `fewest` at
 * least, without which one row is enough where there is no other.
 */
export function totalHolds({ rows }: Pick<Table, 'rows'>): Holds {
  return (total, levels, fewest = null) => {
    const addends = withoutIncluded(levels);
    let [right, all] = [0, 0];
    for (const { cells } of rows) {
      const declared = figureOf(cellAtColumn(cells, total.at));
      const counts = addends.map(({ at }) => figureOf(cellAtColumn(cells, at)));
      if (declared === null || counts.every((count) => count === null)) continue;
      all++;
      if (declared === counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)) right++;
    }
    return right >= (fewest ?? Math.min(FEWEST_ROWS, all)) && right > 0 && right * 3 >= all * 2;
  };
}

export const FEWEST_ROWS = 2;

/** "Tốt trở lên" counts the better levels, too. */
function withoutIncluded(levels: readonly LevelColumn[]): readonly LevelColumn[] {
  const least = levels.find(({ quantity }) => quantity.andAbove);
  if (!least) return levels;
  const included = new Set(LEVELS.slice(0, LEVELS.indexOf(least.quantity.level) + 1));
  return levels.filter((level) => level === least || !included.has(level.quantity.level));
}

function figureOf(cell: TableCell | undefined): number | null {
  const reading = readCount(cell?.source);
  return reading.kind === 'count' ? reading.value : null;
}
