import { readFileSync } from 'node:fs';
import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { troubleText } from '../../src/report/troubles.vi.ts';
import {
  AS_DELIVERED,
  choose,
  COLLECTIVES,
  drop,
  openSample,
  openSheet,
  PATIENCE,
  says,
  saysCounts,
  type,
} from './clerk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const SAMPLE = readFileSync('assets/samples/bao-lam-2022.xlsx');

const served = serveForAll();

test('A file that cannot be read gives the sentence of the command line; one that is only read is opened so', async () => {
  const { page, offences } = await served.open();
  const unreadable = [
    ['ghi-chu.xlsx', Buffer.from('không phải Excel'), 'not-a-workbook'],
    ['dut.xlsx', SAMPLE.subarray(0, 4000), 'truncated'],
    ['khac.xlsb', Buffer.from('x'), 'old-format'],
  ] as const;
  for (const [name, bytes, trouble] of unreadable) {
    await choose(page, name, Buffer.from(bytes));
    await says(page, troubleText(trouble));
  }
  await choose(page, 'bieu.csv', Buffer.from('a,b\n1,2\n'));
  await page.getByText('Chỉ đọc', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).count()).toBe(0);
  expect(offences).toEqual([]);
});

test('A file that is dropped on the page is opened; of several none is, which is said', async () => {
  const { page } = await served.open();
  await drop(page, { 'a.xlsx': SAMPLE, 'b.xlsx': SAMPLE });
  await says(page, 'Mỗi lần chỉ mở được một tệp');
  await drop(page, { 'keo-tha.xlsx': SAMPLE });
  await saysCounts(page, AS_DELIVERED);
  await says(page, 'keo-tha.xlsx');
});

test('Where the browser can write files, saving asks once where to, and then writes there', async () => {
  const { page } = await served.open();
  // The system's window can't be pressed; the file that it would give is a real one of the browser's own.
  await page.evaluate(() => {
    let asked = 0;
    Object.assign(window, {
      asked: () => asked,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        asked++;
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(`da-soat-${suggestedName}`, { create: true });
      },
    });
  });
  await openSample(page);
  await openSheet(page, COLLECTIVES);
  for (const total of ['35', '36']) {
    await type(page, 'C13', total);
    const button = page.getByRole('button', { name: 'Lưu', exact: true });
    await button.click();
    await says(page, 'Đã lưu vào tệp da-soat-bao-lam-2022.xlsx.');
    await page.getByText('Đã lưu', { exact: true }).waitFor({ timeout: PATIENCE });
  }
  const written = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('da-soat-bao-lam-2022.xlsx')).getFile();
    return {
      bytes: [...new Uint8Array(await file.arrayBuffer())],
      asked: (Reflect.get(window, 'asked') as () => number)(),
    };
  });
  expect(written.asked).toBe(1);
  const read = readWorkbook(Uint8Array.from(written.bytes));
  if (!read.ok) throw new Error(read.code);
  const sheet = sheetNamed(read.workbook, COLLECTIVES);
  expect(sheet && cellAt(sheet, 12, 2)?.value).toBe(36);
});

test('Once it was opened, the page works with its server gone', async () => {
  const { page } = await served.open();
  await says(page, 'Lần sau mở trang này được cả khi không có mạng.');
  await served.stop();
  await page.reload();
  await openSample(page);
});
