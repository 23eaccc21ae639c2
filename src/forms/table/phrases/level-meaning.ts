import type { Level } from '../levels.ts';
import type { Phrase, PhrasePart, Sense } from './phrase.ts';
import { hasSense, senseOf } from './senses.ts';
import { levelBySlip } from './slip.ts';

/** A level as a label names it. */
export interface NamedLevel {
  readonly level: Level;
  /** "… trở lên": the better levels are counted with it. */
  readonly andAbove: boolean;
  /** One of the names in use before 2018. */
  readonly isFormer: boolean;
  /** The label is one slip of the pen away from the level's name. */
  readonly isSlip: boolean;
}

/** The level that the parts of a label before a base name; null where they name none, or say something else as well. */
export function namedLevel(phrase: Phrase, parts: readonly PhrasePart[]): NamedLevel | null {
  const andAbove = parts.some((part) => senseOf(part, 'and-above'));
  const full = unique(parts.flatMap((part) => senseOf(part, 'level') ?? []));
  if (full.length > 1) return null;
  const isKnown = phrase.rest.length === 0;
  const [named] = full;
  if (named && isKnown) return { level: named.value, andAbove, isFormer: named.isFormer, isSlip: false };
  const own = unique(parts.flatMap((part) => (named ? [] : (senseOf(part, 'own-name') ?? []))));
  const [alone] = own;
  if (
    alone &&
    own.length === 1 &&
    isKnown &&
    parts.every((part) => hasSense(part, SOFT)) &&
    !isLetterAmong(phrase)
  )
    return { level: alone.value, andAbove, isFormer: false, isSlip: false };
  const slip = isKnown ? null : slipIn(phrase);
  return slip && { level: slip, andAbove, isFormer: false, isSlip: true };
}

/** "T" names a level by itself alone, and not in "T 12". */
function isLetterAmong({ words, parts }: Phrase): boolean {
  return (
    words.length > 1 && parts.some((part) => senseOf(part, 'own-name') && words[part.from]?.length === 1)
  );
}

function unique<One extends { readonly value: Level }>(senses: readonly One[]): One[] {
  return senses.filter((sense, at) => senses.findIndex(({ value }) => value === sense.value) === at);
}

const SOFT: ReadonlySet<Sense['kind']> = new Set([
  'soft',
  'own-name',
  'and-above',
  'measure',
  'within',
  'base',
]);

/** Words that only soft ones precede and follow, and that are nearly a level's name; what a share is of names none. */
function slipIn({ words, parts }: Phrase): Level | null {
  const isOuter = words.map((word, at) => {
    const part = parts.find(({ from, to }) => from <= at && at < to);
    return part ? hasSense(part, OUTER) : NUMBERING.test(word);
  });
  let last = parts.find((part) => senseOf(part, 'base'))?.from ?? words.length;
  while (isOuter[last - 1]) last--;
  for (let first = 0; first < last; first++) {
    const level = levelBySlip(words.slice(first, last));
    if (level) return level;
    if (!isOuter[first]) return null;
  }
  return null;
}

const OUTER: ReadonlySet<Sense['kind']> = new Set([
  'soft',
  'and-above',
  'measure',
  'within',
  'object',
  'neutral',
]);
const NUMBERING = /^(?:\d{1,3}|[ivx]{1,5}|\p{L})$/u;
