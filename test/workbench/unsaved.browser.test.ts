import {
  AS_DELIVERED,
  COLLECTIVES,
  MENDED,
  openSample,
  openSheet,
  PATIENCE,
  says,
  saysCounts,
  type,
} from './clerk.ts';
import { serveForAll } from './suite.ts';
import type { Page } from 'playwright-core';

jest.setTimeout(400_000);

const served = serveForAll();

/** The sample with its total of 2018 mended, which is not saved. */
async function mendedPage(): Promise<Page> {
  const { page } = await served.open();
  page.on('dialog', (dialog) => void dialog.accept());
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  return page;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

/** Opens the page again as if days had gone by. */
async function comeBackAfter(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(Date.now() + days * 86_400_000);
  await page.reload();
}

test('Dropping unsaved edits asks, lists the cells, and can be taken back once', async () => {
  const page = await mendedPage();
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await page.reload();
  await press(page, 'Bỏ các chỗ sửa');
  await says(page, 'Ô C13, trang tính “XL tập thể LĐQL”: 34 → 35');
  await press(page, 'Giữ các chỗ sửa');
  await saysCounts(page, MENDED);
  await press(page, 'Bỏ các chỗ sửa');
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ các chỗ sửa', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
  await press(page, 'Lấy lại các chỗ sửa');
  await saysCounts(page, MENDED);
  await page.locator('header').getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await page.getByRole('button', { name: 'Lấy lại các chỗ sửa' }).count()).toBe(0);
});

test('Unsaved work is kept 30 days at most, which is said; what is older is gone, and said to be', async () => {
  const page = await mendedPage();
  await says(page, 'nhiều nhất 30 ngày');
  await comeBackAfter(page, 29);
  await says(page, 'Đã mở lại tệp bao-lam-2022.xlsx');
  await saysCounts(page, MENDED);
  await comeBackAfter(page, 31);
  await says(page, 'Đã xóa bản sửa chưa lưu của tệp bao-lam-2022.xlsx');
  expect(await page.getByText('Mở tệp báo cáo để soát').count()).toBe(1);
});

test('What is kept of unsaved work is deleted at once where the clerk wants that; the edits stay in sight', async () => {
  const page = await mendedPage();
  await press(page, 'Xóa ngay');
  await says(page, 'không còn được giữ trong trình duyệt');
  await saysCounts(page, MENDED);
  await type(page, 'K20', '31');
  await says(page, 'không còn được giữ trong trình duyệt');
  await press(page, 'Giữ lại');
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await press(page, 'Xóa ngay');
  await page.reload();
  await says(page, 'Mở tệp báo cáo để soát');
  expect(await page.getByText('Đã mở lại tệp').count()).toBe(0);
});

test('Where the browser has no room for unsaved work, that is said at once', async () => {
  const page = await mendedPage();
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await type(page, 'K20', '31');
  await page.getByText('Chưa giữ được việc chưa lưu').nth(1).waitFor({ timeout: PATIENCE });
});
