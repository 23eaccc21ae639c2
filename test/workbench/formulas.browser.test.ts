import type { Page } from 'playwright-core';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { formulaBook } from '../workbooks/formula-book.ts';
import { ownBrowser } from '../browser/launch.ts';
import { choose, nameBox, PATIENCE, save, says, type } from './clerk.ts';
import { calculated, copied, offeredIn, paste, WITH_CLIPBOARD } from './clipboard.ts';
import { partText } from '../xlsx/patch/patching.ts';
import { readFileSync } from 'node:fs';
import { workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

const KEPT_AS_TEXT = 'không đọc được là công thức';

async function opened(): Promise<Page> {
  const { page } = await served.open(WITH_CLIPBOARD);
  await choose(page, 'cong-thuc.xlsx', Buffer.from(formulaBook({ A1: 3, A2: 4, A3: 'x', B1: 5, B2: 6 })));
  await nameBox(page).waitFor({ timeout: PATIENCE });
  return page;
}

const closeNotice = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Đóng thông báo' }).click();

test('What begins as a formula and is none is told to be kept as a text, typed or pasted; what is meant for a text is not', async () => {
  const page = await opened();
  await type(page, 'D1', '=SUM(A1;;');
  await type(page, 'D2', '=A1+');
  await says(page, `Ô D2, trang tính “XL TCCSĐ”, bắt đầu bằng dấu = nhưng ${KEPT_AS_TEXT}`);
  await closeNotice(page);
  await paste(page, 'D3', { text: '1\n=A1*' });
  await says(page, `Ô D4, trang tính “XL TCCSĐ”, bắt đầu bằng dấu = nhưng ${KEPT_AS_TEXT}`);
  await closeNotice(page);
  await type(page, 'D5', "'=ghi chú");
  await type(page, 'D6', '=A1+A2');
  expect(await page.getByText(KEPT_AS_TEXT).count()).toBe(0);
  expect([await copied(page, 'D2'), await copied(page, 'D5'), await copied(page, 'D6')]).toEqual([
    '=A1+',
    '=ghi chú',
    '7',
  ]);
});

test('Younger functions are calculated, and stand in the file under the names that Excel looks for', async () => {
  const page = await opened();
  await type(page, 'D1', '=CONCAT(A1;A2)');
  await type(page, 'D2', '=SUM(A1:B2 A1:A9)');
  expect([await calculated(page, 'D1'), await offeredIn(page, 'D1')]).toEqual(['34', '=CONCAT(A1;A2)']);
  const path = await save(page, served.folder);
  const sheet = sheetNamed(workbookIn(path), 'XL TCCSĐ');
  expect(sheet && [cellAt(sheet, 0, 3)?.formula, cellAt(sheet, 1, 3)?.formula]).toEqual([
    '_xlfn.CONCAT(A1,A2)',
    'SUM(A1:B2 A1:A9)',
  ]);
  await page.locator('header').getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(partText(new Uint8Array(readFileSync(path)), 'xl/worksheets/sheet1.xml')).not.toContain('>CONCAT(');
});
