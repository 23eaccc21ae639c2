import { ownBrowser } from '../browser/launch.ts';
import { PATIENCE } from './clerk.ts';
import { copied, excelHtml, paste } from './clipboard.ts';
import { openSheetOf, savedCells } from './entered-values.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

test('A table of several rows and columns that is pasted from Excel fills each of its cells', async () => {
  const page = await openSheetOf(served, [['x']]);
  const rows = [
    ['Chi bộ', '2025', '2026'],
    ['Thôn 1', '15', '16'],
    ['Thôn 2', '12,5', '2.208'],
  ];
  const html = excelHtml(rows.map((row) => row.map((text) => [text, 'general'] as const)));
  await paste(page, 'B2', { text: rows.map((row) => row.join('\t')).join('\r\n'), html });
  expect((await copied(page, 'B2:D4')).split('\n').map((row) => row.split('\t'))).toEqual(rows);
  const stored = await savedCells(served, page);
  expect(['B3', 'C3', 'D3', 'C4', 'D4'].map((cell) => stored(cell)?.[1])).toEqual([
    'Thôn 1',
    15,
    16,
    12.5,
    2208,
  ]);
});

test('A table of Excel with English settings is taken for the numbers that it shows, and no date is guessed', async () => {
  const page = await openSheetOf(served, [['x']]);
  const html = excelHtml(
    [
      [['2,208', 'grouped']],
      [['15.79', 'number']],
      [['12.50%', 'number']],
      [['11/5/2025', 'date']],
      [['001', 'text']],
      [['hai\ndòng', 'general']],
    ],
    '.',
  );
  await paste(page, 'B1', { text: 'không dùng', html });
  const stored = await savedCells(served, page);
  expect(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map(stored)).toEqual([
    ['n', 2208, '#,##0'],
    ['n', 15.79, 'General'],
    ['n', 0.125, '0.00%'],
    ['s', '11/5/2025', 'General'],
    ['s', '001', 'General'],
    ['s', 'hai\ndòng', 'General'],
  ]);
});

test('Pasting over merged cells fills their first ones, and is refused where something would be lost', async () => {
  const page = await openSheetOf(served, [['x', 'gộp'], ['y']], false, ['B1:C2']);
  await paste(page, 'B1:C2', { text: '1,5' });
  await paste(page, 'A4:A4', { text: 'trên' });
  await paste(page, 'A1', { text: 'a\tb\tc' });
  await page.getByText(/Chưa dán gì: vùng dán có ô gộp/u).waitFor({ timeout: PATIENCE });
  const stored = await savedCells(served, page);
  expect(['A1', 'B1', 'A4'].map(stored)).toEqual([
    ['s', 'x', 'General'],
    ['n', 1.5, 'General'],
    ['s', 'trên', 'General'],
  ]);
});
