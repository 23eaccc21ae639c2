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
