import type { Literal } from '../workbooks/literal.ts';
import { ownBrowser } from '../browser/launch.ts';
import { PATIENCE, selectCells, type } from './clerk.ts';
import { copied, offeredIn, paste } from './clipboard.ts';
import { DAY, openSheetOf, savedCells } from './entered-values.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

const HELD: readonly (readonly [Literal, shown: string, offered: string])[] = [
  [15.79, '15,79', '15,79'],
  [0.1 + 0.2, '0,3', '0,3'],
  [{ v: DAY, z: 'mm-dd-yy' }, '05/11/2025', '05/11/2025'],
  [{ v: DAY, z: 'dd/mm/yyyy' }, '05/11/2025', '05/11/2025'],
  [{ v: 0.8575, z: '0.00%' }, '85,75%', '85,75%'],
  [{ v: 0.8575, z: '0%' }, '86%', '85,75%'],
  [{ v: 2208, z: '#,##0' }, '2.208', '2208'],
  [{ v: 23.69, f: 'ROUND(1.5*A1,2)' }, '23,69', '=ROUND(1,5*A1;2)'],
  [{ v: 3, f: 'SUM({1,2})' }, '3', '=SUM({1\\2})'],
  ['05/11/2025', '05/11/2025', "'05/11/2025"],
  ['001', '001', "'001"],
  [{ v: '001', z: '@' }, '001', '001'],
  [true, 'TRUE', 'TRUE'],
  ['Đảng ủy', 'Đảng ủy', 'Đảng ủy'],
];

test('What cells hold is shown and offered the Vietnamese way, and opening them changes nothing', async () => {
  const page = await openSheetOf(served, [...HELD.map(([one]) => [one]), ['hai\ndòng']]);
  expect((await copied(page, `A1:A${HELD.length}`)).split('\n')).toEqual(HELD.map(([, shown]) => shown));
  const offered: string[] = [];
  for (const index of HELD.keys()) offered.push(await offeredIn(page, `A${index + 1}`));
  expect(offered).toEqual(HELD.map(([, , text]) => text));
  await selectCells(page, `A${HELD.length + 1}`);
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await page.getByText('Chưa lưu', { exact: true }).count()).toBe(0);
});

test('Ctrl+Z takes each kind of entry back, with its format', async () => {
  const page = await openSheetOf(served, [[{ v: 15.79, z: '0.000' }]]);
  for (const typed of ['05/11/2025', '12,5%', '2.208', "'001", '=A2+1,5', 'TRUE', 'x']) {
    await type(page, 'A1', typed);
    await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
    await page.keyboard.press('Control+z');
    await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  }
  await paste(page, 'A1', { text: '05/11/2025\t12,5%' });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+z');
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await copied(page, 'A1')).toBe('15,790');
});

test('In a workbook that counts its days from 1904 a day is the same day', async () => {
  const page = await openSheetOf(
    served,
    [
      [
        { v: DAY - 1462, z: 'dd/mm/yyyy' },
        { v: DAY - 1462, z: 'mm-dd-yy' },
      ],
    ],
    true,
  );
  await type(page, 'A2', '05/11/2025');
  expect(await copied(page, 'A1:B2')).toBe('05/11/2025\t05/11/2025\n05/11/2025\t');
  const stored = await savedCells(served, page);
  expect(stored('A2')).toEqual(['n', DAY - 1462, 'dd/mm/yyyy']);
});
