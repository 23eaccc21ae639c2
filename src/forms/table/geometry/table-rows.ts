import { mergeAt, type Range, type Sheet } from '../../../grid/index.ts';
import { explainedLetters } from '../level-letters.ts';
import { kindOf } from './cell-kinds.ts';
import { asYear, saidBy, tableCellAt, type TableCell } from './table-cell.ts';
import { unitsIn } from './units.ts';

/** What stands in a row of a sheet. */
export interface TableRow {
  readonly row: number;
  /** From left to right. */
  readonly cells: readonly TableCell[];
}

/** The rows of a sheet that hold anything, from top to bottom, without the cells of `taken`. */
export function tableRows(sheet: Sheet, taken: readonly Range[], date1904 = false): TableRow[] {
  const rows: TableRow[] = [];
  const takenAcross = crossing(taken);
  const units = unitsIn(sheet);
  const letters = explainedLetters(sheet);
  for (const [row, cells] of sheet.rows) {
    const free: TableCell[] = [];
    const across = takenAcross(row);
    cells.forEach((cell, col) => {
      if (cell === undefined || across.some(({ left, right }) => left <= col && col <= right)) return;
      const kind = kindOf(cell, units);
      if (kind === null) return;
      const merge = kind === 'text' || kind === 'year' ? mergeAt(sheet, { row, col }) : null;
      const said = saidBy(cell, letters, date1904);
      free.push(tableCellAt({ row, col, kind, source: cell, merge, said }));
    });
    if (free.length > 0) rows.push({ row, cells: areYears(free) ? free.map(asYear) : free });
  }
  return rows;
}

/** Finds the ranges that cross a row, asked of rows from top to bottom. */
export function crossing(ranges: readonly Range[]): (row: number) => readonly Range[] {
  const waiting = ranges.toSorted((a, b) => b.top - a.top);
  let here: readonly Range[] = [];
  return (row) => {
    const begun: Range[] = [];
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      begun.push(next);
      waiting.pop();
    }
    if (begun.length > 0 || here.some(({ bottom }) => bottom < row))
      here = [...here, ...begun].filter(({ bottom }) => bottom >= row);
    return here;
  };
}

/** Numbers that go on by one year each head columns, also where their format shows digits in groups. */
function areYears(cells: readonly TableCell[]): boolean {
  const numbers = cells.filter(({ kind }) => kind === 'figure' || kind === 'year');
  if (numbers.length < 3 || numbers.every(({ kind }) => kind === 'year')) return false;
  return numbers.every(({ value }, at) => {
    if (typeof value !== 'number' || value < 1990 || value > 2060) return false;
    const before = numbers[at - 1]?.value;
    return before === undefined || value === Number(before) + 1;
  });
}

/** Rows without what stands left or right of a part, and without those that hold nothing in it. */
export function partsOfRows<Row extends TableRow>(rows: readonly Row[], left: number, right: number): Row[] {
  return rows.flatMap((row) => partOfRow(row, left, right) ?? []);
}

/** A row without what stands left or right of a part; null where it holds nothing else. */
export function partOfRow<Row extends TableRow>(whole: Row, left: number, right: number): Row | null {
  const [first, last] = [whole.cells[0], whole.cells.at(-1)];
  if (first && last && left <= first.col && last.col <= right) return whole;
  const cells = whole.cells.filter(({ col }) => left <= col && col <= right);
  return cells.length > 0 ? { ...whole, cells } : null;
}
