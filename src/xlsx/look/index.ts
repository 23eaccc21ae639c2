import { tableEdges } from '../read/fixed-areas.ts';
import { Package } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { readLooks } from './cell-looks.ts';
import type { WorkbookLook } from './workbook-look.ts';
import { readSheetLook } from './sheet-look.ts';
import { readTheme } from './theme-part.ts';

export type { FixedArea } from '../read/fixed-areas.ts';
export type { CellLook, ColumnLook, Line, RowLook, SheetLook, WorkbookLook } from './workbook-look.ts';

/**
 * How the workbook in the bytes of an .xlsx file looks.
 * @throws Unreadable where the bytes are none; whoever read them as a workbook before knows that they are.
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const pack = new Package(bytes);
  const { part, sheets, styles } = readWorkbookPart(pack);
  const theme = relationshipsOf(pack, part).find(({ kind }) => kind === 'theme')?.part ?? null;
  const read = sheets.map((sheet) => readSheetLook(pack, sheet));
  return {
    looks: readLooks(pack, styles, readTheme(pack, theme)),
    sheets: read.map(({ look }) => look),
    fixed: [...read.flatMap(({ arrays }) => arrays), ...sheets.flatMap((sheet) => tableEdges(pack, sheet))],
    activeSheet: activeTab(pack, part),
  };
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
