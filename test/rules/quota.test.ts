import * as fc from 'fast-check';
import { isSurelyWithin, judgeQuota, type QuotaCounts, type QuotaJudgement } from '../../src/rules/quota.ts';
import { readRuleset, resolveRulesets, type Ruleset } from '../../src/rules/rulesets/index.ts';

const basis = { text: 'Hướng dẫn 07-HD/BTCTU', clause: null, mark: 'reported' } as const;

/** The regulation of a year, with what a province says about its quota. */
function ruleset(year: number, quota: object = {}): Ruleset {
  const read = readRuleset({ id: 'x', quota });
  const found = read.ok ? resolveRulesets({ layer: read.layer }).at(year) : null;
  if (found === null) throw new Error(JSON.stringify(read));
  return found;
}

type Four = readonly [number, number, number | null, number | null];

function counts([excellent, good, complete, incomplete]: Four): QuotaCounts {
  return { excellent, good, complete, incomplete };
}

function judge(four: Four, quota: object = {}, year = 2022): QuotaJudgement | null {
  return judgeQuota({ counts: counts(four), ruleset: ruleset(year, quota), kind: 'individuals' });
}

const roundings = fc.constantFrom('none', 'floor', 'half-up');
const halfUp = { rounding: { mode: 'half-up', basis } };
const floor = { rounding: { mode: 'floor', basis } };
const smallGroup = { smallGroup: { below: 5, allow: 1, basis } };

describe('the excellent quota is judged in whole numbers', () => {
  test.each<[string, Four, object, number, number]>([
    ['11 of 55 is 20 % exactly', [11, 55, 0, 0], {}, 11, 0],
    ['7 of 35 is 20 % exactly', [7, 35, 0, 0], {}, 7, 0],
    ['12 of 55 is one too many', [12, 55, 0, 0], {}, 11, 1],
    ['8 of 30 is two too many', [8, 30, 5, 2], {}, 6, 2],
    ['511 of 2311 is 49 too many', [511, 2311, 44, 0], {}, 462, 49],
    ['3 of 26 is within', [3, 26, 5, 0], {}, 5, 0],
    ['none of none is within', [0, 0, 3, 0], {}, 0, 0],
    ['1 of none is over', [1, 0, 3, 0], {}, 0, 1],
    [
      'under excellent and good together 11 of 55 is within',
      [11, 44, 0, 0],
      { base: 'good-or-better' },
      11,
      0,
    ],
    ['under excellent and good together 12 of 55 is over', [12, 43, 0, 0], { base: 'good-or-better' }, 11, 1],
    ['under the total 10 of 50 is within', [10, 30, 8, 2], { base: 'total' }, 10, 0],
    ['under the total 11 of 50 is over', [11, 30, 8, 1], { base: 'total' }, 10, 1],
    ['a base of its own goes before the others', [6, 20, 4, 0], { bases: { individuals: 'total' } }, 6, 0],
    ['a base of another kind does not', [6, 20, 4, 0], { bases: { 'grassroots-committees': 'total' } }, 4, 2],
    ['12,35 % of 1000 is 123,5: 123', [123, 1000, 0, 0], { percent: 12.35 }, 123, 0],
    ['12,35 % of 1000, rounded, is 124', [124, 1000, 0, 0], { percent: 12.35, ...halfUp }, 124, 0],
    ['0,29 % of 10000 is 29, not 28', [29, 10_000, 0, 0], { percent: 0.29 }, 29, 0],
    ['20 % of 12 is 2,4: 2', [3, 12, 0, 0], halfUp, 2, 1],
    ['20 % of 13 is 2,6: 3 where rounded', [3, 13, 0, 0], halfUp, 3, 0],
    ['20 % of 13 is 2,6: 2 where cut off', [3, 13, 0, 0], floor, 2, 1],
    ['half counts as one: 50 % of 5 is 3', [3, 5, 0, 0], { percent: 50, ...halfUp }, 3, 0],
    ['a group of 4 may have one', [1, 3, 0, 0], smallGroup, 1, 0],
    ['a group of 4 may not have two', [2, 2, 0, 0], smallGroup, 1, 1],
    ['a group of 5 is not small', [1, 4, 0, 0], smallGroup, 0, 1],
    ['who is rated lower counts for the size too', [1, 3, 1, 0], smallGroup, 0, 1],
    ['a small group keeps a larger cap', [2, 2, 0, 0], { percent: 100, ...smallGroup }, 2, 0],
    ['a count missing is no matter where the base does not need it', [6, 30, null, null], {}, 6, 0],
    ['a count missing is no matter for a group that is not small', [1, 4, null, 0], smallGroup, 0, 1],
  ])('%s', (_, four, quota, cap, excess) => {
    expect(judge(four, quota)).toMatchObject({ cap, excess, over: excess > 0, excellent: four[0] });
  });

  test.each<[string, Four, object]>([
    ['complete is missing under the total', [1, 9, null, 0], { base: 'total' }],
    ['incomplete is missing under the total', [1, 9, 0, null], { base: 'total' }],
    ['a missing count decides whether the group is small', [1, 3, null, 0], smallGroup],
  ])('nothing is judged where %s', (_, four, quota) => {
    expect(judge(four, quota)).toBeNull();
  });

  test('all three shares are shown whatever base is in force', () => {
    expect(judge([8, 30, 5, 2])).toMatchObject({
      base: 'good',
      baseCount: 30,
      percent: 20,
      headroom: 0,
      shares: {
        good: { numerator: 8, denominator: 30 },
        'good-or-better': { numerator: 8, denominator: 38 },
        total: { numerator: 8, denominator: 45 },
      },
    });
    expect(judge([3, 0, null, 2])?.shares).toEqual({
      good: null,
      'good-or-better': { numerator: 3, denominator: 3 },
      total: null,
    });
    expect(judge([0, 0, 0, 0])?.shares).toEqual({ good: null, 'good-or-better': null, total: null });
  });

  test.each<[string, object, number, number, boolean]>([
    ['2026 without a decision is judged by 20 %', {}, 2026, 20, false],
    ['2026 with a decision is judged by 25 %', { raised: { decision: '15-QĐ/TU' } }, 2026, 25, true],
    ['2022 has no raise to decide on', { raised: { decision: '15-QĐ/TU' } }, 2022, 20, false],
    ['a raise never lowers the quota', { percent: 30, raised: { decision: '15-QĐ/TU' } }, 2026, 30, false],
  ])('%s', (_, quota, year, percent, raised) => {
    expect(judge([5, 20, 0, 0], quota, year)).toMatchObject({ percent, raised, cap: (percent * 20) / 100 });
  });

  test('a judgement cites the clause for the kind of object, and none where the kind is not known', () => {
    const found = { ruleset: ruleset(2022), counts: counts([8, 30, 0, 0]) };
    expect(judgeQuota({ ...found, kind: 'individuals' })).toMatchObject({
      scope: 'trong từng tổ chức cơ sở đảng',
      basis: { text: 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', clause: 'mục II.B.2.3', mark: 'verified' },
    });
    expect(judgeQuota({ ...found, kind: null })).toMatchObject({
      scope: null,
      basis: { text: 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', clause: null, mark: 'reported' },
    });
  });

  test('a raised quota cites what raises it', () => {
    const raised = { percent: 30, condition: 'nổi trội', decision: '15-QĐ/TU', basis };
    expect(judge([5, 20, 0, 0], { raised })?.basis).toEqual(basis);
  });
});

describe('for whatever counts and percentages', () => {
  const count = fc.nat({ max: 100_000 });
  const four = fc.tuple(count, count, count, count);
  const cents = fc.integer({ min: 1, max: 10_000 });
  const base = fc.constantFrom('good', 'good-or-better', 'total');

  const sums = { good: [1], 'good-or-better': [0, 1], total: [0, 1, 2, 3] } as const;
  const baseCountOf = (levels: readonly [number, number, number, number], of: keyof typeof sums): number =>
    sums[of].reduce<number>((sum, i) => sum + levels[i], 0);

  function must(judgement: QuotaJudgement | null): QuotaJudgement {
    if (judgement === null) throw new Error('not judged');
    return judgement;
  }

  const big = (value: number): bigint => BigInt(value);
  const withRounding = (percent: number, of: string, mode: string): object => ({
    percent,
    base: of,
    rounding: { mode, basis },
  });

  test('the quota agrees with exact fractions, and the cap is the largest count that is allowed', () => {
    fc.assert(
      fc.property(four, cents, base, roundings, (levels, percent, of, mode) => {
        const found = must(judge(levels, withRounding(percent / 100, of, mode)));
        const whole = big(percent) * big(baseCountOf(levels, of));
        // A count n is allowed while n ≤ share, or n − ½ ≤ share where half a unit counts as one.
        const allowed = (n: number): boolean =>
          mode === 'half-up' ? (2n * big(n) - 1n) * 10_000n <= 2n * whole : big(n) * 10_000n <= whole;
        expect(found.baseCount).toBe(baseCountOf(levels, of));
        expect(found.over).toBe(!allowed(levels[0]));
        expect(allowed(found.cap)).toBe(true);
        expect(allowed(found.cap + 1)).toBe(false);
        expect(found.excess - found.headroom).toBe(levels[0] - found.cap);
        expect(Math.min(found.excess, found.headroom)).toBe(0);
      }),
    );
  });

  test('one more good never lowers the cap, and one more excellent never mends a breach', () => {
    fc.assert(
      fc.property(
        four,
        cents,
        base,
        roundings,
        ([excellent, good, complete, incomplete], percent, of, mode) => {
          const quota = withRounding(percent / 100, of, mode);
          const now = must(judge([excellent, good, complete, incomplete], quota));
          const better = must(judge([excellent, good + 1, complete, incomplete], quota));
          const more = must(judge([excellent + 1, good, complete, incomplete], quota));
          expect(better.cap).toBeGreaterThanOrEqual(now.cap);
          expect(better.excess).toBeLessThanOrEqual(now.excess);
          expect(more.excess).toBeGreaterThanOrEqual(now.excess);
        },
      ),
    );
  });

  test('a higher percentage never lowers the cap, nor does a rule for small groups', () => {
    fc.assert(
      fc.property(four, cents, cents, (levels, a, b) => {
        const low = must(judge(levels, { percent: Math.min(a, b) / 100 }));
        const high = must(judge(levels, { percent: Math.max(a, b) / 100 }));
        const small = must(judge(levels, { percent: Math.min(a, b) / 100, ...smallGroup }));
        expect(high.cap).toBeGreaterThanOrEqual(low.cap);
        expect(small.cap).toBeGreaterThanOrEqual(low.cap);
      }),
    );
  });

  test('nothing is surely within by one comparison that is over, or not judged at all', () => {
    const some = fc.option(fc.nat({ max: 40 }));
    const few = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), some, some);
    let within = 0;
    fc.assert(
      fc.property(few, cents, base, roundings, fc.boolean(), (levels, percent, of, mode, isSmall) => {
        const quota = { ...withRounding(percent / 100, of, mode), ...(isSmall && smallGroup) };
        const question = {
          counts: counts(levels),
          ruleset: ruleset(2022, quota),
          kind: 'individuals' as const,
        };
        if (!isSurelyWithin(question)) return;
        within++;
        expect(judgeQuota(question)?.over).toBe(false);
      }),
    );
    expect(within).toBeGreaterThan(5);
    const huge = [1_800, 9_007_199_254_740_991, 0, 0] as const;
    expect(isSurelyWithin({ counts: counts(huge), ruleset: ruleset(2022), kind: null })).toBe(false);
    expect(isSurelyWithin({ counts: counts([11, 55, 0, 0]), ruleset: ruleset(2022), kind: null })).toBe(true);
    expect(isSurelyWithin({ counts: counts([12, 55, 0, 0]), ruleset: ruleset(2022), kind: null })).toBe(
      false,
    );
  });
});
