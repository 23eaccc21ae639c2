import type { KnownRow } from './row-kinds.ts';
import { stubRows, type StubRow } from './stub.ts';
import type { Table } from './table.ts';

/** The rows of a table with those right below it that are lines of it, too, and not filled in. */
export function withRowsBelow(
  table: Table,
  rows: readonly KnownRow[],
  isLine: (row: StubRow) => boolean,
): readonly StubRow[] {
  const { range, columns } = table;
  const stub = columns.filter(({ use }) => use === 'stub').map(({ col }) => col);
  const below: KnownRow[] = [];
  for (const row of rows) {
    if (row.row <= range.bottom) continue;
    const isNext = row.row === range.bottom + below.length + 1;
    if (!isNext || row.kind !== 'text' || row.cells.some(({ col }) => !stub.includes(col))) break;
    below.push(row);
  }
  const read = stubRows(below, stub);
  const end = read.findIndex((row) => !isLine(row));
  return [...table.rows, ...(end < 0 ? read : read.slice(0, end))];
}
