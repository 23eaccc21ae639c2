import { greatest, least, type Range, type Sheet } from '../../grid/index.ts';
import { headPaths } from '../table/geometry/head-paths.ts';
import { stubRows } from '../table/geometry/stub.ts';
import { partOfRow } from '../table/geometry/table-rows.ts';
import type { Year } from '../table/label.ts';
import { contentLines } from './content-lines.ts';
import type { DocumentTable } from './document-table.ts';
import { leftOf, rightOf } from './edges.ts';
import { labelledLines } from './labelled-lines.ts';
import { pairedColumns, plainColumns, type DocumentLine } from './lines.ts';
import type { SlotPlace } from './slots.ts';

/** The rows and columns of a table of documents. */
export interface Layout {
  readonly range: Range;
  readonly rows: readonly DocumentLine[];
  readonly columns: readonly DocumentLine[];
}

/** No form of documents is wider. */
const MOST_COLUMNS = 500;

/** What the rows and columns of a table hold by their labels. */
export function layoutOf(
  sheet: Sheet,
  { head, rows, start, isAcross, labels, pairs }: DocumentTable,
): Layout {
  const top = least([...head.rows, ...labels].map(({ row }) => row));
  const left = leftOf(sheet, start, { first: top, last: least(labels.map(({ row }) => row)) + 2 });
  const filled = [...head.rows, ...rows].flatMap(({ cells }) => cells.map(({ right }) => right));
  const end = Math.min(greatest(filled), start + MOST_COLUMNS);
  const paths = headPaths(head, left, end);
  const stub = stubRows(
    rows.map((row) => ({ ...row, ...partOfRow(row, left, end) })),
    Array.from({ length: start - left }, (_, at) => left + at),
  );
  const columns = isAcross
    ? pairedColumns(sheet.name, pairs, paths)
    : plainColumns(sheet.name, paths, start, stub);
  const lines = isAcross ? contentLines(sheet.name, stub) : labelledLines(sheet, stub, pairs);
  const last = greatest([...labels.map(({ col }) => col), ...columns.map(({ at }) => at)]);
  const right = isAcross ? last : rightOf(sheet, last, head.rows.at(-1)?.row ?? top);
  const bottom = greatest([
    ...labels.map(({ row }) => row),
    ...lines.flatMap(({ at, date }) => [at, date ?? at]),
  ]);
  return { range: { top, left, bottom, right }, rows: lines, columns };
}

/** Where the documents of each content and year stand; `titleYear`: that of a table whose columns name none. */
export function placesOf({ rows, columns }: Layout, titleYear: Year | null): SlotPlace[] {
  const places = new Map<string, SlotPlace & { cells: SlotPlace['cells'][number][] }>();
  const only = columns.length === 1 ? titleYear : null;
  for (const row of rows) {
    for (const column of columns) {
      const year = column.year ?? row.year ?? only;
      const content = row.content ?? (row.year ? column.content : null);
      if (!year || !content) continue;
      const key = [content, year].map(({ cell }) => `${cell.row},${cell.col}`).join();
      const place = places.get(key) ?? { content, year, cells: [] };
      places.set(key, place);
      const hasDate = row.date !== null && column.date !== null;
      place.cells.push({
        number: { row: row.at, col: column.at },
        date: hasDate ? { row: row.date, col: column.date } : null,
      });
    }
  }
  const all = [...places.values()];
  const contents = all.map(({ content }) => content.text);
  return all.sort((a, b) => contents.indexOf(a.content.text) - contents.indexOf(b.content.text));
}
