import { RangeIndex, type Range, type Sheet } from '../../../grid/index.ts';
import { blocksOf, rangeOf, withoutHead, type Block } from './blocks.ts';
import type { KnownRow } from './row-kinds.ts';
import { tableRows } from './table-rows.ts';

/** What stands in tables on a sheet. Every reader of tables looks at the same. */
export interface SheetTables {
  readonly sheet: Sheet;
  /** How the workbook counts its dates. */
  readonly date1904: boolean;
  readonly rows: readonly KnownRow[];
  readonly blocks: readonly PlacedBlock[];
  /** Numbers jotted down beside, above and below the tables: they head and name nothing. */
  readonly scratch: readonly PlacedBlock[];
}

export interface PlacedBlock extends Block {
  readonly range: Range;
}

/** The tables of a sheet by their place alone, without what stands in `taken`. */
export function sheetTables(sheet: Sheet, taken: readonly Range[], date1904: boolean): SheetTables {
  const { rows, blocks, scratch } = blocksOf(tableRows(sheet, taken, date1904));
  const tables = blocks.flatMap(placed);
  const jotted = [...scratch, withoutHead(rowsAlone(rows, tables))];
  return { sheet, date1904, rows, blocks: tables, scratch: jotted.flatMap(placed) };
}

/** Rows outside of all tables that hold nothing but a figure. */
function rowsAlone(rows: readonly KnownRow[], tables: readonly PlacedBlock[]): KnownRow[] {
  const filled = new RangeIndex(tables.map(({ range }) => range));
  return rows.filter(({ row, cells: [only, more], kind }) => {
    if (kind === 'body' || only?.kind !== 'figure' || more) return false;
    return !filled.meeting({ top: row, bottom: row, left: only.col, right: only.col });
  });
}

/** A block with its place; none where it holds nothing. */
export function placed(block: Block): PlacedBlock[] {
  const range = rangeOf(block);
  return range ? [{ head: block.head, rows: block.rows, repeated: block.repeated, range }] : [];
}
