import { valueOf } from '../forms/table/count.ts';
import type { ColumnTotal, RatingTable, Series } from '../forms/rating/rating-table.ts';
import { cellOf, cellsOf, firstMissing, nameOf, valuesOf, yearOf } from './names.ts';
import { missing } from './not-checked.ts';
import { checked, type Verdict } from './rule.ts';
import type { RatingTotalMessages } from './rating-total.vi.ts';
import { summedFigures, nameOfFigure, type SummedFigure } from './total-figures.ts';
import type { ComparedColumn, CountedTwice } from './counted-twice.ts';

type Found = Verdict<RatingTotalMessages>;

/** A total row or column is the sum of its rows or columns, figure by figure. */
export function* judgeColumns(
  table: RatingTable,
  total: ColumnTotal,
  countedTwice: CountedTwice,
): Iterable<Found> {
  const columns = summedFigures(total.series).flatMap((figure) => columnOf(total, figure) ?? []);
  const known = columns.flatMap(compared);
  const again = countedTwice(total, known);
  if (again) {
    yield checked(table, known.length);
    yield nesting(table, total, again);
    return;
  }
  for (const column of columns) yield* judgeColumn(table, total.series, column);
}

interface Column {
  readonly figure: SummedFigure;
  readonly counts: ReturnType<SummedFigure['in']>[];
  readonly total: NonNullable<ReturnType<SummedFigure['in']>>;
}

function columnOf({ series, addends }: ColumnTotal, figure: SummedFigure): Column | null {
  const total = figure.in(series);
  if (!total || total.reading.kind === 'blank') return null;
  return { figure, total, counts: addends.map((row) => figure.in(row)) };
}

function compared({ figure, total, counts }: Column): ComparedColumn[] {
  const values = valuesOf(counts);
  const declared = valueOf(total);
  if (declared === null || values.length < counts.length) return [];
  return [{ figure, declared, sum: values.reduce((all, value) => all + value, 0) }];
}

function* judgeColumn(table: RatingTable, series: Series, column: Column): Iterable<Found> {
  const { figure, total, counts } = column;
  const [known] = compared(column);
  if (!known) {
    yield missing(total.cell, firstMissing([total, ...counts]));
    return;
  }
  const { declared, sum } = known;
  yield checked(table);
  if (declared === sum) return;
  yield {
    kind: 'fault',
    messageId: 'column-mismatch',
    args: { ...nameOfFigure(table, series, figure), declared, sum, addends: valuesOf(counts) },
    form: table,
    cell: total.cell,
    year: yearOf(series),
    expected: sum,
    actual: declared,
    related: cellsOf(counts),
  };
}

function nesting(table: RatingTable, { series, label: own }: ColumnTotal, again: readonly Series[]): Found {
  return {
    kind: 'fault',
    messageId: 'nesting',
    args: { series: nameOf(table, series), rows: again.map(({ subject }) => subject?.text ?? null) },
    form: table,
    cell: own.cell,
    year: yearOf(series),
    related: again.flatMap((row) => row.subject?.cell ?? cellOf(row) ?? []),
  };
}
