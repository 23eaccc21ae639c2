import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { closePages, sharedBrowser } from '../browser/launch.ts';
import { previewUrl } from './preview/serve.ts';

/** What the tests of one file share. */
export interface ServedPane {
  readonly browser: Browser;
}

/** Serves the pane for all tests of a file; what a test opened is closed after it. */
export function servePane(): ServedPane {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(() => closePages(browser));
  afterAll(() => browser.close());
  return {
    get browser() {
      return browser;
    },
  };
}

/** The pane in a page as wide as given; with `?kiem-tra` it checks at once. */
export async function openPane(
  served: ServedPane,
  width: number,
  options: BrowserContextOptions = {},
  search = '',
): Promise<Page> {
  const context = await served.browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(previewUrl() + search);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
  return page;
}

/** The same, once it has checked. */
export async function checkedPane(served: ServedPane, width: number): Promise<Page> {
  const page = await openPane(served, width, {}, '?kiem-tra');
  await page.getByRole('group', { name: 'Các phát hiện' }).waitFor();
  return page;
}

/** The cells that the pane’s workbook was last led to. */
export const shown = (page: Page) => page.evaluate(() => window.pane.shown());

/** Opens the finding that has a suggestion, by the keyboard alone. */
export async function openDocumentNumber(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Lỗi: Số, ký hiệu văn bản sai G12/u }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Áp dụng ở ô G12' }).waitFor();
}

/** The tab “Biểu 1”, once its draft has come. */
export async function fillingTab(served: ServedPane, width: number): Promise<Page> {
  const page = await openPane(served, width);
  await page.getByRole('tab', { name: 'Biểu 1' }).click();
  await page.getByRole('heading', { name: 'Dự thảo Biểu 1' }).waitFor();
  return page;
}
