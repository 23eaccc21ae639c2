import { valueOf } from '../forms/table/count.ts';
import type {
  OrganisationProfile,
  ProfileSubset,
  ProfileSum,
} from '../forms/organisation-profile/organisation-profile.ts';
import { cellsOf, firstMissing, formsOf, valuesOf } from './names.ts';
import { missing } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { lineName } from './written-counts.ts';
import { profileTotalSentences, type ProfileTotalMessages } from './profile-total.vi.ts';

type Found = Verdict<ProfileTotalMessages>;

/** A line = the sum of its children, and no subset is larger than its whole (README.md, `profile-total`). */
export const profileTotal = defineRule<ProfileTotalMessages>({
  id: 'profile-total',
  sentences: profileTotalSentences,
  severities: { mismatch: 'error', subset: 'error' },
  *check({ forms }) {
    for (const profile of formsOf(forms, 'organisation-profile')) {
      for (const sum of profile.sums) yield* judgeSum(profile, sum);
      for (const subset of profile.subsets) yield* judgeSubset(profile, subset);
    }
  },
});

function* judgeSum(profile: OrganisationProfile, { whole, parts }: ProfileSum): Iterable<Found> {
  const counts = parts.map(({ count }) => count);
  const addends = valuesOf(counts);
  const declared = valueOf(whole.count);
  if (declared === null || addends.length < counts.length) {
    yield missing(whole.count.cell, firstMissing([whole.count, ...counts]));
    return;
  }
  const sum = addends.reduce((all, value) => all + value, 0);
  yield checked(profile);
  if (declared === sum) return;
  yield {
    kind: 'fault',
    messageId: 'mismatch',
    args: { line: lineName(whole), declared, sum, addends },
    form: profile,
    cell: whole.count.cell,
    year: profile.year?.value ?? null,
    expected: sum,
    actual: declared,
    related: cellsOf(counts),
  };
}

function* judgeSubset(profile: OrganisationProfile, { part, whole }: ProfileSubset): Iterable<Found> {
  const [value, of] = [valueOf(part.count), valueOf(whole.count)];
  if (value === null || of === null) {
    yield missing(part.count.cell, firstMissing([part.count, whole.count]));
    return;
  }
  yield checked(profile);
  if (value <= of) return;
  yield {
    kind: 'fault',
    messageId: 'subset',
    args: { line: lineName(part), part: value, whole: lineName(whole), of },
    form: profile,
    cell: part.count.cell,
    year: profile.year?.value ?? null,
    expected: of,
    actual: value,
    related: [whole.count.cell],
  };
}
