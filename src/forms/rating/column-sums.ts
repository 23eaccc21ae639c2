import { meaningOf } from '../table/phrases/meaning.ts';
import type { Column } from '../table/geometry/table.ts';
import type { ReadSeries } from './read-series.ts';
import type { ColumnTotal } from './rating-table.ts';

/**
 * What the columns of a table whose levels go down sum: a total under a group's head its siblings, the outermost total
 * all columns that are under no such head. Years are never summed.
 */
export function columnSums(read: readonly ReadSeries[], columns: readonly Column[]): ColumnTotal[] {
  const byColumn = new Map(read.map((one) => [one.line.at, one]));
  const totals = read.filter(({ line }) => line.kind === 'grand-total' || line.kind === 'subtotal');
  return totals.flatMap((total) => {
    const declared = declaredAddends(total, byColumn, columns);
    const addends = declared ?? siblings(total, read, totals);
    return addends.length > 0
      ? [{ label: total.line.label, series: total.series, addends: addends.map(({ series }) => series) }]
      : [];
  });
}

/** "2 = 4+…+9+12" in the row of column numbers names the columns itself; what holds no counts is passed over. */
function declaredAddends(
  { line }: ReadSeries,
  byColumn: ReadonlyMap<number, ReadSeries>,
  columns: readonly Column[],
): ReadSeries[] | null {
  const formula = columns.find(({ col }) => col === line.at)?.number?.formula;
  if (formula?.kind !== 'sum') return null;
  const terms = new Set(formula.terms);
  return columns.flatMap(({ col, number }) => {
    const own = number !== null && terms.has(number.number) ? byColumn.get(col) : undefined;
    return own ? [own] : [];
  });
}

/** The columns under the heads that a total stands under; of a group with a total of its own only that. */
function siblings(
  total: ReadSeries,
  read: readonly ReadSeries[],
  totals: readonly ReadSeries[],
): ReadSeries[] {
  const over = headsOver(total);
  const under = read.filter(
    (one) => one !== total && over.every((cell, at) => one.line.path[at] === cell) && isSameTime(total, one),
  );
  const inner = totals.filter((one) => one !== total && under.includes(one));
  return under.filter((one) => {
    if (one.line.kind === 'part') return false;
    const groups = inner.filter((other) => isUnder(one, other));
    return groups.length === 0 || groups.includes(one);
  });
}

/** Whether a column stands under the head of a group that has a total. */
function isUnder({ line }: ReadSeries, total: ReadSeries): boolean {
  const over = headsOver(total);
  return over.length > 0 && over.every((cell, at) => line.path[at] === cell);
}

/** The heads over the one that says that a column is a total; "SL" and "TL" may stand below that. */
function headsOver({ line: { path } }: ReadSeries): ReadSeries['line']['path'] {
  const at = path.findLastIndex(({ text }) => meaningOf(text).role === 'total');
  return path.slice(0, Math.max(0, at));
}

function isSameTime({ line: a }: ReadSeries, { line: b }: ReadSeries): boolean {
  return a.year?.value === b.year?.value && a.period?.part === b.period?.part;
}
