import './surroundings.ts';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import type { Workbook } from '../../src/grid/index.ts';
import { readChosenFile } from '../../src/places/files/index.ts';
import { Pane } from '../../src/taskpane/pane.tsx';
import type { ReadFile } from '../../src/taskpane/tab-props.ts';
import { emptied, seed } from '../filling/seed.ts';
import { MemoryPlace } from '../places/memory-place.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

jest.setTimeout(120_000);
Object.assign(globalThis, { TextDecoder });

const SEED = seed();
const EMPTY = emptied(SEED, 'Biểu 1', { top: 7, left: 2, bottom: 12, right: 6 });
const SLOW = { timeout: 60_000 };

/** The pane with its tab “Biểu 1” open. */
async function openTab(book: Workbook = EMPTY, readFile: ReadFile = readChosenFile) {
  const place = new MemoryPlace(book);
  const desk = new Desk(place, () => Promise.resolve(createEngine()));
  await desk.open();
  render(
    <Pane
      desk={desk}
      theme={{ current: () => null, subscribe: () => () => undefined }}
      readFile={readFile}
    />,
  );
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole('tab', { name: /^Biểu 1/u }));
  await screen.findByRole('heading', { name: 'Dự thảo Biểu 1' }, SLOW);
  return { place, desk, user };
}

const panel = () => within(screen.getByRole('tabpanel', { name: /^Biểu 1/u }));
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const isTicked = (name: string) => (box(name) as HTMLInputElement).checked;
const isDisabled = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';
const textOf = (id: string | null) => (id === null ? '' : (document.getElementById(id)?.textContent ?? ''));

test('the tab tells where the documents come from, whose they are, and what would be written, and writes nothing', async () => {
  const { place } = await openTab();
  expect(screen.getByText('Trang tính “Sổ văn bản”: 25 văn bản')).toBeTruthy();
  expect(screen.getByText('HU: theo tiêu đề “HUYỆN ỦY BẢO LÂM”.')).toBeTruthy();
  expect(screen.getByText('Sẽ ghi 22 ô của trang tính “Biểu 1”.')).toBeTruthy();
  expect(screen.getByText('Năm 2020 chưa có văn bản Hướng dẫn nào trong sổ.')).toBeTruthy();
  expect(isDisabled('Hoàn tác')).toBe(true);
  expect(place.workbook).toBe(EMPTY);
});

test('documents stand by content and year, each with its number, its date and what becomes of it', async () => {
  await openTab();
  const draft = within(screen.getByRole('region', { name: 'Dự thảo Biểu 1' }));
  expect(draft.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Nội dung 1: văn bản cụ thể hóa Quy định',
    'Nội dung 2: văn bản cụ thể hóa Hướng dẫn',
    'Nội dung 3: văn bản lãnh đạo, chỉ đạo',
  ]);
  expect(isTicked('70-KH/HU, ngày 10/11/2022')).toBe(true);
  expect(isTicked('65-QĐ/HU, ngày 13/11/2020')).toBe(false);
  const told = box('65-QĐ/HU, ngày 13/11/2020').getAttribute('aria-describedby');
  expect(textOf(told)).toBe('Mới: chưa chọn');
});

test('the form is filled and taken back; the findings of Biểu 1 are told', async () => {
  const { place, user } = await openTab();
  await user.click(button('Điền 22 ô'));
  await screen.findByText(/^Biểu 1 hiện có 2 lỗi, .* Xem ở thẻ Kiểm tra\.$/u, {}, SLOW);
  expect(isDisabled('Không có ô nào cần điền')).toBe(true);
  expect(screen.getAllByText('Đã điền vào 22 ô của Biểu 1.').length).toBeGreaterThan(0);
  await user.click(button('Hoàn tác điền 22 ô'));
  await screen.findByRole('button', { name: 'Điền 22 ô' }, SLOW);
  expect(place.workbook.sheets.length).toBe(EMPTY.sheets.length);
});

test('the preview shows each cell before and after', async () => {
  const { user } = await openTab(SEED);
  await user.click(box('Ghi theo nguồn: 32-KH/HU, ngày 08/11/2021'));
  await user.click(screen.getByText('Xem trước từng ô'));
  expect(screen.getByText('8/11/2021', { selector: 'del' })).toBeTruthy();
  expect(screen.getByText('08/11/2021', { selector: 'ins' })).toBeTruthy();
  expect(button('Điền 1 ô')).toBeTruthy();
});

test('by the keyboard alone a proposed document is ticked, looked into, moved, and the focus goes with it', async () => {
  const { place, user } = await openTab();
  box('65-QĐ/HU, ngày 13/11/2020').focus();
  await user.keyboard(' ');
  expect(isTicked('65-QĐ/HU, ngày 13/11/2020')).toBe(true);
  button('Chi tiết: 65-QĐ/HU, ngày 13/11/2020').focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^Quyết định thành lập tổ công tác: đề xuất/u)).toBeTruthy();
  button("Đến ô 'Sổ văn bản'!B16").focus();
  await user.keyboard('{Enter}');
  expect(place.shown).toMatchObject({ sheet: 'Sổ văn bản' });
  button('Chuyển').focus();
  await user.keyboard('{Enter}');
  const form = within(screen.getByRole('form', { name: 'Chuyển 65-QĐ/HU, ngày 13/11/2020' }));
  expect(document.activeElement).toBe(form.getByRole('combobox', { name: 'Nội dung' }));
  await user.selectOptions(form.getByRole('combobox', { name: 'Nội dung' }), '1');
  await user.selectOptions(form.getByRole('combobox', { name: 'Năm' }), '2021');
  form.getByRole('button', { name: 'Chuyển' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(button('Chi tiết: 65-QĐ/HU, ngày 13/11/2020'));
});

test('a number and a date are edited; what can’t be a date is refused with advice', async () => {
  const { user } = await openTab();
  await user.click(button('Chi tiết: 70-KH/HU, ngày 10/11/2022'));
  await user.click(button('Sửa'));
  const date = screen.getByRole('textbox', { name: 'Ngày ban hành' });
  await user.clear(date);
  await user.type(date, '31/02/2022');
  await user.click(button('Ghi nhận'));
  expect(screen.getByText('Ghi ngày dạng ngày/tháng/năm, ví dụ 08/11/2021.')).toBeTruthy();
  await user.clear(date);
  await user.type(date, '9/11/2022{Enter}');
  expect(isTicked('70-KH/HU, ngày 09/11/2022')).toBe(true);
  expect(document.activeElement).toBe(button('Chi tiết: 70-KH/HU, ngày 09/11/2022'));
});

test('an offered repair is taken only when asked', async () => {
  const { user } = await openTab();
  await user.click(button('Chi tiết: 236-CVBTCHU, ngày 29/11/2022'));
  await user.click(button('Nhận đề nghị sửa'));
  expect(isTicked('236-CV/BTCHU, ngày 29/11/2022')).toBe(true);
  await user.click(button('Bỏ'));
  expect(isTicked('236-CV/BTCHU, ngày 29/11/2022')).toBe(false);
});

test('pasted text adds its documents and says so; text without any is told and stays to be mended', async () => {
  const { user } = await openTab();
  const text = screen.getByRole('textbox', { name: 'Dán đoạn văn có số văn bản' });
  await user.click(button('Lấy văn bản từ đoạn văn'));
  expect(await screen.findByText(/^Ô dán còn trống/u)).toBeTruthy();
  await user.click(text);
  await user.paste('Năm 2022 đạt 98,5%');
  await user.click(button('Lấy văn bản từ đoạn văn'));
  expect(await screen.findByText(/^Không thấy số, ký hiệu văn bản nào trong đoạn văn/u)).toBeTruthy();
  await user.clear(text);
  await user.paste('Hướng dẫn số 09-HD/BTCHU ngày 12/11/2020');
  await user.click(button('Lấy văn bản từ đoạn văn'));
  const told = 'Đã thêm nguồn. Đoạn văn “Hướng dẫn số 09-HD/BTCHU ngày 12/11/2020”: 1 văn bản.';
  expect((await screen.findByText(told, {}, SLOW)).getAttribute('role')).toBe('status');
  expect(isTicked('09-HD/BTCHU, ngày 12/11/2020')).toBe(true);
  await user.click(button(/^Bỏ nguồn: Đoạn văn/u));
  await screen.findByText('Năm 2020 chưa có văn bản Hướng dẫn nào trong sổ.', {}, SLOW);
  expect(document.activeElement?.textContent).toBe('Nguồn văn bản');
});

test('the register of another file is chosen; a file that can’t be read is told in a sentence', async () => {
  const { user } = await openTab({
    ...EMPTY,
    sheets: EMPTY.sheets.filter(({ name }) => name !== 'Sổ văn bản'),
  });
  expect(screen.getByText(/^Tệp này không có sổ văn bản/u)).toBeTruthy();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen');
  await user.upload(input, fileOf('hỏng.xlsx', new Uint8Array([1, 2, 3])));
  expect(await screen.findByText(/^Không đọc được tệp “hỏng\.xlsx”: /u, {}, SLOW)).toBeTruthy();
  await user.upload(input, fileOf('sổ.xlsx', readFileSync('assets/samples/bao-lam-2022.xlsx')));
  expect(await screen.findByText('Tệp “sổ.xlsx”: 25 văn bản', {}, SLOW)).toBeTruthy();
  expect(button('Điền 22 ô')).toBeTruthy();
});

test.each<[string, Error, RegExp]>([
  ['fails', new RangeError('Invalid array length'), /chương trình gặp lỗi khi đọc tệp này/u],
  [
    'can’t be loaded',
    Object.assign(new Error('chunk 7'), { name: 'ChunkLoadError' }),
    /chưa tải được một phần của chương trình/u,
  ],
])(
  'where the reader of files %s that is told, and the same file can be chosen again',
  async (_, error, text) => {
    const { user } = await openTab(EMPTY, () => Promise.reject(error));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file can be chosen');
    await user.upload(input, fileOf('sổ.csv', new Uint8Array([1, 2, 3])));
    const told = await screen.findByText(/^Chưa đọc được tệp “sổ\.csv”: /u, {}, SLOW);
    expect(told.textContent).toMatch(text);
    expect(input.files).toHaveLength(0);
    expect(screen.getByText(`Mã: ${error.name}: ${error.message}`)).toBeTruthy();
  },
);

/** A file as a browser gives it; the one of this surrounding can't be read whole. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
}

test('documents of superiors are listed apart and can’t be chosen; one of the unit is given its place', async () => {
  const { user } = await openTab();
  await user.click(screen.getByRole('textbox', { name: 'Dán đoạn văn có số văn bản' }));
  await user.paste('Quyết định số 77-QĐ/HU ngày 12/11/2020');
  await user.click(button('Lấy văn bản từ đoạn văn'));
  await screen.findByText('Chưa xếp được (1)', {}, SLOW);
  expect(screen.getByText('Văn bản cấp trên và đơn vị khác, không điền (10)')).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /03-QĐ\/TU/u })).toBeNull();
  await user.click(screen.getByText('Chưa xếp được (1)'));
  await user.click(button('Xếp vào biểu: 77-QĐ/HU, ngày 12/11/2020'));
  const form = within(screen.getByRole('form', { name: 'Chuyển 77-QĐ/HU, ngày 12/11/2020' }));
  await user.click(form.getByRole('button', { name: 'Chuyển' }));
  expect(isTicked('77-QĐ/HU, ngày 12/11/2020')).toBe(true);
  expect(document.activeElement).toBe(button('Chi tiết: 77-QĐ/HU, ngày 12/11/2020'));
});

test('another unit is said, and its documents are then the own ones', async () => {
  const { user } = await openTab();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị lập biểu' }), 'TU');
  await screen.findByText('Theo đồng chí chọn.', {}, SLOW);
  expect(screen.queryByRole('checkbox', { name: '70-KH/HU, ngày 10/11/2022' })).toBeNull();
});

test('a workbook without Biểu 1 is told that it gets a new sheet, for the report year that was said', async () => {
  const { place, user } = await openTab({
    ...SEED,
    sheets: SEED.sheets.filter(({ name }) => name !== 'Biểu 1'),
  });
  expect(screen.getByText(/^Tệp chưa có Biểu 1/u)).toBeTruthy();
  const year = screen.getByRole('textbox', { name: 'Năm báo cáo của Biểu 1 mới' });
  await user.clear(year);
  await user.type(year, '2023');
  await screen.findByText('Biểu 1 mới gồm các năm 2019, 2020, 2021, 2022, 2023.', {}, SLOW);
  await user.click(button('Lập Biểu 1 mới'));
  await panel().findByRole('button', { name: /^Hoàn tác điền/u }, SLOW);
  expect(place.workbook.sheets.at(-1)?.name).toBe('Biểu 1');
});

test('a year is added; rolling over tells what is dropped and is done only once that was confirmed', async () => {
  const { place, user } = await openTab(SEED);
  await user.click(button('Thêm năm 2023'));
  await screen.findByRole('button', { name: 'Thêm năm 2024' }, SLOW);
  const before = place.workbook;
  await user.click(button('Chuyển sang năm báo cáo 2024…'));
  const asked = within(screen.getByRole('group', { name: 'Chuyển Biểu 1 sang năm báo cáo 2024?' }));
  expect(asked.getByText(/^Cột năm 2018 cùng 4 văn bản dưới đây bị bỏ khỏi biểu/u)).toBeTruthy();
  expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
    '602-CV/HU, ngày 16/11/2018',
  );
  await user.click(asked.getByRole('button', { name: 'Thôi' }));
  expect(place.workbook).toBe(before);
  await user.click(button('Chuyển sang năm báo cáo 2024…'));
  await user.click(button('Bỏ năm 2018 và chuyển'));
  await screen.findByText('Trang tính “Biểu 1”, các năm 2019, 2020, 2021, 2022, 2023, 2024.', {}, SLOW);
});

test('of thousands of documents only the first are drawn, and more when asked for', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [
    `${at + 1}-KH/HU`,
    '10/11/2022',
    'Kế hoạch kiểm điểm, xếp loại',
  ]);
  const register = workbook(sheet('Sổ mới', [['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'], ...rows]));
  const others = EMPTY.sheets.filter(({ name }) => name !== 'Sổ văn bản');
  const { user } = await openTab({ ...EMPTY, sheets: [...others, ...register.sheets] });
  expect(screen.getAllByRole('checkbox', { name: /KH\/HU/u })).toHaveLength(20);
  await user.click(screen.getAllByRole('button', { name: 'Hiện thêm 20' })[0] ?? document.body);
  expect(screen.getAllByRole('checkbox', { name: /KH\/HU/u })).toHaveLength(40);
});
