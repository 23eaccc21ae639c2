import type { Page } from 'playwright-core';
import { violationsInEveryLook } from '../browser/accessibility.ts';
import { ownBrowser } from '../browser/launch.ts';
import { button, result, serveAddin } from './excel/suite.ts';

jest.setTimeout(240_000);

const { open } = serveAddin({}, ownBrowser);

const CODE =
  /^Mã: InvalidOperationInCellEditMode.* · Excel 16\.0\.17328\.20000 \(PC\) · ExcelApi 1\.14 · Soát Biểu \d+\.\d+\.\d+$/u;
const code = (page: Page) => page.getByText(/^Mã: /u);

/** A pane whose first check failed, as wide as a pane is. */
async function failed(width: number, before = ''): Promise<Page> {
  const editing = `${before};addEventListener('DOMContentLoaded', () => { window.excel.host().isEditingCell = true; });`;
  const { page } = await open('taskpane.html', { excel: {}, before: editing, width });
  await page
    .getByText(/^Đang có ô được gõ dở/u)
    .first()
    .waitFor();
  return page;
}

test.each([320, 400])(
  'a trouble tells its code below its advice, readable in any look at %i px',
  async (width) => {
    const page = await failed(width);
    expect(await code(page).isVisible()).toBe(false);
    await page.getByText('Chi tiết', { exact: true }).click();
    expect(await code(page).textContent()).toMatch(CODE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violationsInEveryLook(page)).toEqual([]);
  },
);

/** As in Excel on the web: the clipboard itself is closed to the pane. */
const CLOSED = `Object.defineProperty(navigator, 'clipboard', { value: undefined })`;

test('the code is copied where the clipboard itself is closed to the pane', async () => {
  const page = await failed(320, CLOSED);
  await page.getByText('Chi tiết', { exact: true }).click();
  await button(page, 'Chép mã lỗi').click();
  await page.getByText(/^Đã chép mã lỗi/u).waitFor();
  // What was copied is seen where it can be pasted.
  await page.evaluate(() => {
    document.body.append(document.createElement('textarea'));
  });
  await page.locator('body > textarea').focus();
  await page.keyboard.press('Control+V');
  expect(await page.locator('body > textarea').inputValue()).toMatch(CODE);
});

test('where nothing can be copied, the code stands in a box, selected', async () => {
  const page = await failed(320, `${CLOSED}; Document.prototype.execCommand = () => false`);
  await page.getByText('Chi tiết', { exact: true }).click();
  await button(page, 'Chép mã lỗi').click();
  await page.getByText(/nhấn Ctrl\+C/u).waitFor();
  const selected = () =>
    page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLTextAreaElement
        ? box.value.slice(box.selectionStart, box.selectionEnd)
        : null;
    });
  expect(await selected()).toMatch(CODE);
  expect(await violationsInEveryLook(page)).toEqual([]);
});

test('the window of a button of the ribbon tells the code, too', async () => {
  const about = 'Excel 16.0.17328.20000 (PC) · ExcelApi 1.14 · Soát Biểu 0.1.0';
  const said = new URLSearchParams({
    code: 'cell-edited',
    sheet: '',
    detail: 'InvalidOperationInCellEditMode',
    about,
  });
  const { page, troubles } = await open(`advice.html?${said.toString()}`, { excel: {} });
  await result(page, 'Chưa xóa xong đánh dấu');
  await page.getByText('Chi tiết', { exact: true }).click();
  expect(await code(page).textContent()).toMatch(CODE);
  await button(page, 'Chép mã lỗi').click();
  await page.getByText(/^Đã chép mã lỗi/u).waitFor();
  expect(await violationsInEveryLook(page)).toEqual([]);
  expect(await troubles()).toEqual([]);
});
