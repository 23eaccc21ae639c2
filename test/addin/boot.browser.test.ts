import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readWorkbook } from '../../src/places/xlsx/index.ts';
import { violations, violationsInEveryLook } from '../browser/accessibility.ts';
import { closePages, launchBrowser } from '../browser/launch.ts';
import type { HostOptions } from '../office-host/browser.ts';
import { toPlain, type PlainWorkbook } from '../office-host/plain.ts';
import { excelScript } from './excel/build.ts';
import { serveFolder, type Served } from './excel/serve.ts';

jest.setTimeout(240_000);

let browser: Browser;
let served: Served;
let excel: string;

beforeAll(async () => {
  [browser, served, excel] = await Promise.all([launchBrowser(), serveFolder('dist/web'), excelScript()]);
});

afterEach(() => closePages(browser));

afterAll(async () => {
  await browser.close();
  await served.close();
});

function seed(): PlainWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return toPlain(read.workbook);
}

/** A page of the built add-in, and what went on in it that should not have. */
interface Opened {
  readonly page: Page;
  readonly troubles: () => Promise<readonly string[]>;
}

/** Outside Excel, office.js tries after three seconds to open a frame at Microsoft's; that the policy refuses it is right. */
const REFUSED = /^(?:Framing 'https:\/\/telemetryservice\.|frame-src https:\/\/telemetryservice\.)/u;

interface How {
  /** null: outside Excel. */
  readonly excel: HostOptions | null;
  /** Runs before any script of the page. */
  readonly before?: string;
}

async function open(address: string, { excel: options, before }: How): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin)) troubles.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} of ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const opening = options ? `window.excel.open(${JSON.stringify(seed())}, ${JSON.stringify(options)});` : '';
  await page.addInitScript(`${before ?? ''};${excel};${opening}`);
  await page.goto(served.origin + address);
  return {
    page,
    troubles: async () =>
      [...troubles, ...(await page.evaluate(() => window.violations))].filter((line) => !REFUSED.test(line)),
  };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const picture = (page: Page) => page.evaluate(() => window.excel.picture());
const marks = (page: Page) => page.evaluate(() => window.excel.host().book.marks());
const selection = (page: Page) => page.evaluate(() => window.excel.host().book.active?.address ?? null);
const result = (page: Page, text: string) => page.getByRole('heading', { name: text }).waitFor();

/** The page's own policy forbids what the browser's driver waits with. */
async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await page.waitForTimeout(50);
}

test('the built add-in checks the open workbook, leads to a cell, marks, changes, takes back and clears', async () => {
  const { page, troubles } = await open('taskpane.html', { excel: {} });
  const start = await picture(page);

  await button(page, 'Kiểm tra').click();
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

test('the button “Kiểm tra” of the ribbon opens a pane that checks at once, accessible in any look', async () => {
  const { page, troubles } = await open('taskpane.html?kiem-tra', { excel: {} });
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
  await page.getByRole('group', { name: 'Các phát hiện' }).waitFor();
  expect(await violationsInEveryLook(page)).toEqual([]);
  expect(await troubles()).toEqual([]);
});

test('the button “Xóa đánh dấu” of the ribbon clears the marks and tells Excel that it is done', async () => {
  const { page, troubles } = await open('commands.html', { excel: {} });
  const start = await picture(page);
  await page.evaluate(() => {
    const [sheet] = window.excel.host().book.sheets;
    sheet?.rules.push({
      id: 'one',
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      formula: '=LEN("soat-bieu:rating-total:error")>0',
      fill: '#FFC7CE',
      bold: true,
      borders: new Map(),
    });
  });
  expect(await marks(page)).toHaveLength(1);
  await page.evaluate(
    () =>
      new Promise<void>((completed) => {
        const { mappings } = (Office.actions as unknown as RibbonActions)._association;
        mappings['XOADANHDAU']?.({ completed });
      }),
  );
  expect(await marks(page)).toEqual([]);
  expect(await picture(page)).toEqual(start);
  expect(await troubles()).toEqual([]);
});

/** Where office.js keeps what a page does for the buttons of the ribbon. */
interface RibbonActions {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
  };
}

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
