import type { Sheet } from '../../grid/index.ts';
import type { Block } from '../table/geometry/blocks.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import type { TableRow } from '../table/geometry/table-rows.ts';
import { nearestHeads, type Head } from './heads.ts';
import { identifies, isOfCopies, isOfDates, isOfDocument, mayIdentify } from './identifies.ts';
import { rowLabels } from './row-labels.ts';

/** What the columns of a block are told by. */
interface Column {
  /** Numbers in front of the row's label, and behind it. */
  before: number;
  behind: number;
  /** Numbers as long as those of cards and telephones. */
  long: number;
  readonly numbers: TableCell[];
}

/** The columns whose numbers are no figures: running numbers, codes, what stands for persons and papers. */
export function numberColumns(sheet: Sheet, block: Block, rows: readonly TableRow[]): ReadonlySet<number> {
  const columns = new Map<number, Column>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.kind !== 'figure') continue;
      const column = columns.get(cell.col) ?? { before: 0, behind: 0, long: 0, numbers: [] };
      columns.set(cell.col, column);
      if (isLong(cell)) column.long++;
      column.numbers.push(cell);
    }
  }
  const heads = nearestHeads(block, new Set(columns.keys()));
  const numbering = [...columns].filter(
    ([col, { numbers }]) => isNamed(heads, col, numbers) || countsUp(numbers),
  );
  const labelOf = rowLabels(sheet, heads, new Set(numbering.map(([col]) => col)));
  for (const row of rows) {
    const label = labelOf(row);
    if (label === null) continue;
    for (const { kind, col } of row.cells) {
      const column = kind === 'figure' ? columns.get(col) : undefined;
      if (column) column[col < label ? 'before' : 'behind']++;
    }
  }
  const found = [...columns].filter(
    ([col, { before, behind, long, numbers }]) =>
      before > behind || long * 2 > numbers.length || isNamed(heads, col, numbers),
  );
  return new Set(found.map(([col]) => col));
}

const LONGEST_COUNT = 10_000_000;

/** Counts are not as long; sums of money are, and end in noughts or show their digits in groups. */
function isLong({ value, isGrouped }: TableCell): boolean {
  const number = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || isGrouped) return false;
  return Number.isInteger(number) && number >= LONGEST_COUNT && number % 1000 !== 0;
}

/** Whether a column's nearest head says that its numbers are none to count with. */
function isNamed(heads: ReadonlyMap<number, Head>, col: number, numbers: readonly TableCell[]): boolean {
  const head = heads.get(col);
  if (!head || head.isWide) return false;
  const { text } = head;
  if (identifies(text) || (mayIdentify(text) && looksIdentifying(numbers))) return true;
  if (isOfCopies(text)) return [...heads.values()].some((other) => isOfDates(other.text));
  return isOfDocument(text) && isOfDates(heads.get(col + 1)?.text ?? '');
}

const SHORTEST_NUMBER = 10_000;

/** Numbers of cards: whole, long, and no two the same. */
function looksIdentifying(numbers: readonly TableCell[]): boolean {
  const values = new Set(numbers.map(({ value }) => Number(value)));
  return (
    values.size === numbers.length &&
    [...values].every((value) => Number.isInteger(value) && value >= SHORTEST_NUMBER)
  );
}

/** 1, 2, 3, 1, 2: running numbers begin again in each section. */
function countsUp(numbers: readonly TableCell[]): boolean {
  const values = numbers.map(({ value }) => Number(value));
  return values.every((value, at) => value === 1 || value === Number(values[at - 1]) + 1);
}
