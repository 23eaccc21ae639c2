import { valueOf } from '../forms/count.ts';
import { besideProfile } from './beside-profile.ts';
import { defineRule, missing } from './rule.ts';

export type OrganisationsRatedMessages = {
  more: { year: number; rated: number; organisations: number };
  fewer: { year: number; rated: number; organisations: number };
};

/** Organisations rated in the latest year ≤ organisations in the profile (rules.md, `organisations-rated`). */
export const organisationsRated = defineRule<OrganisationsRatedMessages>({
  id: 'organisations-rated',
  severities: { more: 'error', fewer: 'warning' },
  *check({ forms }) {
    const beside = besideProfile(forms, 'grassroots-organisations', 'organisations');
    if (beside?.kind !== 'beside') {
      if (beside) yield beside;
      return;
    }
    const { year, place, rated, line } = beside;
    const organisations = valueOf(line.count);
    if (organisations === null) yield missing(place, line.count);
    else if (rated.value !== organisations) {
      yield {
        kind: 'fault',
        messageId: rated.value > organisations ? 'more' : 'fewer',
        args: { year, rated: rated.value, organisations },
        form: rated.form,
        cell: place,
        year,
        expected: organisations,
        actual: rated.value,
        related: [...rated.cells, line.count.cell],
      };
    }
  },
});
