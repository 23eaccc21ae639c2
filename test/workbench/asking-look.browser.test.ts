import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { formulaBook } from '../workbooks/formula-book.ts';
import { ownBrowser } from '../browser/launch.ts';
import { AS_DELIVERED, COLLECTIVES, MENDED, openSheet, PATIENCE, says, saysCounts, type } from './clerk.ts';
import { paste, WITH_CLIPBOARD } from './clipboard.ts';
import { giveDisk, goOn, openFromDisk, putOnDisk, removeFromDisk, slowDown } from './disk.ts';
import { faultsIn, SURROUNDINGS } from './page-look.ts';
import { servePage, WEB, type ServedPage } from './served-page.ts';

jest.setTimeout(400_000);

const SAMPLE = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));
const UNCALCULATED = formulaBook({ A1: 'Tổng số', B1: { formula: 'SUM(1,2)' } });

let served: ServedPage;
let page: Page;

beforeAll(async () => {
  served = await servePage(WEB, ownBrowser);
  ({ page } = await served.open({ reducedMotion: 'reduce', ...WITH_CLIPBOARD }));
  page.on('dialog', (dialog) => void dialog.accept());
  await giveDisk(page.context());
  await page.reload();
  await putOnDisk(page, 'a.xlsx', SAMPLE);
  await putOnDisk(page, 'b.xlsx', UNCALCULATED);
  await openFromDisk(page, 'a.xlsx');
  await saysCounts(page, AS_DELIVERED);
  await openSheet(page, COLLECTIVES);
  await type(page, 'C13', '35');
  await saysCounts(page, MENDED);
});

afterAll(() => served.close());

const press = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

const answer = (name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click({ timeout: PATIENCE });

/** What is seen one after another, how the page comes there, and how it is left. */
const STATES: readonly {
  readonly says: string;
  readonly come: () => Promise<void>;
  readonly go?: () => Promise<void>;
}[] = [
  {
    says: 'Chưa dán gì',
    come: () => paste(page, 'A12', { text: 'a\tb\nc\td' }),
  },
  {
    says: 'Có chỗ sửa chưa lưu',
    come: () => openFromDisk(page, 'b.xlsx'),
    go: () => answer('Quay lại'),
  },
  {
    says: 'Bỏ các chỗ sửa chưa lưu?',
    come: async () => {
      await page.reload();
      await press('Bỏ các chỗ sửa');
    },
    go: () => answer('Bỏ các chỗ sửa'),
  },
  { says: 'Đã bỏ các chỗ sửa chưa lưu.', come: () => saysCounts(page, AS_DELIVERED) },
  { says: 'Đã lấy lại các chỗ sửa.', come: () => press('Lấy lại các chỗ sửa') },
  { says: 'không còn được giữ trong trình duyệt', come: () => press('Xóa ngay') },
  {
    says: 'Chưa giữ được việc chưa lưu',
    come: async () => {
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await press('Giữ lại');
    },
  },
  {
    says: 'Tệp trên máy đã khác',
    come: async () => {
      await putOnDisk(page, 'a.xlsx', SAMPLE);
      await press('Lưu');
    },
    go: () => answer('Quay lại'),
  },
  {
    says: 'Không còn tệp ở chỗ cũ',
    come: async () => {
      await removeFromDisk(page, 'a.xlsx');
      await press('Lưu');
    },
    go: () => answer('Quay lại'),
  },
  {
    says: 'Tệp có công thức chưa có kết quả',
    come: async () => {
      await openFromDisk(page, 'b.xlsx');
      await answer('Bỏ các chỗ sửa và mở tệp khác');
    },
  },
  {
    says: 'Đang lưu tệp',
    come: async () => {
      await slowDown(page);
      await press('Lưu thành bản sao');
      await openFromDisk(page, 'b.xlsx');
    },
    go: async () => {
      await answer('Không mở tệp khác nữa');
      await goOn(page);
      await says(page, 'Đã lưu vào tệp b');
    },
  },
];

test('Every question and every bar of the page is accessible, in the light, in the dark and in forced colours', async () => {
  const faults: string[] = [];
  for (const { says: text, come, go } of STATES) {
    await come();
    await says(page, text);
    for (const [where, media] of SURROUNDINGS)
      faults.push(...(await faultsIn(page, media)).map((fault) => `“${text}” ${where}: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await go?.();
  }
  expect(faults).toEqual([]);
});
