import { groupedBy, type CellRef } from '../grid/index.ts';
import { placeOf, yearOf } from './names.ts';
import { filledPlaces, placesOf, statedOf, type Stated } from './figures.ts';
import { lacking, noCounterpart } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { committeesRatedSentences, type CommitteesRatedMessages } from './committees-rated.vi.ts';

/** Committees rated ≤ organisations rated, per year: each leads one organisation (README.md, `committees-rated`). */
export const committeesRated = defineRule<CommitteesRatedMessages>({
  id: 'committees-rated',
  sentences: committeesRatedSentences,
  severities: { more: 'error' },
  *check({ forms }) {
    if (placesOf(forms, 'grassroots-organisations').length === 0) return;
    const places = filledPlaces(forms, 'grassroots-committees');
    for (const [year, [first]] of groupedBy(places, ({ series }) => yearOf(series))) {
      if (year === null) continue;
      const place = placeOf(first.series);
      const committees = statedOf(forms, 'grassroots-committees', year);
      yield* compare(year, place, committees, statedOf(forms, 'grassroots-organisations', year));
    }
  },
});

function* compare(
  year: number,
  place: CellRef | null,
  committees: Stated,
  organisations: Stated,
): Iterable<Verdict<CommitteesRatedMessages>> {
  if (committees.kind === 'several' || organisations.kind === 'several') {
    yield noCounterpart(place, year, [...cellsIn(committees), ...cellsIn(organisations)]);
    return;
  }
  if (committees.kind !== 'figure') {
    yield lacking(place, { what: 'figure', cell: place });
    return;
  }
  if (organisations.kind !== 'figure') {
    yield organisations.kind === 'none'
      ? noCounterpart(place, year)
      : lacking(place, { what: 'figure', cell: placeOf(organisations.place.series) });
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
    cell: place,
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
