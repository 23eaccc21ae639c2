import { groupedBy, type CellRef } from '../grid/index.ts';
import { cellOf, yearOf } from './names.ts';
import { filledStatements, statementsOf, statedOf, type Stated } from './figures.ts';
import { lacking, noCounterpart } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { committeesRatedSentences, type CommitteesRatedMessages } from './committees-rated.vi.ts';

/** Committees rated ≤ organisations rated, per year: each leads one organisation (README.md, `committees-rated`). */
export const committeesRated = defineRule<CommitteesRatedMessages>({
  id: 'committees-rated',
  sentences: committeesRatedSentences,
  severities: { more: 'error' },
  *check({ forms }) {
    if (statementsOf(forms, 'grassroots-organisations').length === 0) return;
    const statements = filledStatements(forms, 'grassroots-committees');
    for (const [year, [first]] of groupedBy(statements, ({ series }) => yearOf(series))) {
      if (year === null) continue;
      const cell = cellOf(first.series);
      const committees = statedOf(forms, 'grassroots-committees', year);
      yield* compare(year, cell, committees, statedOf(forms, 'grassroots-organisations', year));
    }
  },
});

function* compare(
  year: number,
  cell: CellRef | null,
  committees: Stated,
  organisations: Stated,
): Iterable<Verdict<CommitteesRatedMessages>> {
  if (committees.kind === 'several' || organisations.kind === 'several') {
    yield noCounterpart(cell, year, [...cellsIn(committees), ...cellsIn(organisations)]);
    return;
  }
  if (committees.kind !== 'figure') {
    yield lacking(cell, { what: 'figure', cell: cell });
    return;
  }
  if (organisations.kind !== 'figure') {
    yield organisations.kind === 'none'
      ? noCounterpart(cell, year)
      : lacking(cell, { what: 'figure', cell: cellOf(organisations.statement.series) });
    return;
  }
  const [committee, organisation] = [committees.figure, organisations.figure];
  yield checked(committee.form);
  if (committee.value <= organisation.value) return;
  yield {
    kind: 'fault',
    messageId: 'more',
    args: { year, committees: committee.value, organisations: organisation.value },
    form: committee.form,
    cell,
    year,
    expected: organisation.value,
    actual: committee.value,
    related: [...committee.cells, ...organisation.cells],
  };
}

/** What is said, where it is said more than once or can be read. */
function cellsIn(stated: Stated): readonly CellRef[] {
  if (stated.kind === 'several') return stated.cells;
  return stated.kind === 'figure' ? stated.figure.cells.slice(0, 1) : [];
}
