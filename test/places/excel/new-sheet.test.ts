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
