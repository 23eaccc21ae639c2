import type { CellRef } from '../../grid/index.ts';
import { LEVELS } from '../table/levels.ts';
import { seriesAndParts, type RatingTable, type Series } from './rating-table.ts';

/** The cells of the figures that a form has read. */
export function cellsRead(form: RatingTable): CellRef[] {
  const cells: CellRef[] = [];
  for (const series of new Set(seriesAndParts(form))) addCells(cells, series);
  return cells;
}

function addCells(cells: CellRef[], series: Series): void {
  for (const level of LEVELS) if (series.counts[level]) cells.push(series.counts[level].cell);
  for (const count of [series.total, series.existing, series.exempt, series.notRated])
    if (count) cells.push(count.cell);
  for (const { cell } of Object.values(series.percentages)) cells.push(cell);
  for (const { cell } of series.shares) cells.push(cell);
  for (const { cell } of series.changes) cells.push(cell);
  for (const { count } of series.parts) cells.push(count.cell);
}
