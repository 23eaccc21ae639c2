import { foldText } from '../grid/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A code as the vocabulary writes it; `exact` is false where only the case of letters differed. */
export interface Code {
  readonly code: string;
  readonly exact: boolean;
}

/** The code meant by some letters; null where the list has none such, or several. */
function known(letters: string, codes: readonly string[]): Code | null {
  if (codes.includes(letters)) return { code: letters, exact: true };
  const folded = foldText(letters);
  const [code, another] = codes.filter((each) => foldText(each) === folded);
  return code !== undefined && another === undefined ? { code, exact: false } : null;
}

export function typeOf(letters: string, { types }: Vocabulary): Code | null {
  return known(letters, types);
}

/** An issuer that the vocabulary names. */
export function knownIssuer(letters: string, { issuers }: Vocabulary): Code | null {
  return known(letters, issuers);
}

/** Any issuer: local codes are not all known, and capitals are accepted as one (BTCThU too, for its ThU). */
export function issuerOf(letters: string, vocabulary: Vocabulary): Code | null {
  const named = knownIssuer(letters, vocabulary);
  if (named) return named;
  const committee =
    vocabulary.issuers.find((code) => letters.length > code.length && letters.endsWith(code)) ?? '';
  const body = letters.slice(0, letters.length - committee.length);
  return letters.length >= 2 && /^\p{Lu}+$/u.test(body) ? { code: letters, exact: true } : null;
}

/** A type and an issuer. */
export interface Codes {
  readonly type: Code;
  readonly issuer: Code;
}

/**
 * Letters written as one ("CVBTCHU") taken apart into a type and its issuer, where that can be done in one way only.
 * Issuers that are named go before those that are only capitals; types are tried longest first, so TTrHU is TTr/HU.
 */
export function splitCodes(letters: string, vocabulary: Vocabulary): Codes | null {
  return (
    only(splits(letters, vocabulary, knownIssuer)) ??
    (splits(letters, vocabulary, knownIssuer).length === 0
      ? only(splits(letters, vocabulary, issuerOf))
      : null)
  );
}

function splits(letters: string, vocabulary: Vocabulary, issuerFrom: typeof issuerOf): Codes[] {
  const found: Codes[] = [];
  for (let length = letters.length - 1; length > 0; length--) {
    const type = typeOf(letters.slice(0, length), vocabulary);
    const issuer = issuerFrom(letters.slice(length), vocabulary);
    if (type && issuer) found.push({ type, issuer });
  }
  return found;
}

function only(found: readonly Codes[]): Codes | null {
  const exact = found.filter(({ type, issuer }) => type.exact && issuer.exact);
  const [first, second] = exact.length > 0 ? exact : found;
  return second === undefined ? (first ?? null) : null;
}
