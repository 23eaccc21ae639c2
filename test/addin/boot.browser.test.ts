import type { Page } from 'playwright-core';
import { violations, violationsInEveryLook } from '../browser/accessibility.ts';
import { button, marks, picture, result, serveAddin, until, type How } from './excel/suite.ts';

jest.setTimeout(240_000);

const { open } = serveAddin();

const selection = (page: Page) => page.evaluate(() => window.excel.host().book.active?.address ?? null);

test('the built add-in checks the open workbook, leads to a cell, marks, changes, takes back and clears', async () => {
  const { page, troubles } = await open('taskpane.html', { excel: {} });
  const start = await picture(page);

  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
  await button(page, 'Kiểm tra').click();
  await until(page, async () => (await page.getByRole('progressbar').count()) === 0);
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
  expect(await picture(page)).toEqual(start);

  await page.getByRole('button', { name: /^Lỗi: Số, ký hiệu văn bản sai G12/u }).press('ArrowRight');
  await button(page, 'Đến ô G12').last().click();
  await until(page, async () => (await selection(page)) !== null);
  expect(await selection(page)).toBe("'Biểu 1'!G12");

  await button(page, 'Đánh dấu').click();
  await button(page, /^Hoàn tác đánh dấu \d+ chỗ$/u).waitFor();
  expect((await marks(page)).length).toBeGreaterThan(20);
  expect(await picture(page)).toEqual(start);

  await button(page, 'Áp dụng ở ô G12').click();
  await result(page, '23 lỗi, 11 cảnh báo, 9 lưu ý');
  expect(await picture(page)).not.toEqual(start);
  await button(page, 'Hoàn tác sửa 1 ô').click();
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');

  await button(page, 'Xóa đánh dấu').click();
  await until(page, async () => (await marks(page)).length === 0);
  expect(await picture(page)).toEqual(start);
  expect(await page.evaluate(() => window.excel.host().gaps)).toEqual([]);
  expect(await troubles()).toEqual([]);
});

test('a pane that is opened with nothing checked checks by itself, changes nothing, and is accessible in any look', async () => {
  const { page, troubles } = await open('taskpane.html', { excel: {} });
  const writes = () => page.evaluate(() => window.excel.program().writes);
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
  expect(await writes()).toEqual([]);
  await page.getByRole('group', { name: 'Các phát hiện' }).waitFor();
  expect(await violationsInEveryLook(page)).toEqual([]);
  expect(await troubles()).toEqual([]);
});

test('what stood in the way of a button of the ribbon is told in a window of its own', async () => {
  const { page, troubles } = await open('advice.html?code=sheet-protected&sheet=XL%20c%C3%A1%20nh%C3%A2n', {
    excel: {},
  });
  await result(page, 'Chưa xóa xong đánh dấu');
  await page.getByText('Trang tính “XL cá nhân” đang được bảo vệ').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await troubles()).toEqual([]);
});

/** As in an old webview: the youngest function that the product uses is not there. */
const OLD = 'delete Array.prototype.toSorted';

const NOTICES: readonly (readonly [string, How, string])[] = [
  ['in an Excel with ExcelApi 1.7', { excel: { apiVersion: 7 } }, 'Bản Excel này chưa dùng được Soát Biểu'],
  ['in an Excel with ExcelApi 1.13', { excel: { apiVersion: 13 } }, 'Bản Excel này chưa dùng được Soát Biểu'],
  ['in an old webview', { excel: {}, before: OLD }, 'Bản Excel này chưa dùng được Soát Biểu'],
  ['in a browser', { excel: null }, 'Trang này chỉ dùng được bên trong Excel'],
];

test.each(NOTICES)('opened %s, the page says in Vietnamese what to do', async (_, how, title) => {
  const { page, troubles } = await open('taskpane.html', how);
  await result(page, title);
  expect(await page.getByRole('link').getAttribute('href')).toBe('help/huong-dan.html');
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await troubles()).toEqual([]);
});

test.each(['huong-dan', 'cai-dat', 'quy-tac'])(
  'the help page %s breaks no rule of accessibility',
  async (name) => {
    const { page, troubles } = await open(`help/${name}.html`, { excel: null });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await troubles()).toEqual([]);
  },
);
