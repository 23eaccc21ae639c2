import { boundsOf, groupedBy, type Position } from '../../grid/index.ts';
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
  const places = table.rows.flatMap(({ row, cells }) =>
    Array.from(cells, ([col, { kind }]) => ({ row, col, kind })).filter(
      (one) => one.kind === 'figure' && !asides.has(one.col) && !known.has(keyOf(one)),
    ),
  );
  const labels = byRow
    ? new Map(table.rows.map(({ row, name }) => [row, name]))
    : new Map(table.columns.map(({ col, path }) => [col, path.at(-1)]));
  return [...groupedBy(places, ({ row, col }) => (byRow ? row : col))].flatMap(([line, own]) => {
    const label = labels.get(line)?.text.trim() ?? null;
    const range = boundsOf(own);
    return range ? [{ range: { sheet: table.sheet, ...range }, label, isRow: byRow }] : [];
  });
}

function keyOf({ row, col }: Position): string {
  return `${row} ${col}`;
}
