import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { closePages, sharedBrowser } from '../browser/launch.ts';
import type { Platform } from '../office-host/browser.ts';
import { excelScript } from './excel/build.ts';
import { marks, picture, seed, until } from './excel/suite.ts';

jest.setTimeout(240_000);

let browser: Browser;
let excel: string;

beforeAll(async () => {
  [browser, excel] = await Promise.all([sharedBrowser(), excelScript()]);
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());

/** Where the add-in is served, and the page of Excel on the web around it. */
const ADDIN = 'https://soat-bieu.test/';
const OFFICE = 'https://excel.officeapps.live.com/';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** What office.js would like to send to Microsoft with; it is not shipped, and office.js does without. */
const TELEMETRY = 'office-js/telemetry/oteljs_agave.js';

interface Opened {
  /** Where Excel is: around the pane, or in it. */
  readonly excel: Page;
  readonly pane: Page | Frame;
  readonly troubles: readonly string[];
  /** The scripts of office.js that were loaded. */
  readonly scripts: readonly string[];
}

async function open(platform: Platform, address: string, office = OFFICE): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  const scripts: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.slice(1);
    if (url.href.startsWith(office))
      return route.fulfill({ contentType: 'text/html', body: around(address, office) });
    if (url.origin !== new URL(ADDIN).origin) {
      troubles.push(`request to ${url.href}`);
      return route.abort();
    }
    if (name.startsWith('office-js/')) scripts.push(name.slice('office-js/'.length));
    const body = await readFile(join('dist/web', name)).catch(() => null);
    if (body === null && name !== TELEMETRY) troubles.push(`no ${name}`);
    return body === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'image/png', body });
  });
  const opening = `window.excel.open(${JSON.stringify(seed())}, ${JSON.stringify({ platform })})`;
  await page.addInitScript(`${excel}; if (window === window.top) { ${opening} }`);
  const query = HOST_INFO[platform] === null ? '' : `?_host_Info=${HOST_INFO[platform] ?? ''}`;
  await page.goto(platform === 'web' ? `${office}x` : ADDIN + address + query);
  const pane = platform === 'web' ? page.frames().find((frame) => frame !== page.mainFrame()) : page;
  if (!pane) throw new Error('no pane');
  return { excel: page, pane, troubles, scripts };
}

/** How each tells the page which Excel it is: by the address, or, on Windows, when it is asked. */
const HOST_INFO: Readonly<Record<Platform, string | null>> = {
  windows: null,
  mac: 'Excel$Mac$16.00$vi-VN$telemetry$$$0',
  web: 'Excel$Web$16.00$vi-VN$telemetry$$$0',
};

/** The page of Excel on the web: a frame, whose name says who is around it. */
function around(address: string, office: string): string {
  const name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: HOST_INFO.web,
    xdmInfo: `conversation|soat-bieu|${office}x`,
    serializerVersion: 1,
  });
  const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups';
  return `<!doctype html><title>Excel</title><style>iframe{width:380px;height:760px}</style>
    <iframe sandbox="${sandbox}" name='${name}' src="${ADDIN}${address}?_host_Info=${HOST_INFO.web ?? ''}"></iframe>`;
}

test('where office.js does not trust the page of Excel around it, that is said at once', async () => {
  const { pane } = await open('web', 'taskpane.html', 'https://excel.cloud.microsoft/');
  await pane.getByRole('heading', { name: 'Soát Biểu chưa khởi động được' }).waitFor({ timeout: 10_000 });
  await pane.getByText('Chi tiết', { exact: true }).click();
  expect(await pane.getByText(/^Mã: /u).textContent()).toContain(
    'Mã: office.js does not trust https://excel.cloud.microsoft/',
  );
});

/** The library's own for each; all of them unmodified. */
const PLATFORMS: readonly (readonly [Platform, string, string])[] = [
  ['windows', 'excel-win32-16.01.js', 'PC'],
  ['mac', 'excel-mac-16.00.js', 'Mac'],
  ['web', 'excel-web-16.00.js', 'OfficeOnline'],
];

test.each(PLATFORMS)(
  'in Excel for %s the pane starts by %s, checks, marks, hears of edits and clears',
  async (platform, script, told) => {
    const { excel: page, pane, troubles, scripts } = await open(platform, 'taskpane.html');
    const start = await picture(page);
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    await pane.getByRole('heading', { name: '24 lỗi, 11 cảnh báo, 9 lưu ý' }).waitFor();
    expect(scripts).toContain(script);

    await button('Đánh dấu').click();
    await until(page, async () => (await marks(page)).length > 20);
    expect(await picture(page)).toEqual(start);

    await page.evaluate(() => {
      window.excel.host().typeByOther({ sheet: 'XL tập thể LĐQL', row: 12, col: 2 }, 35);
    });
    await pane.getByText('Tệp đã thay đổi từ lần kiểm tra trước.').first().waitFor();

    await button('Xóa đánh dấu').click();
    await until(page, async () => (await marks(page)).length === 0);

    await page.evaluate(() => {
      window.excel.host().isEditingCell = true;
    });
    await button('Kiểm tra lại').click();
    await pane.getByText('Chi tiết', { exact: true }).click();
    expect(await pane.getByText(/^Mã: /u).textContent()).toContain(`Excel 16.0.17328.20000 (${told})`);
    expect(await page.evaluate(() => window.excel.host().gaps)).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test.each(
  PLATFORMS.flatMap(([platform]) => [[platform, 'message'] as const, [platform, 'command'] as const]),
)(
  'in Excel for %s “Xóa đánh dấu” pressed on the ribbon clears the marks, told by %s',
  async (platform, how) => {
    const { excel: page, troubles } = await open(platform, 'commands.html');
    await page.evaluate(() => {
      const [sheet] = window.excel.host().book.sheets;
      sheet?.rules.push({
        id: 'ours',
        type: 'Custom',
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        formula: '=LEN("soat-bieu:rating-total:error")>0',
        fill: '#FFC7CE',
        bold: true,
        borders: new Map(),
      });
    });
    const id = await page.evaluate((way) => window.excel.program().press('xoaDanhDau', way), how);
    await until(page, async () => (await marks(page)).length === 0);
    const isOver = () => page.evaluate((press) => window.excel.program().completed.includes(press), id);
    if (how === 'command') await until(page, isOver);
    expect(troubles).toEqual([]);
  },
);

test.each(PLATFORMS)(
  'in Excel for %s what stood in the way of the ribbon’s button is told in a window, and the press is over when that is closed',
  async (platform) => {
    const { excel: page } = await open(platform, 'commands.html');
    await page.evaluate(() => {
      window.excel.host().isEditingCell = true;
    });
    const id = await page.evaluate(() => window.excel.program().press('xoaDanhDau', 'command'));
    const dialogs = () => page.evaluate(() => window.excel.program().dialogs.map(({ address }) => address));
    await until(page, async () => (await dialogs()).length === 1);
    expect((await dialogs())[0]).toContain('advice.html?code=cell-edited');
    const completed = () => page.evaluate(() => window.excel.program().completed);
    expect(await completed()).toEqual([]);
    await page.evaluate(() => {
      window.excel.program().dialogs[0]?.close();
    });
    await until(page, async () => (await completed()).includes(id));
  },
);
