import type { Page } from 'playwright-core';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { literalWorkbook, relationship, relationshipList } from '../workbooks/zip-xlsx.ts';
import { ownBrowser } from '../browser/launch.ts';
import { choose, PATIENCE, save, says, selectCells, type } from './clerk.ts';
import { copied, paste, WITH_CLIPBOARD } from './clipboard.ts';
import { workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll(ownBrowser);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An array formula in D1:D2, a table in A1:B3 with a heading and a total, numbers in F1:F2. */
const BOOK = literalWorkbook({
  sheet: `<sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c><c r="D1"><f t="array" ref="D1:D2">F1:F2*2</f><v>2</v></c><c r="F1"><v>1</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>Một</t></is></c><c r="B2"><v>5</v></c><c r="D2"><v>4</v></c><c r="F2"><v>2</v></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>Cộng</t></is></c><c r="B3"><v>5</v></c></row>
  </sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipList(
      relationship('rId1', 'table', '../tables/table1.xml'),
    ),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A1:B3" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Số"/></tableColumns></table>`,
  },
});

const ARRAY = 'công thức mảng';
const EDGE = 'dòng tiêu đề hoặc dòng tổng của một bảng';

async function opened(): Promise<Page> {
  const { page } = await served.open(WITH_CLIPBOARD);
  await choose(page, 'co-dinh.xlsx', Buffer.from(BOOK));
  await page.locator('[data-u-comp="defined-name"] input').waitFor({ timeout: PATIENCE });
  return page;
}

async function closeNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
}

test.each([
  ['D1', ARRAY],
  ['D2', ARRAY],
  ['B1', EDGE],
  ['A3', EDGE],
])('What is typed into %s is refused, since only the whole could be changed', async (cell, why) => {
  const page = await opened();
  const before = await copied(page, cell);
  await type(page, cell, '9');
  await says(page, why);
  await says(page, `Ô ${cell}, `);
  expect(await copied(page, cell)).toBe(before);
  await page.locator('header').getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});

test('Nothing else takes such cells apart: not pasting, deleting, moving away or moving there', async () => {
  const page = await opened();
  await paste(page, 'C2', { text: '1\t2' });
  await says(page, ARRAY);
  await closeNotice(page);
  await selectCells(page, 'A1');
  await page.keyboard.press('Delete');
  await says(page, EDGE);
  await closeNotice(page);
  await selectCells(page, 'D1');
  await page.keyboard.press('Control+x');
  await selectCells(page, 'H1');
  await page.keyboard.press('Control+v');
  await says(page, ARRAY);
  await closeNotice(page);
  await selectCells(page, 'F2');
  await page.keyboard.press('Control+x');
  await selectCells(page, 'D2');
  await page.keyboard.press('Control+v');
  await says(page, ARRAY);
  expect([await copied(page, 'D1'), await copied(page, 'D2'), await copied(page, 'F2')]).toEqual([
    '2',
    '4',
    '2',
  ]);
});

test('The other cells take what is typed, and an array follows', async () => {
  const page = await opened();
  await type(page, 'B2', '6');
  await type(page, 'F1', '3');
  // Looked at, and left as it is.
  await selectCells(page, 'D1');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  const path = await save(page, served.folder);
  const sheet = sheetNamed(workbookIn(path), 'Biểu');
  expect(sheet && [cellAt(sheet, 1, 1)?.value, cellAt(sheet, 0, 5)?.value]).toEqual([6, 3]);
  expect(sheet && cellAt(sheet, 0, 3)?.formula).toBe('F1:F2*2');
});

test('A text that no cell of a file can hold is refused where it is pasted', async () => {
  const page = await opened();
  await paste(page, 'H1', { text: 'x'.repeat(32_768) });
  await says(page, '32.767');
  await says(page, 'Ô H1, ');
  await page.locator('header').getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});

test('On a protected sheet cells are not moved', async () => {
  const { page } = await served.open(WITH_CLIPBOARD);
  const book = literalWorkbook({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
  });
  await choose(page, 'khoa.xlsx', Buffer.from(book));
  await page.locator('[data-u-comp="defined-name"] input').waitFor({ timeout: PATIENCE });
  await selectCells(page, 'A1');
  await page.keyboard.press('Control+x');
  await selectCells(page, 'B2');
  await page.keyboard.press('Control+v');
  await says(page, 'Trang tính này đang được bảo vệ');
  expect([await copied(page, 'A1'), await copied(page, 'B2')]).toEqual(['1', '']);
  await page.locator('header').getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
});
