import type { Page } from 'playwright-core';
import { openSample } from './clerk.ts';
import { faultsIn, SURROUNDINGS } from './page-look.ts';
import { servePage, type ServedPage } from './served-page.ts';

jest.setTimeout(240_000);

let served: ServedPage;
let page: Page;

beforeAll(async () => {
  served = await servePage();
  ({ page } = await served.open({ reducedMotion: 'reduce' }));
});

afterAll(() => served.close());

test.each(SURROUNDINGS)('The page before a file is open is accessible %s', async (_where, media) => {
  expect(await faultsIn(page, media)).toEqual([]);
});

describe('with a workbook open', () => {
  beforeAll(() => openSample(page));

  test.each(SURROUNDINGS)('the page is accessible %s', async (_where, media) => {
    expect(await faultsIn(page, media)).toEqual([]);
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
