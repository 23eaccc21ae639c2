import { valueOf } from '../forms/table/count.ts';
import {
  addends,
  allSeries,
  ratedCount,
  type RatingTable,
  type Series,
} from '../forms/rating/rating-table.ts';
import { distinctCells } from '../grid/index.ts';
import { cellsOf, firstMissing, nameOf, ratingTables, yearOf } from './names.ts';
import { missing } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { ratingCoverageSentences, type RatingCoverageMessages } from './rating-coverage.vi.ts';

/**
 * Existing = rated + exempt + not rated, where the table declares them; of a total that counts those not rated, too, the
 * rest was rated (README.md, `rating-coverage`).
 */
export const ratingCoverage = defineRule<RatingCoverageMessages>({
  id: 'rating-coverage',
  sentences: ratingCoverageSentences,
  severities: { mismatch: 'error' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      for (const series of allSeries(table)) yield* judgeSeries(table, series);
      for (const { part } of table.subsets) if (isWhole(table, part)) yield* judgeSeries(table, part);
    }
  },
});

/** Whether all that a row of a part declares is known: in most such rows little is filled in. */
function isWhole(table: RatingTable, part: Series): boolean {
  const { existing, exempt, notRated } = part;
  const isKnown = [existing, exempt, notRated].every((count) => count === null || valueOf(count) !== null);
  return isKnown && ratedCount(table, part) !== null;
}

function* judgeSeries(table: RatingTable, series: Series): Iterable<Verdict<RatingCoverageMessages>> {
  const { existing, exempt, notRated, total } = series;
  if (!existing || (!exempt && !notRated)) return;
  const declared = [existing, exempt, notRated];
  if (declared.every((count) => count === null || count.reading.kind === 'blank')) return;
  const rated = ratedCount(table, series);
  const absent = firstMissing(rated ? declared : [...declared, total, ...addends(table, series)]);
  const value = valueOf(existing);
  if (rated === null || absent || value === null) {
    yield missing(existing.cell, absent);
    return;
  }
  // Neither can be unreadable here: each is absent or a count.
  const parts = { exempt: valueOf(exempt), notRated: valueOf(notRated) };
  const sum = rated.value + (parts.exempt ?? 0) + (parts.notRated ?? 0);
  yield checked(table);
  if (sum === value) return;
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: { series: nameOf(table, series), existing: value, rated: rated.value, ...parts, sum },
    form: table,
    cell: existing.cell,
    year: yearOf(series),
    expected: sum,
    actual: value,
    related: distinctCells([...rated.cells, ...cellsOf([exempt, notRated])]),
  };
}
