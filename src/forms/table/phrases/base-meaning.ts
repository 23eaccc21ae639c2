import type { Phrase, PhrasePart, Sense } from './phrase.ts';
import { roleOf } from './role-meaning.ts';
import { hasSense, senseOf } from './senses.ts';

/** What a percentage is of, where its label says so. */
export type Base = 'good' | 'good-or-better' | 'total' | 'existing' | 'other';

/** The words before what a percentage is of, where a quantity stands before and behind them. */
export function basePart(phrase: Phrase): PhrasePart | null {
  const { parts } = phrase;
  for (const part of parts) {
    if (!senseOf(part, 'base')) continue;
    const before = parts.filter((other) => other.from < part.from);
    const behind = parts.filter((other) => other.from >= part.to);
    const measured = parts.some((other) => senseOf(other, 'measure')?.value === 'percentage');
    if (
      (measured || before.some((part) => hasSense(part, LEVELS))) &&
      (behind.some((part) => hasSense(part, QUANTITIES)) || saysTotal(phrase, part)) &&
      before.length > 0
    )
      return part;
  }
  return null;
}

/** "so với tổng số (%)": the words say themselves of what, and nothing more follows. */
function saysTotal({ words }: Phrase, { from, to }: PhrasePart): boolean {
  return words.slice(from, to).includes('tổng') && words.slice(to).every((word) => word === '%');
}

const QUANTITIES: ReadonlySet<Sense['kind']> = new Set(['level', 'own-name', 'role', 'object']);

const LEVELS: ReadonlySet<Sense['kind']> = new Set(['level', 'own-name']);

/** What the parts behind the words of a base name. */
export function baseOf(parts: readonly PhrasePart[]): Base {
  const andAbove = parts.some((part) => senseOf(part, 'and-above'));
  const level = parts.flatMap((part) => senseOf(part, 'level') ?? senseOf(part, 'own-name') ?? [])[0];
  if (level) return level.value !== 'good' ? 'other' : andAbove ? 'good-or-better' : 'good';
  const role = roleOf(parts);
  if (role === 'existing') return 'existing';
  return role === null || role === 'total' || role === 'rated' ? 'total' : 'other';
}
