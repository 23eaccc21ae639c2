import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** How a system may show the page. */
export interface Media {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

export const SURROUNDINGS = [
  ['in the light', { colorScheme: 'light', forcedColors: 'none' }],
  ['in the dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** What axe finds wrong, outside of the grid, whose inside is Univer's own. */
export async function faultsIn(page: Page, media: Media): Promise<string[]> {
  await page.emulateMedia(media);
  const isDark = media.colorScheme === 'dark';
  await page.waitForFunction((wanted) => {
    const frame = document.querySelector('header');
    const red = Number(/\d+/u.exec(frame ? getComputedStyle(frame).backgroundColor : '')?.[0]);
    return red < 100 === wanted && document.getAnimations().every(({ playState }) => playState !== 'running');
  }, isDark);
  await page.evaluate(AXE);
  return page.evaluate(async (isForced) => {
    const { run } = Reflect.get(window, 'axe') as {
      run: (context: object, options: object) => Promise<AxeResults>;
    };
    const { violations } = await run(
      { exclude: ['[data-tabster-dummy]', '[data-part="grid"]'] },
      {
        rules: {
          // Colours that the system forces are the system's.
          'color-contrast': { enabled: !isForced },
        },
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, media.forcedColors === 'active');
}
