import type { Page } from 'playwright-core';
import { checkedPane, fillingTab, openDocumentNumber, openPane, servePane, shown } from './opened-pane.ts';

jest.setTimeout(240_000);

const served = servePane();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('the keyboard alone checks, goes through the findings, jumps to cells and stays in the pane', async () => {
  const page = await openPane(served, 400);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('role')).toBe('tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Kiểm tra');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '24 lỗi, 11 cảnh báo, 9 lưu ý' }).waitFor();
  expect(await page.getByRole('status').textContent()).toBe(
    'Đã kiểm tra xong: 24 lỗi, 11 cảnh báo, 9 lưu ý.',
  );
  expect(await focused(page)).toBe('Kiểm tra');

  const list = page.getByRole('group', { name: 'Các phát hiện' });
  const first = list.getByRole('button', { name: /^Lỗi: Tỷ lệ xuất sắc vượt mức G9/u }).first();
  for (let i = 0; i < 20 && !(await first.evaluate((row) => row === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe('XL TCCSĐ!G9');
  expect(await focused(page)).toMatch(/^Lỗi: Tỷ lệ xuất sắc vượt mức G9/u);

  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Các năm đã khóa \(2018–2021\)4 lỗi, 1 cảnh báo/u);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Lỗi: Tỷ lệ xuất sắc vượt mức C9/u);
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe('XL TCCSĐ!C9');
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/^Lưu ý: /u);
  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/^Lỗi: Tỷ lệ xuất sắc vượt mức G9/u);

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe("'XL TCCSĐ'!G9:G12");
  expect(await focused(page)).toBe('G9:G12');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatch(/^Lỗi: Tỷ lệ xuất sắc vượt mức/u);
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('button', { name: 'Đến ô G9:G12' }).count()).toBe(0);
});

test('a suggestion is taken and taken back by the keyboard, and the focus is never lost', async () => {
  const page = await checkedPane(served, 400);
  await openDocumentNumber(page);
  await page.getByRole('button', { name: 'Áp dụng ở ô G12' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '23 lỗi, 11 cảnh báo, 9 lưu ý' }).waitFor();
  await page.getByText('Đã sửa 1 ô theo đề nghị.').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.getByRole('button', { name: 'Hoàn tác sửa 1 ô' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '24 lỗi, 11 cảnh báo, 9 lưu ý' }).waitFor();
  expect(await focused(page)).toBe('Hoàn tác');
});

test('cells are marked and the marks cleared; each can be taken back', async () => {
  const page = await checkedPane(served, 400);
  const marks = () => page.evaluate(() => window.pane.place.marks.length);
  await page.getByRole('button', { name: 'Đánh dấu', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Hoàn tác đánh dấu \d+ chỗ$/u }).waitFor();
  const all = await marks();
  expect(all).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Xóa đánh dấu', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Hoàn tác xóa đánh dấu' }).press('Enter');
  await page.getByRole('button', { name: /^Hoàn tác đánh dấu/u }).waitFor();
  expect(await marks()).toBe(all);
});

/** What text is written in: on dark ground, and on light. */
const WHITE = 'rgb(255, 255, 255)';
const INK = 'rgb(36, 36, 36)';

test('the host decides how the pane looks, and the system where it says nothing', async () => {
  const page = await openPane(served, 400, { colorScheme: 'dark' });
  const colourIs = (colour: string) =>
    page.waitForFunction(
      (wanted) => getComputedStyle(document.querySelector('main') ?? document.body).color === wanted,
      colour,
    );
  await colourIs(WHITE);
  await page.evaluate(() => {
    window.pane.setTheme({ isDark: false, isHighContrast: false });
  });
  await colourIs(INK);
  await page.evaluate(() => {
    window.pane.setTheme(null);
  });
  await colourIs(WHITE);
});

test('by the keyboard alone a text is pasted, its document filled into Biểu 1 and taken back', async () => {
  const page = await fillingTab(served, 320);
  await page.getByRole('textbox', { name: 'Dán đoạn văn có số văn bản' }).focus();
  await page.keyboard.insertText('Hướng dẫn số 09-HD/BTCHU ngày 12/11/2020');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox', { name: '09-HD/BTCHU, ngày 12/11/2020' });
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/^Đoạn văn đã dán: “/u).waitFor();
  await page.getByRole('button', { name: 'Điền 2 ô' }).press('Enter');
  const panel = page.getByRole('tabpanel', { name: 'Biểu 1' });
  await panel.getByRole('button', { name: 'Hoàn tác điền 2 ô' }).press('Enter');
  await page.getByRole('button', { name: 'Điền 2 ô' }).waitFor();
  expect(await focused(page)).toBe('Hoàn tác');
});
