import { readFileSync } from 'node:fs';
import { cellAt, cellName, sheetNamed } from '../../src/grid/index.ts';
import { changedParts } from '../xlsx/patch/patching.ts';
import { openSample, PATIENCE, save, says } from './clerk.ts';
import { workbookOf } from './saved-file.ts';
import { serveForAll } from './suite.ts';
import { listOf } from '../workbooks/row-list.ts';

jest.setTimeout(240_000);

const BIEU_1 = 'Biểu 1';
const SAMPLE = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));

const served = serveForAll();

/** The cells of Biểu 1 that two files do not hold alike, as the second has them: E10 "03-HD/BTCHU". */
function changedCells(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [before, after].map((bytes) => sheetNamed(workbookOf(bytes), BIEU_1));
  return [...(other?.rows ?? [])].flatMap(([row, cells]) =>
    listOf(cells).flatMap((cell, col) => {
      const old = one && cellAt(one, row, col);
      const name = cellName({ row, col });
      return JSON.stringify(cell) === JSON.stringify(old) ? [] : [`${name} ${JSON.stringify(cell?.value)}`];
    }),
  );
}

test('A document of a pasted text is filled into Biểu 1; taken back it leaves nothing to save, saved it changes its own cells alone', async () => {
  const { page, offences } = await served.open();
  await openSample(page);
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('tab', { name: BIEU_1 }).click();
  const text = 'Hướng dẫn số 03-HD/BTCHU, ngày 12/11/2020 về kiểm điểm, xếp loại; Quy định số 99-QĐ/TU';
  await pane.getByRole('textbox', { name: 'Dán đoạn văn có số văn bản' }).fill(text, { timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Lấy văn bản từ đoạn văn', exact: true }).click();
  await says(page, 'Đã thêm nguồn.');
  const fill = pane.getByRole('button', { name: 'Điền 2 ô', exact: true });
  await fill.click({ timeout: PATIENCE });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click({ timeout: PATIENCE });
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await fill.click({ timeout: PATIENCE });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  const saved = new Uint8Array(readFileSync(await save(page, served.folder)));
  expect(changedCells(SAMPLE, saved)).toEqual(['E10 "03-HD/BTCHU"', 'E11 "12/11/2020"']);
  expect(changedParts(SAMPLE, saved)).toEqual(['xl/worksheets/sheet7.xml']);
  expect(offences).toEqual([]);
});
