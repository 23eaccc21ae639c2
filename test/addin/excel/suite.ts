import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { closePages, sharedBrowser } from '../../browser/launch.ts';
import type { HostOptions } from '../../office-host/browser.ts';
import { toPlain, type PlainWorkbook } from '../../office-host/plain.ts';
import { excelScript } from './build.ts';
import { serveFolder, type Served, type Serving } from './serve.ts';

/** A page of the built add-in, and what went on in it that should not have. */
export interface Opened {
  readonly page: Page;
  readonly troubles: () => Promise<readonly string[]>;
}

export interface How {
  /** null: outside Excel. */
  readonly excel: HostOptions | null;
  /** Runs before any script of the page. */
  readonly before?: string;
  readonly width?: number;
  /** Answers what is asked of the server in the server's place. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What the tests of one file share: the add-in as it was built, behind a server, and a browser with an Excel in it. */
export interface Suite {
  readonly open: (address: string, how: How) => Promise<Opened>;
  readonly browser: () => Browser;
  readonly origin: () => string;
}

export function serveAddin(serving: Serving = {}, launch = sharedBrowser): Suite {
  let browser: Browser;
  let served: Served;
  let excel: string;
  beforeAll(async () => {
    [browser, served, excel] = await Promise.all([launch(), serveFolder('dist/web', serving), excelScript()]);
  });
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    open: (address, how) => open(browser, served.origin, excel, address, how),
    browser: () => browser,
    origin: () => served.origin,
  };
}

/** The sample workbook, as the simulated Excel opens it. */
export function seed(): PlainWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return toPlain(read.workbook);
}

/** Outside Excel, office.js tries after three seconds to open a frame at Microsoft's; that the policy refuses it is right. */
const REFUSED = /^(?:Framing 'https:\/\/telemetryservice\.|frame-src https:\/\/telemetryservice\.)/u;

async function open(
  browser: Browser,
  origin: string,
  excel: string,
  address: string,
  how: How,
): Promise<Opened> {
  const { excel: options, before, width = 320, prepare } = how;
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) troubles.push(`request to ${request.url()}`);
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
  await prepare?.(page);
  await page.goto(origin + address, { waitUntil: 'commit' });
  return {
    page,
    troubles: async () =>
      [...troubles, ...(await page.evaluate(() => window.violations))].filter((line) => !REFUSED.test(line)),
  };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const picture = (page: Page) => page.evaluate(() => window.excel.picture());
export const marks = (page: Page) => page.evaluate(() => window.excel.host().book.marks());
export const result = (page: Page, text: string) => page.getByRole('heading', { name: text }).waitFor();

/** The page's own policy forbids what the browser's driver waits with. */
export async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await page.waitForTimeout(50);
}
