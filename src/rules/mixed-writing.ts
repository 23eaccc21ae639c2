import type { CellRef } from '../grid/index.ts';
import type { RatingTable } from '../forms/rating/rating-table.ts';
import type { Verdict } from './rule.ts';
import type { RatingPercentMessages } from './rating-percent.vi.ts';

type Found = Verdict<RatingPercentMessages>;

/** A declared percentage that passed, as the fraction it stands for. */
export interface Passed {
  readonly cell: CellRef;
  readonly count: number;
  readonly base: number;
  readonly declared: number;
  readonly decimals: number;
}

/** The same fraction shown once as 17,77 and once as 17,78: neither is wrong, but one table should do one thing. */
export function* mixedWriting(table: RatingTable, passed: readonly Passed[]): Iterable<Found> {
  const firsts = new Map<string, Passed>();
  for (const one of passed) {
    const key = lowestTerms(one);
    const first = firsts.get(key);
    if (first && shown(first) !== shown(one)) {
      yield mixed(table, first, one);
      return;
    }
    if (!first) firsts.set(key, one);
  }
}

function mixed(table: RatingTable, first: Passed, second: Passed): Found {
  return {
    kind: 'fault',
    messageId: 'mixed',
    args: {
      numerator: second.count,
      denominator: second.base,
      first: first.declared,
      firstDecimals: first.decimals,
      second: second.declared,
      secondDecimals: second.decimals,
    },
    form: table,
    cell: second.cell,
    related: [first.cell],
    expected: first.declared,
    actual: second.declared,
  };
}

/** "11/58" for 22 of 116. */
function lowestTerms({ count, base }: Passed): string {
  let [divisor, rest] = [base, count];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return `${count / divisor}/${base / divisor}`;
}

function shown({ declared, decimals }: Passed): number {
  return Number(declared.toFixed(Math.min(decimals, 20)));
}
