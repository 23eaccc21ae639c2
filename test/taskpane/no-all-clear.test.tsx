import './surroundings.ts';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import type { LeftOut } from '../../src/app/place.ts';
import type { Sheet } from '../../src/grid/index.ts';
import { readChosenFile } from '../../src/places/files/index.ts';
import { Pane } from '../../src/taskpane/pane.tsx';
import type { ThemeSource } from '../../src/taskpane/theme.ts';
import { MemoryPlace } from '../places/memory-place.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

jest.setTimeout(120_000);

const NO_THEME: ThemeSource = { current: () => null, subscribe: () => () => undefined };
const ALL_CLEAR = /không phát hiện lỗi nào|không có phát hiện/iu;

const LEVELS: readonly (readonly Literal[])[] = [
  ['Hoàn thành xuất sắc nhiệm vụ', 1, 1],
  ['Hoàn thành tốt nhiệm vụ', 8, 8],
  ['Hoàn thành nhiệm vụ', 1, 1],
  ['Không hoàn thành nhiệm vụ', 0, 0],
];
const rated = (total: number): Sheet =>
  sheet('XL TCCSĐ', [
    ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'],
    ['Tiêu chí', 2021, 2022],
    ...LEVELS,
    ['Tổng số', 10, total],
  ]);
const COUNTS: readonly (readonly Literal[])[] = [
  ['TÌNH HÌNH CHẤT LƯỢNG CHI BỘ'],
  ['Khối', 'Loại A', 'Loại B'],
  ['Khối xã', 4, 5],
  ['Khối cơ quan', 6, 7],
  ['Cộng', 10, 12],
];
const other = (name: string, hidden = false) => sheet(name, COUNTS, { hidden });

const checkedPane = (...sheets: readonly Sheet[]) => checkedPaneOf(new MemoryPlace(workbook(...sheets)));

async function checkedPaneOf(place: MemoryPlace) {
  const desk = new Desk(place, () => Promise.resolve(createEngine()));
  await desk.open();
  const { container } = render(<Pane desk={desk} theme={NO_THEME} readFile={readChosenFile} />);
  await act(() => desk.check());
  await screen.findByRole('group', { name: 'Các phát hiện' }, { timeout: 60_000 });
  return { place, container, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

/** A place that can't read part of its workbook. */
class PartlyReadPlace extends MemoryPlace {
  constructor(sheets: readonly Sheet[], leftOut: readonly LeftOut[]) {
    super(workbook(...sheets));
    const { read } = this;
    Object.assign(this, { read: async () => ({ ...(await read()), leftOut }) });
  }
}

const heading = () => screen.getByRole('heading', { level: 2 });

test('where all was read and nothing found, that is said, with a tick', async () => {
  await checkedPane(rated(10));
  expect(heading().textContent).toBe('Không phát hiện lỗi nào');
  expect(heading().querySelector('svg')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Đã kiểm tra xong: không phát hiện lỗi nào.');
  expect(screen.getByRole('heading', { name: 'Biểu không có phát hiện' })).toBeTruthy();
});

test('a form without findings on a hidden sheet is listed as such', async () => {
  await checkedPane({ ...rated(10), hidden: true });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/\(“XL TCCSĐ”\) \(đang ẩn\): đã đối chiếu \d+ phép tính$/u),
  );
});

test('once the workbook has changed, the tick is gone', async () => {
  const { place } = await checkedPane(rated(10));
  act(() => {
    place.type({ sheet: 'XL TCCSĐ', row: 6, col: 2 }, 11);
  });
  expect(heading().querySelector('svg')).toBeNull();
});

test('where tables were not recognised, the head, the screen reader and the lists give no all-clear', async () => {
  const { container } = await checkedPane(rated(10), other('Chi bộ'), other('Ẩn', true));
  expect(heading().textContent).toBe('Chưa nhận ra 2 bảng');
  expect(screen.getByText('Trong phần đã nhận ra, chưa thấy lỗi.')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(
    'Đã kiểm tra xong: 0 lỗi, 0 cảnh báo, 0 lưu ý; chưa nhận ra 2 bảng.',
  );
  expect(screen.getByRole('heading', { name: 'Trong phần đã nhận ra, chưa thấy lỗi ở' })).toBeTruthy();
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

const LABELS = ['Đơn vị', 'Tổng số', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
const votes = sheet('Phiếu', [
  ['BIÊN BẢN KIỂM PHIẾU XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2022'],
  LABELS,
  ['Đảng bộ xã A', 15, 2, 12, 1, 0],
  ['Đảng bộ xã B', 15, 1, 13, 1, 0],
]);

test('a table that holds no results is told, and keeps no all-clear back', async () => {
  await checkedPane(rated(10), votes);
  expect(heading().textContent).toBe('Không phát hiện lỗi nào');
  expect(heading().querySelector('svg')).toBeTruthy();
  expect(screen.getByText(/^Bảng “BIÊN BẢN KIỂM PHIẾU.* là bảng kiểm phiếu, lấy ý kiến/u)).toBeTruthy();
});

test('such a table alone is no form, and nothing is said to be free of errors', async () => {
  const { container } = await checkedPane(votes);
  expect(heading().textContent).toBe('Không nhận ra biểu nào');
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('figures that nothing reads stand in the head, and there is no all-clear', async () => {
  const more = sheet('XL TCCSĐ', [
    ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2022'],
    [...LABELS, 'Số lượt'],
    ['Khối xã', 10, 1, 8, 1, 0, 7],
    ['Khối cơ quan', 10, 1, 8, 1, 0, 9],
  ]);
  const { container } = await checkedPane(more);
  expect(screen.getByRole('region', { name: 'Còn chỗ chưa soát được' }).textContent).toMatch(
    /\(“XL TCCSĐ”\): đã đối chiếu 4 phép tính$/u,
  );
  expect(heading().textContent).toBe('Có số liệu ở 1 cột hoặc dòng không được soát');
  expect(screen.getByText(/^Cột G “Số lượt” có số liệu nhưng không được soát\./u)).toBeTruthy();
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('beside findings, tables that were not recognised stand in the head', async () => {
  await checkedPane(rated(11), other('Chi bộ'));
  expect(heading().textContent).toMatch(/^1 lỗi/u);
  expect(screen.getByText('Chưa nhận ra 1 bảng')).toBeTruthy();
});

test('where no form was recognised at all, the head says so', async () => {
  const { container } = await checkedPane(sheet('A', [['Ghi chú', 1]]));
  expect(heading().textContent).toBe('Không nhận ra biểu nào');
  expect(screen.getByRole('status').textContent).toMatch(/; không nhận ra biểu nào\.$/u);
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('where a form was not read whole, nothing is said of the whole workbook', async () => {
  const unread = sheet('B', [['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'], ['Tiêu chí'], ...LEVELS]);
  const { container } = await checkedPane(rated(10), unread);
  expect(heading().textContent).toBe('Chưa đọc được cả tệp');
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('tables that were not recognised come first of what was not checked, each with the way to it', async () => {
  const unread = sheet('B', [['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'], ['Tiêu chí'], ...LEVELS]);
  const { place, user } = await checkedPane(rated(10), unread, other('Chi bộ'), other('Ẩn', true));
  const section = screen.getByRole('region', { name: 'Chưa kiểm tra được' });
  const its = within(section);
  expect(section.textContent).toMatch(
    /^Chưa kiểm tra được.*Chưa nhận ra 2 bảng.*Các cột số liệu không có tên/u,
  );
  expect(its.getByText('Bảng “TÌNH HÌNH CHẤT LƯỢNG CHI BỘ”, trang tính “Ẩn” (đang ẩn), A2:C5')).toBeTruthy();
  await user.click(its.getByRole('button', { name: "Đến ô 'Chi bộ'!A2:C5" }));
  expect(place.shown).toEqual({ sheet: 'Chi bộ', top: 1, left: 0, bottom: 4, right: 2 });
});

test('of very many tables the first are listed and the others counted', async () => {
  await checkedPane(...Array.from({ length: 60 }, (_, at) => other(`Trang ${at}`)));
  const section = within(screen.getByRole('region', { name: 'Chưa kiểm tra được' }));
  expect(section.getAllByRole('button', { name: /^Đến ô /u })).toHaveLength(50);
  expect(section.getByText('và 10 bảng khác')).toBeTruthy();
});

test('the report’s words say that they leave out what was not recognised', async () => {
  const { user } = await checkedPane(rated(10), other('Chi bộ'));
  await user.click(screen.getByRole('tab', { name: /^Lời báo cáo/u }));
  expect(await screen.findByText(/^Chưa nhận ra 1 bảng trong tệp, nên lời báo cáo không có/u)).toBeTruthy();
});

const MACROS = { what: 'sheet', sheet: 'Macro1', detail: 'UnsupportedSheet' } as const;

test('where a sheet could not be read, the head and the list say so, and nothing is said of the whole', async () => {
  const { container } = await checkedPaneOf(new PartlyReadPlace([rated(10)], [MACROS]));
  expect(heading().textContent).toBe('Chưa đọc được cả tệp');
  expect(screen.getByText('Chưa đọc được hết 1 trang tính')).toBeTruthy();
  const told = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(told).toContainEqual(expect.stringMatching(/; chưa đọc được hết 1 trang tính\.$/u));
  const section = within(screen.getByRole('region', { name: 'Chưa kiểm tra được' }));
  expect(section.getByText(/^Trang tính “Macro1” .*không đọc được nên chưa soát gì ở đó\./u)).toBeTruthy();
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('a form whose merged cells were not read is in no list of forms without findings', async () => {
  const merges = { what: 'merges', sheet: 'XL TCCSĐ', count: 2, detail: null } as const;
  const { container } = await checkedPaneOf(new PartlyReadPlace([rated(10)], [merges]));
  expect(screen.queryByText(/chưa thấy lỗi ở/u)).toBeNull();
  expect(container.textContent).not.toMatch(ALL_CLEAR);
});

test('where names could not be read, that is told, and there is no all-clear', async () => {
  const names = { what: 'names', sheet: null, detail: null } as const;
  const { container } = await checkedPaneOf(new PartlyReadPlace([rated(10)], [names]));
  expect(heading().textContent).toBe('Chưa đọc được cả tệp');
  expect(screen.getByText('Chưa đọc được tên các vùng đã chèn')).toBeTruthy();
  expect(container.textContent).not.toMatch(ALL_CLEAR);
  expect(screen.getByText(/^Không đọc được tên các vùng mà Soát Biểu đã chèn/u)).toBeTruthy();
});

describe.each([
  ['Lời báo cáo', /^Lời báo cáo này chỉ lập từ phần đã đọc được của tệp/u],
  ['Biểu 1', /^Dự thảo này chỉ lập từ phần đã đọc được của tệp/u],
])('the tab “%s” says what of the workbook it does not know', (tab, means) => {
  const unread = sheet('B', [['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG'], ['Tiêu chí'], ...LEVELS]);
  const panelOf = async (place: MemoryPlace) => {
    const { user } = await checkedPaneOf(place);
    await user.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }));
    return within(screen.getByRole('tabpanel', { name: new RegExp(`^${tab}`, 'u') }));
  };

  test('a sheet that could not be read', async () => {
    const panel = await panelOf(new PartlyReadPlace([rated(10)], [MACROS]));
    expect(await panel.findByText(/^Trang tính “Macro1” .*không đọc được/u)).toBeTruthy();
    expect(panel.getByText(means)).toBeTruthy();
  });

  test('a form that was not read whole', async () => {
    const panel = await panelOf(new MemoryPlace(workbook(rated(10), unread)));
    expect(await panel.findByText(/^1 chỗ trong tệp chưa đọc hoặc chưa soát được/u)).toBeTruthy();
    expect(panel.getByText(means)).toBeTruthy();
  });

  test('tables that were not recognised', async () => {
    const panel = await panelOf(new MemoryPlace(workbook(rated(10), other('Chi bộ'))));
    expect(await panel.findByText(/^Chưa nhận ra 1 bảng trong tệp/u)).toBeTruthy();
    expect(panel.queryByText(/^1 chỗ/u)).toBeNull();
  });

  test('nothing, where all was read', async () => {
    const panel = await panelOf(new MemoryPlace(workbook(rated(10))));
    expect(
      await panel.findByRole('button', { name: /^(Chèn vào tệp|Lập Biểu 1 mới|Không có ô nào)/u }),
    ).toBeTruthy();
    expect(panel.queryByText(means)).toBeNull();
  });
});
