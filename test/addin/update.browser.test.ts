import { readdirSync, readFileSync } from 'node:fs';
import { button, result, serveAddin } from './excel/suite.ts';

jest.setTimeout(240_000);

const NEW = readdirSync('dist/web').find((name) => /^taskpane\.\w+\.js$/u.test(name)) ?? '';
const OLD = 'taskpane.00000000.js';
let isUpdated = false;

/** A server that lets pages be kept for a day; at an update the scripts of the version before are gone. */
const { open, origin } = serveAddin({
  headers: (file) => ({ 'cache-control': file.endsWith('.html') ? 'max-age=86400' : 'no-store' }),
  instead: (file) => {
    if (file === 'taskpane.html' && !isUpdated)
      return readFileSync('dist/web/taskpane.html', 'utf8').replace(NEW, OLD);
    if (file === OLD) return isUpdated ? null : readFileSync(`dist/web/${NEW}`, 'utf8');
    return undefined;
  },
});

test('a page of the version before, kept by the webview, says that it did not start and opens the new version', async () => {
  const { page } = await open('taskpane.html', { excel: {} });
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
  isUpdated = true;
  await page.goto(`${origin()}taskpane.html`);
  await result(page, 'Soát Biểu chưa khởi động được');
  await page.getByText('Chi tiết', { exact: true }).click();
  expect(await page.getByText(/^Mã: /u).textContent()).toContain(`not loaded: ${OLD}`);
  await button(page, 'Mở lại').click();
  await result(page, '24 lỗi, 11 cảnh báo, 9 lưu ý');
});
