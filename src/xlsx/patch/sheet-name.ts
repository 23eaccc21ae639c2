import { Refusal } from './refusal.ts';

/** In UTF-16 code units, as Excel counts. */
const LONGEST = 31;

/**
 * Excel's rules for the name of a sheet.
 * @param taken the names of all sheets, those that hold no cells too
 * @throws Refusal where a sheet cannot be named so, or one is, whatever its case
 */
export function refuseName(name: string, taken: readonly string[]): void {
  const isBad =
    name.trim() === '' ||
    name.length > LONGEST ||
    /[[\]:*?/\\\p{Cc}]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    // Excel keeps this one for its list of changes.
    name.toLowerCase() === 'history';
  if (isBad) throw new Refusal('failed', name, 'no name for a sheet');
  const key = name.normalize('NFC').toLowerCase();
  if (taken.some((other) => other.normalize('NFC').toLowerCase() === key))
    throw new Refusal('name-taken', name);
}
