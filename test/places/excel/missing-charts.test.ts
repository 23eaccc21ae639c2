import { FIRST_CHOICE } from '../../../src/taskpane/narrative/choice.ts';
import { skippedText } from '../../../src/app/place-wording.vi.ts';
import { book, NAME, TABLE } from './charted-table.ts';
import { delivered, openExcel } from './excel.ts';
import { heldIn, insertTables, teach } from './inserting.ts';
import { sampleDesk } from './sample.ts';

const SHEET = 'Lời báo cáo';

jest.setTimeout(60_000);

afterEach(delivered);

test('charts that Excel refused are drawn when the tables are inserted again, and no other', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  await teach(excel);
  const start = heldIn(excel);
  await desk.open();
  host.book.quirks.failsChart = (name) => /^soat-bieu:.*[24]$/u.test(name);
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'written' });
  const { outcome } = desk.state();
  const skipped = outcome && 'skipped' in outcome ? outcome.skipped : [];
  expect(skipped.length).toBeGreaterThan(0);
  expect(skipped.map(skippedText).join()).toContain('chèn lại');
  const drawn = host.book.sheet(SHEET).charts.map(({ id }) => id);
  expect(drawn).toHaveLength(8 - skipped.length);

  host.book.quirks.failsChart = () => false;
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'written' });
  expect(desk.state().outcome).toMatchObject({ kind: 'inserted', skipped: [] });
  const now = host.book.sheet(SHEET).charts.map(({ id }) => id);
  expect(now).toHaveLength(8);
  expect(now).toEqual(expect.arrayContaining(drawn));
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'unchanged' });

  await desk.undo();
  expect(host.book.sheet(SHEET).charts.map(({ id }) => id)).toEqual(drawn);
  await desk.undo();
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  desk.close();
});

test('where Excel does not say which charts there are, none is taken for missing', async () => {
  const excel = await sampleDesk();
  const { desk, host, place } = excel;
  await teach(excel);
  await desk.open();
  await insertTables(desk, FIRST_CHOICE, false);
  const read = await place.read();
  if (!read.ok) throw new Error(read.trouble.code);
  expect([...(read.workbook.ownCharts?.get(SHEET) ?? [])]).toHaveLength(8);
  host.resetTraffic();
  host.failAt(2, { code: 'GeneralException', after: 'nothing' });
  const again = await place.read();
  expect(again).toMatchObject({ ok: true, workbook: { sheets: read.workbook.sheets } });
  expect(again.ok && again.workbook.ownCharts).toBeUndefined();
  desk.close();
});

test('where the only sheet’s charts can’t be told, the sheet is read all the same', async () => {
  const { host, place } = await openExcel({ ...book(), ownNames: new Map([[NAME, TABLE]]) });
  const { sheets } = book();
  host.failAt(2, { code: 'GeneralException', after: 'nothing' });
  const read = await place.read();
  expect(read).toMatchObject({ ok: true, workbook: { sheets: sheets.map(({ name }) => ({ name })) } });
  expect(read).not.toHaveProperty('leftOut');
});
