import { valueOf, type Count } from '../forms/count.ts';
import {
  addends,
  allSeries,
  hasFilledLevel,
  LEVELS,
  sumOfLevels,
  type ColumnTotal,
  type Level,
  type RatingTable,
  type Series,
} from '../forms/rating-table.ts';
import {
  cellsOf,
  countNamed,
  firstMissing,
  yearOf,
  nameOf,
  ratingTables,
  ROLES,
  valuesOf,
  type FigureName,
  type RoleName,
  type SeriesName,
} from './names.ts';
import { defineRule, missing, unchecked, type Context, type Verdict } from './rule.ts';
import { hintsForTotal } from './total-hints.ts';

export type RatingTotalMessages = {
  mismatch: {
    series: SeriesName;
    declared: number;
    sum: number;
    addends: readonly number[];
    includes: boolean;
  };
  missing: { series: SeriesName | null; sum: number | null };
  'column-mismatch': FigureName & { declared: number; sum: number; addends: readonly number[] };
};

type Found = Verdict<RatingTotalMessages>;

/**
 * Declared total = sum of the four levels, and a total row = the sum of the rows above it (rules.md, `rating-total`).
 * Nothing here says which cell is wrong; the hints only say what fits.
 */
export const ratingTotal = defineRule<RatingTotalMessages>({
  id: 'rating-total',
  severities: { mismatch: 'error', missing: 'warning', 'column-mismatch': 'error' },
  *check(context) {
    for (const table of ratingTables(context.forms)) {
      if (!table.hasTotal) {
        const args = { series: null, sum: null };
        yield {
          kind: 'fault',
          messageId: 'missing',
          severity: 'info',
          args,
          form: table,
          cell: table.title.cell,
        };
      }
      for (const series of allSeries(table))
        if (series.total) yield* judgeTotal(context, table, series, series.total);
      for (const total of table.columnTotals) yield* judgeColumns(table, total);
    }
  },
});

function* judgeTotal(context: Context, table: RatingTable, series: Series, total: Count): Iterable<Found> {
  if (!hasFilledLevel(series) && total.reading.kind === 'blank') return;
  const sum = sumOfLevels(table, series);
  const at = { kind: 'fault' as const, form: table, cell: total.cell, year: yearOf(series) };
  if (total.reading.kind === 'blank') {
    yield {
      ...at,
      messageId: 'missing',
      args: { series: nameOf(table, series), sum },
      expected: sum,
      related: cellsOf(addends(table, series)),
    };
    return;
  }
  const declared = valueOf(total);
  if (declared === null || sum === null) {
    const counts = [total, ...LEVELS.map((level) => series.counts[level])];
    yield table.hasEachLevelOnce
      ? missing(total.cell, firstMissing(counts))
      : unchecked(total.cell, 'missing-value', { what: 'levels' });
    return;
  }
  if (declared === sum) return;
  const args = {
    series: nameOf(table, series),
    declared,
    sum,
    addends: valuesOf(addends(table, series)),
    includes: Object.keys(table.includes).length > 0,
  };
  const related = cellsOf(addends(table, series));
  const hints = hintsForTotal(context.forms, table, series, { declared, sum });
  yield { ...at, messageId: 'mismatch', args, expected: sum, actual: declared, related, hints };
}

function* judgeColumns(table: RatingTable, total: ColumnTotal): Iterable<Found> {
  if (total.addends.length === 0) return;
  for (const figure of [...LEVELS, ...ROLES]) yield* judgeColumn(table, total, figure);
}

function* judgeColumn(
  table: RatingTable,
  { series, addends: rows }: ColumnTotal,
  figure: Level | RoleName,
): Iterable<Found> {
  const total = countNamed(series, figure);
  if (!total || total.reading.kind === 'blank') return;
  const counts = rows.map((row) => countNamed(row, figure));
  const values = valuesOf(counts);
  const declared = valueOf(total);
  if (declared === null || values.length < rows.length) {
    yield missing(total.cell, firstMissing([total, ...counts]));
    return;
  }
  const sum = values.reduce((all, value) => all + value, 0);
  if (declared === sum) return;
  yield {
    kind: 'fault',
    messageId: 'column-mismatch',
    args: { figure, series: nameOf(table, series), declared, sum, addends: values },
    form: table,
    cell: total.cell,
    year: yearOf(series),
    expected: sum,
    actual: declared,
    related: cellsOf(counts),
  };
}
