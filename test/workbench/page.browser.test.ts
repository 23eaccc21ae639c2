import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/places/xlsx/index.ts';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { troubleText } from '../../src/report/wording.vi.ts';
import { servePage, type ServedPage } from './served-page.ts';

jest.setTimeout(180_000);
const PATIENCE = 90_000;
const AS_DELIVERED = '24 lỗi, 11 cảnh báo, 9 lưu ý';
const MENDED = '23 lỗi, 11 cảnh báo, 9 lưu ý';

let served: ServedPage;
let folder: string;

beforeAll(async () => {
  served = await servePage();
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await saysCounts(page, AS_DELIVERED);
}

async function saysCounts(page: Page, counts: string): Promise<void> {
  await page
    .locator('[data-part="pane"]')
    .getByText(counts, { exact: true })
    .first()
    .waitFor({ timeout: PATIENCE });
}

/** Goes to the cell by the box of names and types into it, as a clerk does. */
async function type(page: Page, cell: string, text: string): Promise<void> {
  const names = page.locator('[data-u-comp="defined-name"] input');
  await names.click();
  await names.fill(cell);
  await names.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  return Promise.all([
    page.waitForEvent('filechooser', { timeout: PATIENCE }),
    page
      .getByRole('button', { name: /^Mở tệp/u })
      .first()
      .click(),
  ]).then(([chooser]) => chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes }));
}

function commandLine(path: string): string {
  try {
    return execFileSync(process.execPath, ['dist/cli/soat-bieu.js', 'check', path], { encoding: 'utf8' });
  } catch (error) {
    // Its status says that there are errors in the report; what it prints counts.
    return String((error as { stdout: unknown }).stdout);
  }
}

test('A clerk opens the report, mends the total of 2018, sees the finding go, saves, and the command line agrees', async () => {
  const { page, offences } = await served.open();
  await openSample(page);
  await openSheet(page, 'XL tập thể LĐQL');
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  const path = await save(page);
  await page.getByText('Đã tải xuống tệp bao-lam-2022.xlsx').waitFor({ timeout: PATIENCE });
  expect(commandLine(path)).toContain(`Tổng cộng: ${MENDED}.`);
  const saved = readWorkbook(new Uint8Array(readFileSync(path)));
  const original = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!saved.ok || !original.ok) throw new Error('unreadable');
  const sheet = sheetNamed(saved.workbook, 'XL tập thể LĐQL');
  expect(sheet && cellAt(sheet, 12, 2)?.value).toBe(35);
  const others = ({ name }: { name: string }) => name !== 'XL tập thể LĐQL';
  expect(saved.workbook.sheets.filter(others)).toEqual(original.workbook.sheets.filter(others));
  expect(offences).toEqual([]);
  await page.context().close();
});

test('Unsaved work is there again after a reload, and gone once it is dropped', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, 'XL tập thể LĐQL');
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
  await page.getByText('Bản sửa chưa lưu được giữ trên máy này').waitFor({ timeout: PATIENCE });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('Đã mở lại tệp bao-lam-2022.xlsx').waitFor({ timeout: PATIENCE });
  await saysCounts(page, MENDED);
  await page.getByRole('button', { name: 'Bỏ các chỗ sửa' }).click();
  await saysCounts(page, AS_DELIVERED);
  await page.context().close();
});

test('Marks that are set and saved are in the file; the cells are as they were', async () => {
  const { page } = await served.open();
  await openSample(page);
  await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  const path = await save(page);
  expect(commandLine(path)).toContain(`Tổng cộng: ${AS_DELIVERED}.`);
  await page.context().close();
});

test.each([
  ['ghi-chu.xlsx', Buffer.from('không phải Excel'), 'not-a-workbook'],
  ['dut.xlsx', readFileSync('assets/samples/bao-lam-2022.xlsx').subarray(0, 4000), 'truncated'],
  ['khac.xlsb', Buffer.from('x'), 'old-format'],
] as const)(
  'A file that cannot be read (%s) gives the sentence of the command line',
  async (name, bytes, trouble) => {
    const { page, offences } = await served.open();
    await choose(page, name, Buffer.from(bytes));
    await page.getByText(troubleText(trouble)).waitFor({ timeout: PATIENCE });
    expect(offences).toEqual([]);
    await page.context().close();
  },
);

test('A .csv file is checked and cannot be written, which is said', async () => {
  const { page } = await served.open();
  writeFileSync(join(folder, 'bieu.csv'), 'a,b\n1,2\n');
  await choose(page, 'bieu.csv', readFileSync(join(folder, 'bieu.csv')));
  await page.getByText('Chỉ đọc', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).count()).toBe(0);
  await page.context().close();
});

test('Opening another file asks first where something is unsaved', async () => {
  const { page } = await served.open();
  await openSample(page);
  await openSheet(page, 'XL tập thể LĐQL');
  await type(page, 'C13', '35');
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await saysCounts(page, MENDED);
  await page.getByRole('button', { name: 'Tệp mẫu', exact: true }).click();
  await page.getByRole('button', { name: 'Bỏ các chỗ sửa và mở tệp khác' }).click();
  await saysCounts(page, AS_DELIVERED);
  await page.context().close();
});
