import type { Random } from '../random.ts';
import type { Literal } from '../../workbooks/literal.ts';
import type { Figure } from './figures.ts';

interface Figures {
  readonly counts: readonly Figure[];
  readonly shares: readonly Figure[];
}

/** Makes one figure wrong as a hand at the keyboard does; null where there is none. */
export function plantFault(random: Random, { counts, shares }: Figures): Figure | null {
  const isShare = shares.length > 0 && random.next() < 0.15;
  const from = isShare ? shares : counts;
  if (from.length === 0) return null;
  const one = random.pick(from);
  one.written = isShare
    ? Math.round((one.truth + random.pick([1, 5, -0.5, 10])) * 100) / 100
    : wrong(random, one.truth);
  if (one.written < 0) one.written = one.truth + 1;
  return one;
}

function wrong(random: Random, value: number): number {
  const digits = String(value).split('');
  const swapped = Number([...digits.slice(0, -2), ...digits.slice(-2).toReversed()].join(''));
  const slips = [value + 1, value - 1, value + 10, value - 10, swapped, value * 10];
  const fits = slips.filter((slip) => slip >= 0 && slip !== value);
  return fits.length === 0 ? value + 1 : random.pick(fits);
}

/** What is written for a count and is none. */
const NO_COUNTS: readonly Literal[] = [-3, 2.5, 'gần 120', 'nhiều', null];

/** Writes something else in a count's place. */
export function spoil(random: Random, { counts }: Figures): Figure | null {
  if (counts.length === 0) return null;
  const one = random.pick(counts);
  one.spoilt = random.pick(NO_COUNTS);
  return one;
}

export function mend(one: Figure): void {
  one.written = one.truth;
  one.spoilt = undefined;
}
