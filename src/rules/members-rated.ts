import { valueOf, type Count } from '../forms/count.ts';
import type { NamedLines } from '../forms/organisation-profile.ts';
import { besideProfile, type BesideProfile } from './beside-profile.ts';
import { cellsOf, firstMissing } from './names.ts';
import { defineRule, missing, type Verdict } from './rule.ts';

/** Why members are not rated, by the profile's lines. */
export const NOT_RATED = ['exempt', 'suspended', 'admitted'] as const satisfies readonly (keyof NamedLines)[];
export type NotRatedReason = (typeof NOT_RATED)[number];

interface Operands {
  readonly year: number;
  readonly rated: number;
  readonly members: number;
  /** Those of whom the profile has a line. */
  readonly deductions: readonly { readonly reason: NotRatedReason; readonly value: number }[];
  /** Members less the deductions. */
  readonly due: number;
}

export type MembersRatedMessages = { more: Operands; fewer: Operands };

/**
 * Individuals rated in the latest year ≤ members − exempt − suspended − admitted under 6 months, each where the profile
 * has it (rules.md, `members-rated`).
 */
export const membersRated = defineRule<MembersRatedMessages>({
  id: 'members-rated',
  severities: { more: 'error', fewer: 'warning' },
  *check({ forms }) {
    const beside = besideProfile(forms, 'individuals', 'members');
    if (beside?.kind === 'beside') yield* judge(beside);
    else if (beside) yield beside;
  },
});

function* judge({
  year,
  place,
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
    yield missing(place, firstMissing(counts));
    return;
  }
  const due = deductions.reduce((rest, { value }) => rest - value, members);
  if (rated.value === due) return;
  yield {
    kind: 'fault',
    messageId: rated.value > due ? 'more' : 'fewer',
    args: { year, rated: rated.value, members, deductions, due },
    form: rated.form,
    cell: place,
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
