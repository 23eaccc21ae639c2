import { CONTENT_TYPES } from '../places/browser/picture-file.ts';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import { ownBrowser } from '../browser/launch.ts';
import { choose, PATIENCE, selectCells, type } from './clerk.ts';
import { copied, excelHtml, paste, WITH_CLIPBOARD } from './clipboard.ts';
import { DAY, NAME, openSheetOf, savedCells, type Stored } from './entered-values.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

/** By the number format of the cell: what is typed or pasted, how it is shown, how it is stored. */
const TABLE: readonly (readonly [format: string | null, typed: string, shown: string, stored: Stored])[] = [
  [null, '05/11/2025', '05/11/2025', ['n', DAY, 'dd/mm/yyyy']],
  [null, '5-11-2025', '05/11/2025', ['n', DAY, 'dd/mm/yyyy']],
  [null, '5/11/25', '05/11/2025', ['n', DAY, 'dd/mm/yyyy']],
  [null, '10/2', '10/2', ['s', '10/2', 'General']],
  [null, '5/31', '5/31', ['s', '5/31', 'General']],
  [null, '31/2/2025', '31/2/2025', ['s', '31/2/2025', 'General']],
  [null, '12.5', '12.5', ['s', '12.5', 'General']],
  [null, '12,5%', '12,50%', ['n', 0.125, '0.00%']],
  [null, '85,75 %', '85,75%', ['n', 0.8575, '0.00%']],
  [null, '2.208', '2.208', ['n', 2208, '#,##0']],
  [null, '1.234.567', '1.234.567', ['n', 1_234_567, '#,##0']],
  [null, '1.234,5', '1.234,5', ['n', 1234.5, '#,##0.0']],
  [null, '15,79', '15,79', ['n', 15.79, 'General']],
  [null, '1,234', '1,234', ['n', 1.234, 'General']],
  [null, '-2,5', '-2,5', ['n', -2.5, 'General']],
  [null, '35', '35', ['n', 35, 'General']],
  [null, "'001", '001', ['s', '001', 'General']],
  [null, 'TRUE', 'TRUE', ['b', true, 'General']],
  [null, 'x', 'x', ['s', 'x', 'General']],
  [null, '=1+1,5', '2,5', ['n', 2.5, 'General', '1+1.5']],
  [null, '=ROUND(15,79;1)', '15,8', ['n', 15.8, 'General', 'ROUND(15.79,1)']],
  [null, '=SUM(1,5)', '6', ['n', 6, 'General', 'SUM(1,5)']],
  [null, '=> xem trang 2', '=> xem trang 2', ['s', '=> xem trang 2', 'General']],
  [null, '99-KH/HU', '99-KH/HU', ['s', '99-KH/HU', 'General']],
  [null, '15-10/2', '15-10/2', ['s', '15-10/2', 'General']],
  [null, '12:30', '12:30', ['s', '12:30', 'General']],
  [null, '1e5', '1e5', ['s', '1e5', 'General']],
  [null, '(5)', '(5)', ['s', '(5)', 'General']],
  [null, '1234567890123456', '1234567890123456', ['s', '1234567890123456', 'General']],
  ['0.00%', '85,75', '85,75%', ['n', 0.8575, '0.00%']],
  ['0.00%', '0,5', '0,50%', ['n', 0.005, '0.00%']],
  ['0.00%', '12,5%', '12,50%', ['n', 0.125, '0.00%']],
  ['0.00%', '10/2', '10/2', ['s', '10/2', '0.00%']],
  ['@', '05/11/2025', '05/11/2025', ['s', '05/11/2025', '@']],
  ['@', '001', '001', ['s', '001', '@']],
  ['@', '12,5%', '12,5%', ['s', '12,5%', '@']],
  ['@', '2.208', '2.208', ['s', '2.208', '@']],
  ['@', '=A1+1', '=A1+1', ['s', '=A1+1', '@']],
  ['@', 'TRUE', 'TRUE', ['s', 'TRUE', '@']],
  ['d/m/yyyy', '05/11/2025', '5/11/2025', ['n', DAY, 'd/m/yyyy']],
  ['d/m/yyyy', '10/2', '10/2', ['s', '10/2', 'd/m/yyyy']],
  ['d/m/yyyy', '2025', '2025', ['n', 2025, 'General']],
  ['#,##0.00', '2.208', '2.208,00', ['n', 2208, '#,##0.00']],
  ['#,##0.00', '05/11/2025', '05/11/2025', ['n', DAY, 'dd/mm/yyyy']],
];

const LAST = TABLE.length;

test('Typed and pasted values are taken, shown and saved as Excel with Vietnamese settings does', async () => {
  const page = await openSheetOf(
    served,
    TABLE.map(([z]) => Array.from({ length: 3 }, () => (z === null ? null : { v: null, z }))),
  );
  await selectCells(page, 'A1');
  for (const [, typed] of TABLE) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  const texts = TABLE.map(([, typed]) => typed);
  await paste(page, 'B1', { text: texts.join('\r\n') });
  await paste(page, 'C1', {
    text: texts.join('\r\n'),
    html: excelHtml(texts.map((text) => [[text, 'general']])),
  });
  const seen = (await copied(page, `A1:C${LAST}`)).split('\n').map((row) => row.split('\t'));
  expect(seen).toEqual(TABLE.map(([, , shown]) => [shown, shown, shown]));
  const stored = await savedCells(served, page);
  const kept = TABLE.map((_, index) => ['A', 'B', 'C'].map((col) => stored(`${col}${index + 1}`)));
  expect(kept).toEqual(TABLE.map(([, , , one]) => [one, one, one]));
});

test('An edited formula keeps its decimals, and a text of several lines keeps them', async () => {
  const page = await openSheetOf(served, [[{ v: 1, f: 'INT(1.5)' }, 'hai\ndòng']]);
  for (const [cell, more] of [
    ['A1', '+0,5'],
    ['B1', ' sau'],
  ] as const) {
    await selectCells(page, cell);
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(more);
    await page.keyboard.press('Enter');
  }
  const stored = await savedCells(served, page);
  expect(stored('A1')).toEqual(['n', 1.5, 'General', 'INT(1.5)+0.5']);
  expect(stored('B1')).toEqual(['s', 'hai\ndòng sau', 'General']);
});

test('In a column that is formatted as text or as dates, cells that were never written are so, too', async () => {
  const { page } = await served.open(WITH_CLIPBOARD);
  const formats = '<numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy"/></numFmts>';
  const looks = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>';
  const xfs = '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="170"/></cellXfs>';
  const columns = '<cols><col min="1" max="1" style="1"/><col min="2" max="2" style="2"/></cols>';
  const bytes = literalWorkbook({
    sheets: `<sheet name="${NAME}" sheetId="1" r:id="rId1"/>`,
    sheet: `${columns}<sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>`,
    styles: formats + looks + xfs,
    parts: CONTENT_TYPES,
  });
  await choose(page, 'cot.xlsx', Buffer.from(bytes));
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(NAME).waitFor({ timeout: PATIENCE });
  for (const [cell, text] of [
    ['A2', '001'],
    ['A3', '05/11/2025'],
    ['B2', '05/11/2025'],
    ['B3', '2025'],
  ] as const)
    await type(page, cell, text);
  expect(await copied(page, 'A2:B3')).toBe('001\t5/11/2025\n05/11/2025\t2025');
  const stored = await savedCells(served, page);
  expect(['A2', 'A3', 'B2', 'B3'].map(stored)).toEqual([
    ['s', '001', '@'],
    ['s', '05/11/2025', '@'],
    ['n', DAY, 'd/m/yyyy'],
    ['n', 2025, 'General'],
  ]);
  await selectCells(page, 'B3');
  await page.keyboard.press('Delete');
  await type(page, 'B3', '05/11/2025');
  expect((await savedCells(served, page))('B3')).toEqual(['n', DAY, 'dd/mm/yyyy']);
});
