import { AS_DELIVERED, MENDED, PATIENCE, says, saysCounts, type } from './clerk.ts';
import { goOn, nameCopies, onDisk, openFromDisk, proposedNames, slowDown } from './disk.ts';
import { answer, mend, pageWithDisk, press, state, valueIn } from './files-on-disk.ts';
import { serveForAll } from './suite.ts';

jest.setTimeout(400_000);

const served = serveForAll();

test('A copy’s name stands in the head, what is saved next goes into the copy, and copies are counted', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  for (const name of ['a (đã soát).xlsx', 'a (đã soát 2).xlsx', 'a (đã soát 3).xlsx']) {
    await press(page, 'Lưu thành bản sao');
    await page.locator('header').getByText(name, { exact: true }).waitFor({ timeout: PATIENCE });
  }
  expect(await proposedNames(page)).toEqual(['a (đã soát).xlsx', 'a (đã soát 2).xlsx', 'a (đã soát 3).xlsx']);
  await nameCopies(page, 'Nộp huyện.xlsx');
  await press(page, 'Lưu thành bản sao');
  await page.locator('header').getByText('Nộp huyện.xlsx', { exact: true }).waitFor({ timeout: PATIENCE });
  await type(page, 'K20', '31');
  await press(page, 'Lưu');
  await state(page, 'Đã lưu');
  expect(valueIn(await onDisk(page, 'Nộp huyện.xlsx'), 'K20')).toBe(31);
  expect(valueIn(await onDisk(page, 'a (đã soát 3).xlsx'), 'K20')).not.toBe(31);
  expect(valueIn(await onDisk(page, 'a.xlsx'), 'C13')).toBe(34);
});

test('“Lưu rồi mở” opens the other file once the first is saved, and stays where it could not be', async () => {
  const page = await pageWithDisk(served);
  await mend(page, 'a.xlsx');
  await slowDown(page);
  await openFromDisk(page, 'b.xlsx');
  await says(page, 'Ô C13, trang tính “XL tập thể LĐQL”: 34 → 35');
  await answer(page, 'Lưu rồi mở');
  await goOn(page, false);
  await says(page, 'Chưa ghi được tệp');
  await saysCounts(page, MENDED);
  await openFromDisk(page, 'b.xlsx');
  await answer(page, 'Lưu rồi mở');
  await saysCounts(page, AS_DELIVERED);
  await page.locator('header').getByText('b.xlsx', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(valueIn(await onDisk(page, 'a.xlsx'), 'C13')).toBe(35);
});
