import { skippedText } from '../../../src/app/place-wording.vi.ts';
import type { NewSheet } from '../../../src/grid/index.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { delivered, openExcel } from './excel.ts';

afterEach(delivered);

const NEW: NewSheet = {
  name: 'Biểu 1',
  cells: [
    {
      row: 0,
      col: 0,
      content: { value: 'Xem', formula: null, format: null },
      style: 0,
      link: "'Sổ'!A1",
    },
  ],
  styles: [{ font: { size: 13, color: 'C00000' }, fill: 'FFF2CC', border: true, vertical: 'center' }],
  merges: [],
  widths: new Map([[0, 40]]),
  heights: new Map([[0, 30]]),
  orientation: 'landscape',
};

test('a new sheet has its looks, links, widths, heights and page', async () => {
  const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
  expect((await place.apply([{ kind: 'add-sheet', sheet: NEW }])).ok).toBe(true);
  const added = host.book.sheet('Biểu 1');
  expect(added.look(0, 0)).toMatchObject({
    font: { size: 13, color: '#C00000' },
    fill: { color: '#FFF2CC', pattern: 'Solid' },
    borders: { left: { style: 'Continuous' }, bottom: { style: 'Continuous' } },
    verticalAlignment: 'Center',
  });
  expect([...added.links.values()]).toEqual(["'Sổ'!A1"]);
  expect([added.widths.get(0), added.heights.get(0)]).toEqual([210, 30]);
  expect(Object.fromEntries(added.page)).toEqual({
    PaperSize: 'A4',
    Orientation: 'Landscape',
    Zoom: { horizontalFitToPages: 1 },
  });
  expect(host.gaps).toEqual([]);
});

test('a sheet that Excel could not finish is taken out again', async () => {
  const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
  host.resetTraffic();
  host.failAt(3, { code: 'GeneralException' });
  expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({ ok: false, inverse: [] });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sổ']);
});

test.each([
  ['page-setup', 'failsPageSetup', /khổ giấy.*“Biểu 1”.*máy in/],
  ['links', 'failsLinks', /liên kết.*“Biểu 1”.*Nội dung đã ghi đủ/],
  ['links', 'failsAfterLinks', /liên kết.*“Biểu 1”.*Nội dung đã ghi đủ/],
] as const)(
  'what Excel refuses of a new sheet’s %s costs nothing else, is told, and is taken back with the sheet',
  async (reason, quirk, words) => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    host.book.quirks[quirk] = true;
    const applied = await place.apply([{ kind: 'add-sheet', sheet: NEW }]);
    if (!applied.ok) throw new Error(applied.trouble.code);
    expect(applied.skipped).toEqual([
      { sheet: 'Biểu 1', reason, detail: expect.stringMatching(/^GeneralException @ \w+/) as string },
    ]);
    expect(applied.skipped.map(skippedText).join()).toMatch(words);
    const added = host.book.sheet('Biểu 1');
    expect(added.cell(0, 0)?.value).toBe('Xem');
    expect(added.look(0, 0)).toMatchObject({ font: { size: 13 }, fill: { color: '#FFF2CC' } });
    expect((await place.apply(applied.inverse)).ok).toBe(true);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sổ']);
  },
);

describe('a new sheet whose cells hold what their links show, and take nothing else', () => {
  test('is taken out again, and not said to be whole', async () => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    host.book.quirks.keepsLinkedCells = true;
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({ ok: false, inverse: [] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sổ']);
  });

  test('and that stayed is taken away by the next try', async () => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    Object.assign(host.book.quirks, { keepsLinkedCells: true, failsDeleting: true });
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({ ok: false });
    expect(host.book.sheet('Biểu 1').cell(0, 0)?.value).toBe("Sổ'!A1");
    Object.assign(host.book.quirks, { keepsLinkedCells: false, failsDeleting: false });
    expect((await place.apply([{ kind: 'add-sheet', sheet: NEW }])).ok).toBe(true);
    expect(host.book.sheet('Biểu 1').cell(0, 0)?.value).toBe('Xem');
  });
});

describe.each([
  [2, 'half'],
  [3, 'nothing'],
  [3, 'half'],
  [4, 'half'],
] as const)('a new sheet that fails in request %i after %s of it was done', (request, after) => {
  test('is taken away, and the next try makes it', async () => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    host.resetTraffic();
    host.failAt(request, { code: 'GeneralException', after });
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({ ok: false, inverse: [] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sổ']);
    host.resetTraffic();
    expect((await place.apply([{ kind: 'add-sheet', sheet: NEW }])).ok).toBe(true);
  });

  test('and can’t be taken away either is taken away by the next try', async () => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    host.resetTraffic();
    host.failAt(request, { code: 'GeneralException', after });
    for (const next of [1, 2, 3]) host.failAt(request + next, { code: 'GeneralException' });
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({ ok: false });
    host.resetTraffic();
    expect((await place.apply([{ kind: 'add-sheet', sheet: NEW }])).ok).toBe(true);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sổ', 'Biểu 1']);
    expect(host.book.sheet('Biểu 1').cell(0, 0)?.value).toBe('Xem');
  });

  test('and stayed is not taken away once someone wrote into it', async () => {
    const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
    host.resetTraffic();
    host.failAt(request, { code: 'GeneralException', after });
    for (const next of [1, 2, 3]) host.failAt(request + next, { code: 'GeneralException' });
    await place.apply([{ kind: 'add-sheet', sheet: NEW }]);
    host.resetTraffic();
    if (!host.book.find('Biểu 1')) return;
    host.typeByOther({ sheet: 'Biểu 1', row: 4, col: 2 }, 'của tôi');
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({
      ok: false,
      trouble: { code: 'name-taken', sheet: 'Biểu 1' },
    });
    expect(host.book.sheet('Biểu 1').cell(4, 2)?.value).toBe('của tôi');
  });
});

test('a sheet of that name which someone else adds at that moment is left alone', async () => {
  const { host, place } = await openExcel(workbook(sheet('Sổ', [[1]])));
  host.resetTraffic();
  host.before(2, () => {
    host.addByOther('Biểu 1');
    host.typeByOther({ sheet: 'Biểu 1', row: 0, col: 0 }, 'của tôi');
  });
  expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({
    ok: false,
    trouble: { code: 'name-taken' },
  });
  expect(host.book.sheet('Biểu 1').cell(0, 0)?.value).toBe('của tôi');
});

test.each([false, true])(
  'a new sheet is taken back where Excel writes formulas its own way, too (%s), and not once one is changed',
  async (isRewritten) => {
    const { host, place } = await openExcel(workbook(sheet('TCCSĐ', [[1, 2]])));
    host.book.quirks.rewritesFormulas = isRewritten;
    const formulas = ["'TCCSĐ'!A1", "sum('TCCSĐ'!A1:B1)", 'if(\'TCCSĐ\'!A1=1,"a b","")'];
    const cells = formulas.map((formula, row) => {
      host.book.know('Mới', formula, 1);
      return { row, col: 0, content: { value: 1, formula, format: null } };
    });
    const added = { ...NEW, name: 'Mới', cells };
    const applied = await place.apply([{ kind: 'add-sheet', sheet: added }]);
    expect(applied.ok).toBe(true);
    host.book.sheet('Mới').write(2, 0, 1, 'if(\'TCCSĐ\'!A1=1,"ab","")');
    expect(await place.apply(applied.inverse)).toMatchObject({ trouble: { code: 'changed-meanwhile' } });
    host.book.sheet('Mới').write(2, 0, 1, formulas[2] ?? '');
    expect((await place.apply(applied.inverse)).ok).toBe(true);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['TCCSĐ']);
  },
);

test('a formula that gives an error is taken back, too', async () => {
  const { host, place } = await openExcel(workbook(sheet('A', [[1]])));
  host.book.know('A', 'A1/0', { error: '#DIV/0!' });
  const before = { value: null, formula: null, format: null };
  const after = { value: null, formula: 'A1/0', format: null };
  const cell = { sheet: 'A', row: 4, col: 0 };
  const applied = await place.apply([{ kind: 'set-cell', cell, before, after }]);
  expect(host.book.sheet('A').cell(4, 0)?.value).toEqual({ error: '#DIV/0!' });
  expect((await place.apply(applied.inverse)).ok).toBe(true);
  expect(host.book.sheet('A').cell(4, 0)).toBeUndefined();
});
