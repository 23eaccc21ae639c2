import './surroundings.ts';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import type { EditKind, Workbook } from '../../src/grid/index.ts';
import { readChosenFile } from '../../src/places/files/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { Pane } from '../../src/taskpane/pane.tsx';
import type { ThemeSource } from '../../src/taskpane/theme.ts';
import { MemoryPlace, withCell } from '../places/memory-place.ts';

jest.setTimeout(120_000);
Object.assign(globalThis, { TextDecoder });

const NO_THEME: ThemeSource = { current: () => null, subscribe: () => () => undefined };
const SHEET = 'XL tập thể LĐQL';

function sampleWorkbook(): Workbook {
  const read = readWorkbook(Uint8Array.from(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

const SAMPLE = sampleWorkbook();

async function openPane(workbook = SAMPLE, place = new MemoryPlace(workbook)) {
  const desk = new Desk(place, () => Promise.resolve(createEngine()));
  await desk.open();
  render(<Pane desk={desk} theme={NO_THEME} readFile={readChosenFile} />);
  const check = async () => {
    await act(() => desk.check());
    await screen.findByRole('group', { name: 'Các phát hiện' }, { timeout: 60_000 });
  };
  return { place, desk, check, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('before the first check the pane says what to do, and that nothing is changed', async () => {
  await openPane();
  expect(screen.getByRole('heading', { name: 'Chưa kiểm tra' })).toBeTruthy();
  expect(screen.getByText(/Việc kiểm tra không làm thay đổi gì trong tệp/u)).toBeTruthy();
  expect(button('Đánh dấu').getAttribute('aria-disabled')).toBe('true');
  expect(button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
});

test('after a check stand the counts, the forms, the year and the ruleset in force', async () => {
  const { check } = await openPane();
  await check();
  expect(screen.getByRole('heading', { name: '24 lỗi, 11 cảnh báo, 9 lưu ý' })).toBeTruthy();
  expect(screen.getByText('Nhận ra 11 biểu, năm báo cáo 2022.')).toBeTruthy();
  const rulesets = screen.getAllByText(/xuất sắc không quá 20%/u).map((element) => element.textContent);
  expect(rulesets[0]).toContain('Hướng dẫn 21-HD/BTCTW, năm 2019–2022');
  expect(rulesets[1]).toContain('Hướng dẫn 16-HD/BTCTW, năm 2018');
  expect(screen.getByRole('status').textContent).toBe('Đã kiểm tra xong: 24 lỗi, 11 cảnh báo, 9 lưu ý.');
});

test('forms stand in the order of the text report, closed years are folded', async () => {
  const { check, user } = await openPane();
  await check();
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Kết quả xếp loại tổ chức cơ sở đảng',
    'Kết quả xếp loại cấp ủy cơ sở',
    'Kết quả xếp loại tập thể lãnh đạo, quản lý',
    'Kết quả xếp loại cá nhân',
    'Biểu số 1 – Thống kê văn bản',
    'Biểu số 4 – Các nội dung về kiểm điểm, đánh giá, xếp loại',
    'Biểu không có phát hiện',
  ]);
  const form = within(screen.getByRole('region', { name: 'Kết quả xếp loại tập thể lãnh đạo, quản lý' }));
  expect(form.queryByRole('button', { name: /Tổng số không khớp/u })).toBeNull();
  await user.click(form.getByRole('button', { name: /^Các năm đã khóa/u }));
  await user.click(form.getByRole('button', { name: /^Lỗi: Tổng số không khớp C13/u }));
  for (const [name, value] of [
    ['Đang ghi', '34'],
    ['Đối chiếu ra', '35'],
    ['Chênh lệch', '−1'],
  ] as const)
    expect(form.getByText(name).nextElementSibling?.textContent).toBe(value);
});

test('severities are hidden and shown again', async () => {
  const { check, user } = await openPane();
  await check();
  expect(screen.queryAllByRole('button', { name: /^Lưu ý: /u }).length).toBeGreaterThan(0);
  await user.click(button('Lưu ý 9'));
  expect(button('Lưu ý 9').getAttribute('aria-pressed')).toBe('false');
  expect(screen.queryAllByRole('button', { name: /^Lưu ý: /u })).toEqual([]);
  await user.click(button('Lỗi 24'));
  await user.click(button('Cảnh báo 11'));
  expect(screen.getByText(/Không có phát hiện nào ở các mức đang chọn/u)).toBeTruthy();
  await user.click(button('Lưu ý 9'));
  expect(screen.queryAllByRole('button', { name: /^Lưu ý: /u }).length).toBeGreaterThan(0);
});

test('one finding tells what is wrong, why, what to do and where to look', async () => {
  const { check, user, place } = await openPane();
  await check();
  await user.click(button(/^Cảnh báo: .* G13/u));
  expect(screen.getAllByText(/còn 11 chưa rõ lý do/u).length).toBeGreaterThan(0);
  expect(screen.getByText(/^Nêu lý do số còn lại chưa được xếp loại/u)).toBeTruthy();
  await user.click(button("Đến ô 'Tình hình chung'!C19:C21"));
  expect(place.shown).toEqual({ sheet: 'Tình hình chung', top: 18, left: 2, bottom: 20, right: 2 });
  await user.click(button(/^Lỗi: Số, ký hiệu văn bản sai G12/u));
  expect(screen.queryByText(/^Nêu lý do số còn lại/u)).toBeNull();
  expect(
    screen.getByText('HD 36-HD/VPTW (03/4/2018) (theo nguồn thứ cấp, chưa đối chiếu văn bản gốc)'),
  ).toBeTruthy();
});

test('a suggestion shows before and after, is taken only when asked, and can be taken back', async () => {
  const { check, user, place } = await openPane();
  await check();
  await user.click(button(/^Lỗi: Số, ký hiệu văn bản sai G12/u));
  expect(screen.getByText('“234-CV/BTCHU 236-CVBTCHU”').tagName).toBe('DEL');
  expect(screen.getByText('“234-CV/BTCHU 236-CV/BTCHU”').tagName).toBe('INS');
  expect(place.workbook).toBe(SAMPLE);
  await user.click(button('Áp dụng ở ô G12'));
  await screen.findByRole('heading', { name: '23 lỗi, 11 cảnh báo, 9 lưu ý' });
  await user.click(button('Hoàn tác sửa 1 ô'));
  await screen.findByRole('heading', { name: '24 lỗi, 11 cảnh báo, 9 lưu ý' });
  expect(place.workbook).toEqual(SAMPLE);
});

test('an edit makes the result stale, and the button checks again', async () => {
  const { check, user, place } = await openPane();
  await check();
  act(() => {
    place.type({ sheet: SHEET, row: 12, col: 2 }, 35);
  });
  expect(screen.getByText('Tệp đã thay đổi từ lần kiểm tra trước.')).toBeTruthy();
  await user.click(button('Kiểm tra lại'));
  await screen.findByRole('heading', { name: '23 lỗi, 11 cảnh báo, 9 lưu ý' });
  expect(screen.queryByText('Tệp đã thay đổi từ lần kiểm tra trước.')).toBeNull();
});

test('what could not be checked is counted and listed with its reason, never passed', async () => {
  const cell = { sheet: SHEET, row: 9, col: 6 };
  const { check, user, place } = await openPane(
    withCell(SAMPLE, cell, { value: null, formula: null, format: null }),
  );
  await check();
  expect(screen.getByText('3 chỗ chưa kiểm tra được')).toBeTruthy();
  const section = within(screen.getByRole('region', { name: 'Chưa kiểm tra được' }));
  expect(section.getAllByText(/^Ô G10 để trống/u).length).toBeGreaterThan(0);
  const [way] = section.getAllByRole('button', { name: `Đến ô '${SHEET}'!G13` });
  if (!way) throw new Error('no way to the cell');
  await user.click(way);
  expect(place.shown).toMatchObject({ sheet: SHEET, top: 12, left: 6 });
});

test('a workbook without forms is said to hold none', async () => {
  const { check } = await openPane({ ...SAMPLE, sheets: [] });
  await check();
  expect(screen.getByText('Không nhận ra biểu nào trong tệp này.')).toBeTruthy();
  expect(screen.getByText(/^Không nhận ra biểu nào trong sổ này\./u)).toBeTruthy();
});

test('troubles come with advice, and sheets left out are named', async () => {
  const { check, user, place } = await openPane();
  place.trouble = { code: 'cell-edited', sheet: null, detail: null };
  await user.click(button('Kiểm tra'));
  expect((await screen.findAllByText(/Nhấn Enter để kết thúc sửa ô/u)).length).toBeGreaterThan(0);
  await check();
  place.protected.add(SHEET);
  await user.click(button('Đánh dấu'));
  expect((await screen.findAllByText(/đang được bảo vệ nên không đánh dấu được/u)).length).toBeGreaterThan(0);
  await user.click(button('Đóng thông báo'));
  expect(screen.queryByRole('button', { name: 'Đóng thông báo' })).toBeNull();
});

test('what loses the history of Ctrl+Z says so beside the button before it is pressed', async () => {
  const place = new MemoryPlace(SAMPLE);
  Object.assign(place, { losesHistory: (kinds: Iterable<EditKind>) => [...kinds].length > 0 });
  const { check, user } = await openPane(SAMPLE, place);
  await check();
  const described = (name: string) => {
    const id = button(name).getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  };
  expect(described('Đánh dấu')).toMatch(/mất danh sách hoàn tác/u);
  expect(described('Xóa đánh dấu')).toMatch(/mất danh sách hoàn tác/u);
  await user.click(button(/^Lỗi: Số, ký hiệu văn bản sai G12/u));
  expect(described('Áp dụng ở ô G12')).toMatch(/mất danh sách hoàn tác/u);
});

test('checks on edit are switched on and off', async () => {
  const { desk, user } = await openPane();
  const onEdit = screen.getByRole('switch', { name: 'Kiểm tra khi sửa' });
  await user.click(onEdit);
  expect(desk.state().checksOnEdit).toBe(true);
  await user.click(onEdit);
  expect(desk.state().checksOnEdit).toBe(false);
});

test('of very many suggestions the first are shown and the others counted', async () => {
  const { desk, check, user } = await openPane();
  await check();
  const { checked } = desk.state();
  const finding = checked?.findings.find(({ suggestions }) => suggestions.length > 0);
  const [suggestion] = finding?.suggestions ?? [];
  if (!checked || !finding || !suggestion) throw new Error('the sample has suggestions');
  const many = Array.from({ length: 1200 }, (_, row) => ({
    ...suggestion,
    cell: { ...suggestion.cell, row },
  }));
  jest.spyOn(desk, 'state').mockReturnValue({
    ...desk.state(),
    checked: { ...checked, findings: [{ ...finding, suggestions: many }] },
  });
  act(() => {
    desk.checkOnEdit(false);
  });
  await user.click(button(/^Lỗi: .* G12/u));
  expect(screen.getAllByRole('button', { name: /^Áp dụng ở ô/u })).toHaveLength(5);
  expect(screen.getByText('Còn 1.195 ô khác được sửa tương tự.')).toBeTruthy();
  expect(button('Áp dụng cả 1.200 ô')).toBeTruthy();
});
