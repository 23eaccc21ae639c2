import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { cellAt, sheetNamed, type Workbook } from '../../src/grid/index.ts';
import { AS_DELIVERED, COLLECTIVES, MENDED, openSheet, PATIENCE, saysCounts, type } from './clerk.ts';
import { giveDisk, openFromDisk, putOnDisk } from './disk.ts';
import type { Suite } from './suite.ts';

export const SAMPLE = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));

/** A page with two files on its disk. */
export async function pageWithDisk(served: Suite, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await served.open(options);
  await giveDisk(page.context());
  await page.reload();
  await putOnDisk(page, 'a.xlsx', SAMPLE);
  await putOnDisk(page, 'b.xlsx', SAMPLE);
  return page;
}

export function valueIn(workbook: Workbook, cell: 'C13' | 'K20'): unknown {
  const sheet = sheetNamed(workbook, COLLECTIVES);
  return sheet && (cell === 'C13' ? cellAt(sheet, 12, 2) : cellAt(sheet, 19, 10))?.value;
}

export const cellsOf = (workbook: Workbook): unknown => [valueIn(workbook, 'C13'), valueIn(workbook, 'K20')];

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

export const answer = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

export const state = (page: Page, text: string): Promise<void> =>
  page.locator('header').getByText(text, { exact: true }).waitFor({ timeout: PATIENCE });

export async function mend(page: Page, name: string, total = '35'): Promise<void> {
  await openFromDisk(page, name);
  await saysCounts(page, AS_DELIVERED);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', total);
  await saysCounts(page, MENDED);
}
