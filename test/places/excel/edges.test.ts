import type { WorkbookChange } from '../../../src/app/place.ts';
import { cellAt, type CellRef, type Row, type Sheet } from '../../../src/grid/index.ts';
import { startExcel } from '../../../src/places/excel/index.ts';
import { OfficeHost } from '../../office-host/host.ts';
import { connectOffice } from '../../office-host/node.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { delivered, openExcel } from './excel.ts';
import { sampleDesk, seed, stateOf } from './sample.ts';
import { listOf } from '../../workbooks/row-list.ts';

const SHEET = 'XL tập thể LĐQL';
const C13: CellRef = { sheet: SHEET, row: 12, col: 2 };
const font = 'Times New Roman';

afterEach(delivered);

function largeSheet(rows: number, cols: number, text: (row: number, col: number) => string | number): Sheet {
  const lines = Array.from({ length: rows }, (_, row): [number, Row] => [
    row,
    Array.from({ length: cols }, (_, col) => ({ value: text(row, col), formula: null, format: null, font })),
  ]);
  return { name: 'Lớn', hidden: false, rows: new Map(lines), merges: [], hiddenRows: new Set() };
}

test.each([
  [1, 'too-old'],
  [7, 'too-old'],
  [13, 'too-old'],
  [14, 'ready'],
  [20, 'ready'],
])('Excel with ExcelApi 1.%i: %s', async (version, kind) => {
  const host = new OfficeHost(seed());
  host.apiVersion = version;
  connectOffice(host);
  expect(await startExcel()).toMatchObject({ kind, about: { api: `1.${version}`, platform: 'PC' } });
  expect(host.traffic.requests).toBe(0);
});

test('a sheet of 200,000 cells is read in chunks, whole, and with progress', async () => {
  const large = largeSheet(20_000, 10, (row, col) => row * 10 + col);
  const { host, place } = await openExcel(workbook(large, sheet('Nhỏ', [[1]])));
  const steps: [number, number][] = [];
  const read = await place.read({ onProgress: (done, total) => steps.push([done, total]) });
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  expect(read.workbook.sheets[0]?.rows.size).toBe(20_000);
  expect(read.workbook.sheets[0] && cellAt(read.workbook.sheets[0], 19_999, 9)?.value).toBe(199_999);
  expect(host.traffic.requests).toBe(9);
  expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => [step, 6]));
});

test('long texts that would pass the limit of an answer are asked for in smaller parts', async () => {
  const large = largeSheet(2000, 5, (row) => `${'Đảng ủy '.repeat(60)}${row}`);
  const { place } = await openExcel(workbook(large));
  const read = await place.read();
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  expect(read.workbook.sheets[0]?.rows).toEqual(large.rows);
});

test('a check can be stopped between two chunks', async () => {
  const { host, place } = await openExcel(workbook(largeSheet(20_000, 10, (row) => row)));
  const stopper = new AbortController();
  host.before(4, () => {
    stopper.abort();
  });
  expect(await place.read({ signal: stopper.signal })).toMatchObject({
    ok: false,
    trouble: { code: 'stopped' },
  });
  expect(host.traffic.requests).toBeLessThan(7);
});

test('more cells than Excel hands out are told', async () => {
  const far = {
    ...sheet('Xa', [[1]]),
    rows: new Map([
      [0, [cell(1)]],
      [500_000, [cell(1), ...empty(9), cell(2)]],
    ]),
  };
  const { place } = await openExcel(workbook(far));
  expect(await place.read()).toMatchObject({ ok: false, trouble: { code: 'too-large', sheet: 'Xa' } });
});

const cell = (value: number) => ({ value, formula: null, format: null, font });
const empty = (count: number) => Array.from({ length: count }, () => undefined);

test('more merged areas than Excel gives at once are read', async () => {
  const merged = { ...largeSheet(2000, 3, () => 'x') };
  const merges = Array.from({ length: 2000 }, (_, row) => ({ top: row, bottom: row, left: 1, right: 2 }));
  const { place } = await openExcel(workbook({ ...merged, merges }));
  const read = await place.read();
  expect(read.ok && read.workbook.sheets[0]?.merges).toEqual(merges);
});

test('cells of different fonts are told apart, by one more question in the same request', async () => {
  const { host, place } = await openExcel(
    workbook(
      sheet('Phông', [
        [
          { v: 'Đảng', font },
          { v: '®¶ng', font: '.VnTime' },
        ],
      ]),
    ),
  );
  const read = await place.read();
  const fonts = read.ok ? listOf(read.workbook.sheets[0]?.rows.get(0)).map((one) => one?.font) : null;
  expect(fonts).toEqual([font, '.VnTime']);
  expect(host.traffic.requests).toBe(4);
});

test('a protected sheet is not marked, is said, and is left as it is', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  host.book.sheet(SHEET).isProtected = true;
  const before = host.book.picture();
  await desk.check();
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({
    kind: 'marked',
    skipped: [{ sheet: SHEET, reason: 'sheet-protected' }],
  });
  expect(host.book.marks().some(({ range }) => range.sheet === SHEET)).toBe(false);
  const suggestions = desk.state().checked?.findings.flatMap((one) => [...one.suggestions]) ?? [];
  expect(host.book.picture()).toEqual(before);
  host.book.sheets.forEach((one) => (one.isProtected = true));
  await desk.take(suggestions.slice(0, 1));
  expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'sheet-protected' } });
  expect(host.book.picture()).toEqual(before);
});

test('marks of others’ conditional formats are left alone', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  const area = { top: 0, left: 0, bottom: 50, right: 5 };
  const other = { id: 'x1', areas: [area], fill: null, bold: null, borders: new Map() };
  host.book.sheet(SHEET).rules = [
    { ...other, type: 'Custom', formula: '=$A1>3' },
    { ...other, id: 'x2', type: 'ColorScale', formula: '' },
  ];
  const start = stateOf(excel);
  await desk.check();
  await desk.mark();
  expect(host.book.sheet(SHEET).rules.length).toBeGreaterThan(2);
  await desk.clear();
  expect(stateOf(excel)).toEqual(start);
});

test('a mark that was copied to other cells, or spelled anew by another program, is cleared, too', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  const start = stateOf(excel);
  const area = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  host.book.sheet(SHEET).rules = [
    'LEN( "soat-bieu:quota:error" ) > 0',
    '=LEN("soat-bieu:later:grave")>0',
  ].map((formula, at) => ({
    id: `y${at}`,
    type: 'Custom',
    areas: [area(at), area(at + 5)],
    formula,
    fill: null,
    bold: null,
    borders: new Map(),
  }));
  await desk.clear();
  expect(stateOf(excel)).toEqual(start);
  await desk.undo();
  expect(
    host.book
      .marks()
      .map(({ range: { top }, tag }) => [top, tag])
      .toSorted(),
  ).toEqual([
    [0, 'quota'],
    [5, 'quota'],
  ]);
});

test('an edit while a check reads makes its result stale', async () => {
  const { desk, host } = await sampleDesk();
  await desk.open();
  host.resetTraffic();
  for (const request of [1, 2, 3, 4]) {
    host.before(request, () => {
      host.typeByOther(C13, 30 + request);
    });
  }
  await desk.check();
  await delivered();
  expect(desk.state().isStale).toBe(true);
  host.resetTraffic();
  await desk.check();
  expect(desk.state().isStale).toBe(false);
  desk.close();
});

test('an edit between the check and a suggestion taken stops it, and the next check sees the edit', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  const finding = desk.state().checked?.findings.find(({ suggestions }) => suggestions.length > 0);
  const [suggestion] = finding?.suggestions ?? [];
  if (!suggestion) throw new Error('the sample has suggestions');
  await desk.open();
  // Another format is nothing that Excel tells of.
  host.book.sheet(suggestion.cell.sheet).writeFormat(suggestion.cell.row, suggestion.cell.col, '0.000');
  const before = host.book.picture();
  await desk.take([suggestion]);
  expect(desk.state()).toMatchObject({ outcome: { trouble: { code: 'changed-meanwhile' } }, isStale: true });
  expect(host.book.picture()).toEqual(before);
  await desk.check();
  await desk.take([suggestion]);
  expect(desk.state().outcome).toMatchObject({ kind: 'applied' });
  desk.close();
});

test('a sheet that is renamed after the check is still gone to; one that is deleted is said', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  host.renameByOther(SHEET, 'Tên mới');
  await desk.show(C13);
  expect(desk.state().outcome).toMatchObject({ kind: 'checked' });
  expect(host.book.active).toEqual({ sheet: 'Tên mới', address: "'Tên mới'!C13" });
  host.deleteByOther('Tên mới');
  await desk.show(C13);
  expect(desk.state().outcome).toMatchObject({ trouble: { code: 'sheet-gone', sheet: SHEET } });
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({
    kind: 'marked',
    skipped: [{ sheet: SHEET, reason: 'sheet-gone' }],
  });
});

test('a hidden sheet is not shown unasked', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  host.setVisibility(SHEET, 'Hidden');
  await desk.show(C13);
  expect(desk.state().outcome).toMatchObject({ trouble: { code: 'sheet-hidden', sheet: SHEET } });
  expect(host.book.sheet(SHEET).visibility).toBe('Hidden');
});

test('a sheet that is deleted while a check reads is left out', async () => {
  const { desk, host } = await sampleDesk();
  host.before(3, () => {
    host.deleteByOther(SHEET);
  });
  await desk.check();
  expect(desk.state().outcome).toEqual({ kind: 'checked' });
  expect(desk.state().checked?.findings.some(({ cell: at }) => at?.sheet === SHEET)).toBe(false);
});

test('a file that is open for reading only says so when it refuses', async () => {
  const { desk, host } = await sampleDesk();
  host.book.isReadOnly = true;
  await desk.check();
  const suggestions = desk.state().checked?.findings.flatMap((one) => [...one.suggestions]) ?? [];
  host.resetTraffic();
  host.failAt(3, { code: 'AccessDenied' });
  await desk.take(suggestions.slice(0, 1));
  expect(desk.state().outcome).toMatchObject({ trouble: { code: 'read-only' } });
});

test.each<[string, (host: OfficeHost) => void, WorkbookChange]>([
  [
    'an edit',
    (host) => {
      host.typeByOther(C13, 1);
    },
    { sheets: new Set([SHEET]) },
  ],
  [
    'a row that is hidden',
    (host) => {
      host.hideRowByOther(SHEET, 3);
    },
    { sheets: new Set([SHEET]) },
  ],
  [
    'a new sheet',
    (host) => {
      host.addByOther('Mới');
    },
    { sheets: null },
  ],
  [
    'a sheet that is gone',
    (host) => {
      host.deleteByOther(SHEET);
    },
    { sheets: null },
  ],
])('%s by another is told', async (_, happens, change) => {
  const { host, place } = await openExcel(seed());
  await place.read();
  const told: WorkbookChange[] = [];
  const end = await place.watch((one) => told.push(one));
  happens(host);
  await delivered();
  expect(told).toEqual([change]);
  end();
});

test('after an edit only its sheet is read again, and those whose formulas look at others', async () => {
  const { host, place } = await openExcel(
    workbook(
      sheet('A', [[1]]),
      sheet('B', [[{ v: 1, f: 'A!A1' }]]),
      sheet('C', [[1, 2, { v: 3, f: 'SUM(A1:B1)' }]]),
    ),
  );
  const first = await place.read();
  if (!first.ok) throw new Error(first.trouble.code);
  host.typeByOther({ sheet: 'A', row: 0, col: 0 }, 5);
  host.book.sheet('B').write(0, 0, 5, 'A!A1');
  const again = await place.read({ since: { workbook: first.workbook, changed: new Set(['A']) } });
  if (!again.ok) throw new Error(again.trouble.code);
  expect(again.workbook.sheets.map((one) => cellAt(one, 0, 0)?.value)).toEqual([5, 5, 1]);
  expect(again.workbook.sheets[2]).toBe(first.workbook.sheets[2]);
});

test('where the sheet in front is a chart, or a cell is being edited, no cell is selected', async () => {
  const { place, host } = await openExcel(seed());
  host.book.isChartInFront = true;
  expect(await place.selection()).toBeNull();
  host.book.isChartInFront = false;
  host.isEditingCell = true;
  expect(await place.selection()).toBeNull();
  host.isEditingCell = false;
  expect(await place.selection()).toMatchObject({ row: 0, col: 0 });
  expect(host.keptReferences).toBe(0);
});
