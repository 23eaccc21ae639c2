import type { Page } from 'playwright-core';
import { cellAt, sheetNamed, type Workbook } from '../../src/grid/index.ts';
import { AS_DELIVERED, COLLECTIVES, openSheet, PATIENCE, says, saysCounts, type } from './clerk.ts';
import { goOn, onDisk, openFromDisk, slowDown } from './disk.ts';
import { cellsOf, mend, pageWithDisk, press, state, valueIn } from './files-on-disk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(400_000);

const served = serveForAll();

/** The report year of Biểu 1 that a file has for 2023: a change that is made in the file at once. */
function yearIn(workbook: Workbook): unknown {
  const sheet = sheetNamed(workbook, 'Biểu 1');
  return sheet && cellAt(sheet, 6, 7)?.value;
}

async function addYear(page: Page): Promise<void> {
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('tab', { name: 'Biểu 1' }).click();
  await pane.getByRole('button', { name: 'Thêm năm 2023', exact: true }).click({ timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).last().waitFor({ timeout: PATIENCE });
}

async function takeBack(page: Page): Promise<void> {
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click({ timeout: PATIENCE });
  await pane
    .getByRole('button', { name: 'Thêm năm 2023', exact: true })
    .and(page.locator(':enabled'))
    .waitFor({ timeout: PATIENCE });
}

test('What is typed and made in the file while it is written stays unsaved, and is in the file after the next save', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await slowDown(page);
  await press(page, 'Lưu');
  await state(page, 'Đang lưu…');
  await type(page, 'K20', '31');
  await addYear(page);
  await goOn(page);
  await says(page, 'Đã lưu vào tệp a.xlsx. Chỗ sửa trong lúc ghi chưa có trong tệp');
  await state(page, 'Chưa lưu');
  const first = await onDisk(page, 'a.xlsx');
  expect(valueIn(first, 'C13')).toBe(35);
  expect(valueIn(first, 'K20')).not.toBe(31);
  expect(yearIn(first)).not.toBe(2023);
  await press(page, 'Lưu');
  await state(page, 'Đã lưu');
  const second = await onDisk(page, 'a.xlsx');
  expect([...(cellsOf(second) as unknown[]), yearIn(second)]).toEqual([35, 31, 2023]);
});

test('What is taken back while the file is written, and after, is unsaved, and gone from the file after the next save', async () => {
  const page = await pageWithDisk(served);
  await openFromDisk(page, 'a.xlsx');
  await saysCounts(page, AS_DELIVERED);
  await addYear(page);
  await slowDown(page);
  await press(page, 'Lưu');
  await takeBack(page);
  await goOn(page);
  await state(page, 'Chưa lưu');
  expect(yearIn(await onDisk(page, 'a.xlsx'))).toBe(2023);
  await press(page, 'Lưu');
  await state(page, 'Đã lưu');
  expect(yearIn(await onDisk(page, 'a.xlsx'))).not.toBe(2023);
});

test('Another file that is opened while one is written waits for it; neither is written into the other', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await slowDown(page);
  await press(page, 'Lưu');
  await openFromDisk(page, 'b.xlsx');
  await says(page, 'Ghi xong thì tệp b.xlsx mở ra');
  await goOn(page);
  await saysCounts(page, AS_DELIVERED);
  await says(page, 'b.xlsx');
  await openSheet(page, COLLECTIVES);
  await type(page, 'K20', '31');
  await press(page, 'Lưu');
  await says(page, 'Đã lưu vào tệp b.xlsx.');
  const [a, b] = [await onDisk(page, 'a.xlsx'), await onDisk(page, 'b.xlsx')];
  expect([valueIn(a, 'C13'), valueIn(b, 'C13'), valueIn(b, 'K20')]).toEqual([35, 34, 31]);
  expect(valueIn(a, 'K20')).not.toBe(31);
});

test('A write that fails half-way leaves the file as it was and the work unsaved, says so, and can be done again', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await slowDown(page);
  await press(page, 'Lưu');
  await addYear(page);
  await goOn(page, false);
  await says(page, 'Chưa ghi được tệp; tệp trên máy vẫn như trước.');
  await state(page, 'Chưa lưu');
  expect(valueIn(await onDisk(page, 'a.xlsx'), 'C13')).toBe(34);
  await press(page, 'Lưu');
  await state(page, 'Đã lưu');
  const saved = await onDisk(page, 'a.xlsx');
  expect([valueIn(saved, 'C13'), yearIn(saved)]).toEqual([35, 2023]);
});
