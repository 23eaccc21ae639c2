import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { cellName, sheetNamed, type Workbook } from '../../src/grid/index.ts';
import {
  AS_DELIVERED,
  COLLECTIVES,
  MENDED,
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
import { listOf } from '../workbooks/row-list.ts';

jest.setTimeout(240_000);

const OWN = 'Lời báo cáo';
const SOURCE = 'XL TCCSĐ';
const FOLLOWING = `'${SOURCE}'!C9`;
/** What the sample holds once C9, the excellent of 2018, is 7 and no longer 8. */
const WITH_7 = '25 lỗi, 11 cảnh báo, 9 lưu ý';

const served = serveForAll();

/** Where in the inserted tables a formula stands: "C4". */
function placeOf(workbook: Workbook, formula: string): string {
  for (const [row, cells] of sheetNamed(workbook, OWN)?.rows ?? []) {
    const col = listOf(cells).findIndex((cell) => cell?.formula === formula);
    if (col >= 0) return cellName({ row, col });
  }
  throw new Error(`no formula ${formula}`);
}

test('Tables with charts that a clerk inserts follow their source, are in the saved file, and are found to be right', async () => {
  const { page, offences } = await served.open();
  await openSample(page);
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('tab', { name: OWN }).click();
  const insert = pane.getByRole('button', { name: 'Chèn vào tệp', exact: true });
  await insert.click({ timeout: PATIENCE });
  await says(page, /^Đã ghi vào \d+ ô của lời báo cáo\.$/u);
  await page
    .locator('[data-u-comp="slide-tab-item"]')
    .getByText(OWN, { exact: true })
    .waitFor({ timeout: PATIENCE });

  const path = await save(page, served.folder);
  const own = placeOf(workbookIn(path), FOLLOWING);
  const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(path))));
  expect(parts.filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(8);
  expect(commandLine(path)).toContain(`Tổng cộng: ${AS_DELIVERED}.`);

  await pane.getByRole('tab', { name: /^Kiểm tra/u }).click();
  await openSheet(page, COLLECTIVES);
  // The wrong total of 2018 is right for as long as the inserted table shows the source's 8.
  await type(page, 'C13', `='${OWN}'!${own}+27`);
  await saysCounts(page, MENDED);
  await openSheet(page, SOURCE);
  await type(page, 'C9', '7');
  await saysCounts(page, WITH_7);
  await type(page, 'C9', '8');
  await saysCounts(page, MENDED);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '34');
  await saysCounts(page, AS_DELIVERED);
  await pane.getByRole('tab', { name: OWN }).click();
  await insert.click({ timeout: PATIENCE });
  await says(page, /^Phần đã chèn khớp với số liệu hiện tại/u);
  expect(offences).toEqual([]);
});

test('Tables that were inserted and taken back leave nothing to save', async () => {
  const { page } = await served.open();
  await openSample(page);
  const pane = page.locator('[data-part="pane"]');
  await pane.getByRole('tab', { name: OWN }).click();
  await pane.getByRole('button', { name: 'Chèn vào tệp', exact: true }).click({ timeout: PATIENCE });
  await page.getByText('Chưa lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  // Until it is done nothing can be taken back.
  await says(page, /^Đã ghi vào \d+ ô của lời báo cáo\.$/u);
  await pane
    .getByRole('button', { name: /^Hoàn tác/u })
    .last()
    .click({ timeout: PATIENCE });
  await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  const tab = page.locator('[data-u-comp="slide-tab-item"]').getByText(OWN, { exact: true });
  await tab.waitFor({ state: 'detached', timeout: PATIENCE });
});
