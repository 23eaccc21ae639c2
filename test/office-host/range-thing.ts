import type { Cell, Range } from '../../src/grid/index.ts';
import { isErrorValue } from '../../src/grid/index.ts';
import { addressOf, commonOf, eachOf, meet, tableOf } from './areas.ts';
import { areasThing } from './areas-thing.ts';
import type { HostBook, HostSheet } from './book.ts';
import { entryOf } from './entry.ts';
import { asExcelWrites } from './excel-formulas.ts';
import { ExcelFault } from './fault.ts';
import { formatsThing } from './format-things.ts';
import { lookMethods, rangeFormat } from './look-things.ts';
import { textOf, type Thing } from './thing.ts';

/** Excel gives no more merged areas than this at once. */
const MOST_MERGES = 512;

/** Tells of cells that were written. */
export type Written = (sheet: HostSheet, area: Range) => void;

export interface World {
  readonly book: HostBook;
  readonly written: Written;
  /** Tells that a sheet came or went. */
  readonly told: (event: 'Added' | 'Deleted', sheet: HostSheet) => void;
}

export function rangeThing(world: World, sheet: HostSheet, area: Range): Thing {
  const here = () => {
    if (sheet.isGone) throw new ExcelFault('ItemNotFound', 'The sheet of the range is gone', 404);
    return sheet;
  };
  const open = () => {
    writable(here());
    return sheet;
  };
  const fonts = () => commonFont(here(), area);
  const refuseLinked = () => {
    if (world.book.quirks.keepsLinkedCells && here().links.has(`${area.top},${area.left}`))
      throw new ExcelFault('GeneralException', 'The link stays', 500);
  };
  return {
    type: 'Range',
    isKept: true,
    covers: area,
    values: {
      Address: () => addressOf(here(), area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      Values: () => {
        if (here().failsCells) throw new ExcelFault('GeneralException', 'The cells can’t be given', 500);
        return tableOf(area, (row, col) => rawValue(here().cell(row, col)));
      },
      ValueTypes: () => tableOf(area, (row, col) => typeOf(here().cell(row, col))),
      Formulas: () => tableOf(area, (row, col) => rawFormula(world.book, here().cell(row, col))),
      NumberFormat: () => tableOf(area, (row, col) => here().format(row, col)),
      RowHidden: () => commonOf([hiddenIn(here(), area)]),
    },
    parts: {
      Worksheet: () => ({ type: 'Worksheet', values: { Name: () => here().name } }),
      Format: () => rangeFormat(open, area, fonts),
      ConditionalFormats: () => formatsThing(world, here(), [area]),
    },
    setters: {
      Hyperlink: (link) => {
        if (world.book.quirks.failsLinks) throw new ExcelFault('GeneralException', 'No link', 500);
        const { documentReference, textToDisplay = documentReference } = link as {
          readonly documentReference: string;
          readonly textToDisplay?: string;
        };
        open().links.set(`${area.top},${area.left}`, documentReference);
        // Whatever the cell held: what a link shows takes its place.
        write(world, here(), { ...area, bottom: area.top, right: area.left }, [[textToDisplay]]);
        if (world.book.quirks.failsAfterLinks) throw new ExcelFault('GeneralException', 'No more', 500);
      },
      Values: (table) => {
        refuseLinked();
        write(world, here(), area, table);
      },
      Formulas: (table) => {
        refuseLinked();
        write(world, here(), area, table);
      },
      NumberFormat: (table) => {
        writable(here());
        eachOf(area, table, (row, col, code) => {
          if (code !== null) sheet.writeFormat(row, col, textOf(code));
        });
      },
    },
    finders: {
      GetMergedAreasOrNullObject: () => mergedAreas(world, here(), area),
      GetRow: (index) => {
        const row = area.top + Number(index);
        return rangeThing(world, here(), { ...area, top: row, bottom: row });
      },
    },
    methods: {
      GetRowProperties: () => hiddenIn(here(), area).map((rowHidden) => ({ rowHidden })),
      ...lookMethods(here, open, area, world.book.quirks.givesRichLooks),
      Select: () => {
        if (here().visibility !== 'Visible') throw new ExcelFault('InvalidOperation', 'The sheet is hidden');
        world.book.active = { sheet: sheet.name, address: addressOf(sheet, area) };
        return null;
      },
    },
  };
}

export function writable(sheet: HostSheet): void {
  if (sheet.isProtected)
    throw new ExcelFault('AccessDenied', 'You do not have permissions to change this', 403);
}

function write({ book, written }: World, sheet: HostSheet, area: Range, table: unknown): void {
  writable(sheet);
  eachOf(area, table, (row, col, raw) => {
    const entry = entryOf(raw, sheet.format(row, col));
    if (entry.kind === 'untouched') return;
    if (entry.kind === 'formula') sheet.write(row, col, book.valueOf(sheet, entry.formula), entry.formula);
    else {
      sheet.write(row, col, entry.value);
      if (entry.format !== undefined) sheet.writeFormat(row, col, entry.format);
    }
  });
  written(sheet, area);
}

function rawValue(cell: Cell | undefined): unknown {
  const value = cell?.value ?? '';
  return isErrorValue(value) ? value.error : value;
}

/** The font of all cells; null as soon as one differs. */
function commonFont(sheet: HostSheet, { top, left, bottom, right }: Range): string | null {
  const first = sheet.font(top, left);
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) if (sheet.font(row, col) !== first) return null;
  }
  return first;
}

function typeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (isErrorValue(value)) return 'Error';
  if (value === null) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

function rawFormula(book: HostBook, cell: Cell | undefined): unknown {
  if (cell?.formula == null) return rawValue(cell);
  return `=${book.quirks.rewritesFormulas ? asExcelWrites(cell.formula) : cell.formula}`;
}

function hiddenIn(sheet: HostSheet, { top, bottom }: Range): boolean[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => sheet.hiddenRows.has(top + row));
}

function mergedAreas(world: World, sheet: HostSheet, area: Range): Thing | null {
  const { cutMerges } = world.book.quirks;
  const { tellsMergesByFirstCell: isFirstAsked } = world.book.quirks;
  const merges = sheet.merges.filter((merge) =>
    meet(isFirstAsked ? { ...merge, bottom: merge.top, right: merge.left } : merge, area),
  );
  if (merges.length > MOST_MERGES) throw new ExcelFault('RangeExceedsLimit', 'Too many merged areas');
  if (merges.length === 0) return null;
  const cut = (way: 'address' | 'areas') => cutMerges === way || cutMerges === 'both';
  const corners = merges.map(({ top, left }) => ({ top, left, bottom: top, right: left }));
  return areasThing(world, sheet, merges, {
    told: cut('address') ? corners : merges,
    each: cut('areas') ? corners : merges,
  });
}
