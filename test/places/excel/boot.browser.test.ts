import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { WorkbookChange } from '../../../src/app/place.ts';
import { sharedBrowser } from '../../browser/launch.ts';
import type { OfficeHost } from '../../office-host/host.ts';
import type { HostPage } from '../../office-host/page.ts';
import { toPlain, type PlainWorkbook } from '../../office-host/plain.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';

const ORIGIN = 'https://addin.test/';
const OFFICE = 'node_modules/@microsoft/office-js/dist';

/** Where tests in a page keep the host and the place between two steps. */
declare const hostPage: HostPage;

let browser: Browser;

beforeAll(async () => {
  execFileSync('npx', ['webpack', '--config', 'test/office-host/webpack.config.js'], { stdio: 'ignore' });
  browser = await sharedBrowser();
}, 120_000);

afterAll(() => browser.close());

/** A page with the host, then office.js as it comes; all from one origin. */
async function openPage() {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>·</title>' });
    const file = path.includes('office_strings') ? join(OFFICE, 'vi-vn', basename(path)) : join(OFFICE, path);
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  });
  await page.goto(ORIGIN);
  await page.addScriptTag({ path: 'dist/office-host/page.js' });
  return page;
}

const BOOK: PlainWorkbook = toPlain(workbook(sheet('XL', [['Tổng số', 30]]), sheet('Khác', [['05/11']])));

test('office.js starts by its own loader, and the workbook is read, written and watched through it', async () => {
  const page = await openPage();
  await page.evaluate((book) => {
    Object.assign(globalThis, { host: hostPage.installOffice(book) });
  }, BOOK);
  await page.addScriptTag({ url: `${ORIGIN}office.js` });
  const result = await page.evaluate(async () => {
    const { host } = globalThis as unknown as { host: OfficeHost };
    const start = await hostPage.startExcel();
    if (start.kind !== 'ready') return { kind: start.kind };
    const read = await start.place.read();
    const told: (readonly string[] | null)[] = [];
    const end = await start.place.watch(({ sheets }: WorkbookChange) => told.push(sheets && [...sheets]));
    const range = { sheet: 'XL', top: 0, left: 1, bottom: 0, right: 1 };
    const marks = [{ range, tag: 'rating-total', level: 'error' as const }];
    const marked = await start.place.apply([{ kind: 'set-marks', marks }]);
    host.typeByOther({ sheet: 'Khác', row: 0, col: 0 }, 'x');
    await new Promise((resolve) => setTimeout(resolve, 200));
    end();
    return {
      about: start.about,
      names: read.ok ? read.workbook.sheets.map(({ name }) => name) : read.trouble,
      marked: marked.ok || marked.trouble,
      marks: host.book.marks(),
      told,
      gaps: host.gaps,
    };
  });
  expect(result).toEqual({
    about: { api: '1.14', version: '16.0.17328.20000', platform: 'PC' },
    names: ['XL', 'Khác'],
    marked: true,
    marks: [expect.objectContaining({ tag: 'rating-total' })],
    told: [['Khác']],
    gaps: [],
  });
  await page.close();
}, 60_000);

test('an older Excel is told from one that is new enough', async () => {
  const page = await openPage();
  await page.evaluate((book) => {
    hostPage.installOffice(book, { apiVersion: 7 });
  }, BOOK);
  await page.addScriptTag({ url: `${ORIGIN}office.js` });
  const start = await page.evaluate(() => hostPage.startExcel());
  expect(start).toEqual({
    kind: 'too-old',
    about: { api: '1.7', version: '16.0.17328.20000', platform: 'PC' },
  });
  await page.close();
}, 60_000);
