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
import type { Level } from '../levels.ts';
import { unitsIn } from './units.ts';

interface Place {
  readonly row: number;
  readonly col: number;
  readonly kind: CellKind;
  readonly source: Cell;
  /** Of a text or a year. */
  readonly merge: Range | null;
  /** What it says, where that is not its value. */
  readonly said: string | null;
}

/** A cell of a table, or of what stands over it. A sheet may have a million: what can be told from its source is not kept. */
export class TableCell implements Place {
  readonly row: number;
  readonly col: number;
  readonly kind: CellKind;
  readonly source: Cell;
  readonly merge: Range | null;
  readonly said: string | null;

  constructor({ row, col, kind, source, merge, said }: Place) {
    this.row = row;
    this.col = col;
    this.kind = kind;
    this.source = source;
    this.merge = merge;
    this.said = said;
  }

  /** The last column that a text covers, merged or not. */
  get right(): number {
    return this.merge?.right ?? this.col;
  }

  /** The last row. */
  get bottom(): number {
    return this.merge?.bottom ?? this.row;
  }

  get value(): Value {
    return this.source.value;
  }

  /** What is written: a number plainly, a day that is shown as its year as that, "" for what is no text or number. */
  get text(): string {
    return this.said ?? textOf(this.source.value);
  }

  /** The same before a letter that a note explains ("A") is taken for its level. */
  get written(): string {
    const { value } = this.source;
    return typeof value === 'string' ? value : this.text;
  }

  /** Whether its format shows its digits in groups, as sums of money have them. */
  get isGrouped(): boolean {
    return formatLook(this.source.format).isGrouped;
  }

  /** Whether it is shown as a percentage. */
  get isPercent(): boolean {
    const { value, format } = this.source;
    return typeof value === 'string' ? /\d ?%$/u.test(value.trim()) : shownAs(format).percent;
  }
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** What a cell says that is not its value: the level of a letter, the year as which a day is shown. */
function saidBy(
  { value, format }: Cell,
  letters: ReadonlyMap<string, Level>,
  date1904: boolean,
): string | null {
  if (typeof value === 'string') return letters.size > 0 ? levelOfLetter(letters, value) : null;
  if (typeof value !== 'number' || !formatLook(format).isYearOnly) return null;
  const date = serialToDate(value, date1904);
  return date && String(date.year);
}

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
      free.push(new TableCell({ row, col, kind, source: cell, merge, said }));
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

function asYear(cell: TableCell): TableCell {
  if (cell.kind !== 'figure') return cell;
  const { row, col, source, merge, said } = cell;
  return new TableCell({ row, col, kind: 'year', source, merge, said });
}

/** The cell of a row at a column; undefined where there is none. */
export function cellAtColumn(cells: readonly TableCell[], col: number): TableCell | undefined {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle]?.col ?? 0) < col) from = middle + 1;
    else to = middle;
  }
  const found = cells[from];
  return found?.col === col ? found : undefined;
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
