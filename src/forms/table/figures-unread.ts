import { groupedBy, boundsOf, type CellRef } from '../../grid/index.ts';
import type { UnreadFigures } from '../form.ts';
import type { Table } from './geometry/table.ts';
import { meaningOf } from './phrases/meaning.ts';

type Place = Pick<CellRef, 'row' | 'col'>;

const keyOf = ({ row, col }: Place) => `${row} ${col}`;

/**
 * The figures of a table that its forms have not read. A column of which nothing was read is told as one, and so are
 * the rest of a column, or of a row where `byRow`.
 */
export function figuresUnread(table: Table, read: Iterable<Place>, byRow: boolean): UnreadFigures[] {
  const known = new Set(Array.from(read, keyOf));
  const counted = table.columns.filter(
    ({ path, use }) => use === 'figures' && !path.some(({ text }) => meaningOf(text).isAside),
  );
  const places = table.rows.flatMap(({ row, cells }) =>
    counted.flatMap((column) => {
      const isOpen = cells.get(column.col)?.kind === 'figure' && !known.has(keyOf({ row, col: column.col }));
      return isOpen ? [{ row, col: column.col }] : [];
    }),
  );
  const headOf = new Map(counted.map(({ col, path }) => [col, path.at(-1)]));
  const nameOf = new Map(table.rows.map(({ row, name }) => [row, name]));
  const lines = groupedBy(places, ({ row, col }) => (byRow ? row : col));
  return [...lines].flatMap(([line, own]) => {
    const range = boundsOf(own);
    const label = (byRow ? nameOf : headOf).get(line)?.text.trim() ?? null;
    return range ? [{ range: { sheet: table.sheet, ...range }, label, isRow: byRow }] : [];
  });
}
