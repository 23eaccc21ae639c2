import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { pictureFile } from '../places/browser/picture-file.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { choose, PATIENCE, save } from './clerk.ts';
import { WITH_CLIPBOARD } from './clipboard.ts';
import type { Suite } from './suite.ts';

/** The one sheet of the workbook that a clerk enters values into. */
export const NAME = 'Nhập';
/** 05/11/2025 */
export const DAY = 45966;

/** A cell as another reader finds it: type, value, number format, formula. */
export type Stored = readonly [t: string, v: unknown, z?: string, f?: string];

/** A page with a workbook of these cells open in it, and leave to use the clipboard. */
export async function openSheetOf(
  served: Suite,
  rows: readonly (readonly Literal[])[],
  date1904 = false,
  merges: readonly string[] = [],
): Promise<Page> {
  const { page } = await served.open(WITH_CLIPBOARD);
  const book = { ...workbook(sheet(NAME, rows, { merges })), date1904 };
  await choose(page, 'nhap.xlsx', Buffer.from(pictureFile(book)));
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(NAME).waitFor({ timeout: PATIENCE });
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  return page;
}

/** What the saved file holds, by another reader. */
export async function savedCells(served: Suite, page: Page): Promise<(cell: string) => Stored | null> {
  const path = await save(page, served.folder);
  const cells = read(readFileSync(path), { cellNF: true, cellFormula: true }).Sheets[NAME] ?? {};
  return (cell) => {
    const found = cells[cell] as { t: string; v: unknown; z?: string; f?: string } | undefined;
    if (!found) return null;
    const { t, v, z = 'General', f } = found;
    return f === undefined ? [t, v, z] : [t, v, z, f];
  };
}
