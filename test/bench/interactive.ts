import { readFileSync } from 'node:fs';
import { serveFolder } from '../addin/excel/serve.ts';
import { ownBrowser } from '../browser/launch.ts';
import { toPlain } from '../office-host/plain.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';

const RUNS = 5;

/** Milliseconds from the navigation to the built pane until its first button can be pressed, each in a fresh profile. */
export async function timesToInteractive(pageScript: string): Promise<number[]> {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const workbook = JSON.stringify(toPlain(read.workbook));
  const [browser, served] = await Promise.all([ownBrowser(), serveFolder('dist/web')]);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(`${pageScript};window.excel.open(${workbook}, {});`);
    const start = performance.now();
    await page.goto(`${served.origin}taskpane.html`, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click({ trial: true });
    times.push(performance.now() - start);
    await context.close();
  }
  await browser.close();
  await served.close();
  return times;
}
