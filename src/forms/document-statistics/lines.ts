import { isNumbering } from '../table/view.ts';
import type { HeadPaths } from '../table/geometry/head-paths.ts';
import type { StubRow } from '../table/geometry/stub.ts';
import { cellAtColumn, type TableCell } from '../table/geometry/table-cell.ts';
import type { Label, Year } from '../table/label.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { yearNamed } from '../table/years.ts';
import { colsOf, type LabelPair } from './label-line.ts';
import { partNamed } from './labels.ts';

/** What labels say of a row or column of documents. */
export interface Said {
  readonly content: Label | null;
  readonly year: Year | null;
}

/** A row or column of numbers, and that of their dates: itself, where what crosses it tells them apart. */
export interface DocumentLine extends Said {
  readonly at: number;
  readonly date: number | null;
}

/** What labels say, the nearest to the documents that says anything. */
function saidBy(sheet: string, labels: readonly TableCell[]): Said {
  const content = labels.findLast(({ kind, written }) => kind === 'text' && isContent(written));
  const year = labels.findLast(({ text }) => yearNamed(text) !== null);
  const refOf = ({ row, col }: TableCell) => ({ sheet, row, col });
  return {
    content: content ? { text: content.written, cell: refOf(content) } : null,
    year: year ? { value: yearNamed(year.text) ?? 0, cell: refOf(year) } : null,
  };
}

function isContent(text: string): boolean {
  return !isNumbering(text) && partNamed(text) === null && yearNamed(text) === null;
}

/** What labels say that stand in a row, or are merged down to it, up to a column. */
export function saidByRow(sheet: string, { row, name, outer }: StubRow, last = Infinity): Said {
  const own = [...outer, ...(name ? [name] : [])].filter(({ bottom, col }) => bottom >= row && col <= last);
  return saidBy(
    sheet,
    own.sort((a, b) => a.col - b.col),
  );
}

/** Columns of numbers and of dates; a year may stand over either of them. */
export function pairedColumns(sheet: string, pairs: readonly LabelPair[], paths: HeadPaths): DocumentLine[] {
  return pairs.map((pair) => {
    const cols = colsOf(pair);
    const said = cols.map((col) => saidBy(sheet, paths.get(col) ?? []));
    const years = said.flatMap(({ year }) => year ?? []);
    const year = years.find(({ cell }) => cols.includes(cell.col)) ?? years[0] ?? null;
    return { at: pair.number.col, date: pair.date?.col ?? null, content: said[0]?.content ?? null, year };
  });
}

/** Columns whose rows tell numbers from dates: those of years; where none is, those that are headed or filled. */
export function plainColumns(
  sheet: string,
  paths: HeadPaths,
  start: number,
  rows: readonly StubRow[],
): DocumentLine[] {
  const lines: DocumentLine[] = [];
  for (const [col, path] of paths) {
    const isUsed = path.length > 0 || rows.some(({ cells }) => cellAtColumn(cells, col) !== undefined);
    const isAside = path.some(({ text }) => meaningOf(text).isAside);
    if (col >= start && isUsed && !isAside) lines.push({ at: col, date: col, ...saidBy(sheet, path) });
  }
  const ofYears = lines.filter(({ year }) => year);
  return ofYears.length > 0 ? ofYears : lines;
}
