import { valueOf, type Count } from '../forms/table/count.ts';
import type { NamedLines } from '../forms/organisation-profile/organisation-profile.ts';
import { besideProfile, type BesideProfile } from './beside-profile.ts';
import { cellsOf, firstMissing } from './names.ts';
import { missing } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { membersRatedSentences, type NotRatedReason, type MembersRatedMessages } from './members-rated.vi.ts';

/** Why members are not rated, by the profile's lines. */
const NOT_RATED = ['exempt', 'suspended', 'admitted'] as const satisfies readonly (keyof NamedLines)[];

/**
 * Individuals rated in the latest year ≤ members − exempt − suspended − admitted under 6 months, each where the profile
 * has it (README.md, `members-rated`).
 */
export const membersRated = defineRule<MembersRatedMessages>({
  id: 'members-rated',
  sentences: membersRatedSentences,
  severities: { more: 'error', fewer: 'warning' },
  *check({ forms }) {
    const beside = besideProfile(forms, 'individuals', 'members');
    if (beside?.kind === 'beside') yield* judge(beside);
    else if (beside) yield beside;
  },
});

function* judge({
  year,
  cell,
  rated,
  profile,
  line,
}: BesideProfile): Iterable<Verdict<MembersRatedMessages>> {
  const lines = deducted(profile);
  const counts: Count[] = [line.count, ...lines.map(({ count }) => count)];
  const members = valueOf(line.count);
  const deductions = lines.flatMap(({ reason, count }) => {
    const value = valueOf(count);
    return value === null ? [] : [{ reason, value }];
  });
  if (members === null || deductions.length < lines.length) {
    yield missing(cell, firstMissing(counts));
    return;
  }
  const due = deductions.reduce((rest, { value }) => rest - value, members);
  yield checked(rated.form);
  if (rated.value === due) return;
  yield {
    kind: 'fault',
    messageId: rated.value > due ? 'more' : 'fewer',
    args: { year, rated: rated.value, members, deductions, due },
    form: rated.form,
    cell,
    year,
    expected: due,
    actual: rated.value,
    related: [...rated.cells, ...cellsOf(counts)],
  };
}

/** The lines to deduct; one line that names two reasons counts once. */
function deducted(profile: NamedLines): { reason: NotRatedReason; count: Count }[] {
  const seen = new Set<Count>();
  return NOT_RATED.flatMap((reason) => {
    const count = profile[reason]?.count;
    if (!count || seen.has(count)) return [];
    seen.add(count);
    return [{ reason, count }];
  });
}
