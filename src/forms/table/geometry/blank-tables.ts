import { boundsOf, RangeIndex, type Range } from '../../../grid/index.ts';
import { headOver } from './head.ts';
import type { KnownRow } from './row-kinds.ts';
import type { SheetTables } from './sheet-tables.ts';

/** A head over rows of labels, without a figure. */
export interface BlankTable {
  /** The innermost head row. */
  readonly head: KnownRow;
  readonly rows: readonly KnownRow[];
  readonly range: Range;
}

const MOST_HEADS = 6;

/** Tables that are not filled in: right below a head of several cells, rows that stand left of its last one. */
export function blankTables({ rows, blocks }: SheetTables): BlankTable[] {
  const filled = new RangeIndex(blocks.map(({ range }) => range));
  const free = rows.filter(({ row, cells, kind }) => {
    const first = cells[0];
    if (!first || kind === 'body') return false;
    return !filled.meeting({ top: row, bottom: row, left: first.col, right: first.col });
  });
  return free.flatMap((head, at) => {
    const last = head.cells.at(-1);
    if (head.cells.length < 2 || !last) return [];
    let end = at + 1;
    while (isBelow(free[end], head.row + end - at, last.col)) end++;
    const rows = free.slice(at + 1, end);
    const [first] = rows;
    if (!first) return [];
    const heads = headOver(free.slice(Math.max(0, at - MOST_HEADS), at + 1), first, last.col).rows;
    const range = boundsOf([...heads, head, ...rows].flatMap(({ cells }) => cells));
    return range ? [{ head, rows, range }] : [];
  });
}

function isBelow(row: KnownRow | undefined, place: number, right: number): boolean {
  return row?.row === place && row.cells.every(({ col }) => col < right);
}
