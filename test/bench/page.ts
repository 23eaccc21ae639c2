import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { PATIENCE } from '../workbench/clerk.ts';
import { servePage } from '../workbench/served-page.ts';
import { observeTasks, tasksSince, type LongTask } from './long-tasks.ts';

/** One thing that a clerk does in the browser page, and how long the page could not answer meanwhile. */
export interface Waiting {
  readonly what: string;
  /** In milliseconds, from the start of it to its end. */
  readonly whole: number;
  readonly tasks: readonly LongTask[];
}

type Work = readonly [string, (page: Page) => Promise<void>];

/** So long the page has been standing when a file is chosen, in milliseconds: nobody chooses one at once. */
const STANDING = 1_500;

const WORKS: readonly Work[] = [
  [
    'checking again',
    async (page) => {
      const checked = await nextCheck(page);
      await pressCheck(page);
      await checked();
    },
  ],
  [
    'scrolling',
    async (page) => {
      await page.mouse.move(500, 400);
      for (let turn = 0; turn < 40; turn++) {
        await page.mouse.wheel(0, 300);
        await page.waitForTimeout(30);
      }
    },
  ],
  [
    'editing',
    async (page) => {
      const checked = await nextCheck(page);
      await page.mouse.click(400, 300);
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await checked();
    },
  ],
];

/** Opens a workbook in the built page and works with it; the opening, with its first check, is told first. */
export async function waitingsInPage(bytes: Uint8Array): Promise<readonly Waiting[]> {
  const served = await servePage();
  const { page } = await served.open();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser', { timeout: PATIENCE }),
    page
      .getByRole('button', { name: /^Mở tệp/u })
      .first()
      .click(),
  ]);
  await page.waitForTimeout(STANDING);
  await observeTasks(page);
  const opening: Work = [
    'opening',
    async () => {
      const mimeType = 'application/octet-stream';
      await chooser.setFiles({ name: 'lon.xlsx', mimeType, buffer: Buffer.from(bytes) });
      await page.waitForFunction(
        () => /\d lỗi/u.test(document.querySelector('[data-part="pane"] h2')?.textContent ?? ''),
        null,
        { timeout: PATIENCE },
      );
    },
  ];
  const waitings: Waiting[] = [];
  for (const work of [opening, ...WORKS]) waitings.push(await waited(page, work));
  await served.close();
  return waitings;
}

async function waited(page: Page, [what, work]: Work): Promise<Waiting> {
  await tasksSince(page);
  const start = performance.now();
  await work(page);
  const whole = performance.now() - start;
  return { what, whole, tasks: await tasksSince(page) };
}

// What is found in the page is found by the plainest means: to look for a role among thousands of findings holds the
// page longer than any work of its own.

function pressCheck(page: Page): Promise<void> {
  return page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('[data-part="pane"] header button');
    [...buttons].find(({ textContent }) => textContent.startsWith('Kiểm tra'))?.click();
  });
}

/** Notes the next check, which may be over sooner than anybody asks; gives what waits for its end. */
async function nextCheck(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const header = document.querySelector('[data-part="pane"] header');
    if (!header) throw new Error('no pane');
    const check = new Promise<void>((resolve) => {
      let isBusy = false;
      new MutationObserver((_, observer) => {
        const hasBar = header.querySelector('[role="progressbar"]') !== null;
        if (isBusy && !hasBar) {
          observer.disconnect();
          resolve();
        }
        isBusy = hasBar;
      }).observe(header, { childList: true, subtree: true });
    });
    Reflect.set(window, 'nextCheck', check);
  });
  return () => page.evaluate(() => Reflect.get(window, 'nextCheck') as Promise<void>);
}
