import { groupedBy, least } from '../grid/index.ts';
import { valueOf } from '../forms/table/count.ts';
import {
  type ColumnTotal,
  type RatingTable,
  type Series,
  seriesAndParts,
} from '../forms/rating/rating-table.ts';
import { countsOf, valuesOf } from './names.ts';
import type { SummedFigure } from './total-figures.ts';

/** A column whose figures are all there. */
export interface ComparedColumn {
  readonly figure: SummedFigure;
  readonly declared: number;
  readonly sum: number;
}

/** Rows that stand together are tried for each total: in tables of more than this, rows times totals, they are not. */
const MOST_TRIED = 100_000;

/** The rows that a total counts beside its own; null where none explain all of its figures. */
export type CountedTwice = (
  total: ColumnTotal,
  columns: readonly ComparedColumn[],
) => readonly Series[] | null;

/**
 * The rows that a total counts beside its own: those by which every one of its figures is too large. None where few
 * figures differ: then each is a finding of its own. Asked of every total of a table, it takes time that grows with the
 * table alone.
 */
export function countedTwice(table: RatingTable): CountedTwice {
  const rows = rowsOf(table);
  const bySums = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();
  const candidatesOf = (columns: readonly ComparedColumn[]) => {
    const figures = columns.map(({ figure }) => figure);
    const name = figures.map(({ of, part }) => `${of} ${part}`).join('\n');
    const known = bySums.get(name) ?? candidates(table, rows, figures);
    bySums.set(name, known);
    return known;
  };
  return (total, columns) => {
    if (columns.some(({ declared, sum }) => declared < sum) || !mostExceed(columns)) return null;
    const found = candidatesOf(columns)
      .get(keyOf(columns.map(excessIn)))
      ?.find(({ owner }) => owner !== total.series);
    if (found) return found.rows;
    if (columns.every((column) => column.sum === excessIn(column))) return total.addends;
    if (rows.length * table.columnTotals.length > MOST_TRIED) return null;
    const others = rows.filter((row) => row !== total.series);
    return neighboursThat(others, columns);
  };
}

/** Rows that may explain an excess, but never that of the total whose they are. */
interface Candidate {
  readonly owner: Series | null;
  readonly rows: readonly Series[];
}

const keyOf = (values: readonly number[]) => values.join(' ');
const excessIn = ({ declared, sum }: ComparedColumn) => declared - sum;

/** Single rows, all parts, the rows of a total, by their sums. */
function candidates(
  table: RatingTable,
  rows: readonly Series[],
  figures: readonly SummedFigure[],
): ReadonlyMap<string, readonly Candidate[]> {
  const all: readonly Candidate[] = [
    ...rows.map((row) => ({ owner: row, rows: [row] })),
    { owner: null, rows: table.subsets.map(({ part }) => part) },
    ...table.columnTotals.map(({ series, addends }) => ({ owner: series, rows: addends })),
  ];
  const keyed = all.flatMap((candidate) => {
    const sums = figures.map((figure) => sumOver(candidate.rows, figure)).filter((sum) => sum !== null);
    return sums.length < figures.length ? [] : [{ ...candidate, key: keyOf(sums) }];
  });
  return groupedBy(keyed, ({ key }) => key);
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
    if (!count || count.reading.kind === 'blank') continue;
    const value = valueOf(count);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** All rows, in the order of the sheet. */
function rowsOf(table: RatingTable): readonly Series[] {
  const all = seriesAndParts(table);
  return all
    .map((row) => {
      const cells = countsOf(row).map(({ count }) => count.cell);
      return { row, top: least(cells.map((cell) => cell.row)), left: least(cells.map(({ col }) => col)) };
    })
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ row }) => row);
}

/** Rows that stand together and explain every figure: up to them all columns grow by as much as exceeds. */
function neighboursThat(
  ordered: readonly Series[],
  columns: readonly ComparedColumn[],
): readonly Series[] | null {
  const grown = columns.map((column) => ({ figure: column.figure, excess: excessIn(column), upTo: 0 }));
  const starts = new Map([[keyOf(grown.map(({ upTo }) => upTo)), 0]]);
  for (const [at, row] of ordered.entries()) {
    for (const column of grown) for (const value of valuesOf([column.figure.in(row)])) column.upTo += value;
    const from = starts.get(keyOf(grown.map(({ upTo, excess }) => upTo - excess)));
    if (from !== undefined) return ordered.slice(from, at + 1);
    starts.set(keyOf(grown.map(({ upTo }) => upTo)), at + 1);
  }
  return null;
}
