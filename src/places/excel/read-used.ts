import type { Range } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import { askInHalves, type Answered } from './in-halves.ts';
import type { ListedSheet } from './sheet-list.ts';

/** A sheet that is to be read, with what is known of its used cells as a whole. */
export interface UsedSheet {
  readonly sheet: ListedSheet;
  /** null: no cell holds anything. */
  readonly used: Range | null;
  /** The font of all used cells; null where they differ. */
  readonly font: string | null;
  /** Whether all used rows are hidden, or none; null where they differ. */
  readonly rowsHidden: boolean | null;
}

/**
 * The second sync: where the sheets hold values. Cells that are only formatted don't count, so that a format down to
 * the last row costs nothing. A sheet that has no cells for add-ins, such as one of macros, is told apart.
 */
export function findUsed(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  isFatal: (error: unknown) => boolean,
): Promise<Answered<UsedSheet>[]> {
  const ask = (sheet: ListedSheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('address,rowHidden,format/font/name');
    return () => usedOf(sheet, range);
  };
  return askInHalves(context, sheets, ask, isFatal);
}

function usedOf(sheet: ListedSheet, range: Excel.Range): UsedSheet {
  if (range.isNullObject) return { sheet, used: null, font: null, rowsHidden: false };
  // Types of the library don't know that mixed values are given as null.
  const font = range.format.font.name as string | null;
  const rowsHidden = range.rowHidden as boolean | null;
  return { sheet, used: areasOf(range.address)[0] ?? null, font, rowsHidden };
}
