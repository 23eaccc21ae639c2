import type { Sheet } from '../../grid/index.ts';
import type { Block } from '../table/geometry/blocks.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import { numberColumns } from './number-columns.ts';

/** How many figures a block holds, and where. */
export interface FigureCount {
  readonly figures: number;
  /** The columns that hold them. */
  readonly columns: ReadonlySet<number>;
  readonly rows: number;
}

/** Counts the figures of a block: no years, dates, running numbers, codes, nor what stands for persons by number. */
export function countFigures(sheet: Sheet, block: Block): FigureCount {
  const rows = block.rows.filter(({ kind }) => kind === 'body');
  const none = numberColumns(sheet, block, rows);
  const sure = new Set<number>();
  for (const { cells } of rows) {
    for (const { kind, col } of cells) if (kind === 'figure' && !none.has(col)) sure.add(col);
  }
  const counts = rows.map(({ cells }) => figuresAmong(cells, sure));
  return {
    figures: counts.reduce((sum, count) => sum + count, 0),
    columns: sure,
    rows: counts.filter((count) => count > 0).length,
  };
}

/** `sure`: the columns of figures. What may be a figure is one in them; what may be a year, beside another figure. */
function figuresAmong(cells: readonly TableCell[], sure: ReadonlySet<number>): number {
  const count = { figure: 0, maybe: 0, year: 0, text: 0, date: 0, other: 0 };
  for (const { kind, col } of cells) if (sure.has(col)) count[kind]++;
  return count.figure + count.maybe + (count.figure > 0 ? count.year : 0);
}
