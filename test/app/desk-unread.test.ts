import { readFileSync } from 'node:fs';
import { Desk } from '../../src/app/desk.ts';
import { createEngine, type Engine } from '../../src/app/engine.ts';
import type { CellRef } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { MemoryPlace, withCell } from '../places/memory-place.ts';

const SHEET = 'XL tập thể LĐQL';
/** Holds the 34 that should be 35: the sample has 24 errors, and 23 without this one. */
const C13: CellRef = { sheet: SHEET, row: 12, col: 2 };
const ELSEWHERE: CellRef = { sheet: 'Biểu 1', row: 60, col: 1 };

interface Opened {
  readonly place: MemoryPlace;
  readonly desk: Desk;
  /** What the desk asks of the rules; a test may break it. */
  readonly engine: { load: () => Promise<Engine> };
}

function sampleDesk(): Opened {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const place = new MemoryPlace(read.workbook);
  const engine = { load: () => Promise.resolve(createEngine()) };
  const desk = new Desk(place, () => engine.load());
  return { place, desk, engine };
}

/** A desk that has checked the sample, before a program that does not tell of all edits, such as Excel on the web. */
async function deafDesk(): Promise<Opened> {
  const opened = sampleDesk();
  Object.assign(opened.place, { unnoticed: () => ['list-choices'] });
  await opened.desk.open();
  await opened.desk.check();
  return opened;
}

/** The same where every edit is told. */
async function hearingDesk(): Promise<Opened> {
  const opened = sampleDesk();
  await opened.desk.open();
  await opened.desk.check();
  return opened;
}

/** An edit that nobody is told of. */
function chooseFromList(place: MemoryPlace, cell: CellRef, value: number): void {
  place.workbook = withCell(place.workbook, cell, { value, formula: null, format: null });
}

const errorsOf = (desk: Desk) =>
  desk.state().checked?.findings.filter(({ severity }) => severity === 'error').length;

describe('where edits pass unnoticed', () => {
  test('a check finds what was edited, whatever else was told', async () => {
    const { place, desk } = await deafDesk();
    chooseFromList(place, C13, 35);
    place.type(ELSEWHERE, 1);
    await desk.check();
    expect(errorsOf(desk)).toBe(23);
    chooseFromList(place, C13, 34);
    await desk.check();
    expect(errorsOf(desk)).toBe(24);
    expect(desk.state().isStale).toBe(false);
  });

  test('what is asked of the workbook is answered from the workbook as it is', async () => {
    const { place, desk } = await deafDesk();
    const { checked } = desk.state();
    expect((await desk.current())?.checked).toBe(checked);
    chooseFromList(place, C13, 35);
    const current = await desk.current();
    expect(current?.workbook).toEqual(place.workbook);
    expect(current?.checked.findings.filter(({ severity }) => severity === 'error')).toHaveLength(23);
    expect(errorsOf(desk)).toBe(23);
  });

  test('what was done is still told when it turns out that nothing else changed', async () => {
    const { desk } = await deafDesk();
    const content = { formula: null, format: null };
    await desk.write('filled', [
      { kind: 'set-cell', cell: C13, before: { ...content, value: 34 }, after: { ...content, value: 35 } },
    ]);
    await desk.current();
    expect(desk.state().outcome).toEqual({ kind: 'filled', cells: 1, skipped: [] });
  });

  test('where the workbook can’t be read now, nothing is said to be current', async () => {
    const { place, desk } = await deafDesk();
    chooseFromList(place, C13, 35);
    Object.assign(place, {
      read: () => Promise.resolve({ ok: false, trouble: { code: 'busy', sheet: null, detail: null } }),
    });
    expect(await desk.current()).toBeNull();
    expect(desk.state().outcome).toMatchObject({ kind: 'trouble', trouble: { code: 'busy' } });
  });

  test('two that ask at once are both answered', async () => {
    const { place, desk } = await deafDesk();
    chooseFromList(place, C13, 35);
    const answers = await Promise.all([desk.current(), desk.current()]);
    for (const answer of answers) expect(answer?.workbook).toEqual(place.workbook);
  });

  test('an edit while the workbook is read for marking leaves the result stale', async () => {
    const { place, desk } = await deafDesk();
    chooseFromList(place, C13, 35);
    const { read } = place;
    Object.assign(place, {
      read: async (...request: Parameters<typeof read>) => {
        const result = await read(...request);
        place.type(ELSEWHERE, 1);
        return result;
      },
    });
    await desk.mark();
    expect(errorsOf(desk)).toBe(23);
    expect(desk.state().isStale).toBe(true);
  });

  test('once all is heard again, what passed before is not taken for read', async () => {
    const { place, desk } = await deafDesk();
    chooseFromList(place, C13, 35);
    Object.assign(place, { unnoticed: () => [] });
    place.trouble = { code: 'cell-edited', sheet: null, detail: null };
    await desk.compare();
    await desk.check();
    expect(errorsOf(desk)).toBe(23);
  });
});

test('a desk that was not opened hears of nothing, and reads all', async () => {
  const { place, desk } = sampleDesk();
  await desk.check();
  chooseFromList(place, C13, 35);
  await desk.check();
  expect(errorsOf(desk)).toBe(23);
});

test('what is asked during a check is answered once it is over', async () => {
  const { place, desk } = await hearingDesk();
  place.type(C13, 35);
  const checking = desk.check();
  const current = await desk.current();
  expect(current?.workbook).toEqual(place.workbook);
  await checking;
  expect(desk.state().outcome).toEqual({ kind: 'checked' });
});

type Failure = readonly [what: string, fail: (opened: Opened) => void, again: (opened: Opened) => void];

const FAILURES: readonly Failure[] = [
  [
    'the workbook can’t be read',
    ({ place }) => {
      place.trouble = { code: 'busy', sheet: null, detail: null };
    },
    () => undefined,
  ],
  [
    'reading breaks',
    ({ place }) => {
      Object.assign(place, { read: () => Promise.reject(new Error('broken')), kept: place.read });
    },
    ({ place }) => {
      Object.assign(place, { read: (place as unknown as { kept: MemoryPlace['read'] }).kept });
    },
  ],
  [
    'the rules can’t be fetched',
    ({ engine }) => {
      engine.load = () => Promise.reject(new Error('broken'));
    },
    ({ engine }) => {
      engine.load = () => Promise.resolve(createEngine());
    },
  ],
  [
    'the rules break',
    ({ engine }) => {
      const broken = { ...createEngine(), check: () => Promise.reject(new Error('broken')) };
      engine.load = () => Promise.resolve(broken);
    },
    ({ engine }) => {
      engine.load = () => Promise.resolve(createEngine());
    },
  ],
];

const STOPPED: Failure = [
  'it is stopped',
  ({ desk, engine }) => {
    engine.load = () => {
      desk.stop();
      return Promise.resolve(createEngine());
    };
  },
  ({ engine }) => {
    engine.load = () => Promise.resolve(createEngine());
  },
];

test.each([...FAILURES, STOPPED])(
  'what a check did not come to read because %s, the next one reads',
  async (_, fail, again) => {
    const opened = await hearingDesk();
    const { place, desk } = opened;
    place.type(C13, 35);
    fail(opened);
    await desk.check();
    expect(desk.state()).toMatchObject({ isStale: true, outcome: { kind: 'trouble' } });
    again(opened);
    await desk.check();
    expect(desk.state()).toMatchObject({ isStale: false, outcome: { kind: 'checked' } });
    expect(errorsOf(desk)).toBe(23);
  },
);

test.each(FAILURES)(
  'where marking fails because %s, what was told stays to be read',
  async (_, fail, again) => {
    const opened = await deafDesk();
    const { place, desk } = opened;
    place.type(C13, 35);
    fail(opened);
    await desk.mark();
    expect(desk.state()).toMatchObject({ isStale: true });
    again(opened);
    expect((await desk.current())?.workbook).toEqual(place.workbook);
    expect(errorsOf(desk)).toBe(23);
  },
);
