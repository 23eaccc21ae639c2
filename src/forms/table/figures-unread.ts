import { boundsOf, groupedBy, LAST_COL, type Position } from '../../grid/index.ts';
import type { UnreadFigures } from '../form.ts';
import type { TableCell } from './geometry/table-cell.ts';
import type { Table } from './geometry/table.ts';
import { meaningOf } from './phrases/meaning.ts';

/** The figures of a table that no form of it has read, told column by column, or row by row where its forms' rows are lines. */
export function figuresUnread(table: Table, read: Iterable<Position>, byRow: boolean): UnreadFigures[] {
  const known = new Set(Array.from(read, keyOf));
  const asides = new Set(
    table.columns
      .filter(
        ({ path, use }) =>
          use === 'stub' || use === 'aside' || path.some(({ text }) => meaningOf(text).isAside),
      )
      .map(({ col }) => col),
  );
  const places: Position[] = [];
  for (const { row, cells } of table.rows)
    for (const { col, kind } of cells)
      if (kind === 'figure' && !asides.has(col) && !known.has(keyOf({ row, col }))) places.push({ row, col });
  if (places.length === 0) return [];
  const before = new Set(table.columns.flatMap(({ col, use }) => (use === 'before' ? [col] : [])));
  const told = (own: readonly Position[], label: TableCell | null | undefined, isRow: boolean) => {
    const range = boundsOf(own);
    const text = label?.text.trim() ?? null;
    return range ? [{ range: { sheet: table.sheet, ...range }, label: text, isRow }] : [];
  };
  const isInRow = ({ col }: Position) => byRow && !before.has(col);
  const inRows = groupedBy(places.filter(isInRow), ({ row }) => row);
  const inColumns = groupedBy(
    places.filter((one) => !isInRow(one)),
    ({ col }) => col,
  );
  const names = new Map(table.rows.map(({ row, name }) => [row, name]));
  const heads = new Map(table.columns.map(({ col, path }) => [col, path.at(-1)]));
  return [
    ...[...inColumns].flatMap(([col, own]) => told(own, heads.get(col), false)),
    ...[...inRows].flatMap(([row, own]) => told(own, names.get(row), true)),
  ];
}

function keyOf({ row, col }: Position): number {
  return row * (LAST_COL + 1) + col;
}
