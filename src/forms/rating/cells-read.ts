import type { PlaceSet } from '../../grid/index.ts';
import { LEVELS } from '../table/levels.ts';
import { seriesAndParts, type RatingTable, type Series } from './rating-table.ts';

/** Adds the cells of the figures that a form has read. */
export function addCellsRead(cells: PlaceSet, form: RatingTable): void {
  for (const series of seriesAndParts(form)) addCells(cells, series);
}

function addCells(cells: PlaceSet, series: Series): void {
  for (const level of LEVELS) if (series.counts[level]) cells.add(series.counts[level].cell);
  const { total, existing, exempt, notRated } = series;
  for (const count of [total, existing, exempt, notRated]) if (count) cells.add(count.cell);
  for (const of of [...LEVELS, 'total'] as const)
    if (series.percentages[of]) cells.add(series.percentages[of].cell);
  for (const { cell } of series.shares) cells.add(cell);
  for (const { cell } of series.changes) cells.add(cell);
  for (const { count } of series.parts) cells.add(count.cell);
}
