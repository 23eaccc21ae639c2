import { Depths } from '../table/geometry/depths.ts';
import type { ReadSeries } from './read-series.ts';

/** A row with how deep it stands. */
export interface DeepRow {
  readonly read: ReadSeries;
  /** -1 for totals. */
  readonly depth: number;
}

/** How deep each row of a table stands. */
export function withDepths(rows: readonly ReadSeries[]): DeepRow[] {
  const depths = new Depths();
  return rows.map((read) => ({ read, depth: read.line.kind === 'series' ? depths.next(read.line) : -1 }));
}
