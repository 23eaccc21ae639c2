import type { LeftOut } from '../../app/place.ts';
import { askForOwnNames } from './read-names.ts';
import { listSheets, type ListedSheet } from './sheet-list.ts';
import { detailOf, isOfExcelItself } from './troubles.ts';

/** The sheets of the workbook, and what gives the product's own names in it. */
export interface Listing {
  readonly sheets: readonly ListedSheet[];
  readonly ownNames: ReturnType<typeof askForOwnNames>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The first sync: sheets and names together. Where Excel refuses, as it does for the tens of thousands of names that
 * other programs leave in a file, the sheets are asked for alone, and the names after them.
 */
export async function listAll(context: Excel.RequestContext): Promise<Listing> {
  const ownNames = askForOwnNames(context);
  try {
    return { sheets: await listSheets(context), ownNames, leftOut: [] };
  } catch (error) {
    if (isOfExcelItself(error)) throw error;
    const sheets = await listSheets(context);
    return { sheets, ...(await namesAlone(context)) };
  }
}

async function namesAlone(context: Excel.RequestContext): Promise<Omit<Listing, 'sheets'>> {
  const ownNames = askForOwnNames(context);
  try {
    await context.sync();
    return { ownNames, leftOut: [] };
  } catch (error) {
    if (isOfExcelItself(error)) throw error;
    const leftOut = { what: 'names', sheet: null, detail: detailOf(error) } as const;
    return { ownNames: () => ({}), leftOut: [leftOut] };
  }
}
