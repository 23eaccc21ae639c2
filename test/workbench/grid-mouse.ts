import type { Page } from 'playwright-core';

/** Where the heads of rows and columns meet: the editors of cells and of the formula bar are drawn, too. */
export async function gridCorner(page: Page): Promise<Point> {
  const boxes = await Promise.all((await page.locator('canvas').all()).map((one) => one.boundingBox()));
  const areas = boxes.flatMap((box) => (box ? [{ ...box, area: box.width * box.height }] : []));
  const largest = areas.toSorted((a, b) => b.area - a.area)[0];
  if (!largest) throw new Error('no grid');
  return largest;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** As long as a hand holds still: the grid needs some time to notice what it is at. In milliseconds. */
export const MOMENT = 300;

/** Drags over the grid, from place to place of it with its heads. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const { x, y } = await gridCorner(page);
  await page.mouse.move(x + from.x, y + from.y);
  await page.mouse.down();
  await page.waitForTimeout(MOMENT);
  await page.mouse.move(x + to.x, y + to.y, { steps: 10 });
  await page.waitForTimeout(MOMENT);
  await page.mouse.up();
  await page.waitForTimeout(MOMENT);
}
