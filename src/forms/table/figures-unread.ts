import { boundsOf, groupedBy, type PlaceSet, type Position } from '../../grid/index.ts';
import type { UnreadFigures } from '../form.ts';
import type { TableCell } from './geometry/table-cell.ts';
import type { Column, Table } from './geometry/table.ts';
import { meaningOf } from './phrases/meaning.ts';

/** The figures of a table that no form of it has read, told column by column, or row by row where its forms' rows are lines. */
export function figuresUnread(table: Table, read: PlaceSet, byRow: boolean): UnreadFigures[] {
  const unread: TableCell[] = [];
  for (const { cells } of table.rows)
    for (const cell of cells) if (cell.kind === 'figure' && !read.has(cell)) unread.push(cell);
  if (unread.length === 0) return [];
  const asides = new Set(table.columns.filter(isBeside).map(({ col }) => col));
  const places = unread.filter(({ col }) => !asides.has(col));
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

/** Whether a column holds no figures that are meant to be read. */
function isBeside({ path, use }: Column): boolean {
  return use === 'stub' || use === 'aside' || path.some(({ text }) => meaningOf(text).isAside);
}
