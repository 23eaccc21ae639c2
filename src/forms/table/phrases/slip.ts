import { LEVELS, type Level } from '../levels.ts';
import { FULL_NAMES } from './words/levels.ts';

const NAMES = LEVELS.flatMap((level) => FULL_NAMES[level].map((name) => ({ level, name })));
const LONGEST_NAME = 40;

/** The level whose full name alone is one letter, or one swap of two letters, away from the words; null otherwise. */
export function levelBySlip(words: readonly string[]): Level | null {
  const text = words.join(' ');
  if (text.length < 6 || text.length > LONGEST_NAME) return null;
  const near = new Set(NAMES.filter(({ name }) => isOneSlip(text, name)).map(({ level }) => level));
  const [only, more] = near;
  return only !== undefined && more === undefined ? only : null;
}

/** Whether one letter is wrong, missing or too many, or two neighbours are swapped. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwap && short.slice(at + 2) === long.slice(at + 2));
}
