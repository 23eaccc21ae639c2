import type { CellRef } from '../grid/index.ts';
import { valueOf } from '../forms/table/count.ts';
import { allSeries, type ColumnTotal, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { placeOf } from './names.ts';
import type { SummedFigure } from './total-figures.ts';

/** A column whose figures are all there. */
export interface ComparedColumn {
  readonly figure: SummedFigure;
  readonly declared: number;
  readonly sum: number;
}

/** In longer tables only single rows and whole blocks are tried. */
const MOST_ROWS = 200;

/**
 * The rows that a total counts beside its own: those by which every one of its figures is too large. Null where no rows
 * explain all of them, or where few figures differ: then each is a finding of its own.
 */
export function countedTwice(
  table: RatingTable,
  total: ColumnTotal,
  columns: readonly ComparedColumn[],
): readonly Series[] | null {
  const excess = columns.map(({ declared, sum }) => declared - sum);
  if (excess.some((value) => value < 0) || !mostExceed(columns)) return null;
  const explains = (rows: readonly Series[]) =>
    columns.every(({ figure }, at) => sumOver(rows, figure) === excess[at]);
  for (const rows of candidates(table, total)) if (rows.length > 0 && explains(rows)) return rows;
  const ordered = otherRows(table, total);
  return ordered.length > MOST_ROWS ? null : neighboursThat(ordered, columns, excess);
}

/** A row of ones and noughts explains many a slip of one: only where nearly all figures exceed is it the rows. */
const ENOUGH = 3;

function mostExceed(columns: readonly ComparedColumn[]): boolean {
  const exceeding = columns.filter(({ declared, sum }) => declared > sum).length;
  return (
    exceeding >= ENOUGH ||
    (exceeding > 1 && columns.every(({ declared, sum }) => declared > sum || declared === 0))
  );
}

/** null where a figure can't be read: then nothing is known of the rows. A row without the figure adds nothing. */
function sumOver(rows: readonly Series[], figure: ComparedColumn['figure']): number | null {
  let sum = 0;
  for (const row of rows) {
    const count = figure.in(row);
    if (count === null || count.reading.kind === 'blank') continue;
    const value = valueOf(count);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Single rows, all parts, all its own rows again, the rows of another total. */
function* candidates(table: RatingTable, total: ColumnTotal): Iterable<readonly Series[]> {
  for (const row of otherRows(table, total)) yield [row];
  yield table.subsets.map(({ part }) => part);
  yield total.addends;
  for (const other of table.columnTotals) if (other !== total) yield other.addends;
}

/** All rows but the total itself, in the order of the sheet. */
function otherRows(table: RatingTable, { series }: ColumnTotal): Series[] {
  const all = [...allSeries(table), ...table.subsets.map(({ part }) => part)].filter((row) => row !== series);
  return all.sort((a, b) => compareCells(placeOf(a), placeOf(b)));
}

function compareCells(a: CellRef | null, b: CellRef | null): number {
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.col ?? 0) - (b?.col ?? 0);
}

/** Rows that stand together and explain every figure. */
function neighboursThat(
  ordered: readonly Series[],
  columns: readonly ComparedColumn[],
  excess: readonly number[],
): readonly Series[] | null {
  const values = ordered.map((row) => columns.map(({ figure }) => valueOf(figure.in(row)) ?? 0));
  for (let from = 0; from < ordered.length; from++) {
    const sums = columns.map(() => 0);
    for (let to = from; to < ordered.length; to++) {
      values[to]?.forEach((value, column) => (sums[column] = (sums[column] ?? 0) + value));
      if (sums.every((sum, column) => sum === excess[column])) return ordered.slice(from, to + 1);
      if (sums.some((sum, column) => sum > (excess[column] ?? 0))) break;
    }
  }
  return null;
}
