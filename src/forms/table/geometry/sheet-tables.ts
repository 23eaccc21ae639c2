import { boundsOf, type Range, type Sheet } from '../../../grid/index.ts';
import { blocksOf, cellsOf, type Block } from './blocks.ts';
import { knownRows, type KnownRow } from './row-kinds.ts';
import { tableRows } from './table-rows.ts';

/** What stands in tables on a sheet. Every reader of tables looks at the same. */
export interface SheetTables {
  readonly sheet: Sheet;
  /** How the workbook counts its dates. */
  readonly date1904: boolean;
  readonly rows: readonly KnownRow[];
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock extends Block {
  readonly range: Range;
}

/** The tables of a sheet by their place alone, without what stands in `taken`. */
export function sheetTables(sheet: Sheet, taken: readonly Range[], date1904: boolean): SheetTables {
  const rows = knownRows(tableRows(sheet, taken, date1904));
  const blocks = blocksOf(rows).flatMap((block) => {
    const range = boundsOf(cellsOf(block));
    return range ? [{ head: block.head, rows: block.rows, repeated: block.repeated, range }] : [];
  });
  return { sheet, date1904, rows, blocks };
}
