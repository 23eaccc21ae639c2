import type { Page } from 'playwright-core';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { AS_DELIVERED, COLLECTIVES, MENDED, nameBox, openSample, PATIENCE, saysCounts } from './clerk.ts';
import { workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(400_000);

const served = serveForAll();

/** The part of the page that has the keyboard, and by which name. */
function focused(page: Page): Promise<{ part: string | undefined; name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const part = element?.closest<HTMLElement>('[data-part]')?.dataset['part'];
    return { part, name: element?.getAttribute('aria-label') ?? element?.textContent ?? '' };
  });
}

async function partIs(page: Page, part: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'] === wanted,
    part,
    { timeout: PATIENCE },
  );
}

/** Presses a key until what has the keyboard has that name. */
async function pressTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let times = 0; times < 60; times++) {
    if (name.test((await focused(page)).name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}: ${JSON.stringify(await focused(page))}`);
}

/** Presses F6 until the part has the keyboard. */
async function goTo(page: Page, part: string): Promise<void> {
  for (let times = 0; times < 4; times++) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(200);
    if ((await focused(page)).part === part) return;
  }
  throw new Error(`F6 does not lead to ${part}`);
}

/** Goes down the list of findings, opening the years that are closed, to the finding in a table. */
async function goToFinding(page: Page, table: string, cell: string): Promise<void> {
  await pressTo(page, 'Tab', /^(?:Lỗi|Cảnh báo|Lưu ý): /u);
  for (let times = 0; times < 100; times++) {
    const { name } = await focused(page);
    const region = await page.evaluate(() => {
      const title = document.activeElement
        ?.closest('[aria-labelledby]:not([role])')
        ?.getAttribute('aria-labelledby');
      return document.getElementById(title ?? '')?.textContent ?? '';
    });
    if (region === table && name.includes(` ${cell} `)) return;
    if (region === table && name.startsWith('Các năm đã khóa')) await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no way down to ${cell}`);
}

async function addressIs(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    ([box, wanted]) => box instanceof HTMLInputElement && box.value === wanted,
    [await nameBox(page).elementHandle(), address] as const,
    { timeout: PATIENCE },
  );
}

describe.each([
  [1366, 768],
  [1024, 600],
])('at %i × %i', (width, height) => {
  const options = { viewport: { width, height } };

  test('a clerk opens, goes to a wrong total, mends and saves it by keys alone', async () => {
    const { page } = await served.open(options);
    await pressTo(page, 'Tab', /^Tệp mẫu$/u);
    await page.keyboard.press('Enter');
    await saysCounts(page, AS_DELIVERED);
    await goTo(page, 'pane');
    await goToFinding(page, 'Kết quả xếp loại tập thể lãnh đạo, quản lý', 'C13');
    await page.keyboard.press('Enter');
    await addressIs(page, 'C13');
    await partIs(page, 'grid');
    await page.keyboard.type('35');
    await page.keyboard.press('Enter');
    await saysCounts(page, MENDED);
    await goTo(page, 'bar');
    await pressTo(page, 'Tab', /^Lưu$/u);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: PATIENCE }),
      page.keyboard.press('Enter'),
    ]);
    const path = `${served.folder}/${width}.xlsx`;
    await download.saveAs(path);
    const sheet = sheetNamed(workbookIn(path), COLLECTIVES);
    expect(sheet && cellAt(sheet, 12, 2)?.value).toBe(35);
  });

  test('F6 and Shift+F6 go round the bar, the grid and the pane, also while something is typed', async () => {
    const { page } = await served.open(options);
    await openSample(page);
    await goTo(page, 'grid');
    await page.keyboard.press('F6');
    for (const part of ['pane', 'bar', 'grid', 'pane']) {
      await partIs(page, part);
      await page.keyboard.press('F6');
    }
    for (const part of ['bar', 'pane', 'grid', 'bar']) {
      await partIs(page, part);
      await page.keyboard.press('Shift+F6');
    }
    await partIs(page, 'pane');
    await page.keyboard.press('Shift+F6');
    await partIs(page, 'grid');
    await page.keyboard.type('7');
    await page.keyboard.press('F6');
    await partIs(page, 'pane');
    await page.locator('header').getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  });
});

test('Tab goes from the bar into the grid, in the order in which the page is read; all that it stops at has a name', async () => {
  const { page } = await served.open();
  await openSample(page);
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).focus();
  const stops: { part: string | undefined; name: string }[] = [];
  for (let times = 0; times < 6; times++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops.map(({ part }) => part)).toEqual(['bar', 'bar', 'grid', 'grid', 'grid', 'grid']);
  expect(stops.map(({ name }) => name)).not.toContain('');
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-part="grid"] :is(button, input, [contenteditable])')]
      .filter(
        (element) => element.checkVisibility() && (element.ariaLabel ?? element.innerText.trim()) === '',
      )
      .map((element) => element.outerHTML),
  );
  expect(nameless).toEqual([]);
});

test('With Ctrl the way to a cell leaves the keyboard in the list; Ctrl+S saves', async () => {
  const { page } = await served.open();
  await openSample(page);
  await goTo(page, 'pane');
  await pressTo(page, 'Tab', /^(?:Lỗi|Cảnh báo|Lưu ý): /u);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(1_000);
  await partIs(page, 'pane');
  await page.keyboard.press('Enter');
  await partIs(page, 'grid');
  await page.keyboard.type('1');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.keyboard.press('Control+s'),
  ]);
  expect(download.suggestedFilename()).toBe('bao-lam-2022.xlsx');
});

test('Where there is room for one part only, the way to a cell and F6 bring the other one in sight', async () => {
  const { page } = await served.open({ viewport: { width: 640, height: 768 } });
  await openSample(page);
  await goTo(page, 'pane');
  await pressTo(page, 'Tab', /^(?:Lỗi|Cảnh báo|Lưu ý): /u);
  await page.keyboard.press('Enter');
  await partIs(page, 'grid');
  const seen = (): Promise<boolean> =>
    nameBox(page).evaluate((box) => getComputedStyle(box).visibility === 'visible');
  expect(await seen()).toBe(true);
  await page.keyboard.press('F6');
  await partIs(page, 'pane');
  // It is faded out.
  await page.waitForFunction(
    (box) => box instanceof Element && getComputedStyle(box).visibility === 'hidden',
    await nameBox(page).elementHandle(),
    { timeout: PATIENCE },
  );
});
