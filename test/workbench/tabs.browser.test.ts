import { AS_DELIVERED, COLLECTIVES, MENDED, openSample, openSheet, says, saysCounts, type } from './clerk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(240_000);

const served = serveForAll();

test.each([
  ['has locks', true],
  ['has none, as at an http address of an office’s network', false],
])(
  'Where the browser %s, each tab keeps its own unsaved work; that of a tab that is gone comes back in the next',
  async (_name, hasLocks) => {
    const { page: first } = await served.open();
    const context = first.context();
    if (!hasLocks) {
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
      await first.reload();
    }
    first.on('dialog', (dialog) => void dialog.accept());
    await openSample(first);
    await openSheet(first, COLLECTIVES);
    await type(first, 'C13', '35');
    await says(first, 'Bản sửa chưa lưu được giữ trên máy này');

    const second = await context.newPage();
    await second.goto(first.url());
    await openSample(second);
    await first.reload();
    await says(first, 'Đã mở lại tệp bao-lam-2022.xlsx');
    await saysCounts(first, MENDED);
    await saysCounts(second, AS_DELIVERED);

    await first.close();
    const third = await context.newPage();
    await third.goto(first.url());
    await says(third, 'Đã mở lại tệp bao-lam-2022.xlsx');
    await saysCounts(third, MENDED);
  },
);

test('Unsaved work that cannot be brought back is told of once, and holds up no other', async () => {
  const { page: first } = await served.open();
  const context = first.context();
  first.on('dialog', (dialog) => void dialog.accept());
  await openSample(first);
  await openSheet(first, COLLECTIVES);
  await type(first, 'C13', '35');
  await says(first, 'Bản sửa chưa lưu được giữ trên máy này');
  // Of tabs that are gone: what an earlier version kept, made for a cell that holds something else.
  await first.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('soat-bieu', 1);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const store = database.transaction('chua-luu', 'readwrite').objectStore('chua-luu');
    const read = store.getAll();
    await new Promise((resolve) => {
      read.onsuccess = resolve;
    });
    const [work] = read.result as { name: string; changes: { before: object }[] }[];
    if (!work) throw new Error('nothing is kept');
    for (const key of ['0-a', '0-b']) {
      const changes = work.changes.map((edit) => ({ ...edit, before: { ...edit.before, value: 1 } }));
      store.put({ ...work, name: 'cu.xlsx', changes }, key);
    }
    store.transaction.commit();
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
  });
  const address = first.url();
  await first.close();
  // One tab after the other, as a clerk opens and closes the page.
  const told: string[] = [];
  for (let times = 0; times < 3; times++) {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    await says(page, 'Đã mở lại tệp');
    told.push((await page.getByText('Đã mở lại tệp').first().textContent()) ?? '');
    await page.close({ runBeforeUnload: false });
  }
  expect(told.map((text) => text.includes('không đưa lại được'))).toEqual([true, true, false]);
});
