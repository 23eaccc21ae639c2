import type { PhrasePart, Sense } from './phrase.ts';

export type SenseOf<Kind extends Sense['kind']> = Extract<Sense, { readonly kind: Kind }>;

/** What a part means of one kind; null where it means nothing of it. */
export function senseOf<Kind extends Sense['kind']>(part: PhrasePart, kind: Kind): SenseOf<Kind> | null {
  for (const sense of part.senses) if (sense.kind === kind) return sense as SenseOf<Kind>;
  return null;
}

/** Whether a part means something of any of those kinds. */
export function hasSense({ senses }: PhrasePart, kinds: ReadonlySet<Sense['kind']>): boolean {
  return senses.some(({ kind }) => kinds.has(kind));
}
