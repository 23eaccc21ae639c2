import type { Browser } from 'playwright-core';
import { violationsInEveryLook } from '../browser/accessibility.ts';
import { closePages, sharedBrowser } from '../browser/launch.ts';
import { previewUrl } from './preview/serve.ts';

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterEach(() => closePages(browser));

afterAll(() => browser.close());

test.each([320, 400])(
  'what was not read, and edits that pass unnoticed, are seen whole in a pane of %i pixels, in every look',
  async (width) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(`${previewUrl()}?kiem-tra&thieu`);
    await page.getByRole('group', { name: 'Các phát hiện' }).waitFor();
    await page.getByText(/^Excel này không báo cho Soát Biểu khi có ô được sửa/u).waitFor();
    await page.getByText('Chưa đọc được hết 1 trang tính', { exact: true }).waitFor();
    expect(await page.getByText(/Trang tính “Macro1” là loại đặc biệt/u).count()).toBe(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/unnoticed-${width}.png` });
    expect(await violationsInEveryLook(page)).toEqual([]);
  },
);

test('words that can’t be copied stand in a box that fits, selected', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${previewUrl()}?kiem-tra`);
  await page.getByRole('tab', { name: 'Lời báo cáo' }).click();
  await page.evaluate(() => {
    Object.assign(document, { execCommand: () => false });
  });
  await page.getByRole('button', { name: 'Sao chép' }).click();
  const box = page.getByRole('region', { name: 'Nội dung để sao chép bằng tay' });
  await box.waitFor();
  expect(await box.evaluate((element) => document.activeElement === element)).toBe(true);
  expect(await page.evaluate(() => document.getSelection()?.toString().length ?? 0)).toBeGreaterThan(1000);
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/copy-box.png` });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await violationsInEveryLook(page)).toEqual([]);
});
