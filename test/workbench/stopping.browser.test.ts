import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import {
  AS_DELIVERED,
  choose,
  COLLECTIVES,
  drop,
  MENDED,
  openSample,
  openSheet,
  PATIENCE,
  save,
  says,
  saysCounts,
  type,
} from './clerk.ts';
import { commandLine } from './saved-file.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();

const LONG = longFile(250_000);

/** A file that takes seconds to read. */
function longFile(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row * 7}</v></c></row>`;
  });
  return Buffer.from(literalWorkbook({ data: lines.join('') }));
}

const stopButton = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Dừng', exact: true });

/** Stops the reading of a file once some of it is read; gives how much that was. */
async function stopReading(page: Page): Promise<number> {
  const told = page.getByText(/^[1-9]\d?%$/u);
  await told.waitFor({ timeout: PATIENCE });
  const done = parseInt((await told.textContent()) ?? '', 10);
  await stopButton(page).click({ timeout: PATIENCE });
  return done;
}

test('While a long file is read it is told how much of it is, and to stop leaves the page empty as before', async () => {
  const { page } = await served.open();
  await choose(page, 'dài.xlsx', LONG);
  expect(await stopReading(page)).toBeLessThan(100);
  await says(page, 'Mở tệp báo cáo để soát');
  await page.waitForTimeout(1_000);
  expect(await page.getByText('Đang đọc tệp').count()).toBe(0);
  await openSample(page);
});

test('To stop the reading of another file leaves the open one as it was: its unsaved edit, what is found, the way to save', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  await choose(page, 'dài.xlsx', LONG);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Bỏ các chỗ sửa và mở tệp khác', exact: true })
    .click();
  await stopReading(page);
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await saysCounts(page, MENDED);
  // The grid still takes what is typed, undoes it, and all of it is checked.
  await type(page, 'C13', '34');
  await saysCounts(page, AS_DELIVERED);
  await page.keyboard.press('Control+z');
  await saysCounts(page, MENDED);
  expect(commandLine(await save(page, served.folder))).toContain(`Tổng cộng: ${MENDED}.`);
});

test('A file that could not be opened is still told of after the reading of another was stopped', async () => {
  const { page } = await served.open();
  await choose(page, 'hỏng.xlsx', Buffer.from('không phải tệp Excel'));
  await says(page, 'Không mở được tệp hỏng.xlsx');
  await choose(page, 'dài.xlsx', LONG);
  await stopReading(page);
  await says(page, 'Không mở được tệp hỏng.xlsx');
});

test('A file opened while another is read takes its place', async () => {
  const { page } = await served.open();
  await choose(page, 'dài.xlsx', LONG);
  await page.getByText(/^[1-9]\d?%$/u).waitFor({ timeout: PATIENCE });
  await drop(page, { 'bao-lam-2022.xlsx': readFileSync('assets/samples/bao-lam-2022.xlsx') });
  await saysCounts(page, AS_DELIVERED);
  await page.waitForTimeout(2_000);
  await saysCounts(page, AS_DELIVERED);
});
