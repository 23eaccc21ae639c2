import { ownBrowser } from '../browser/launch.ts';
import { beginTyping, nameBox, PATIENCE, selectCells } from './clerk.ts';
import { copied } from './clipboard.ts';
import { DAY, openSheetOf, savedCells } from './entered-values.ts';
import { drag, gridCorner, MOMENT } from './grid-mouse.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

test('Cells that are filled, copied and entered at once are what they were filled from, in the format of each', async () => {
  const page = await openSheetOf(served, [
    ['10/2', { v: DAY, z: 'dd/mm/yyyy' }, { v: 2, f: 'A9+1' }, '001', { v: null, z: '@' }],
  ]);
  await selectCells(page, 'A1:D3');
  await page.keyboard.press('Control+d');
  expect(await copied(page, 'A1:D3')).toBe(
    Array.from({ length: 3 }, () => '10/2\t05/11/2025\t1\t001')
      .join('\n')
      .replace('\t1\t', '\t2\t'),
  );
  await copied(page, 'A1:D1');
  await selectCells(page, 'B5');
  await page.keyboard.press('Control+v');
  await beginTyping(page, 'D1:E1', '12,5%');
  await page.keyboard.press('Control+Enter');
  const stored = await savedCells(served, page);
  expect(['A3', 'B3', 'D3'].map(stored)).toEqual([
    ['s', '10/2', 'General'],
    ['n', DAY, 'dd/mm/yyyy'],
    ['s', '001', 'General'],
  ]);
  expect(stored('C3')?.[3]).toBe('A11+1');
  expect(['B5', 'C5', 'E5'].map(stored)).toEqual([
    ['s', '10/2', 'General'],
    ['n', DAY, 'dd/mm/yyyy'],
    ['s', '001', 'General'],
  ]);
  expect(stored('D5')?.[3]).toBe('B13+1');
  expect(['D1', 'E1'].map(stored)).toEqual([
    ['n', 0.125, '0.00%'],
    ['s', '12,5%', '@'],
  ]);
});

test('Dragging the corner of a selection goes on with its numbers and days, and repeats texts that only look like them', async () => {
  const page = await openSheetOf(served, [
    [1, { v: DAY, z: 'dd/mm/yyyy' }, '10/2', 'Chi bộ 1', '99-KH/HU'],
    [3, { v: DAY + 7, z: 'dd/mm/yyyy' }, '11/2', 'Chi bộ 1', '99-KH/HU'],
  ]);
  // A grid that was just laid out takes no notice of the mouse yet, and of the corner of a selection still later.
  while ((await nameBox(page).inputValue()) !== 'A1:E4') {
    await drag(page, { x: 60, y: 30 }, { x: 46 + 5 * 64 - 10, y: 50 });
    await drag(page, { x: 46 + 5 * 64, y: 60 }, { x: 46 + 5 * 64 - 10, y: 96 });
  }
  expect(await copied(page, 'A3:E4')).toBe(
    '5\t19/11/2025\t10/2\tChi bộ 1\t99-KH/HU\n7\t26/11/2025\t11/2\tChi bộ 1\t99-KH/HU',
  );
  await page.keyboard.press('Control+z');
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});

test('A formula that is written by pointing at cells, with ";" between them, is taken', async () => {
  const page = await openSheetOf(served, [[2, 3, 4]]);
  const corner = await gridCorner(page);
  const point = async (col: number): Promise<void> => {
    // The grid takes a click for a cell of the formula only once it has read what was typed.
    await page.waitForTimeout(3 * MOMENT);
    await page.mouse.click(corner.x + 46 + 64 * col + 30, corner.y + 30);
    await page.waitForTimeout(3 * MOMENT);
  };
  await beginTyping(page, 'A3', '=SUM(');
  await point(0);
  await page.keyboard.type(';');
  await point(1);
  await page.keyboard.type(';1,5)');
  await page.keyboard.press('Enter');
  expect((await savedCells(served, page))('A3')).toEqual(['n', 6.5, 'General', 'SUM(A1,B1,1.5)']);
});
