import type { Page } from 'playwright-core';
import { formulaBook } from '../workbooks/formula-book.ts';
import { AS_DELIVERED, choose, COLLECTIVES, openSheet, PATIENCE, says, saysCounts, type } from './clerk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(400_000);

const served = serveForAll();
const SHEET = 'XL TCCSĐ';

/** A table without a value for the total of 2022; that of 2021 is wrong until B7 holds 10. */
const BOOK = Buffer.from(
  formulaBook({
    A1: 'Kết quả xếp loại tổ chức cơ sở đảng',
    ...{ A2: 'Tiêu chí', B2: 2021, C2: 2022 },
    ...{ A3: 'Hoàn thành xuất sắc nhiệm vụ', B3: 1, C3: 1 },
    ...{ A4: 'Hoàn thành tốt nhiệm vụ', B4: 8, C4: 8 },
    ...{ A5: 'Hoàn thành nhiệm vụ', B5: 1, C5: 1 },
    ...{ A6: 'Không hoàn thành nhiệm vụ', B6: 0, C6: 0 },
    ...{ A7: 'Tổng số', B7: 12, C7: { formula: 'SUM(C3:C6)' } },
  }),
);

const CALCULATE = 'Tính các công thức';
const TAKE_BACK = 'Lấy lại các chỗ sửa';
const OFF = 'không còn được giữ trong trình duyệt';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

const answer = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

const counts = (page: Page, text: string): Promise<void> =>
  page.locator('[data-part="pane"]').getByText(text).first().waitFor({ timeout: PATIENCE });

/** The file without a calculated formula, with its total of 2021 mended. */
async function mendedPage(): Promise<Page> {
  const { page } = await served.open();
  page.on('dialog', (dialog) => void dialog.accept());
  await choose(page, 'tinh.xlsx', BOOK);
  await counts(page, '1 lỗi');
  await openSheet(page, SHEET);
  await type(page, 'B7', '10');
  await counts(page, '0 lỗi');
  return page;
}

/** The edits were brought back, dropped, and can be had back. */
async function droppedPage(): Promise<Page> {
  const page = await mendedPage();
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await page.reload();
  await press(page, 'Bỏ các chỗ sửa');
  await answer(page, 'Bỏ các chỗ sửa');
  await counts(page, '1 lỗi');
  return page;
}

/** Nothing that is opened from now on can be shown; gives what puts an end to that. */
async function breakShowing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    Reflect.set(window, 'decode', Reflect.get(TextDecoder.prototype, 'decode'));
    Reflect.set(TextDecoder.prototype, 'decode', () => {
      throw new Error('no memory');
    });
  });
  return async () => {
    await page.evaluate(() => {
      Reflect.set(TextDecoder.prototype, 'decode', Reflect.get(window, 'decode'));
    });
  };
}

test('Edits that were dropped can be had back also after the formulas were calculated', async () => {
  const page = await droppedPage();
  await press(page, CALCULATE);
  await page.getByText('Tệp có công thức chưa có kết quả').waitFor({ state: 'detached', timeout: PATIENCE });
  await press(page, TAKE_BACK);
  await counts(page, 'Không phát hiện lỗi nào');
  await page.locator('header').getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});

test('Edits that were dropped can be had back where the file could not be shown again', async () => {
  const page = await mendedPage();
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await page.reload();
  await press(page, 'Bỏ các chỗ sửa');
  const mend = await breakShowing(page);
  await answer(page, 'Bỏ các chỗ sửa');
  await says(page, 'Không mở được tệp tinh.xlsx');
  await mend();
  await press(page, TAKE_BACK);
  await counts(page, '0 lỗi');
  await page.locator('header').getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});

test('Edits made a moment before formulas are calculated are kept; where the file cannot be shown again nothing of them is lost', async () => {
  const page = await mendedPage();
  const mend = await breakShowing(page);
  await type(page, 'C5', '2');
  await press(page, CALCULATE);
  await says(page, 'Không mở được tệp tinh.xlsx');
  await mend();
  await choose(page, 'khac.xlsx', BOOK);
  await says(page, 'Có chỗ sửa chưa lưu');
  await answer(page, 'Quay lại');
  await press(page, 'Mở lại tệp này');
  await says(page, 'Đã mở lại tệp tinh.xlsx cùng các chỗ sửa chưa lưu');
  await press(page, 'Bỏ các chỗ sửa');
  await says(page, 'Ô B7, trang tính “XL TCCSĐ”: 12 → 10');
  await says(page, 'Ô C5, trang tính “XL TCCSĐ”: 1 → 2');
});

test('What is no longer kept in the browser is not kept again when the same file is opened anew', async () => {
  const page = await mendedPage();
  await press(page, 'Xóa ngay');
  await says(page, OFF);
  await press(page, CALCULATE);
  await says(page, 'Đã mở lại tệp tinh.xlsx');
  await says(page, OFF);
  await page.reload();
  await says(page, 'Mở tệp báo cáo để soát');
  expect(await page.getByText('Đã mở lại tệp').count()).toBe(0);
});

test('Another file is kept again', async () => {
  const page = await mendedPage();
  await press(page, 'Xóa ngay');
  await says(page, OFF);
  await press(page, 'Tệp mẫu');
  await answer(page, 'Bỏ các chỗ sửa và mở tệp khác');
  await saysCounts(page, AS_DELIVERED);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
});
