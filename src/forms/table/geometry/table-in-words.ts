import { greatest } from '../../../grid/index.ts';
import { headOver, keyOf, type Head } from './head.ts';
import type { KnownRow } from './row-kinds.ts';

/** A table that is told by its words: what stands under a head, whatever it is, if anything. */
export interface TableInWords {
  readonly head: Head;
  /** From the first heading below the head to the last row, without heads that are repeated. */
  readonly rows: readonly KnownRow[];
  readonly repeated: readonly KnownRow[];
}

interface Place {
  /** Which of the rows is the first below the head. */
  readonly first: number;
  /** The first column right of the labels. */
  readonly start: number;
  /** Whether a row above is of another table, or of the title. */
  readonly isOver: (row: KnownRow) => boolean;
  /** Whether a row is of the table no more. */
  readonly ends: (row: KnownRow) => boolean;
}

/** A head and the headings below it stand within so many rows. */
const MOST_ABOVE = 24;
/** Rows may be left blank for the pen; what follows after more of them is something else. */
const MOST_BLANK = 11;

/** The table whose first row and first column right of the labels are known; null where nothing is there. */
export function tableInWords(
  rows: readonly KnownRow[],
  { first, start, isOver, ends }: Place,
): TableInWords | null {
  const begin = rows[first];
  if (!begin) return null;
  const near = rows.slice(Math.max(0, first - MOST_ABOVE), first);
  const head = headOver(near.slice(near.findLastIndex(isOver) + 1), begin, start);
  const again = new Set(head.rows.map(keyOf));
  const own = [...head.leads];
  const repeated: KnownRow[] = [];
  let bottom = begin.row;
  for (let at = first; at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.row > bottom + MOST_BLANK + 1) break;
    const isRepeated = row.kind === 'number' || again.has(keyOf(row));
    if (!isRepeated && ends(row)) break;
    (isRepeated ? repeated : own).push(row);
    bottom = greatest([bottom, row.row, ...row.cells.map((cell) => cell.bottom)]);
  }
  return { head, rows: own, repeated };
}
