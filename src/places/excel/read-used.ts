import type { Range } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
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
 * the last row costs nothing.
 */
export async function findUsed(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<UsedSheet[]> {
  const ranges = sheets.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('address,rowHidden,format/font/name');
    return range;
  });
  await context.sync();
  return ranges.flatMap((range, index) => {
    const sheet = sheets[index];
    return sheet ? [usedOf(sheet, range)] : [];
  });
}

function usedOf(sheet: ListedSheet, range: Excel.Range): UsedSheet {
  if (range.isNullObject) return { sheet, used: null, font: null, rowsHidden: false };
  // Types of the library don't know that mixed values are given as null.
  const font = range.format.font.name as string | null;
  const rowsHidden = range.rowHidden as boolean | null;
  return { sheet, used: areasOf(range.address)[0] ?? null, font, rowsHidden };
}
