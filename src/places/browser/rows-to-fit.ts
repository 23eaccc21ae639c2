import { mergeAt, sheetNamed } from '../../grid/index.ts';
import type { GridContent } from './grid.ts';

/** To measure text takes time; tables of more rows have lines of one height. */
const MOST = 300;

/** The rows of a sheet with wrapped text and no height of their own. */
export function rowsToFit(
  { workbook, look }: Pick<GridContent, 'workbook' | 'look'>,
  name: string,
): number[] {
  const sheet = sheetNamed(workbook, name);
  const own = look?.sheets.find((other) => other.name === name);
  if (!sheet || !look || !own) return [];
  const rows = [...sheet.rows.keys()].filter((row) => {
    if ((own.rows.get(row)?.height ?? null) !== null) return false;
    const looks = [...(own.cells.get(row) ?? [])];
    return looks.some(
      ([col, index]) => look.looks[index]?.wrap === true && mergeAt(sheet, { row, col }) === null,
    );
  });
  return rows.length > MOST ? [] : rows;
}
