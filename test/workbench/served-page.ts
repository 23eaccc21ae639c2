import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { fileServer } from '../../src/cli/static-files.ts';
import { sharedBrowser } from '../browser/launch.ts';

/** What was built. */
export const WEB = resolve('dist', 'web');

/** The built page behind a server and a browser to see it with. */
export interface ServedPage {
  readonly browser: Browser;
  readonly address: string;
  /** A page that was opened, and what it should never do. */
  readonly open: (options?: BrowserContextOptions) => Promise<{ page: Page; offences: readonly string[] }>;
  /** The server goes; pages that are open stay. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function servePage(folder = WEB, launch = sharedBrowser): Promise<ServedPage> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Build the page first: npm run build');
  const server = fileServer(folder);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const told = server.address();
  if (told === null || typeof told === 'string') throw new Error('no port');
  const address = `http://localhost:${told.port}/`;
  const browser = await launch();
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    browser,
    address,
    open: (options) => openPage(browser, address, options),
    stop,
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; offences: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const offences: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/u.test(url)) offences.push(`request: ${url}`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) offences.push(message.text());
  });
  // The windows that ask for a file belong to the system, where no test can press a button.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto(address);
  return { page, offences };
}
