import type { CellRef } from '../../grid/index.ts';
import { LEVELS } from '../table/levels.ts';
import { allSeries, type RatingTable, type Series } from './rating-table.ts';

/** The cells of the figures that a form has read. */
export function* cellsRead(form: RatingTable): Generator<CellRef> {
  for (const series of new Set([...allSeries(form), ...form.subsets.map(({ part }) => part)]))
    yield* cellsOf(series);
}

function* cellsOf(series: Series): Generator<CellRef> {
  for (const level of LEVELS) if (series.counts[level]) yield series.counts[level].cell;
  for (const count of [series.total, series.existing, series.exempt, series.notRated])
    if (count) yield count.cell;
  for (const { cell } of Object.values(series.percentages)) yield cell;
  for (const { cell } of series.shares) yield cell;
  for (const { cell } of series.changes) yield cell;
  for (const { count } of series.parts) yield count.cell;
}
