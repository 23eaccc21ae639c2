import type { ObjectName } from '../kinds.ts';
import type { Year } from '../table/label.ts';
import type { MeasureGroup, SeriesLine } from './lines.ts';
import { hasFilledLevel, type Series } from './rating-table.ts';

/** A series with the lines that it was read from. */
export interface ReadSeries {
  readonly line: SeriesLine;
  readonly group: MeasureGroup;
  readonly series: Series;
}

/** What a series counts, as its own line or its group says. */
export function objectRead({ line, group }: ReadSeries): ObjectName | null {
  return line.object?.value ?? group.object?.value ?? null;
}

/** Whether any series has a figure for a level, so that there is something to judge. */
export function hasFigures(read: readonly ReadSeries[]): boolean {
  return read.some(({ series }) => hasFilledLevel(series));
}

/** The year of a series as a table without one is given it. */
export function withYear(series: Series, year: Year | null): Series {
  return series.year || !year ? series : { ...series, year };
}
