import { meaningOf } from '../table/phrases/meaning.ts';
import type { Column } from '../table/geometry/table.ts';
import type { ReadSeries } from './read-series.ts';
import type { ColumnTotal } from './rating-table.ts';

/**
 * What the columns of a table whose levels go down sum: a total under a group's head its siblings, the outermost total
 * all columns that are under no such head and in no subtotal. Years are never summed.
 */
export function columnSums(read: readonly ReadSeries[], columns: readonly Column[]): ColumnTotal[] {
  if (!read.some(({ line }) => line.kind === 'subtotal' || line.kind === 'grand-total')) return [];
  const byColumn = new Map(read.map((one) => [one.line.at, one]));
  const counted = read.filter(({ line }) => line.kind !== 'part');
  const declaredOf = (total: ReadSeries) => declaredAddends(total, byColumn, columns);
  const subtotals = counted
    .filter(({ line }) => line.kind === 'subtotal')
    .map((total) => ({ read: total, addends: declaredOf(total) ?? runOf(total, counted) }));
  const grand = counted.filter(({ line }) => line.kind === 'grand-total');
  const inSubtotals = new Set(subtotals.flatMap(({ addends }) => addends));
  const outside = counted.filter((one) => !inSubtotals.has(one));
  const totals = grand.map((total) => ({
    read: total,
    addends: declaredOf(total) ?? siblings(total, outside, grand),
  }));
  return [...totals, ...subtotals]
    .filter(({ addends }) => addends.length > 0)
    .sort((a, b) => a.read.line.at - b.read.line.at)
    .map(({ read: { line, series }, addends }) => ({
      label: line.label,
      series,
      addends: addends.map((one) => one.series),
    }));
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

/** "Cộng khối xã" sums the columns since the subtotal before it; where a subtotal comes first, those up to the next one. */
function runOf(subtotal: ReadSeries, read: readonly ReadSeries[]): readonly ReadSeries[] {
  const beside = [...besides(subtotal, read), subtotal].filter(({ line }) => line.kind !== 'grand-total');
  const columns = beside.toSorted((a, b) => a.line.at - b.line.at);
  const isEnd = ({ line }: ReadSeries) => line.kind === 'subtotal';
  const at = columns.indexOf(subtotal);
  if (columns.findIndex(isEnd) > 0) return columns.slice(columns.slice(0, at).findLastIndex(isEnd) + 1, at);
  const behind = columns.slice(at + 1);
  const next = behind.findIndex(isEnd);
  return next < 0 ? behind : behind.slice(0, next);
}

/** The columns under the heads that a total stands under; of a group with a total of its own only that. */
function siblings(
  total: ReadSeries,
  read: readonly ReadSeries[],
  totals: readonly ReadSeries[],
): readonly ReadSeries[] {
  const under = besides(total, read);
  const inner = totals.filter((one) => under.includes(one));
  return under.filter((one) => {
    const groups = inner.filter((other) => isUnder(one, other));
    return groups.length === 0 || groups.includes(one);
  });
}

function besides(total: ReadSeries, read: readonly ReadSeries[]): ReadSeries[] {
  const over = headsOver(total);
  return read.filter(
    (one) => one !== total && over.every((cell, at) => one.line.path[at] === cell) && isSameTime(total, one),
  );
}

/** Whether a column stands under the head of a group that has a total. */
function isUnder({ line }: ReadSeries, total: ReadSeries): boolean {
  const over = headsOver(total);
  return over.length > 0 && over.every((cell, at) => line.path[at] === cell);
}

/** The heads over the one that says that a column is a total; "SL" and "TL" may stand below that. */
function headsOver({ line: { path } }: ReadSeries): ReadSeries['line']['path'] {
  const at = path.findLastIndex(({ text }) => meaningOf(text).role === 'total' || meaningOf(text).isSubtotal);
  return path.slice(0, Math.max(0, at));
}

function isSameTime({ line: a }: ReadSeries, { line: b }: ReadSeries): boolean {
  return a.year?.value === b.year?.value && a.period?.part === b.period?.part;
}
