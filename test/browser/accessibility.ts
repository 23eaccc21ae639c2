import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** How a system may show a page. */
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** The rules of accessibility that the page breaks, each with the element that does. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] })",
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** High enough for all of a page to be in view: what is out of view may keep the colours of the look before. */
const HIGH = 12_000;

/** The same in every look, one after another on the page as it stands. */
export async function violationsInEveryLook(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 320, height: 800 };
  await page.setViewportSize({ ...size, height: HIGH });
  const found: string[] = [];
  for (const [name, media] of LOOKS) {
    await page.emulateMedia(media);
    await isDrawn(page);
    found.push(...(await violations(page)).map((violation) => `in ${name}, ${violation}`));
  }
  await page.setViewportSize(size);
  return found;
}

const isDrawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
