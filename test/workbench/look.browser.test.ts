import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { openSample } from './clerk.ts';
import { servePage, type ServedPage } from './served-page.ts';

jest.setTimeout(240_000);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let served: ServedPage;
let page: Page;

beforeAll(async () => {
  served = await servePage();
  ({ page } = await served.open({ reducedMotion: 'reduce' }));
  await page.evaluate(AXE);
});

afterAll(() => served.close());

interface Media {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

/** What axe finds wrong, outside of the grid, whose inside is Univer's own. */
async function faultsIn(media: Media): Promise<string[]> {
  await page.emulateMedia(media);
  const isDark = media.colorScheme === 'dark';
  await page.waitForFunction((wanted) => {
    const frame = document.querySelector('header');
    const red = Number(/\d+/u.exec(frame ? getComputedStyle(frame).backgroundColor : '')?.[0]);
    return red < 100 === wanted && document.getAnimations().every(({ playState }) => playState !== 'running');
  }, isDark);
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

const SURROUNDINGS = [
  ['in the light', { colorScheme: 'light', forcedColors: 'none' }],
  ['in the dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

test.each(SURROUNDINGS)('The page before a file is open is accessible %s', async (_where, media) => {
  expect(await faultsIn(media)).toEqual([]);
});

describe('with a workbook open', () => {
  beforeAll(() => openSample(page));

  test.each(SURROUNDINGS)('the page is accessible %s', async (_where, media) => {
    expect(await faultsIn(media)).toEqual([]);
  });

  test('the forms and the grid’s own bar stay dark on light, also in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    const bar = page.locator('[data-u-comp="defined-name"]').first();
    const shades = await bar.evaluate((element) => {
      const shade = (colour: string): number => Number(/\d+/u.exec(colour)?.[0] ?? 0);
      let under: Element | null = element;
      while (under && /rgba\(0, 0, 0, 0\)|transparent/u.test(getComputedStyle(under).backgroundColor))
        under = under.parentElement;
      const input = element.querySelector('input') ?? element;
      return {
        under: under ? shade(getComputedStyle(under).backgroundColor) : 255,
        text: shade(getComputedStyle(input).color),
      };
    });
    expect(shades.under).toBeGreaterThan(200);
    expect(shades.text).toBeLessThan(100);
  });
});
