import type { PhrasePart } from './phrase.ts';
import { senseOf } from './senses.ts';
import { ROLE_WORDS, type Role } from './words/roles.ts';

const ROLE_ORDER = Object.keys(ROLE_WORDS) as Role[];

/** What is counted beside the levels; of several the first in the order of the word list. */
export function roleOf(parts: readonly PhrasePart[]): Role | null {
  const roles = new Set<Role>();
  for (const part of parts) {
    const role = senseOf(part, 'role')?.value;
    if (role !== undefined && (role !== 'total' || isAtStart(parts, part))) roles.add(role);
  }
  return ROLE_ORDER.find((role) => roles.has(role)) ?? null;
}

/** Whether nothing stands before a word of sums that a name may begin with: "Chi nhánh Tổng …" sums nothing. */
function isAtStart(parts: readonly PhrasePart[], part: PhrasePart): boolean {
  const before = parts.filter((other) => other.from < part.from);
  const taken = before.reduce((count, other) => count + other.to - other.from, 0);
  return taken === part.from;
}
