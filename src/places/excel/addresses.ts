import { LAST_COL, LAST_ROW, parseRangeName, type Range } from '../../grid/index.ts';

/**
 * The rectangles of an address as Excel gives it: "'XL TCCSĐ'!A1:B2,'XL TCCSĐ'!C3". The sheet is known from elsewhere.
 * What is no rectangle is left out.
 */
export function areasOf(address: string): Range[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]+!/g, '');
  return bare.split(',').flatMap((name) => areaOf(name) ?? []);
}

/** One rectangle; whole columns ("A:C") and whole rows ("2:5") reach to the edges of the sheet. */
function areaOf(name: string): Range | null {
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(name);
  if (columns) return parseRangeName(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW + 1}`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(name);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COL };
  return parseRangeName(name.trim());
}

/** A rectangle in bands of whole rows, none with more cells than that (or else one row high). */
export function bandsOf(area: Range, mostCells: number): Range[] {
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const bands: Range[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
