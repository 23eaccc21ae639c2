import { fullIssuer } from '../../documents/index.ts';
import type { Closing, Settings } from './settings-schema.ts';

/**
 * When the congresses of a document's issuer closed, in order. A body (BTCHU) follows its committee (HU), and a
 * committee that is not named follows "*".
 */
export function closingsOf(terms: Settings['congressTerms'], issuer: string): readonly Closing[] {
  const named = Object.keys(terms).filter(
    (committee) => committee !== '*' && fullIssuer(issuer).endsWith(committee),
  );
  const closest = named.toSorted((a, b) => a.length - b.length).at(-1) ?? '*';
  return closingsNamed(terms, closest);
}

/** The closings of a committee; [] where it is not named. */
export function closingsNamed(terms: Settings['congressTerms'], committee: string): readonly Closing[] {
  return terms[committee] ?? [];
}
