import { utils, write } from '@e965/xlsx';
import { violationsInEveryLook } from '../browser/accessibility.ts';
import { checkedPane, fillingTab, openDocumentNumber, openPane, servePane, shown } from './opened-pane.ts';
import { previewUrl } from './preview/serve.ts';

jest.setTimeout(240_000);

const served = servePane();

test('the pane breaks no rule of accessibility at 320 px in any look', async () => {
  const page = await openPane(served, 320);
  expect(await violationsInEveryLook(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('group', { name: 'Các phát hiện' }).waitFor();
  await openDocumentNumber(page);
  await page
    .getByRole('button', { name: /^Các năm đã khóa/u })
    .first()
    .click();
  await page.getByText('Quy định của các năm khác').click();
  await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
  await page
    .getByText(/^Đã đánh dấu/u)
    .first()
    .waitFor();
  expect(await violationsInEveryLook(page)).toEqual([]);
});

test.each([
  ['a narrow pane', 320],
  ['a pane of 400 px at 200 %', 200],
  ['a narrow pane at 200 %', 160],
])('in %s everything reflows and nothing is cut off at the side', async (_, width) => {
  const page = await checkedPane(served, width);
  for (const row of await page.getByRole('button', { name: /^Các năm đã khóa/u }).all()) await row.click();
  await openDocumentNumber(page);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the tab of Biểu 1 breaks no rule of accessibility at 320 px in any look', async () => {
  const page = await fillingTab(served, 320);
  await page.getByRole('checkbox', { name: '65-QĐ/HU, ngày 13/11/2020' }).check();
  await page.getByRole('button', { name: /^Chi tiết: 236-CVBTCHU/u }).click();
  await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await page.getByText('Xem trước từng ô').click();
  await page.getByText(/^Văn bản cấp trên và đơn vị khác/u).click();
  await page.getByRole('button', { name: /^Chuyển sang năm báo cáo/u }).click();
  expect(await violationsInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 160, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the tab “Lời báo cáo” breaks no rule of accessibility at 320 px in any look', async () => {
  const page = await checkedPane(served, 320);
  await page.getByRole('tab', { name: 'Lời báo cáo' }).click();
  await page.getByRole('region', { name: 'Các bảng' }).waitFor();
  await page.getByLabel('Xem bảng “Kết quả xếp loại tập thể lãnh đạo, quản lý”').click();
  expect(await violationsInEveryLook(page)).toEqual([]);
});

/** A workbook of one table of figures that is no form the product knows. */
function unknownTable(): Buffer {
  const rows = [
    ['TÌNH HÌNH PHÂN LOẠI CHẤT LƯỢNG CHI BỘ TRỰC THUỘC ĐẢNG ỦY CƠ SỞ NĂM 2022'],
    ['Khối', 'Loại A', 'Loại B'],
    ['Khối xã', 4, 5],
    ['Khối cơ quan', 6, 7],
    ['Cộng', 10, 12],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Tổng hợp chung toàn Đảng bộ');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

test.each([320, 400])(
  'a table that was not recognised is accessible in every look at %i px, within the width, and reached by its button',
  async (width) => {
    const context = await served.browser.newContext({
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.route('**/workbook.xlsx', (route) => route.fulfill({ body: unknownTable() }));
    await page.goto(`${previewUrl()}?kiem-tra`);
    await page.getByRole('heading', { name: 'Chưa nhận ra 1 bảng' }).waitFor({ timeout: 60_000 });
    const way = page.getByRole('button', { name: "Đến ô 'Tổng hợp chung toàn Đảng bộ'!A2:C5" });
    await way.focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe("'Tổng hợp chung toàn Đảng bộ'!A2:C5");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsInEveryLook(page)).toEqual([]);
  },
);
