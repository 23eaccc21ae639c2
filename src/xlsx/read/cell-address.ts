import { LAST_COL, LAST_ROW, type Position } from '../../grid/index.ts';
import { Unreadable } from '../unreadable.ts';

/**
 * Where "C13" is, written into an object at hand: a sheet has a million addresses.
 * @throws Unreadable 'not-a-workbook' where the text is no address of a cell within a sheet.
 */
export function readCellAddress(
  address: string,
  place: { -readonly [Edge in keyof Position]: Position[Edge] },
): void {
  let at = 0;
  let col = 0;
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, ++at))
    col = col * 26 + letter;
  if (at === 0 || at > 3 || col - 1 > LAST_COL) throw badAddress(address);
  place.row = rowFrom(address, at);
  place.col = col - 1;
}

/**
 * The row of "13", from 0; of "C13" where reading starts at 1.
 * @throws Unreadable 'not-a-workbook' where a sheet has no such row.
 */
export function rowFrom(text: string, start = 0): number {
  let row = 0;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || row > LAST_ROW) throw badAddress(text);
    row = row * 10 + digit;
  }
  if (row < 1 || row - 1 > LAST_ROW) throw badAddress(text);
  return row - 1;
}

export function badAddress(text: string): Unreadable {
  return new Unreadable('not-a-workbook', `no address of a cell: ${text}`);
}

/** A to Z as 1 to 26, in either case; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 0x20) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}
