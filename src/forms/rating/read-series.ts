import type { ObjectName } from '../kinds.ts';
import type { Period, Year } from '../table/label.ts';
import type { Stage } from '../table/phrases/meaning.ts';
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

/** What the table says of its series. */
interface Context {
  /** Of those without a year of their own; so is the period. */
  readonly year: Year | null;
  readonly period: Period | null;
  /** null: as the series say themselves. */
  readonly stage: Stage | null;
  readonly isBelowGrassroots: boolean;
}

/** A series with what its table says of it. */
export function withContext(read: ReadSeries, context: Context): ReadSeries {
  const { line, group, series } = read;
  const year = series.year ?? context.year;
  const period = series.period ?? context.period;
  const stage = context.stage ?? series.stage;
  const { isBelowGrassroots } = context;
  const isSame =
    year === series.year &&
    period === series.period &&
    stage === series.stage &&
    isBelowGrassroots === series.isBelowGrassroots;
  return isSame ? read : { line, group, series: { ...series, year, period, stage, isBelowGrassroots } };
}
