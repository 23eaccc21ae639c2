import {
  mergeAt,
  serialToDate,
  shownAs,
  type Cell,
  type Range,
  type Sheet,
  type Value,
} from '../../../grid/index.ts';
import { formatLook, kindOf, type CellKind } from './cell-kinds.ts';
import { explainedLetters, levelOfLetter } from '../level-letters.ts';
import { unitsIn } from './units.ts';

/** A cell of a table, or of what stands over it. */
export interface TableCell {
  readonly row: number;
  readonly col: number;
  /** The last column and row that a text covers, merged or not. */
  readonly right: number;
  readonly bottom: number;
  readonly kind: CellKind;
  /** Whether its format shows its digits in groups, as sums of money have them. */
  readonly isGrouped: boolean;
  /** Whether it is shown as a percentage. */
  readonly isPercent: boolean;
  readonly value: Value;
  /** What is written: a number plainly, a day that is shown as its year as that, "" for what is no text or number. */
  readonly text: string;
  /** The same before a letter that a note explains ("A") is taken for its level. */
  readonly written: string;
}

function isPercent({ value, format }: Cell): boolean {
  return typeof value === 'string' ? /\d ?%$/u.test(value.trim()) : shownAs(format).percent;
}

function textOf({ value, format }: Cell, date1904: boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  const date = formatLook(format).isYearOnly ? serialToDate(value, date1904) : null;
  return String(date?.year ?? value);
}

/** What stands in a row of a sheet. */
export interface TableRow {
  readonly row: number;
  /** From left to right. */
  readonly cells: readonly TableCell[];
  /** Where the row crosses what was read. */
  readonly taken: readonly Range[];
}

/** The rows of a sheet that hold anything, from top to bottom, without the cells of `taken`. */
export function tableRows(sheet: Sheet, taken: readonly Range[], date1904 = false): TableRow[] {
  const waiting = taken.toSorted((a, b) => b.top - a.top);
  let here: readonly Range[] = [];
  const rows: TableRow[] = [];
  const units = unitsIn(sheet);
  const letters = explainedLetters(sheet);
  for (const [row, cells] of sheet.rows) {
    const begun: Range[] = [];
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      begun.push(next);
      waiting.pop();
    }
    if (begun.length > 0 || here.some(({ bottom }) => bottom < row)) {
      here = [...here, ...begun].filter(({ bottom }) => bottom >= row);
    }
    const free: TableCell[] = [];
    const across = here;
    cells.forEach((cell, col) => {
      if (cell === undefined || across.some(({ left, right }) => left <= col && col <= right)) return;
      const kind = kindOf(cell, units);
      if (kind === null) return;
      const merge = kind === 'text' || kind === 'year' ? mergeAt(sheet, { row, col }) : null;
      const [right, bottom] = [merge?.right ?? col, merge?.bottom ?? row];
      const written = textOf(cell, date1904);
      const text = letters.size > 0 ? (levelOfLetter(letters, written) ?? written) : written;
      free.push({
        row,
        col,
        right,
        bottom,
        kind,
        isGrouped: formatLook(cell.format).isGrouped,
        isPercent: isPercent(cell),
        value: cell.value,
        text,
        written,
      });
    });
    if (free.length > 0 || here.length > 0)
      rows.push({ row, cells: areYears(free) ? free.map(asYear) : free, taken: here });
  }
  return rows;
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

function asYear(cell: TableCell): TableCell {
  return cell.kind === 'figure' ? { ...cell, kind: 'year' } : cell;
}

/** A row without what stands left or right of a part. */
export function partOfRow(whole: TableRow, left: number, right: number): TableRow {
  const { row, cells, taken } = whole;
  const [first, last] = [cells[0], cells.at(-1)];
  if (taken.length === 0 && first && last && left <= first.col && last.col <= right) return whole;
  return {
    row,
    cells: cells.filter(({ col }) => left <= col && col <= right),
    taken: taken.filter((range) => range.left <= right && left <= range.right),
  };
}
