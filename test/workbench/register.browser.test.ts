import { readFileSync } from 'node:fs';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { pictureFile } from '../places/browser/picture-file.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import { choose, openSample, openSheet, PATIENCE, save, says, type } from './clerk.ts';
import { workbookIn, workbookOf } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();
const BIEU_1 = 'Biểu 1';
const REGISTER = 'Sổ văn bản';

test('A document that is typed into the register is drafted for Biểu 1 with the day that was typed', async () => {
  const { page } = await served.open();
  const sample = workbookOf(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  const form = sheetNamed(sample, BIEU_1);
  const register = sheet(REGISTER, [
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung'],
    [1, null, null, 'Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm 2022'],
  ]);
  await choose(page, 'so.xlsx', Buffer.from(pictureFile(workbook(...(form ? [form] : []), register))));
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(REGISTER).waitFor({ timeout: PATIENCE });
  await openSheet(page, REGISTER);
  await type(page, 'B2', '99-KH/HU');
  await type(page, 'C2', '05/11/2022');
  await page.locator('[data-part="pane"]').getByRole('tab', { name: BIEU_1 }).click();
  await says(page, '99-KH/HU, ngày 05/11/2022');
  const saved = sheetNamed(workbookIn(await save(page, served.folder)), REGISTER);
  expect(saved && cellAt(saved, 1, 1)).toMatchObject({ value: '99-KH/HU', format: null });
  expect(saved && cellAt(saved, 1, 2)).toMatchObject({ value: 44870, format: 'dd/mm/yyyy' });
});

test('A date that is typed into Biểu 1 stays the text that was typed', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, BIEU_1);
  await type(page, 'E11', '12/11/2020');
  const saved = sheetNamed(workbookIn(await save(page, served.folder)), BIEU_1);
  expect(saved && cellAt(saved, 10, 4)?.value).toBe('12/11/2020');
});
