// Renders the icons: `node assets/icons/render.mjs` after a drawing was changed. Each drawing is made for its own grid of
// pixels; the sizes that have none are whole multiples of one that has.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const DRAWING_OF = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 40, 48: 24, 64: 32, 80: 40, 96: 32, 128: 32 };
const ON_THE_RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = {
  'soat-bieu': [...ON_THE_RIBBON, 96, 128],
  'xoa-danh-dau': ON_THE_RIBBON,
};

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(ICONS)) {
  for (const size of sizes) {
    const drawing = readFileSync(new URL(`${name}-${DRAWING_OF[size]}.svg`, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png);
  }
}
await browser.close();
