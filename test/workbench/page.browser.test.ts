import { cellAt, sheetNamed, type Workbook } from '../../src/grid/index.ts';
import {
  AS_DELIVERED,
  COLLECTIVES,
  MENDED,
  nameBox,
  openSample,
  openSheet,
  PATIENCE,
  save,
  says,
  saysCounts,
  type,
} from './clerk.ts';
import { commandLine, workbookIn } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();

function valueIn(workbook: Workbook, row: number, col: number): unknown {
  const sheet = sheetNamed(workbook, COLLECTIVES);
  return sheet && cellAt(sheet, row, col)?.value;
}

test('A clerk goes to a wrong total from the finding, mends it, sees the finding go, saves, and the command line agrees', async () => {
  const { page, offences } = await served.open();
  await openSample(page);
  const collectives = page.getByRole('region', { name: 'Kết quả xếp loại tập thể lãnh đạo, quản lý' });
  await collectives.getByRole('button', { name: /^Các năm đã khóa/u }).click();
  await collectives.getByRole('button', { name: 'Đến ô C13', exact: true }).first().click();
  await page.waitForFunction(
    (box) => box instanceof HTMLInputElement && box.value === 'C13',
    await nameBox(page).elementHandle(),
    { timeout: PATIENCE },
  );
  // The jump has opened the finding’s own sheet.
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  const path = await save(page, served.folder);
  await says(page, 'Đã tải xuống tệp bao-lam-2022.xlsx');
  expect(commandLine(path)).toContain(`Tổng cộng: ${MENDED}.`);
  const [saved, original] = [workbookIn(path), workbookIn('assets/samples/bao-lam-2022.xlsx')];
  expect(valueIn(saved, 12, 2)).toBe(35);
  const others = ({ name }: { name: string }) => name !== COLLECTIVES;
  expect(saved.sheets.filter(others)).toEqual(original.sheets.filter(others));
  expect(offences).toEqual([]);
});

test('Formulas follow edits, numbers are read as Vietnamese writes them, and all of it is in the saved file', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '=K20+5');
  await type(page, 'K20', '30');
  await saysCounts(page, MENDED);
  await type(page, 'K20', '29');
  await saysCounts(page, AS_DELIVERED);
  await type(page, 'K22', '1.234,5');
  await type(page, 'K23', '2.411');
  await type(page, 'K24', '34,5');
  const saved = workbookIn(await save(page, served.folder));
  expect([valueIn(saved, 21, 10), valueIn(saved, 22, 10), valueIn(saved, 23, 10)]).toEqual([
    1234.5, 2411, 34.5,
  ]);
  const sheet = sheetNamed(saved, COLLECTIVES);
  expect(sheet && cellAt(sheet, 12, 2)?.formula).toBe('K20+5');
});

test('Leaving with unsaved work asks; it is there again after a reload, and gone once it is dropped', async () => {
  const { page } = await served.open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await says(page, 'Đã mở lại tệp bao-lam-2022.xlsx');
  await saysCounts(page, MENDED);
  await page.getByRole('button', { name: 'Bỏ các chỗ sửa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ các chỗ sửa', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('A year that is added to Biểu 1 is in the saved file; taken back, it leaves nothing to save', async () => {
  const { page } = await served.open();
  await openSample(page);
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('tab', { name: 'Biểu 1' }).click();
  const add = pane.getByRole('button', { name: 'Thêm năm 2023', exact: true });
  await add.click({ timeout: PATIENCE });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click({ timeout: PATIENCE });
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await add.click({ timeout: PATIENCE });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  const saved = sheetNamed(workbookIn(await save(page, served.folder)), 'Biểu 1');
  expect(saved && cellAt(saved, 6, 7)?.value).toBe(2023);
  expect(saved?.merges).toContainEqual({ top: 4, left: 0, bottom: 4, right: 7 });
});

test('Marks that are set and saved are in the file; the cells are as they were', async () => {
  const { page } = await served.open();
  await openSample(page);
  await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
  await says(page, 'Chưa lưu');
  const path = await save(page, served.folder);
  expect(commandLine(path)).toContain(`Tổng cộng: ${AS_DELIVERED}.`);
});

test('Opening another file asks first where something is unsaved', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await saysCounts(page, MENDED);
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await page.getByRole('button', { name: 'Bỏ các chỗ sửa và mở tệp khác' }).click();
  await saysCounts(page, AS_DELIVERED);
});
