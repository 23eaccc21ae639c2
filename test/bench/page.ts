import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { choose, PATIENCE } from '../workbench/clerk.ts';
import { servePage } from '../workbench/served-page.ts';

/** One thing that a clerk does in the browser page, and how long the page could not answer meanwhile. */
export interface Waiting {
  readonly what: string;
  /** In milliseconds, from the start of it to its end. */
  readonly whole: number;
  /** The tasks that held the page longest, in milliseconds, longest first. */
  readonly tasks: readonly number[];
}

type Work = readonly [string, (page: Page) => Promise<void>];

const pane = (page: Page) => page.locator('[data-part="pane"]');

const IDLE = 5_000;

const WORKS: readonly Work[] = [
  [
    'checking again',
    async (page) => {
      const button = pane(page).getByRole('button', { name: 'Kiểm tra', exact: true });
      await button.click();
      await page.waitForTimeout(200);
      await button.click({ trial: true, timeout: PATIENCE });
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
    'an edit and the check of it',
    async (page) => {
      await page.mouse.click(400, 300);
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(IDLE);
    },
  ],
];

/** Opens a workbook in the built page and works with it; the opening is told first. */
export async function waitingsInPage(bytes: Uint8Array): Promise<readonly Waiting[]> {
  const served = await servePage();
  const { page } = await served.open();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'tasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  const opening: Work = [
    'opening and the first check',
    async () => {
      await choose(page, 'lon.xlsx', Buffer.from(bytes));
      await pane(page)
        .getByText(/\d+ lỗi/u)
        .first()
        .waitFor({ timeout: PATIENCE });
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

/** The tasks since it was last asked. */
async function tasksSince(page: Page): Promise<readonly number[]> {
  const tasks = await page.evaluate(() => (Reflect.get(window, 'tasks') as number[]).splice(0));
  return tasks.sort((a, b) => b - a);
}
