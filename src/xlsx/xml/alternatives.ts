/**
 * Markup that stands there in several ways (ECMA-376 part 3, 7.6): `AlternateContent` holds a `Choice` for programs
 * that know certain namespaces, and a `Fallback` for all others. What counts is one of them, as if it stood there alone.
 */
export const ALTERNATIVES = 'AlternateContent';

/** Those of Office and of the standard, which every Excel of today knows. */
const KNOWN = /^http:\/\/(?:schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

/**
 * Whether a branch is the one that counts, where none before it was.
 * @param namespaceOf the namespace that a prefix stands for; undefined where it is nowhere declared
 */
export function isChosen(
  branch: string,
  requires: string | undefined,
  namespaceOf: (prefix: string) => string | undefined,
): boolean {
  if (branch === 'Fallback') return true;
  const prefixes = (requires ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return branch === 'Choice' && prefixes.every((prefix) => KNOWN.test(namespaceOf(prefix) ?? ''));
}
