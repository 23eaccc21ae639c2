import { readFileSync } from 'node:fs';
import { SAMPLE } from '../../src/cli/package.ts';
import {
  cellAt,
  parseCellName,
  sheetNamed,
  type Cell,
  type CellContent,
  type Plan,
  type Workbook,
} from '../../src/grid/index.ts';
import {
  insertPlan,
  tablesOf,
  type InsertRequest,
  type InsertResult,
  type Wanted,
} from '../../src/narrative/index.ts';
import { patchWorkbook, readWorkbook } from '../../src/xlsx/index.ts';
import { checked } from './seed.ts';

/** A file with what it holds. */
export interface Book {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

export function bookOf(bytes: Uint8Array): Book {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return { bytes, workbook: read.workbook };
}

export const seedBook = (): Book => bookOf(new Uint8Array(readFileSync(SAMPLE)));

export function patched({ bytes }: Book, plan: Plan): Book {
  const result = patchWorkbook(bytes, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return bookOf(result.bytes);
}

export function cellNamed(
  { workbook }: Pick<Book, 'workbook'>,
  sheet: string,
  name: string,
): Cell | undefined {
  const found = sheetNamed(workbook, sheet);
  const at = parseCellName(name);
  return found && at ? cellAt(found, at.row, at.col) : undefined;
}

/** What somebody types. */
export function typed(book: Book, sheet: string, name: string, value: CellContent['value']): Book {
  const at = parseCellName(name);
  if (!at) throw new Error(name);
  const cell = cellNamed(book, sheet, name);
  const held = cell?.value ?? null;
  if (typeof held === 'object' && held !== null) throw new Error(held.error);
  const before = { value: held, formula: cell?.formula ?? null, format: cell?.format ?? null };
  const after = { value, formula: null, format: before.format };
  return patched(book, [{ kind: 'set-cell', cell: { sheet, ...at }, before, after }]);
}

/** Which tables: all that the workbook's forms give, unless told by the beginnings of their ids. */
export interface Asked extends Partial<InsertRequest> {
  readonly ids?: readonly string[];
  readonly wanted?: Wanted;
}

export function inserted(
  { workbook }: Pick<Book, 'workbook'>,
  { ids = [''], wanted, ...request }: Asked = {},
): InsertResult {
  const tables = tablesOf(checked(workbook), wanted).filter(({ id }) =>
    ids.some((start) => id.startsWith(start)),
  );
  return insertPlan(workbook, tables, { where: 'new-sheet', mode: 'live', charts: false, ...request });
}

export function planOf(result: InsertResult): Plan {
  if (!result.ok) throw new Error(JSON.stringify(result.troubles));
  return result.plan;
}

export function withTables(book: Book, asked: Asked = {}): Book {
  return patched(book, planOf(inserted(book, asked)));
}
