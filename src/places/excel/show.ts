import { rangeName, type CellRef, type RangeRef } from '../../grid/index.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/** Opens the sheet and selects the cells. A sheet that was renamed since it was read is still found. */
export async function show(
  context: Excel.RequestContext,
  target: CellRef | RangeRef,
  memory: SheetMemory,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(memory.keyOf(target.sheet));
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new PlaceError('sheet-gone', target.sheet);
  if (sheet.visibility !== 'Visible') throw new PlaceError('sheet-hidden', target.sheet);
  sheet.activate();
  sheet.getRange(rangeName(rangeAt(target))).select();
  await context.sync();
}

function rangeAt(target: CellRef | RangeRef): RangeRef {
  if (!('row' in target)) return target;
  const { sheet, row, col } = target;
  return { sheet, top: row, left: col, bottom: row, right: col };
}
