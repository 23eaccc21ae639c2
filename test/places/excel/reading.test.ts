import { readdirSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import type { OfficeHost } from '../../office-host/host.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { rangeName, type Workbook } from '../../../src/grid/index.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { delivered, openExcel } from './excel.ts';
import { manySheets, sampleDesk, seed } from './sample.ts';

const SHEET = 'XL tập thể LĐQL';

afterEach(delivered);

const mergesOf = ({ sheets }: Workbook) =>
  sheets.map(({ merges }) => merges.map((merge) => rangeName(merge)).toSorted());

describe('merged cells', () => {
  test.each(['address', 'areas'] as const)(
    'are read whole where Excel gives only their first cell by %s',
    async (cutMerges) => {
      const { host, place } = await openExcel(seed());
      host.book.quirks.cutMerges = cutMerges;
      const read = await place.read();
      if (!read.ok) throw new Error(read.trouble.code);
      expect(mergesOf(read.workbook)).toEqual(mergesOf(seed()));
      expect(read.leftOut).toBeUndefined();
    },
  );

  test('that Excel cuts short either way are taken for single cells, and told, also when only some is read again', async () => {
    const { host, place } = await openExcel(
      workbook(sheet('A', [[1, 2]], { merges: ['A1:B1', 'A2:B3'] }), sheet('B', [[1]])),
    );
    host.book.quirks.cutMerges = 'both';
    const read = await place.read();
    if (!read.ok) throw new Error(read.trouble.code);
    expect(read.workbook.sheets[0]?.merges).toEqual([]);
    const told = [{ what: 'merges', sheet: 'A', count: 1, detail: null }];
    expect(read.leftOut).toEqual(told);
    const again = await place.read({ since: { workbook: read.workbook, changed: new Set(['B']) } });
    expect(again.ok && again.leftOut).toEqual(told);
  });

  test.each(['neither', 'address', 'areas', 'both'] as const)(
    'become others and come back where Excel cuts %s short',
    async (cutMerges) => {
      const { host, place } = await openExcel(workbook(sheet('A', [['x'], [], [1]], { merges: ['A1:C1'] })));
      host.book.quirks.cutMerges = cutMerges;
      const [area] = [{ top: 0, left: 0, bottom: 0, right: 2 }];
      const after = [{ ...area, right: 3 }];
      const applied = await place.apply([{ kind: 'set-merges', sheet: 'A', before: [area], after }]);
      expect(applied.ok).toBe(true);
      expect(host.book.sheet('A').merges).toEqual(after);
      expect((await place.apply(applied.inverse)).ok).toBe(true);
      expect(host.book.sheet('A').merges).toEqual([area]);
    },
  );

  test('are not made over one that reaches in from above or from the left', async () => {
    const { host, place } = await openExcel(
      workbook(sheet('A', [['x', 1, 'y'], [], [], [1]], { merges: ['C1:C3', 'A4:B5'] })),
    );
    host.book.quirks.tellsMergesByFirstCell = true;
    for (const after of [
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 2 },
    ]) {
      const applied = await place.apply([{ kind: 'set-merges', sheet: 'A', before: [], after: [after] }]);
      expect(applied).toMatchObject({ ok: false, trouble: { code: 'changed-meanwhile' } });
    }
  });
});

describe('a sheet that Excel refuses', () => {
  const REFUSED: readonly [what: string, refuse: (host: OfficeHost) => void][] = [
    ['of macros', (host) => (host.book.sheet(SHEET).isUnsupported = true)],
    ['whose cells can’t be given', (host) => (host.book.sheet(SHEET).failsCells = true)],
  ];

  test.each(REFUSED)('(%s) stops no other, and is told as not read', async (_, refuse) => {
    const { desk, host } = await sampleDesk();
    await desk.check();
    const all = desk.state().checked?.findings ?? [];
    refuse(host);
    await desk.mark();
    const { desk: other, host: same } = await sampleDesk();
    refuse(same);
    await other.check();
    const { outcome, checked, leftOut } = other.state();
    expect(outcome).toEqual({ kind: 'checked' });
    expect(leftOut).toEqual([
      { what: 'sheet', sheet: SHEET, detail: expect.stringContaining(' @ ') as string },
    ]);
    const here = all.filter(({ cell }) => cell?.sheet === SHEET).length;
    expect(here).toBeGreaterThan(0);
    expect(checked?.findings.length).toBeGreaterThanOrEqual(all.length - here);
    expect(checked?.findings.some(({ cell }) => cell?.sheet === SHEET)).toBe(false);
  });

  test('costs few more requests, also among many', async () => {
    const { host, place } = await openExcel(manySheets(30));
    host.book.sheet(SHEET).isUnsupported = true;
    const read = await place.read();
    expect(read.ok && read.workbook.sheets.length).toBe(29);
    expect(host.traffic.requests).toBeLessThan(20);
  });

  test('is read again as soon as Excel gives it', async () => {
    const { desk, host } = await sampleDesk();
    host.book.sheet(SHEET).failsCells = true;
    await desk.check();
    expect(desk.state().leftOut).toHaveLength(1);
    host.book.sheet(SHEET).failsCells = false;
    await desk.check();
    expect(desk.state().leftOut).toEqual([]);
    expect(desk.state().checked?.findings).toHaveLength(44);
  });

  test('and all others: then the workbook is not taken for an empty one', async () => {
    const { desk, host } = await sampleDesk();
    for (const one of host.book.sheets) one.isUnsupported = true;
    await desk.check();
    expect(desk.state()).toMatchObject({
      checked: null,
      outcome: {
        kind: 'trouble',
        trouble: { code: 'unsupported', detail: expect.stringContaining('UnsupportedSheet @ ') as string },
      },
    });
  });
});

test('names that are too many for an answer stop nothing, and are told', async () => {
  const { desk, host } = await sampleDesk();
  host.book.quirks.hasTooManyNames = true;
  await desk.check();
  expect(desk.state()).toMatchObject({
    outcome: { kind: 'checked' },
    leftOut: [{ what: 'names', sheet: null }],
  });
  expect(desk.state().checked?.findings).toHaveLength(44);
});

test('the merged cells of every workbook at hand are read the same, whichever way Excel cuts short', async () => {
  const folder = 'assets/samples';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    const book = readWorkbook(new Uint8Array(readFileSync(`${folder}/${file}`)));
    if (!book.ok) continue;
    for (const cutMerges of ['neither', 'address', 'areas'] as const) {
      const { host, place } = await openExcel(book.workbook);
      host.book.quirks.cutMerges = cutMerges;
      const read = await place.read();
      expect(read.ok && mergesOf(read.workbook)).toEqual(mergesOf(book.workbook));
    }
  }
});
