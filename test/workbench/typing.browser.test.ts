import { cellAt, sheetNamed } from '../../src/grid/index.ts';
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
import { workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();

function savedCell(path: string, row: number, col: number) {
  const sheet = sheetNamed(workbookIn(path), COLLECTIVES);
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
  const path = await save(page, served.folder);
  expect(savedCell(path, 12, 2)?.value).toBe(35);
  await state('Đã lưu');
  await saysCounts(page, MENDED);
  await beginTyping(page, 'C13', '=30+4');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
  await state('Chưa lưu');
  expect(savedCell(await save(page, served.folder), 12, 2)?.formula).toBe('30+4');
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
