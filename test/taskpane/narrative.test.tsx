import './surroundings.ts';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import { cellAt, sheetNamed, type CellRef } from '../../src/grid/index.ts';
import { readChosenFile } from '../../src/places/files/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { Pane } from '../../src/taskpane/pane.tsx';
import { MemoryPlace } from '../places/memory-place.ts';
import { listOf } from '../workbooks/row-list.ts';

jest.setTimeout(120_000);
Object.assign(globalThis, { TextDecoder });

const PATIENCE = { timeout: 60_000 };
const C13: CellRef = { sheet: 'XL tập thể LĐQL', row: 12, col: 2 };

async function openTab() {
  const read = readWorkbook(Uint8Array.from(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const place = new MemoryPlace(read.workbook);
  const desk = new Desk(place, () => Promise.resolve(createEngine()));
  await desk.open();
  const theme = { current: () => null, subscribe: () => () => undefined };
  render(<Pane desk={desk} theme={theme} readFile={readChosenFile} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole('tab', { name: /^Lời báo cáo/u }));
  return { place, desk, user };
}

async function openMade() {
  const opened = await openTab();
  await opened.user.click(await screen.findByRole('button', { name: 'Lập lời báo cáo' }, PATIENCE));
  await screen.findByRole('region', { name: 'Các bảng' }, PATIENCE);
  return opened;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** What became of it is told once to see, once to hear. */
const told = (text: RegExp) => screen.findByText(text, { selector: '[role="status"]' }, PATIENCE);
const tables = () => within(screen.getByRole('region', { name: 'Các bảng' }));
const idle = (desk: Desk) =>
  act(async () => {
    while (desk.state().task !== null) await new Promise((resolve) => setTimeout(resolve, 10));
  });

test('the tab makes tables and sentences from the workbook without changing it', async () => {
  const { place } = await openTab();
  const before = place.workbook;
  await act(() => Promise.resolve());
  const make = await screen.findByRole('button', { name: 'Lập lời báo cáo' }, PATIENCE);
  await userEvent.setup({ pointerEventsCheck: 0 }).click(make);
  await screen.findByRole('region', { name: 'Các bảng' }, PATIENCE);
  expect(tables().getByRole('checkbox', { name: 'Kết quả xếp loại tổ chức cơ sở đảng' })).toBeTruthy();
  expect(screen.getByText(/^Đến tháng 12\/2022, Đảng bộ huyện/u)).toBeTruthy();
  expect(place.workbook).toBe(before);
});

test('a table is seen as it will look, with the total that is wrong marked', async () => {
  const { user } = await openMade();
  const title = 'Kết quả xếp loại tập thể lãnh đạo, quản lý';
  await user.click(screen.getByLabelText(`Xem bảng “${title}”`));
  const table = within(await screen.findByRole('region', { name: `Bảng “${title}”, cuộn ngang được` }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'STT',
    'Tiêu chí',
    'Năm đánh giá',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
  ]);
  expect(table.getAllByRole('cell').filter(({ textContent }) => textContent === '34 (*)')).toHaveLength(1);
});

test('chosen tables are inserted as formulas, told, found again as they are, and taken back', async () => {
  const { place, desk, user } = await openMade();
  const before = place.workbook;
  await user.click(button('Bỏ chọn hết: Các bảng'));
  await user.click(tables().getByRole('checkbox', { name: 'Kết quả xếp loại tổ chức cơ sở đảng' }));
  await user.click(button('Chèn vào tệp'));
  await told(/^Đã ghi vào \d+ ô của lời báo cáo\.$/u);
  await idle(desk);
  const sheet = sheetNamed(place.workbook, 'Lời báo cáo');
  const formulas = [...(sheet?.rows.values() ?? [])].flatMap((row) =>
    listOf(row).map((cell) => cell?.formula),
  );
  expect(formulas).toContain("'XL TCCSĐ'!C9");
  expect(screen.getAllByText('24 lỗi, 11 cảnh báo, 9 lưu ý').length).toBeGreaterThan(0);

  await user.click(button('Chèn vào tệp'));
  await screen.findByText(/^Phần đã chèn khớp với số liệu hiện tại/u, {}, PATIENCE);

  const tab = within(screen.getByRole('tabpanel', { name: /^Lời báo cáo/u }));
  await user.click(tab.getByRole('button', { name: /^Hoàn tác ghi \d+ ô$/u }));
  await idle(desk);
  expect(place.workbook).toEqual(before);
});

test('values are inserted at the selected cell; where something stands there the clerk is asked first', async () => {
  const { place, desk, user } = await openMade();
  place.selected = C13;
  const before = place.workbook;
  await user.click(button('Bỏ chọn hết: Các bảng'));
  await user.click(tables().getByRole('checkbox', { name: 'Kết quả xếp loại tổ chức cơ sở đảng' }));
  await user.click(screen.getByRole('radio', { name: 'Giá trị, giữ nguyên như lúc chèn' }));
  await user.click(screen.getByRole('radio', { name: 'Từ ô đang chọn' }));
  screen.getByText(/^Độ rộng cột và chiều cao dòng giữ nguyên/u);
  await user.click(button('Chèn vào tệp'));
  await user.click(await screen.findByRole('button', { name: 'Thôi' }, PATIENCE));
  await idle(desk);
  expect(place.workbook).toBe(before);

  place.selected = { ...C13, row: 40 };
  await user.click(button('Chèn vào tệp'));
  await told(/^Đã ghi vào \d+ ô của lời báo cáo\.$/u);
  const sheet = sheetNamed(place.workbook, C13.sheet);
  expect(sheet && cellAt(sheet, 40, 2)?.value).toBe('Kết quả xếp loại tổ chức cơ sở đảng');
  const added = [...(sheet?.rows ?? [])].filter(([row]) => row >= 40).flatMap(([, cells]) => listOf(cells));
  expect(added.filter((cell) => cell?.formula != null)).toEqual([]);
});

test('what was chosen is copied as tables for a text program, and as plain text', async () => {
  const { user } = await openMade();
  const copied = new Map<string, string>();
  const copying: { execCommand: (command: string) => boolean } = document;
  copying.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
  await user.click(button('Sao chép'));
  expect(screen.getByText(/^Đã sao chép các bảng và câu đã chọn/u)).toBeTruthy();
  expect(copied.get('text/html')).toMatch(/<table[\s\S]*Times New Roman/u);
  expect(copied.get('text/plain')).toContain('Đến tháng 12/2022, Đảng bộ huyện');
  await user.click(button('Bỏ chọn hết: Các bảng'));
  await user.click(button('Bỏ chọn hết: Các câu'));
  await user.click(button('Sao chép'));
  expect(screen.getByText(/^Chưa chọn bảng hay câu nào/u)).toBeTruthy();
});

test('what is copied is selected meanwhile, because some programs copy nothing else, and the focus stays', async () => {
  const { user } = await openMade();
  let selected = '';
  const copying: { execCommand: (command: string) => boolean } = document;
  copying.execCommand = () => {
    selected = document.getSelection()?.toString() ?? '';
    return true;
  };
  await user.click(button('Sao chép'));
  expect(selected).toContain('Đến tháng 12/2022, Đảng bộ huyện');
  expect(document.getSelection()?.rangeCount).toBe(0);
  expect(document.activeElement).toBe(button('Sao chép'));
});

test.each([
  ['says no', () => false],
  [
    'throws',
    () => {
      throw new Error('closed');
    },
  ],
])(
  'where the clipboard %s, the words stand in a box, selected, to be copied by hand',
  async (_, execCommand) => {
    const { user } = await openMade();
    Object.assign(document, { execCommand });
    await user.click(button('Sao chép'));
    const box = screen.getByRole('region', { name: 'Nội dung để sao chép bằng tay' });
    expect(box.querySelectorAll('table').length).toBeGreaterThan(3);
    expect(document.activeElement).toBe(box);
    expect(document.getSelection()?.toString()).toContain('Đến tháng 12/2022, Đảng bộ huyện');
    screen.getByText(/nhấn Ctrl\+C để sao chép/u);
  },
);

test('an insertion that breaks off before anything is written says so, with a code to pass on', async () => {
  const { desk, user } = await openMade();
  jest.spyOn(desk, 'write').mockRejectedValue(new RangeError('Invalid array length'));
  await user.click(button('Chèn vào tệp'));
  await screen.findByText(/^Chưa lập được phần để ghi/u, {}, PATIENCE);
  expect(screen.getByText(/^Mã: RangeError: Invalid array length/u)).toBeTruthy();
});
