import { unionOf, type CellRef, type Range } from '../../grid/index.ts';
import type { UnreadFigures } from '../form.ts';
import { LEVELS } from '../table/levels.ts';
import type { Table } from '../table/geometry/table.ts';
import type { TableCell } from '../table/geometry/table-rows.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { allSeries, type RatingTable, type Series } from './rating-table.ts';

/** The figures of a table that no form of it has read, told column by column, or row by row where levels go down. */
export function unreadIn(table: Table, forms: readonly RatingTable[], goesDown: boolean): UnreadFigures[] {
  const read = new Set(forms.flatMap((form) => [...cellsRead(form)].map(keyOf)));
  const asides = new Set(
    table.columns
      .filter(({ path, use }) => use !== 'figures' || path.some(({ text }) => meaningOf(text).isAside))
      .map(({ col }) => col),
  );
  const told = new Map<number, { range: Range; label: TableCell | null | undefined }>();
  for (const row of table.rows) {
    for (const [col, cell] of row.cells) {
      if (cell.kind !== 'figure' || asides.has(col) || read.has(keyOf({ row: row.row, col }))) continue;
      const line = goesDown ? row.row : col;
      const label = goesDown ? row.name : table.columns.find((column) => column.col === col)?.path.at(-1);
      const own = { top: row.row, bottom: row.row, left: col, right: col };
      const known = told.get(line);
      told.set(line, { range: known ? unionOf(known.range, own) : own, label });
    }
  }
  return [...told.values()].map(({ range, label }) => ({
    range: { sheet: table.sheet, ...range },
    label: label?.text.trim() ?? null,
    isRow: goesDown,
  }));
}

function keyOf({ row, col }: Pick<CellRef, 'row' | 'col'>): string {
  return `${row} ${col}`;
}

/** The cells of the figures that a form has read. */
function* cellsRead(form: RatingTable): Generator<CellRef> {
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
