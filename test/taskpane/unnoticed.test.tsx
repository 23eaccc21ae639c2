import './surroundings.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import type { LeftOut, Unnoticed } from '../../src/app/place.ts';
import { Pane } from '../../src/taskpane/pane.tsx';
import { MemoryPlace } from '../places/memory-place.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

jest.setTimeout(120_000);

/** Nothing is wrong in it: where all of it is read, that is said. */
const CLEAN = workbook(
  sheet('XL', [
    ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'],
    ['Tiêu chí', 2021, 2022],
    ['Hoàn thành xuất sắc nhiệm vụ', 1, 1],
    ['Hoàn thành tốt nhiệm vụ', 8, 8],
    ['Hoàn thành nhiệm vụ', 1, 1],
    ['Không hoàn thành nhiệm vụ', 0, 0],
    ['Tổng số', 10, 10],
  ]),
);

/** A pane over a place that leaves something out of what it reads, and hears nothing of some edits. */
async function openPane(leftOut: readonly LeftOut[], unnoticed: readonly Unnoticed[] = []) {
  const place = new MemoryPlace(CLEAN);
  const { read } = place;
  Object.assign(place, {
    read: async (...request: Parameters<typeof read>) => ({ ...(await read(...request)), leftOut }),
    unnoticed: () => unnoticed,
  });
  const desk = new Desk(place, () => Promise.resolve(createEngine()));
  await desk.open();
  const theme = { current: () => null, subscribe: () => () => undefined };
  const { container } = render(
    <Pane desk={desk} theme={theme} readFile={() => Promise.reject(new Error('none'))} />,
  );
  await act(() => desk.check());
  return { desk, place, container };
}

const ALL_CLEAR = /không phát hiện lỗi nào|không có phát hiện/iu;

test('where nothing is left out, there is an all-clear', async () => {
  const { container } = await openPane([]);
  await screen.findByRole('heading', { name: 'Biểu không có phát hiện' }, { timeout: 60_000 });
  screen.getByRole('heading', { name: 'Không phát hiện lỗi nào' });
  expect(container.textContent).toMatch(ALL_CLEAR);
});

test.each<[LeftOut, RegExp]>([
  [
    { what: 'sheet', sheet: 'XL', detail: 'GeneralException @ Range.values' },
    /Không đọc được trang tính “XL” nên chưa soát gì ở đó.*mở lại tệp/,
  ],
  [
    { what: 'sheet', sheet: 'Macro1', detail: 'UnsupportedSheet @ Worksheet.getRange' },
    /Trang tính “Macro1” là loại đặc biệt.*chưa soát gì/,
  ],
  [{ what: 'merges', sheet: 'XL', count: 3, detail: null }, /hết các vùng ô gộp trên trang tính “XL”/],
  [{ what: 'names', sheet: null, detail: null }, /quá nhiều tên thừa.*Name Manager/],
])('what could not be read is told beside the result, and it is no all-clear: %j', async (left, words) => {
  const { container } = await openPane([left]);
  expect((await screen.findAllByText(words, {}, { timeout: 60_000 })).length).toBeGreaterThan(0);
  expect(screen.queryByRole('heading', { name: 'Không phát hiện lỗi nào' })).toBeNull();
  // What is heard is no all-clear either.
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('edits that Excel does not tell of are said, and what to do', async () => {
  await openPane([], ['edits', 'renamed-sheets', 'list-choices']);
  screen.getByText(
    /không báo cho Soát Biểu khi có ô được sửa, có trang tính được đổi tên\. Sau khi sửa, bấm “Kiểm tra”/,
  );
});

test('what needs nothing of the person is not said', async () => {
  await openPane([], ['list-choices']);
  expect(screen.queryByText(/không báo cho Soát Biểu/)).toBeNull();
});

test('coming back to the pane compares the workbook where edits pass unnoticed', async () => {
  const { desk, place } = await openPane([], ['list-choices']);
  const { read } = place;
  Object.assign(place, {
    read: async () => {
      const result = await read();
      return result.ok ? { ...result, workbook: workbook(sheet('XL', [['Khác']])) } : result;
    },
  });
  expect(desk.state().isStale).toBe(false);
  await act(async () => {
    fireEvent.focus(window);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(desk.state().isStale).toBe(true);
  screen.getByText('Tệp đã thay đổi từ lần kiểm tra trước.');
});
