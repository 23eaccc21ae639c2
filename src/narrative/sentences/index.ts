import { ALL_YEARS, type Checked, type Wanted } from '../checked.ts';
import { faultsIn } from '../faults.ts';
import { profileSentences } from './profile.ts';
import { ratingSentences } from './ratings.ts';
import { reviewSentences } from './reviews.ts';
import type { Sentence } from './sentence.ts';

/**
 * The sentences of the report: part I.1, each rating form's latest wanted year against the year before and against the
 * quota, footnote 6. `organisation`: "Đảng bộ huyện Bảo Lâm"; null where it is not known (`partyOrganisation`).
 */
export function sentencesOf(
  checked: Checked,
  wanted: Wanted = ALL_YEARS,
  organisation: string | null = null,
): Sentence[] {
  const faults = faultsIn(checked.findings);
  return [
    ...profileSentences(checked, wanted, faults, organisation),
    ...ratingSentences(checked, wanted, faults),
    ...reviewSentences(checked, wanted, faults),
  ];
}
