import type { NewSheet } from '../../grid/index.ts';
import { askForHeld, howHeld } from './held-sheet.ts';
import type { SheetMemory } from './sheet-list.ts';

/**
 * Takes a sheet that could not be finished out of the workbook again. Where Excel refuses that, too, it is remembered:
 * the next try takes it away first.
 */
export async function takeAwayHalfMade(
  context: Excel.RequestContext,
  sheet: NewSheet,
  memory: SheetMemory,
): Promise<void> {
  memory.halfMade.set(sheet.name, sheet);
  try {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet.name);
    found.load('id');
    await context.sync();
    if (!found.isNullObject) {
      await memory.deleteOwn(found.id, () => {
        found.delete();
        return context.sync();
      });
    }
    memory.halfMade.delete(sheet.name);
  } catch {
    // It stays, and is known.
  }
}

/**
 * Takes away what an earlier try left of a sheet, unless someone has written into it since.
 * @returns whether the name is free now
 */
export async function clearHalfMade(
  context: Excel.RequestContext,
  name: string,
  memory: SheetMemory,
): Promise<boolean> {
  const half = memory.halfMade.get(name);
  if (!half) return false;
  const used = askForHeld(context, name);
  await context.sync();
  if (howHeld(used, half) === 'other') return false;
  await takeAwayHalfMade(context, half, memory);
  return !memory.halfMade.has(name);
}
