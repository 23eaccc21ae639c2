import type { Plan } from '../../../src/grid/index.ts';
import { book, NAME, PLAN, QUOTA, SHEET, TABLE } from './charted-table.ts';
import { delivered, openExcel } from './excel.ts';
import { seed } from './sample.ts';

afterEach(delivered);

test('a chart is drawn as it was planned, from its cells, and no text of it becomes a formula', async () => {
  const { host, place } = await openExcel(book());
  expect((await place.apply(PLAN)).ok).toBe(true);
  const [chart] = host.book.sheet(SHEET).charts;
  expect(chart).toMatchObject({ name: 'soat-bieu:quota-1', type: 'ColumnClustered', place: QUOTA.place });
  expect(Object.fromEntries(chart?.set ?? [])).toEqual({
    'Format/Font/Name': 'Times New Roman',
    'Format/Font/Size': 11,
    'Title/Visible': true,
    'Title/Text': ' =Tỷ lệ',
    'Title/Font/Size': 13,
    'Title/Font/Bold': true,
    'Legend/Visible': true,
    'Legend/Position': 'Bottom',
    'ValueAxis/Minimum': 0,
    'ValueAxis/NumberFormat': '0.0',
    'ValueAxis/Title/Text': '%',
  });
  const at = (cells: string) => `'Lời ''báo cáo'''!${cells}`;
  expect(chart?.series.map(({ values, categories }) => [values, categories])).toEqual([
    [at('B2:B3'), at('A2:A3')],
    [at('C2:C3'), at('A2:A3')],
  ]);
  expect(chart?.series.map(({ set }) => [set.get('Name'), set.get('ChartType')])).toEqual([
    ['Tỷ lệ', 'ColumnClustered'],
    ['Mức trần', 'LineMarkers'],
  ]);
  expect(chart?.series.map(({ set }) => set.get('Fill') ?? set.get('Line/Color'))).toEqual([
    '#1F4E79',
    '#C00000',
  ]);
  expect(host.gaps).toEqual([]);
});

test('names are hidden, go with their sheet, and are told as gone with it', async () => {
  const { host, place } = await openExcel(book());
  await place.apply(PLAN);
  expect(host.book.names.map(({ isVisible }) => isVisible)).toEqual([false]);
  host.renameByOther(SHEET, 'Khác');
  const renamed = await place.read();
  expect(renamed.ok && renamed.workbook.ownNames?.get(NAME)).toEqual({ ...TABLE, sheet: 'Khác' });
  host.addByOther('Mới');
  host.deleteByOther('Khác');
  const gone = await place.read();
  expect(gone.ok && gone.workbook.ownNames).toEqual(new Map([[NAME, null]]));
  const removed = await place.apply([{ kind: 'set-name', name: NAME, before: null, after: null }]);
  expect(removed.ok && host.book.names).toEqual([]);
});

test('names and charts are given to a sheet that was renamed since it was read', async () => {
  const { host, place } = await openExcel(book());
  await place.read();
  host.renameByOther(SHEET, 'Khác');
  expect((await place.apply(PLAN)).ok).toBe(true);
  expect(host.book.picture().ownNames?.get(NAME)).toEqual({ ...TABLE, sheet: 'Khác' });
  expect(host.book.sheet('Khác').charts).toHaveLength(1);
});

test('a chart that a clerk moved stays there when its figures change, but not when its own place does', async () => {
  const { host, place } = await openExcel(book());
  await place.apply(PLAN);
  const drawn = () => host.book.sheet(SHEET).charts[0];
  drawn()?.set.set('Top', 700);
  const other = { ...QUOTA, unit: 'phần trăm' };
  await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [QUOTA], after: [other] }]);
  expect(drawn()?.set.get('Top')).toBe(700);
  const moved = { ...other, place: { ...QUOTA.place, top: 30, bottom: 40 } };
  await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [other], after: [moved] }]);
  expect([drawn()?.set.get('Top'), drawn()?.place?.top]).toEqual([undefined, 30]);
});

test('charts that stay as they are are not drawn again, and those of the clerk are not touched', async () => {
  const { host, place } = await openExcel(book());
  await place.apply(PLAN);
  const { charts } = host.book.sheet(SHEET);
  const [own] = charts;
  if (own) charts.push({ ...own, id: '{own}', name: 'Biểu đồ 1' });
  await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [QUOTA], after: [QUOTA] }]);
  expect(host.book.sheet(SHEET).charts.map(({ id }) => id)).toEqual([own?.id, '{own}']);
  await place.apply([{ kind: 'set-charts', sheet: SHEET, before: [QUOTA], after: [] }]);
  expect(host.book.sheet(SHEET).charts.map(({ name }) => name)).toEqual(['Biểu đồ 1']);
});

test.each([1, 60])(
  '%i charts and names are asked for with one request and given with another',
  async (count) => {
    const { host, place } = await openExcel(book());
    const charts = Array.from({ length: count }, (_, at) => ({ ...QUOTA, id: `quota-${at}` }));
    host.resetTraffic();
    const applied = await place.apply([
      ...charts.map(
        ({ id }) =>
          ({
            kind: 'set-name',
            name: `_SoatBieu.${id.replace('-', '.')}`,
            before: null,
            after: TABLE,
          }) as const,
      ),
      { kind: 'set-charts', sheet: SHEET, before: [], after: charts },
    ]);
    expect(applied.ok).toBe(true);
    expect(host.book.sheet(SHEET).charts).toHaveLength(count);
    expect(host.traffic.requests).toBeLessThanOrEqual(3);
    expect(host.traffic.sent).toBeLessThan(2_000_000);
    expect(host.keptReferences).toBe(0);
  },
);

test.each(
  [1, 2].flatMap((request) => (['nothing', 'half'] as const).map((after) => [request, after] as const)),
)(
  'when request %i fails after %s was done, what was done is told and taken back, and the next try works',
  async (request, after) => {
    const { host, place } = await openExcel(book());
    const start = host.book.picture();
    host.resetTraffic();
    host.failAt(request, { code: 'GeneralException', after });
    const failed = await place.apply(PLAN);
    // Where the names were given the charts are drawn again, each with a request of its own.
    const isDone = request === 2 && after === 'half';
    expect(failed.ok).toBe(isDone);
    expect(failed.inverse.length > 0).toBe(isDone);
    if (failed.inverse.length > 0) expect((await place.apply(failed.inverse)).ok).toBe(true);
    expect(host.book.picture()).toEqual(start);
    expect(host.book.sheet(SHEET).charts.filter(({ name }) => name.startsWith('soat-bieu:'))).toEqual([]);
    expect((await place.apply(PLAN)).ok).toBe(true);
  },
);

test('names are read with what is asked for anyway', async () => {
  const { host, place } = await openExcel({
    ...seed(),
    ownNames: new Map([[NAME, { ...TABLE, sheet: seed().sheets[0]?.name ?? '' }]]),
  });
  const read = await place.read();
  expect(read.ok && read.workbook.ownNames?.size).toBe(1);
  expect(host.traffic.requests).toBe(4);
});

test('a look of very many cells is put on in parts', async () => {
  const { host, place } = await openExcel(book());
  const edit = (top: number): Plan[number] => ({
    kind: 'put-look',
    sheet: SHEET,
    range: { top, left: 0, bottom: top + 149, right: 9 },
    styles: [{ border: true }],
    cells: Array.from({ length: 1500 }, (_, at) => (at % 10 === 9 ? null : 0)),
  });
  const applied = await place.apply([edit(0), edit(200)]);
  expect(applied.ok).toBe(true);
  expect(host.book.sheet(SHEET).look(349, 8).borders['top']).toMatchObject({ style: 'Continuous' });
  expect(host.book.sheet(SHEET).look(349, 9).borders['top']).toMatchObject({ style: 'None' });
  expect(
    await place.apply([
      { ...edit(0), range: { top: 0, left: 0, bottom: 499, right: 9 }, cells: [] } as Plan[number],
    ]),
  ).toMatchObject({ trouble: { code: 'too-large' } });
});
