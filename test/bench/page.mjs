// How long the page keeps a clerk waiting with a large workbook: 20 sheets of 500 rows, opened, checked and scrolled.
// Run after `npm run build`: node test/bench/page.mjs
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ratingTables } from './workbooks.mjs';

const WEB = resolve(process.env.WEB ?? 'dist/web');
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const server = createServer((request, response) => {
  const path = join(WEB, request.url === '/' ? 'index.html' : new URL(request.url, 'http://x').pathname);
  if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[path.split('.').at(-1)] ?? 'application/octet-stream' });
  return createReadStream(path).pipe(response);
});
server.listen(0, 'localhost');
await once(server, 'listening');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.addInitScript(() => {
  globalThis.tasks = [];
  new globalThis.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  delete globalThis.showOpenFilePicker;
});
await page.goto(`http://localhost:${server.address().port}/`);
const started = performance.now();
const [chooser] = await Promise.all([
  page.waitForEvent('filechooser'),
  page.getByRole('button', { name: 'Mở tệp', exact: true }).first().click(),
]);
await chooser.setFiles({
  name: 'lon.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(ratingTables()),
});
const check = page.getByRole('button', { name: 'Kiểm tra', exact: true });
await page
  .locator('[data-part="pane"]')
  .getByText(/\d+ lỗi/u)
  .first()
  .waitFor({ timeout: 120_000 });
await report('opening and the first check', started);

await measured('checking again', async () => {
  await check.click();
  await page.waitForTimeout(200);
  await page.locator('[data-part="pane"] button:has-text("Kiểm tra"):not([disabled])').first().waitFor();
});
await measured('scrolling', async () => {
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
});
await measured('an edit and the check of it', async () => {
  await page.mouse.click(400, 300);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(5000);
});
await browser.close();
server.close();

async function measured(what, work) {
  await page.evaluate(() => globalThis.tasks.splice(0));
  const from = performance.now();
  await work();
  await report(what, from);
}

async function report(what, from) {
  const tasks = await page.evaluate(() => globalThis.tasks);
  const whole = Math.round(performance.now() - from);
  console.log(
    `${what}: ${whole} ms; longest tasks ${tasks
      .toSorted((a, b) => b - a)
      .slice(0, 5)
      .join(', ')} ms`,
  );
}

/** Rating tables that add up, one below the other, ten columns wide. */
