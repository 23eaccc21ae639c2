import { boundsOf, RangeIndex, type Range } from '../../../grid/index.ts';
import type { KnownRow } from './row-kinds.ts';
import type { SheetTables } from './sheet-tables.ts';

/** A head over rows of labels, without a figure. */
export interface BlankTable {
  /** The innermost head row. */
  readonly head: KnownRow;
  readonly rows: readonly KnownRow[];
  readonly range: Range;
}

/** Tables that are not filled in: right below a head of several cells, rows that stand left of its last one. */
export function blankTables({ rows, blocks }: SheetTables): BlankTable[] {
  const filled = new RangeIndex(blocks.map(({ range }) => range));
  const free = rows.filter(({ row, cells: [first], kind }) => {
    if (!first || kind === 'body') return false;
    return !filled.meeting({ top: row, bottom: row, left: first.col, right: first.col });
  });
  return free.flatMap((head, at) => {
    const last = head.cells.at(-1);
    if (head.cells.length < 2 || !last) return [];
    let end = at + 1;
    while (isBelow(free[end], head.row + end - at, last.col)) end++;
    if (end === at + 1) return [];
    const range = boundsOf(free.slice(firstHead(free, at), end).flatMap(({ cells }) => cells));
    return range ? [{ head, rows: free.slice(at + 1, end), range }] : [];
  });
}

function isBelow(row: KnownRow | undefined, place: number, right: number): boolean {
  return row?.row === place && row.cells.every(({ col }) => col < right);
}

const MOST_HEADS = 6;

/** Where the heads begin that stand right above each other. */
function firstHead(rows: readonly KnownRow[], at: number): number {
  let first = at;
  while (at - first < MOST_HEADS) {
    const [row, above] = [rows[first], rows[first - 1]];
    if (!row || above?.row !== row.row - 1 || above.cells.length < 2) break;
    first--;
  }
  return first;
}
