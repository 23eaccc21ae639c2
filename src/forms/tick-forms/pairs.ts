import { greatest, lastCellIn, least, textAt, type Sheet, type Span } from '../../grid/index.ts';
import { labelsInColumn } from '../table/view.ts';
import { headRole, tickRole, type HeadRole } from './head-roles.ts';

/** The columns "Phù hợp" and "Chưa phù hợp" that stand together in a row. */
export interface Pair {
  readonly row: number;
  readonly fits: number | null;
  readonly unfits: number | null;
  /** The columns that may belong to the form. */
  readonly from: number;
  readonly to: number;
}

/** So many rows above the heads of ticks may belong to the head. */
export const MOST_ROWS_ABOVE = 2;

/** The columns of ticks of a sheet, row by row, with the columns between them that may be theirs. */
export function pairsOf(sheet: Sheet): Pair[] {
  const pairs: Pair[] = [];
  for (const [row, cells] of sheet.rows) {
    const found: { role: 'fits' | 'unfits'; col: number }[] = [];
    cells.forEach((cell, col) => {
      const role = tickRole(cell?.value);
      if (role) found.push({ role, col });
    });
    if (found.length === 0) continue;
    for (const pair of pairsInRow(sheet, row, found, lastColumn(sheet, row))) pairs.push(pair);
  }
  return pairs;
}

/** The last column with content in a row or the head rows above it. */
function lastColumn(sheet: Sheet, row: number): number {
  return greatest(Array.from({ length: MOST_ROWS_ABOVE + 1 }, (_, above) => lastCellIn(sheet, row - above)));
}

function pairsInRow(
  sheet: Sheet,
  row: number,
  found: readonly { role: 'fits' | 'unfits'; col: number }[],
  last: number,
): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (let index = 0; index < found.length;) {
    const both = found
      .slice(index, index + 2)
      .filter(({ role }, at, all) => at === 0 || role !== all[0]?.role);
    index += both.length;
    const next = found[index];
    const end = greatest(both.map(({ col }) => col));
    const to = next ? splitBetween(sheet, row, { first: end, last: next.col }) : last;
    from = Math.max(from, columnsFrom(sheet, row, least(both.map(({ col }) => col))));
    const colOf = (role: HeadRole) => both.find((head) => head.role === role)?.col ?? null;
    pairs.push({ row, fits: colOf('fits'), unfits: colOf('unfits'), from, to });
    from = to + 1;
  }
  return pairs;
}

/** The first of the columns with heads before those of ticks: a blank one parts a form from another to its left. */
function columnsFrom(sheet: Sheet, row: number, ticks: number): number {
  const rows = { first: Math.max(0, row - MOST_ROWS_ABOVE), last: row };
  let from = ticks;
  while (from > 0 && labelsInColumn(sheet, from - 1, rows).length > 0) from--;
  return from;
}

/** The last column of a form that has another one beside it: before a head TT, a blank column, or the next label. */
function splitBetween(sheet: Sheet, row: number, { first: end, last: next }: Span): number {
  for (let col = end + 1; col < next; col++) {
    const text = textAt(sheet, row, col);
    const role = headRole(text);
    if (text.trim() === '' || role === 'numbering' || role === 'label') return col - 1;
  }
  return end;
}
