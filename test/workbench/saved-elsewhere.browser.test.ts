import { cellAt, sheetNamed } from '../../src/grid/index.ts';
import { AS_DELIVERED, COLLECTIVES, PATIENCE, says, saysCounts, type } from './clerk.ts';
import { onDisk, putOnDisk, removeFromDisk } from './disk.ts';
import { answer, cellsOf, mend, pageWithDisk, press, SAMPLE, state, valueIn } from './files-on-disk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(400_000);

const served = serveForAll();

test('A file that somebody else saved meanwhile is not written over unasked: both can be looked at, either kept', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  // As Excel would: another file under the name.
  await press(page, 'Lưu thành bản sao');
  await says(page, 'Đã lưu vào tệp a (đã soát).xlsx.');
  await putOnDisk(page, 'a (đã soát).xlsx', SAMPLE);
  await type(page, 'K20', '31');
  await press(page, 'Lưu');
  await says(page, 'Tệp trên máy đã khác');
  await answer(page, 'Quay lại');
  await state(page, 'Chưa lưu');
  expect(valueIn(await onDisk(page, 'a (đã soát).xlsx'), 'C13')).toBe(34);
  await press(page, 'Lưu');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    answer(page, 'Xem bản trên máy ở thẻ mới'),
  ]);
  await saysCounts(other, AS_DELIVERED);
  await says(other, 'a (đã soát).xlsx');
  await answer(page, 'Lưu thành bản sao');
  await says(page, 'Đã lưu vào tệp a (đã soát 2).xlsx.');
  expect(cellsOf(await onDisk(page, 'a (đã soát 2).xlsx'))).toEqual([35, 31]);
  expect(valueIn(await onDisk(page, 'a (đã soát).xlsx'), 'C13')).toBe(34);
  await putOnDisk(page, 'a (đã soát 2).xlsx', SAMPLE);
  await type(page, 'K20', '32');
  await press(page, 'Lưu');
  await answer(page, 'Ghi đè bản trên máy');
  await state(page, 'Đã lưu');
  expect(cellsOf(await onDisk(page, 'a (đã soát 2).xlsx'))).toEqual([35, 32]);
});

test('Where the browser lets no other tab be opened, that is said, and what to do', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await putOnDisk(page, 'a.xlsx', SAMPLE);
  await press(page, 'Lưu');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await answer(page, 'Xem bản trên máy ở thẻ mới');
  await page.getByRole('dialog').getByText('cửa sổ bật lên').waitFor({ timeout: PATIENCE });
  await answer(page, 'Quay lại');
  await state(page, 'Chưa lưu');
});

test('Of two tabs on one file the second to save is asked, and so is whoever goes on with work of before', async () => {
  const page = await pageWithDisk(served);
  page.on('dialog', (dialog) => void dialog.accept());
  const other = await page.context().newPage();
  await other.goto(page.url());
  await mend(page, 'a.xlsx');
  await mend(other, 'a.xlsx', '=30+5');
  await says(page, 'Bản sửa chưa lưu được giữ trên máy này');
  await press(other, 'Lưu');
  await state(other, 'Đã lưu');
  await page.reload();
  await says(page, 'Đã mở lại tệp a.xlsx');
  await press(page, 'Lưu');
  await says(page, 'Tệp trên máy đã khác');
  await answer(page, 'Quay lại');
  const sheet = sheetNamed(await onDisk(page, 'a.xlsx'), COLLECTIVES);
  expect(sheet && cellAt(sheet, 12, 2)?.formula).toBe('30+5');
});

test('A file that is gone is said to be, and its work is saved as a copy', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await removeFromDisk(page, 'a.xlsx');
  await press(page, 'Lưu');
  await says(page, 'Không còn tệp ở chỗ cũ');
  await answer(page, 'Lưu thành bản sao');
  await says(page, 'Đã lưu vào tệp a (đã soát).xlsx.');
  expect(valueIn(await onDisk(page, 'a (đã soát).xlsx'), 'C13')).toBe(35);
});
