import { skippedText } from '../../../src/app/place-wording.vi.ts';
import { book, NAME, PLAN, QUOTA, SHEET, TABLE } from './charted-table.ts';
import { delivered, openExcel } from './excel.ts';

afterEach(delivered);

test('a chart that Excel refuses is told by its title, all else is kept, and taken back', async () => {
  const { host, place } = await openExcel(book());
  const start = host.book.picture();
  host.book.quirks.failsChart = (name) => name.endsWith('quota-2');
  const charts = [1, 2, 3].map((number) => ({ ...QUOTA, id: `quota-${number}`, title: `Số ${number}` }));
  const applied = await place.apply([
    { kind: 'set-name', name: NAME, before: null, after: TABLE },
    { kind: 'set-charts', sheet: SHEET, before: [], after: charts },
  ]);
  if (!applied.ok) throw new Error(applied.trouble.code);
  expect(applied.skipped).toEqual([
    { sheet: SHEET, reason: 'chart', title: 'Số 2', detail: 'GeneralException @ Chart.axes' },
  ]);
  expect(applied.skipped.map(skippedText).join()).toContain('Chưa vẽ được biểu đồ “Số 2”');
  expect(host.book.sheet(SHEET).charts.map(({ name }) => name)).toEqual([
    'soat-bieu:quota-1',
    'soat-bieu:quota-3',
  ]);
  expect(host.book.names).toHaveLength(1);
  expect((await place.apply(applied.inverse)).ok).toBe(true);
  expect(host.book.picture()).toEqual(start);
  expect(host.book.sheet(SHEET).charts).toEqual([]);
});

test('a chart that Excel refuses in place of another leaves none, and taking back draws the old one', async () => {
  const { host, place } = await openExcel(book());
  await place.apply(PLAN);
  host.book.quirks.failsChart = (name) => name !== 'Chart 1';
  const other = { ...QUOTA, title: 'Khác' };
  const applied = await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [QUOTA], after: [other] }]);
  expect(applied).toMatchObject({ ok: true, skipped: [{ reason: 'chart', title: 'Khác' }] });
  expect(host.book.sheet(SHEET).charts).toEqual([]);
  host.book.quirks.failsChart = () => false;
  await place.apply(applied.inverse);
  expect(host.book.sheet(SHEET).charts.map(({ set }) => set.get('Title/Text'))).toEqual([' =Tỷ lệ']);
});

test('charts of the clerk are no part of what is taken away after a refusal', async () => {
  const { host, place } = await openExcel(book());
  await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [], after: [QUOTA] }]);
  const [own] = host.book.sheet(SHEET).charts;
  if (!own) throw new Error('a chart is drawn');
  host.book.sheet(SHEET).charts = [{ ...own, id: '{clerk}', name: 'Biểu đồ 1' }];
  host.book.quirks.failsChart = () => true;
  const applied = await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [], after: [QUOTA] }]);
  expect(applied).toMatchObject({ ok: true, skipped: [{ reason: 'chart' }] });
  expect(host.book.sheet(SHEET).charts.map(({ id }) => id)).toEqual(['{clerk}']);
});
