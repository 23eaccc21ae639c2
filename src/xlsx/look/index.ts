import { tableEdges } from '../read/fixed-areas.ts';
import { Package } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part.ts';
import { readLooks } from './cell-looks.ts';
import type { WorkbookLook } from './workbook-look.ts';
import { SheetLookReader } from './sheet-look.ts';
import { readTheme } from './theme-part.ts';

export type { FixedArea } from '../read/fixed-areas.ts';
export type { CellLook, ColumnLook, Line, RowLook, SheetLook, WorkbookLook } from './workbook-look.ts';

/**
 * How the workbook in the bytes of an .xlsx file looks.
 * @throws Unreadable where the bytes are none; whoever read them as a workbook before knows that they are.
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const pack = new Package(bytes);
  const workbook = readWorkbookPart(pack);
  const reader = new LookReader();
  for (const sheet of workbook.sheets) pack.read(sheet.part, reader.in(sheet));
  return reader.finish(pack, workbook);
}

/** Gathers the look of a workbook, whoever goes through its sheets. */
export class LookReader {
  readonly #sheets: SheetLookReader[] = [];

  /** Who listens to the part of a sheet; the sheets are taken in the order of their tabs. */
  in({ name }: SheetEntry): SheetLookReader {
    const reader = new SheetLookReader(name);
    this.#sheets.push(reader);
    return reader;
  }

  finish(pack: Package, { part, sheets, styles }: WorkbookPart): WorkbookLook {
    const theme = relationshipsOf(pack, part).find(({ kind }) => kind === 'theme')?.part ?? null;
    const read = this.#sheets.map((sheet) => sheet.finish());
    return {
      looks: readLooks(pack, styles, readTheme(pack, theme)),
      sheets: read.map(({ look }) => look),
      fixed: [...read.flatMap(({ arrays }) => arrays), ...sheets.flatMap((sheet) => tableEdges(pack, sheet))],
      activeSheet: activeTab(pack, part),
    };
  }
}

function activeTab(pack: Package, part: string): number {
  let active = 0;
  pack.read(part, {
    open(name, attributes) {
      if (name === 'workbookView') active = Number(attributes['activeTab'] ?? 0) || 0;
    },
  });
  return active;
}
