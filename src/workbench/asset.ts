import type { AddressedFile } from '../places/browser/index.ts';

/** The build puts the files whose names stay the same in the place of ASSETS. */
declare const ASSETS: Readonly<Record<string, AddressedFile>>;

/** How to ask for a file of this version of the page: what is got is that file, or an error. */
export function asset(name: string): AddressedFile {
  const found = ASSETS[name];
  if (!found) throw new Error(`The page has no file ${name}.`);
  return found;
}
