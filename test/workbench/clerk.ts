import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a clerk does in the page, by what is read there and with real keys. */

/** In milliseconds: a slow machine is given time, nothing is measured. */
export const PATIENCE = 90_000;

/** What the sample holds as it is delivered, and once the total of 2018 in C13 was mended. */
export const AS_DELIVERED = '24 lỗi, 11 cảnh báo, 9 lưu ý';
export const MENDED = '23 lỗi, 11 cảnh báo, 9 lưu ý';
export const COLLECTIVES = 'XL tập thể LĐQL';

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
}

export async function saysCounts(page: Page, counts: string): Promise<void> {
  await page
    .locator('[data-part="pane"]')
    .getByText(counts, { exact: true })
    .first()
    .waitFor({ timeout: PATIENCE });
}

export async function says(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: PATIENCE });
}

/** Goes to the cell by the box of names and types into it. */
export async function type(page: Page, cell: string, text: string): Promise<void> {
  await beginTyping(page, cell, text);
  await page.keyboard.press('Enter');
}

/** The same, without the Enter that ends it. */
export async function beginTyping(page: Page, cell: string, text: string): Promise<void> {
  await selectCells(page, cell);
  await page.keyboard.type(text);
}

/** Selects a cell, or cells from one to another ("A1:B3"), by the box of names. */
export async function selectCells(page: Page, cells: string): Promise<void> {
  const names = nameBox(page);
  await names.click();
  await names.fill(cells);
  await names.press('Enter');
}

/** The box that names the selected cell. */
export function nameBox(page: Page) {
  return page.locator('[data-u-comp="defined-name"] input');
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
}

/** Saves, and gives the path of the download in the folder. */
export async function save(page: Page, folder: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

export async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser', { timeout: PATIENCE }),
    page
      .getByRole('button', { name: /^Mở tệp/u })
      .first()
      .click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Drops files on the page, as a hand would. */
export async function drop(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const told = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')] as const);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const target = document.querySelector('h1');
    for (const event of ['dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
  }, told);
}
