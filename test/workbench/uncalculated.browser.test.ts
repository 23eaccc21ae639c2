import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { formulaBook, type Cells } from '../workbooks/formula-book.ts';
import { choose, openSheet, PATIENCE, save, says, type } from './clerk.ts';
import { workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();
const SHEET = 'XL TCCSĐ';

/** A table whose total of 2022 is a formula that the file gives no value for; that of 2021 is wrong. */
const table = (formula: string): Cells => ({
  A1: 'Kết quả xếp loại tổ chức cơ sở đảng',
  ...{ A2: 'Tiêu chí', B2: 2021, C2: 2022 },
  ...{ A3: 'Hoàn thành xuất sắc nhiệm vụ', B3: 1, C3: 1 },
  ...{ A4: 'Hoàn thành tốt nhiệm vụ', B4: 8, C4: 8 },
  ...{ A5: 'Hoàn thành nhiệm vụ', B5: 1, C5: 1 },
  ...{ A6: 'Không hoàn thành nhiệm vụ', B6: 0, C6: 0 },
  ...{ A7: 'Tổng số', B7: 12, C7: { formula } },
});

const ASKED = /Tệp có công thức chưa có kết quả/u;
const UNCALCULATED = /tệp không lưu kết quả/u;

function held(path: string, row: number, col: number) {
  const sheet = sheetNamed(workbookIn(path), SHEET);
  return sheet && cellAt(sheet, row, col);
}

test('Formulas without values are calculated only when asked; until then their cells are told, and never saved as if they had values', async () => {
  const { page, offences } = await served.open();
  await choose(page, 'thieu.xlsx', Buffer.from(formulaBook(table('FACT(1E+15)'))));
  await says(page, ASKED);
  const pane = page.locator('[data-part="pane"]');
  await pane.getByText('1 lỗi', { exact: false }).first().waitFor({ timeout: PATIENCE });
  await pane.getByText(UNCALCULATED).first().waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Không tính', exact: true }).click();
  await page.getByText(ASKED).waitFor({ state: 'detached', timeout: PATIENCE });
  await openSheet(page, SHEET);
  // The page still answers, and an edit that the formula could depend on begins no calculation.
  await type(page, 'B7', '10');
  await pane.getByText('0 lỗi', { exact: false }).first().waitFor({ timeout: PATIENCE });
  const path = await save(page, served.folder);
  expect(held(path, 6, 1)?.value).toBe(10);
  expect(held(path, 6, 2)).toMatchObject({ value: null, formula: 'FACT(1E+15)' });
  expect(offences).toEqual([]);
});

test('Formulas that are calculated when the clerk wants it are checked, with the edits made before', async () => {
  const { page, offences } = await served.open();
  await choose(page, 'tinh.xlsx', Buffer.from(formulaBook(table('SUM(C3:C6)+1'))));
  await says(page, ASKED);
  await openSheet(page, SHEET);
  await type(page, 'B7', '10');
  await page.getByRole('button', { name: 'Tính các công thức', exact: true }).click();
  const pane = page.locator('[data-part="pane"]');
  await pane.getByText('ghi 11, cộng bốn mức được 10').first().waitFor({ timeout: PATIENCE });
  expect(offences).toEqual([]);
});
