import { troubleAdvice } from '../../../src/app/place-wording.vi.ts';
import { cellName, type CellRef } from '../../../src/grid/index.ts';
import { delivered } from './excel.ts';
import { manySheets, sampleDesk, seed, stateOf } from './sample.ts';

const SHEET = 'XL tập thể LĐQL';
const C13: CellRef = { sheet: SHEET, row: 12, col: 2 };

afterEach(delivered);

test('the real report is checked, marked, mended, undone and cleared, and is at the end as it was at the start', async () => {
  const excel = await sampleDesk();
  const { desk, host } = excel;
  const start = stateOf(excel);
  await desk.open();
  await desk.check();
  expect(stateOf(excel)).toEqual(start);
  const findings = desk.state().checked?.findings ?? [];
  const count = (level: string) => findings.filter(({ severity }) => severity === level).length;
  expect([count('error'), count('warning'), count('info')]).toEqual([24, 11, 9]);

  await desk.mark();
  const marked = host.book.marks();
  const cells = findings.flatMap(({ cell, rule, severity }) =>
    cell ? [`${cell.sheet}!${cellName(cell)} ${rule} ${severity}`] : [],
  );
  const shown = marked.map(
    ({ range, tag, level }) =>
      `${range.sheet}!${cellName({ row: range.top, col: range.left })} ${tag} ${level}`,
  );
  expect(shown.toSorted()).toEqual([...new Set(cells)].toSorted());
  expect(host.book.picture()).toEqual((start as { picture: unknown }).picture);

  const finding = findings.find(({ suggestions }) => suggestions.length > 0);
  await desk.take(finding?.suggestions ?? []);
  expect(desk.state().outcome).toMatchObject({ kind: 'applied' });
  expect(desk.state().checked?.findings).toHaveLength(findings.length - 1);
  await desk.undo();
  expect(desk.state().checked?.findings).toHaveLength(findings.length);
  await desk.clear();
  expect(stateOf(excel)).toEqual(start);
  await delivered();
  expect(desk.state().isStale).toBe(false);
  expect(host.gaps).toEqual([]);
  expect(host.keptReferences).toBe(0);
  desk.close();
});

test('marks are seen without colours, and differ by how grave the finding is', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  await desk.mark();
  const looks = host.book.sheets.flatMap(({ rules }) =>
    rules.map(({ formula, bold, fill, borders }) => {
      const level = /:(\w+)"/.exec(formula)?.[1];
      return `${level ?? ''} ${[...borders.values()].map(({ style }) => style).join(' ')} ${String(bold)} ${fill ?? ''}`;
    }),
  );
  expect([...new Set(looks)].toSorted()).toEqual([
    'error Continuous Continuous Continuous Continuous true #FFC7CE',
    'info Dot Dot Dot Dot true #DDEBF7',
    'warning Dash Dash Dash Dash true #FFEB9C',
  ]);
});

test('marking again writes nothing anew', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  await desk.mark();
  const ids = host.book.sheets.flatMap(({ rules }) => rules.map(({ id }) => id));
  await desk.mark();
  expect(host.book.sheets.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(ids);
});

test.each([1, 10, 30])(
  'reading, marking and clearing take as many requests for %i sheets as for any',
  async (count) => {
    const { desk, host } = await sampleDesk(manySheets(count));
    await desk.check();
    expect(host.traffic.requests).toBe(4);
    host.resetTraffic();
    await desk.mark();
    // The list of sheets, their conditional formats (none are custom yet), the marks, and the end of all references.
    expect(host.traffic.requests).toBe(4);
    host.resetTraffic();
    await desk.clear();
    expect(host.traffic.requests).toBe(5);
  },
);

test('the bytes of a check and of marking stay what they are', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  const check = host.traffic;
  host.resetTraffic();
  await desk.mark();
  expect({ check, mark: host.traffic }).toEqual({
    check: { requests: 4, sent: 30713, answered: 122548 },
    mark: { requests: 4, sent: 81598, answered: 23462 },
  });
});

describe('whatever request fails, nothing is half done without being said, and the next try works', () => {
  const TASKS = ['check', 'mark', 'take', 'clear'] as const;
  const CODES = ['GeneralException', 'InvalidOperationInCellEditMode', 'AccessDenied'];
  const cases = TASKS.flatMap((task) =>
    [1, 2, 3, 4, 5].flatMap((request) =>
      (['nothing', 'half'] as const).map((after) => [task, request, after] as const),
    ),
  );

  test.each(cases)('%s, request %i, when %s of it was done', async (task, request, after) => {
    const excel = await sampleDesk();
    const { desk, host } = excel;
    const start = stateOf(excel);
    await desk.check();
    const suggestions =
      desk.state().checked?.findings.find((one) => one.suggestions.length > 0)?.suggestions ?? [];
    if (task === 'clear') await desk.mark();
    const run = () => (task === 'take' ? desk.take(suggestions) : desk[task]());
    for (const code of CODES) {
      const before = stateOf(excel);
      const { length } = desk.state().done;
      host.resetTraffic();
      host.failAt(request, { code, after });
      await run();
      const { outcome, done } = desk.state();
      const isFailed = outcome?.kind === 'trouble';
      if (outcome?.kind === 'trouble') expect(troubleAdvice(outcome.trouble)).not.toBe('');
      host.resetTraffic();
      if (done.length > length) await desk.undo();
      else if (isFailed) expect(stateOf(excel)).toEqual(before);
      expect(host.book.picture()).toEqual((start as { picture: unknown }).picture);
    }
    await run();
    expect(desk.state().outcome?.kind).not.toBe('trouble');
    while (desk.state().done.length > 0) await desk.undo();
    expect(host.book.picture()).toEqual(seed());
    expect(host.book.marks()).toEqual([]);
  });
});

test('a cell that is being edited is told, and after Enter all works', async () => {
  const { desk, host } = await sampleDesk();
  await desk.check();
  host.isEditingCell = true;
  for (const task of ['check', 'mark', 'clear'] as const) {
    await desk[task]();
    expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'cell-edited' } });
  }
  await desk.show(C13);
  expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'cell-edited' } });
  host.isEditingCell = false;
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({ kind: 'marked' });
});
