import type { ObjectKind, ObjectName } from '../forms/kinds.ts';
import type { Citation } from './rulesets/citation.ts';
import { hundredths } from './rulesets/percent.ts';
import { baseOf, QUOTA_BASES, type QuotaBase } from './rulesets/quota-bases.ts';
import type { Quota } from './rulesets/quota-schema.ts';
import type { Ruleset } from './rulesets/schema.ts';

/** The four level counts of a series, whole and not negative; null where one is missing. */
export interface QuotaCounts {
  readonly excellent: number;
  readonly good: number;
  readonly complete: number | null;
  readonly incomplete: number | null;
}

export interface QuotaQuestion {
  readonly counts: QuotaCounts;
  readonly ruleset: Ruleset;
  /** What the series counts; null where that is not known. */
  readonly kind: ObjectName | null;
}

/** An exact share; the denominator is above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a series stands to the quota. All counts are whole. */
export interface QuotaJudgement {
  readonly base: QuotaBase;
  readonly baseCount: number;
  /** The percentage in force, 0–100. */
  readonly percent: number;
  /** Whether `percent` is the raised one, by a decision whose number the ruleset holds. */
  readonly raised: boolean;
  /** The largest number of excellent that is allowed on this base. */
  readonly cap: number;
  readonly excellent: number;
  /** How many are above the cap; 0 when within. */
  readonly excess: number;
  readonly over: boolean;
  /** How many more could be excellent with the base as it stands; 0 when over. */
  readonly headroom: number;
  /** Excellent under each base; null where a count is missing or the base is 0. */
  readonly shares: Readonly<Record<QuotaBase, Fraction | null>>;
  /** Within what the quota holds, in Vietnamese; null where the kind of object is not known. */
  readonly scope: string | null;
  /** Where the percentage in force stands. */
  readonly basis: Citation;
}

/**
 * Judges a series by the excellent quota: excellent × 100 ≤ percent × base, in whole numbers; equality passes
 * (11 of 55, 7 of 35). A breach in an aggregate proves one in some group of it; compliance proves nothing.
 *
 * null: a count is missing that the judgement needs.
 */
export function judgeQuota({ counts, ruleset: { quota }, kind }: QuotaQuestion): QuotaJudgement | null {
  const base = baseOf(quota, ruledAs(kind));
  const baseCount = countUnder(base, counts);
  if (baseCount === null) return null;
  const raised =
    quota.raised?.decision == null || quota.raised.percent <= quota.percent ? null : quota.raised;
  const { percent } = raised ?? quota;
  const cap = capOf(quota, counts, roundedShare(percent, baseCount, quota.rounding.mode));
  if (cap === null) return null;
  const scoped = scopeFor(quota, kind);
  const { excellent } = counts;
  return Object.freeze({
    base,
    baseCount,
    percent,
    raised: raised !== null,
    cap,
    excellent,
    excess: Math.max(0, excellent - cap),
    over: excellent > cap,
    headroom: Math.max(0, cap - excellent),
    shares: sharesOf(counts),
    scope: scoped?.scope ?? null,
    basis: raised?.basis ?? scoped?.basis ?? quota.basis,
  });
}

/**
 * Whether a series is within the quota by one comparison of whole numbers: most are, and nothing else is asked of them.
 * Neither rounding nor what small groups are allowed lowers the cap. false: it has to be judged.
 */
export function isSurelyWithin({ counts, ruleset: { quota }, kind }: QuotaQuestion): boolean {
  const all = countUnder('total', counts);
  const count = countUnder(baseOf(quota, ruledAs(kind)), counts);
  if (all === null || count === null) return false;
  const allowed = hundredths(quota.percent) * count;
  return allowed <= Number.MAX_SAFE_INTEGER && counts.excellent * 10_000 <= allowed;
}

/** Branches below grassroots organisations fall under the quota of organisations. */
export function ruledAs(kind: ObjectName | null): ObjectKind | null {
  return kind === 'sub-branches' ? 'grassroots-organisations' : kind;
}

/** Within what the quota holds; that it holds for branches, too, was read in secondary sources only. */
function scopeFor({ per }: Quota, kind: ObjectName | null): Quota['per'][ObjectKind] | null {
  const ruled = ruledAs(kind);
  if (ruled === null) return null;
  const scoped = per[ruled];
  return kind === ruled ? scoped : { ...scoped, basis: { ...scoped.basis, mark: 'reported' } };
}

/** How many are in a base; null where a count of it is missing. */
function countUnder(base: QuotaBase, { excellent, good, complete, incomplete }: QuotaCounts): number | null {
  if (base === 'good') return good;
  if (base === 'good-or-better') return excellent + good;
  return complete === null || incomplete === null ? null : excellent + good + complete + incomplete;
}

/** percent × count ÷ 100, made whole; exact for every whole count, however large. */
function roundedShare(percent: number, count: number, mode: Quota['rounding']['mode']): number {
  const share = BigInt(hundredths(percent)) * BigInt(count);
  // Below a whole unit nothing is allowed unless half of it counts as one: `none` and `floor` give the same cap.
  return Number((share + (mode === 'half-up' ? 5_000n : 0n)) / 10_000n);
}

/** The cap, with what small groups are allowed; null where missing counts leave open whether the group is small. */
function capOf({ smallGroup }: Quota, counts: QuotaCounts, cap: number): number | null {
  if (smallGroup === null || smallGroup.allow <= cap) return cap;
  const { excellent, good, complete, incomplete } = counts;
  const known = [complete, incomplete].reduce<number>((sum, count) => sum + (count ?? 0), excellent + good);
  if (known >= smallGroup.below) return cap;
  return countUnder('total', counts) === null ? null : smallGroup.allow;
}

function sharesOf(counts: QuotaCounts): QuotaJudgement['shares'] {
  const [good, goodOrBetter, total] = QUOTA_BASES.map((base) => shareUnder(base, counts));
  return Object.freeze({ good: good ?? null, 'good-or-better': goodOrBetter ?? null, total: total ?? null });
}

function shareUnder(base: QuotaBase, counts: QuotaCounts): Fraction | null {
  const denominator = countUnder(base, counts);
  return denominator === null || denominator === 0
    ? null
    : Object.freeze({ numerator: counts.excellent, denominator });
}
