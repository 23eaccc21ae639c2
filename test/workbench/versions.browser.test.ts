import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSample, PATIENCE, says } from './clerk.ts';
import { release } from './release.ts';
import { servePage, WEB, type ServedPage } from './served-page.ts';

jest.setTimeout(400_000);

let folder: string;
let served: ServedPage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  cpSync(WEB, folder, { recursive: true });
  served = await servePage(folder);
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A page that works without a network from now on. */
async function readyPage(): Promise<{ page: Page; offences: readonly string[] }> {
  const opened = await served.open();
  await says(opened.page, 'Lần sau mở trang này được cả khi không có mạng.');
  return opened;
}

/** Whether a style sheet is the newer version's. */
const isNew = (page: Page, sheet: 'workbench-css' | 'luoi-index-css'): Promise<boolean> =>
  page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(`--ban-${name}`).trim() === '2',
    sheet,
  );

const kept = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

async function waitForKept(page: Page, count: number): Promise<void> {
  await page.waitForFunction(async (wanted) => (await caches.keys()).length === wanted, count, {
    timeout: PATIENCE,
    polling: 500,
  });
}

/** The browser has looked for a newer version, and is done with it, whichever way. */
async function afterUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (worker.state === 'activated' || worker.state === 'redundant') resolve();
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

test('A new version is seen at the next opening, whole and without a network; an open tab of the old one goes on as it was', async () => {
  const { page: old, offences } = await readyPage();
  release(folder);
  const page = await old.context().newPage();
  await page.goto(served.address);
  await afterUpdate(page);
  await waitForKept(page, 2);
  expect(await isNew(page, 'workbench-css')).toBe(true);
  // All that the old tab has not loaded yet is gone from the server.
  await openSample(old);
  expect([await isNew(old, 'workbench-css'), await isNew(old, 'luoi-index-css')]).toEqual([false, false]);
  await served.stop();
  await page.reload();
  await openSample(page);
  expect([await isNew(page, 'workbench-css'), await isNew(page, 'luoi-index-css')]).toEqual([true, true]);
  expect(await kept(page)).toBe(2);
  await old.close();
  await page.reload();
  await waitForKept(page, 1);
  await openSample(page);
  expect(offences).toEqual([]);
});

test('Without a network the page has all of its scripts', async () => {
  const { page } = await readyPage();
  await served.stop();
  await page.reload();
  const missing = await page.evaluate(async () => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
    const found = scripts.map(({ src }) =>
      fetch(src).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const all = await Promise.all(found);
    return scripts.flatMap(({ src }, index) => (all[index] ? [] : [src]));
  });
  expect(missing).toEqual([]);
});

test('Where the browser does not take the page at a safe address, nothing is said of an unsafe one', async () => {
  const { page } = await served.open();
  await page.context().addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('no'));
  });
  await page.reload();
  await says(page, 'Trình duyệt chưa giữ được trang này trên máy');
  expect(await page.getByText('địa chỉ http').count()).toBe(0);
});

test('While a server has but a part of a new version, the old one goes on without a network', async () => {
  const { page } = await readyPage();
  const whole = readFileSync(join(folder, 'luoi', 'index.css'));
  release(folder);
  writeFileSync(join(folder, 'luoi', 'index.css'), whole);
  await afterUpdate(page);
  expect(await kept(page)).toBe(1);
  await served.stop();
  await page.reload();
  await openSample(page);
  expect([await isNew(page, 'workbench-css'), await isNew(page, 'luoi-index-css')]).toEqual([false, false]);
});
