import { valueOf, type Count } from '../forms/table/count.ts';
import {
  addends,
  allSeries,
  hasFilledLevel,
  levelCounts,
  type RatingTable,
  type Series,
  sumOfLevels,
} from '../forms/rating/rating-table.ts';
import { cellsOf, firstMissing, yearOf, nameOf, ratingTables, valuesOf } from './names.ts';
import { lacking, missing } from './not-checked.ts';
import { checked, defineRule, type Context, type Verdict } from './rule.ts';
import { countedTwice } from './counted-twice.ts';
import { judgeColumns } from './total-columns.ts';
import { hintsForTotal } from './total-hints.ts';
import { judgeParts } from './total-parts.ts';
import { ratingTotalSentences, type RatingTotalMessages } from './rating-total.vi.ts';

type Found = Verdict<RatingTotalMessages>;

/**
 * Declared total = sum of the four levels, a total row = the sum of its rows, a part at most its whole (README.md,
 * `rating-total`). Nothing here says which cell is wrong; the hints only say what fits.
 */
export const ratingTotal = defineRule<RatingTotalMessages>({
  id: 'rating-total',
  sentences: ratingTotalSentences,
  severities: {
    mismatch: 'error',
    missing: 'warning',
    'column-mismatch': 'error',
    nesting: 'error',
    subset: 'error',
    parts: 'error',
  },
  *check(context) {
    for (const table of ratingTables(context.forms)) yield* judgeTable(context, table);
  },
});

function* judgeTable(context: Context, table: RatingTable): Iterable<Found> {
  if (!table.hasTotal) {
    const args = { series: null, sum: null };
    const at = { kind: 'fault' as const, form: table, cell: table.title.cell };
    yield { ...at, messageId: 'missing', severity: 'info', args };
  }
  for (const series of allSeries(table))
    if (series.total) yield* judgeTotal(context, table, series, series.total);
  for (const { part } of table.subsets) {
    const isWhole = valueOf(part.total) !== null && sumOfLevels(table, part) !== null;
    if (part.total && isWhole) yield* judgeTotal(context, table, part, part.total);
  }
  if (table.columnTotals.length > 0) {
    const again = countedTwice(table);
    for (const total of table.columnTotals) yield* judgeColumns(table, total, again);
  }
  yield* judgeParts(table);
}

function* judgeTotal(context: Context, table: RatingTable, series: Series, total: Count): Iterable<Found> {
  if (!hasFilledLevel(series) && total.reading.kind === 'blank') return;
  const levels = sumOfLevels(table, series);
  const notRated = table.totalIncludesNotRated ? series.notRated : null;
  const sum = levels === null ? null : levels + (valueOf(notRated) ?? 0);
  // Most totals are right: nothing is made for them.
  if (sum !== null && sum === valueOf(total)) {
    yield checked(table);
    return;
  }
  const at = { kind: 'fault' as const, form: table, cell: total.cell, year: yearOf(series) };
  const operands = [...addends(table, series), notRated];
  if (total.reading.kind === 'blank') {
    const args = { series: nameOf(table, series), sum };
    yield { ...at, messageId: 'missing', args, expected: sum, related: cellsOf(operands) };
    return;
  }
  const declared = valueOf(total);
  if (declared === null || sum === null) {
    const counts = [total, ...levelCounts(series)];
    yield table.hasEachLevelOnce
      ? missing(total.cell, firstMissing(counts))
      : lacking(total.cell, { what: 'levels' });
    return;
  }
  yield checked(table);
  if (notRated && valueOf(notRated) === null) {
    yield missing(total.cell, notRated);
    return;
  }
  const args = {
    series: nameOf(table, series),
    declared,
    sum,
    addends: valuesOf(operands),
    includes: Object.keys(table.includes).length > 0,
    withNotRated: notRated !== null,
  };
  const hints = hintsForTotal(context.forms, table, series, { declared, sum });
  yield {
    ...at,
    messageId: 'mismatch',
    args,
    expected: sum,
    actual: declared,
    related: cellsOf(operands),
    hints,
  };
}
