import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/places/xlsx/index.ts';
import { closePages } from '../browser/launch.ts';
import {
  AS_DELIVERED,
  beginTyping,
  COLLECTIVES,
  MENDED,
  openSample,
  openSheet,
  PATIENCE,
  save,
  says,
  saysCounts,
} from './clerk.ts';
import { servePage, type ServedPage } from './served-page.ts';

jest.setTimeout(240_000);

let served: ServedPage;
let folder: string;

beforeAll(async () => {
  served = await servePage();
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
});

afterEach(() => closePages(served.browser));

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

function savedCell(path: string, row: number, col: number) {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.code);
  const sheet = sheetNamed(read.workbook, COLLECTIVES);
  return sheet && cellAt(sheet, row, col);
}

test('What is still being typed counts as unsaved; saving and checking take it into its cell first', async () => {
  const { page, offences } = await served.open();
  const state = (text: string) =>
    page.getByText(text, { exact: true }).first().waitFor({ timeout: PATIENCE });
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await beginTyping(page, 'C13', '3');
  await state('Chưa lưu');
  await page.keyboard.press('Escape');
  await state('Đã lưu');
  await beginTyping(page, 'C13', '35');
  const path = await save(page, folder);
  expect(savedCell(path, 12, 2)?.value).toBe(35);
  await state('Đã lưu');
  await saysCounts(page, MENDED);
  await beginTyping(page, 'C13', '=30+4');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
  await state('Chưa lưu');
  expect(savedCell(await save(page, folder), 12, 2)?.formula).toBe('30+4');
  expect(offences).toEqual([]);
});

test('Leaving while something is being typed asks, and it is there again after a reload', async () => {
  const { page } = await served.open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await beginTyping(page, 'C13', '35');
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await says(page, 'Đã mở lại tệp bao-lam-2022.xlsx');
  await saysCounts(page, MENDED);
});
