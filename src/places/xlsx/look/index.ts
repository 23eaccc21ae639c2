import { Package } from '../package.ts';
import { relationshipsOf } from '../relationships.ts';
import { readWorkbookPart } from '../workbook-part.ts';
import { readLooks } from './cell-looks.ts';
import type { WorkbookLook } from './look.ts';
import { readSheetLook } from './sheet-look.ts';
import { readTheme } from './theme-part.ts';

export type { CellLook, ColumnLook, Line, RowLook, SheetLook, WorkbookLook } from './look.ts';

/**
 * How the workbook in the bytes of an .xlsx file looks.
 * @throws Unreadable where the bytes are none; whoever read them as a workbook before knows that they are.
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const pack = new Package(bytes);
  const { part, sheets, styles } = readWorkbookPart(pack);
  const theme = relationshipsOf(pack, part).find(({ kind }) => kind === 'theme')?.part ?? null;
  return {
    looks: readLooks(pack, styles, readTheme(pack, theme)),
    sheets: sheets.map((sheet) => readSheetLook(pack, sheet)),
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
