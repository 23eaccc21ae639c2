import type { CellRef } from '../grid/index.ts';
import { placeOf } from './names.ts';
import { figuresOf, placesOf, type Figure } from './figures.ts';
import { defineRule, unchecked, type Verdict } from './rule.ts';

export type CommitteesRatedMessages = {
  more: { year: number; committees: number; organisations: number };
};

/** Committees rated ≤ organisations rated, per year: each committee leads one organisation (rules.md, `committees-rated`). */
export const committeesRated = defineRule<CommitteesRatedMessages>({
  id: 'committees-rated',
  severities: { more: 'error' },
  *check({ forms }) {
    if (placesOf(forms, 'grassroots-organisations').length === 0) return;
    const places = placesOf(forms, 'grassroots-committees');
    const years = new Set(places.flatMap(({ series }) => series.year?.value ?? []));
    for (const year of years) {
      const ofYear = places.filter(({ series }) => series.year?.value === year);
      const committees = figuresOf(forms, 'grassroots-committees', year);
      const organisations = figuresOf(forms, 'grassroots-organisations', year);
      const place = ofYear.map(({ series }) => placeOf(series))[0] ?? null;
      yield* compare(year, place, ofYear.length, committees, organisations);
    }
  },
});

function* compare(
  year: number,
  place: CellRef | null,
  places: number,
  committees: readonly Figure[],
  organisations: readonly Figure[],
): Iterable<Verdict<CommitteesRatedMessages>> {
  const [committee, ...moreCommittees] = committees;
  const [organisation, ...moreOrganisations] = organisations;
  if (places > 1 || moreCommittees.length > 0 || moreOrganisations.length > 0) {
    yield unchecked(place, 'no-counterpart', {
      year,
      cells: [...committees, ...organisations].flatMap((figure) => figure.cells),
    });
  } else if (!committee) {
    yield unchecked(place, 'missing-value', { cell: place });
  } else if (!organisation) {
    yield unchecked(place, 'no-counterpart', { year, cells: [] });
  } else if (committee.value > organisation.value) {
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
}
