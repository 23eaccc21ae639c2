import { boundsOf, groupedBy, LAST_COL, type Position } from '../../grid/index.ts';
import type { UnreadFigures } from '../form.ts';
import type { Table } from './geometry/table.ts';
import { meaningOf } from './phrases/meaning.ts';

/** The figures of a table that no form of it has read, told column by column, or row by row where its forms' rows are lines. */
export function figuresUnread(table: Table, read: Iterable<Position>, byRow: boolean): UnreadFigures[] {
  const known = new Set(Array.from(read, keyOf));
  const asides = new Set(
    table.columns
      .filter(({ path, use }) => use !== 'figures' || path.some(({ text }) => meaningOf(text).isAside))
      .map(({ col }) => col),
  );
  const places: Position[] = [];
  for (const { row, cells } of table.rows)
    for (const [col, { kind }] of cells)
      if (kind === 'figure' && !asides.has(col) && !known.has(keyOf({ row, col }))) places.push({ row, col });
  const labels = byRow
    ? new Map(table.rows.map(({ row, name }) => [row, name]))
    : new Map(table.columns.map(({ col, path }) => [col, path.at(-1)]));
  return [...groupedBy(places, ({ row, col }) => (byRow ? row : col))].flatMap(([line, own]) => {
    const label = labels.get(line)?.text.trim() ?? null;
    const range = boundsOf(own);
    return range ? [{ range: { sheet: table.sheet, ...range }, label, isRow: byRow }] : [];
  });
}

function keyOf({ row, col }: Position): number {
  return row * (LAST_COL + 1) + col;
}
