import { boundsOf, isInside, type Range } from '../../../grid/index.ts';
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
  const free = rows.filter(({ row, cells, kind }) => {
    const [first] = cells;
    if (!first || kind === 'body') return false;
    const place = { top: row, bottom: row, left: first.col, right: first.col };
    return !blocks.some(({ range }) => isInside(place, range));
  });
  return free.flatMap((head, at) => {
    const last = head.cells.at(-1);
    if (head.cells.length < 2 || !last) return [];
    const own: KnownRow[] = [];
    for (const row of free.slice(at + 1)) {
      if (row.row !== head.row + own.length + 1 || row.cells.some(({ col }) => col >= last.col)) break;
      own.push(row);
    }
    const range = boundsOf([...headsAbove(free, at), ...own].flatMap(({ cells }) => cells));
    return range && own.length > 0 ? [{ head, rows: own, range }] : [];
  });
}

/** A head row with those right above it. */
function headsAbove(rows: readonly KnownRow[], at: number): KnownRow[] {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row) return [];
  const isHead = above?.row === row.row - 1 && above.cells.length > 1;
  return isHead ? [...headsAbove(rows, at - 1), row] : [row];
}
