import { LEVELS, type Level } from '../forms/table/levels.ts';
import type { RatingTable, Series } from '../forms/rating/rating-table.ts';
import { counted, minus, percentOf, plus, type Computed } from './computed.ts';

/** How many were rated at a level, without those of levels that it includes. */
export function levelFigure(table: RatingTable, series: Series, level: Level): Computed {
  const own = counted(series.counts[level]);
  const included = (table.includes[level] ?? []).map((one) => levelFigure(table, series, one));
  return included.length === 0
    ? own
    : minus(own, included.length === 1 ? (included[0] ?? own) : plus(included));
}

export function sumFigure(table: RatingTable, series: Series): Computed {
  return plus(LEVELS.map((level) => levelFigure(table, series, level)));
}

/** The total as it is written; where the table has no place for one, the sum of the levels. */
export function totalFigure(table: RatingTable, series: Series): Computed {
  return series.total ? counted(series.total) : sumFigure(table, series);
}

/** In percent of the total. */
export function shareFigure(table: RatingTable, series: Series, level: Level): Computed {
  return percentOf(levelFigure(table, series, level), totalFigure(table, series));
}
