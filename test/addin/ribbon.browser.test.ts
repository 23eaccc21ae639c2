import type { Page } from 'playwright-core';
import type { Press } from '../office-host/program.ts';
import { marks, picture, serveAddin, until } from './excel/suite.ts';

jest.setTimeout(240_000);

const { open } = serveAddin();

/** A mark of the product on the first cell of the first sheet, and a format of the clerk's own. */
async function markFirstCell(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [sheet] = window.excel.host().book.sheets;
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const look = { fill: '#FFC7CE', bold: true, borders: new Map() };
    const formula = '=LEN("soat-bieu:rating-total:error")>0';
    sheet?.rules.push({ id: 'ours', type: 'Custom', areas, formula, ...look });
    sheet?.rules.push({ id: 'theirs', type: 'Custom', areas, formula: '=A1>0', ...look });
  });
}

const press = (page: Page, how: Press) =>
  page.evaluate((way) => window.excel.program().press('xoaDanhDau', way), how);
const completed = (page: Page) => page.evaluate(() => window.excel.program().completed);
const dialogs = (page: Page) =>
  page.evaluate(() => window.excel.program().dialogs.map(({ address }) => address));
/** What the window that was opened last says. */
const textInWindow = async (page: Page): Promise<string> => {
  const address = await page.evaluate(() => window.excel.program().dialogs.at(-1)?.opened ?? '');
  const { pathname, search } = new URL(address);
  const { page: shown } = await open(`${pathname.slice(1)}${search}`, { excel: {} });
  return shown.locator('main p').first().innerText();
};
const closeDialog = (page: Page) =>
  page.evaluate(() => {
    window.excel.program().dialogs.at(-1)?.close();
  });

const PRESSES: readonly Press[] = ['message', 'command'];

test.each(PRESSES)(
  '“Xóa đánh dấu” pressed on the ribbon clears the marks, however Excel tells the page of it (%s)',
  async (how) => {
    const { page, troubles } = await open('commands.html', { excel: {} });
    await markFirstCell(page);
    const start = await picture(page);
    expect(await marks(page)).toHaveLength(1);
    const id = await press(page, how);
    await until(page, async () => (await marks(page)).length === 0);
    expect(await picture(page)).toEqual(start);
    const left = () => page.evaluate(() => window.excel.host().book.sheets[0]?.rules.map((rule) => rule.id));
    expect(await left()).toEqual(['theirs']);
    if (how === 'command') await until(page, async () => (await completed(page)).includes(id));
    expect(await dialogs(page)).toEqual([]);
    expect(await troubles()).toEqual([]);
  },
);

test('a press that comes before the page’s larger script has come is done when it has', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const { page } = await open('commands.html', {
    excel: {},
    prepare: (opened) =>
      opened.route(/\/commands\.\w+\.js$/u, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await markFirstCell(page);
  const id = await press(page, 'command');
  expect(await marks(page)).toHaveLength(1);
  letGo();
  await until(page, async () => (await completed(page)).includes(id));
  expect(await marks(page)).toEqual([]);
});

test('a press whose script never comes is told in a window, and Excel is not left waiting', async () => {
  const { page } = await open('commands.html', {
    excel: {},
    prepare: (opened) => opened.route(/\/commands\.\w+\.js$/u, (route) => route.abort()),
  });
  const id = await press(page, 'command');
  await until(page, async () => (await dialogs(page)).length === 1);
  expect((await dialogs(page))[0]).toContain('advice.html?code=not-loaded');
  expect(await textInWindow(page)).toMatch(/^Chưa tải được phần xóa đánh dấu/u);
  expect(await completed(page)).toEqual([]);
  await closeDialog(page);
  await until(page, async () => (await completed(page)).includes(id));
});

test('what stood in the way is told in a window; the press is over when the window is closed, not before', async () => {
  const { page } = await open('commands.html', { excel: {} });
  await markFirstCell(page);
  await page.evaluate(() => {
    window.excel.host().isEditingCell = true;
  });
  const id = await press(page, 'command');
  await until(page, async () => (await dialogs(page)).length === 1);
  const [address = ''] = await dialogs(page);
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe('/advice.html');
  expect(searchParams.get('code')).toBe('cell-edited');
  expect(searchParams.get('detail')).toMatch(/^InvalidOperationInCellEditMode/u);
  expect(await textInWindow(page)).toMatch(/^Đang có ô được gõ dở/u);
  await page.waitForTimeout(500);
  expect(await completed(page)).toEqual([]);
  await closeDialog(page);
  await until(page, async () => (await completed(page)).includes(id));
});

test('where no window can be opened the press is over all the same', async () => {
  const { page } = await open('commands.html', { excel: {} });
  await page.evaluate(() => {
    window.excel.program().opensDialogs = false;
    window.excel.host().isEditingCell = true;
  });
  const id = await press(page, 'command');
  await until(page, async () => (await completed(page)).includes(id));
});

/** As in an old webview: the youngest function that the product uses is not there. */
const OLD = 'delete Array.prototype.toSorted';

test('in an Excel too old for the product the button says so in a window, and is over when that is closed', async () => {
  const { page } = await open('commands.html', { excel: { apiVersion: 3 }, before: OLD });
  const id = await press(page, 'command');
  await until(page, async () => (await dialogs(page)).length === 1);
  expect((await dialogs(page))[0]).toMatch(/\/taskpane\.html$/u);
  expect(await completed(page)).toEqual([]);
  await closeDialog(page);
  await until(page, async () => (await completed(page)).includes(id));
});

test('a window whose address carries nothing says so, and names no cause', async () => {
  const { page } = await open('advice.html', { excel: {} });
  expect(await page.locator('main p').first().innerText()).toMatch(/^Chưa làm được/u);
});
