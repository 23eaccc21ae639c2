import type { SeriesLine } from './lines.ts';
import type { ReadSeries } from './read-series.ts';

/** A row with how deep it stands. */
export interface DeepRow {
  readonly read: ReadSeries;
  /** -1 for totals. */
  readonly depth: number;
}

/**
 * How deep each row stands: a kind of number is deeper than those that are open when it first comes (A, I, 1, a).
 * Rows without a number stand above numbered ones where they come first, else beside the row above.
 */
export function withDepths(rows: readonly ReadSeries[]): DeepRow[] {
  const open: string[] = [];
  return rows.map((read) => {
    if (read.line.kind !== 'series') return { read, depth: -1 };
    const kind = kindOf(read.line);
    const last = open.at(-1);
    const isBeside = kind === 'none' && last !== undefined && !open.includes('none') && !OUTER.has(last);
    const at = open.indexOf(kind);
    if (at >= 0) open.length = at + 1;
    else if (!isBeside) open.push(kind);
    return { read, depth: open.length - 1 };
  });
}

/** Rows without a number stand below these. */
const OUTER: ReadonlySet<string> = new Set(['letter', 'roman']);

/** "1.1" is a kind of its own, and so is "1.1.1". */
function kindOf({ marker, number }: SeriesLine): string {
  return marker === 'dec' ? `dec${number.split('.').length}` : marker;
}
