import { valueOf } from '../forms/table/count.ts';
import { besideProfile } from './beside-profile.ts';
import { missing } from './not-checked.ts';
import { checked, defineRule } from './rule.ts';
import { organisationsRatedSentences, type OrganisationsRatedMessages } from './organisations-rated.vi.ts';

/** Organisations rated in the latest year ≤ organisations in the profile (README.md, `organisations-rated`). */
export const organisationsRated = defineRule<OrganisationsRatedMessages>({
  id: 'organisations-rated',
  sentences: organisationsRatedSentences,
  severities: { more: 'error', fewer: 'warning' },
  *check({ forms }) {
    const beside = besideProfile(forms, 'grassroots-organisations', 'organisations');
    if (beside?.kind !== 'beside') {
      if (beside) yield beside;
      return;
    }
    const { year, cell, rated, line } = beside;
    const organisations = valueOf(line.count);
    if (organisations === null) {
      yield missing(cell, line.count);
      return;
    }
    yield checked(rated.form);
    if (rated.value !== organisations) {
      yield {
        kind: 'fault',
        messageId: rated.value > organisations ? 'more' : 'fewer',
        args: { year, rated: rated.value, organisations },
        form: rated.form,
        cell,
        year,
        expected: organisations,
        actual: rated.value,
        related: [...rated.cells, line.count.cell],
      };
    }
  },
});
