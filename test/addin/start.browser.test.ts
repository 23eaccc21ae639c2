import type { Page } from 'playwright-core';
import { violationsInEveryLook } from '../browser/accessibility.ts';
import { button, result, serveAddin } from './excel/suite.ts';

jest.setTimeout(240_000);

const { open } = serveAddin();

const NOT_STARTED = 'Soát Biểu chưa khởi động được';
const CHECKED = '24 lỗi, 11 cảnh báo, 9 lưu ý';
const FIRST_SCRIPT = /\/taskpane\.\w+\.js$/u;
const opening = (page: Page) => page.getByText('Đang mở…');

/** Keeps what is asked for from coming, until it is let go. */
function hold(files: RegExp) {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  return {
    letGo: () => {
      letGo();
    },
    prepare: (page: Page) =>
      page.route(files, async (route) => {
        await held;
        await route.continue();
      }),
  };
}

test('while office.js does not come the page says that it opens, then that it does not, and starts when it comes after all', async () => {
  const { prepare, letGo } = hold(/\/office\.js$/u);
  const { page } = await open('taskpane.html', { excel: {}, prepare });
  await opening(page).waitFor({ timeout: 5_000 });
  const start = Date.now();
  await result(page, NOT_STARTED);
  expect(Date.now() - start).toBeGreaterThan(12_000);
  expect(await opening(page).count()).toBe(0);
  await button(page, 'Mở lại').waitFor();
  letGo();
  await result(page, CHECKED);
  expect(await page.getByText(NOT_STARTED).count()).toBe(0);
});

/** Excel is there, and never tells the page what it is. */
const MUTE = `setTimeout(() => { window.external.GetContext = () => ({}); });`;

test('where Excel never answers, the page says so after a quarter of a minute', async () => {
  const { page } = await open('taskpane.html', {
    excel: {},
    before: `document.addEventListener('readystatechange', () => { ${MUTE} }, { once: true });`,
  });
  await result(page, NOT_STARTED);
  await button(page, 'Mở lại').waitFor();
});

const LOST: readonly (readonly [string, string, RegExp, string | null])[] = [
  ['office.js can’t be loaded', 'taskpane.html', /\/office\.js$/u, null],
  ['the pane’s script can’t be loaded', 'taskpane.html', FIRST_SCRIPT, null],
  ['the pane’s script breaks off', 'taskpane.html', FIRST_SCRIPT, 'throw new Error("broken at load")'],
  ['the script of the advice can’t be loaded', 'advice.html?code=busy', /\/advice\.\w+\.js$/u, null],
  ['the browser page’s script can’t be loaded', 'index.html', /\/workbench\.\w+\.js$/u, null],
  [
    'the browser page’s script breaks off',
    'index.html',
    /\/workbench\.\w+\.js$/u,
    'throw new Error("broken at load")',
  ],
];

test.each(LOST)(
  'where %s, that is said at once, with a code and a way to try again',
  async (_, address, file, body) => {
    let isLost = true;
    const { page } = await open(address, {
      excel: address === 'index.html' ? null : {},
      prepare: (opened) =>
        opened.route(file, (route) => {
          if (!isLost) return route.continue();
          return body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body });
        }),
    });
    await page.getByRole('heading', { name: NOT_STARTED }).waitFor({ timeout: 10_000 });
    expect(await opening(page).count()).toBe(0);
    await page.getByText('Chi tiết', { exact: true }).click();
    const code = await page.getByText(/^Mã: /u).textContent();
    expect(code).toMatch(body === null ? /^Mã: not loaded: [\w.-]+\.js · / : /broken at load · /u);
    expect(code).toMatch(/ · Chrome \d+ · Soát Biểu \d+\.\d+\.\d+$/u);
    expect(await violationsInEveryLook(page)).toEqual([]);
    isLost = false;
    await button(page, 'Mở lại').click();
    await page.getByText(NOT_STARTED).waitFor({ state: 'detached' });
  },
);

test('a part that can’t be loaded later says so, keeps the rest, and comes when it is tried again', async () => {
  let isLost = false;
  const { page } = await open('taskpane.html', {
    excel: {},
    prepare: (opened) => opened.route(/\.js$/u, (route) => (isLost ? route.abort() : route.continue())),
  });
  await result(page, CHECKED);
  isLost = true;
  await page.getByRole('tab', { name: 'Biểu 1' }).click();
  await page.getByText(/^Chưa tải được phần này/u).waitFor();
  await button(page, 'Mở lại').waitFor();
  await page.getByText('Chi tiết', { exact: true }).click();
  expect(await page.getByText(/^Mã: ChunkLoadError/u).textContent()).toMatch(
    / · Excel 16\.0\.17328\.20000 \(PC\) · ExcelApi 1\.14 · Soát Biểu \d/u,
  );
  isLost = false;
  await button(page, 'Thử lại').click();
  await page.getByText(/^Chưa tải được phần này/u).waitFor({ state: 'detached' });
  await page.getByRole('tabpanel', { name: 'Biểu 1' }).getByRole('textbox').first().waitFor();
});

test('where the rules can’t be loaded the check says so, and the page can be opened again', async () => {
  let isLost = true;
  const { page } = await open('taskpane.html', {
    excel: {},
    prepare: (opened) =>
      opened.route(/\/engine\.\w+\.js$/u, (route) => (isLost ? route.abort() : route.continue())),
  });
  await page
    .getByText(/^Chưa tải được một phần của chương trình/u)
    .first()
    .waitFor();
  isLost = false;
  await button(page, 'Mở lại').click();
  await result(page, CHECKED);
});
