import type { Unnoticed, WorkbookChange } from '../../../src/app/place.ts';
import type { OfficeHost } from '../../office-host/host.ts';
import { delivered, openExcel } from './excel.ts';
import { sampleDesk, seed } from './sample.ts';

const SHEET = 'XL tập thể LĐQL';

afterEach(delivered);

type Happens = (host: OfficeHost) => void;

const EDITS: readonly [event: string, unnoticed: Unnoticed, happens: Happens][] = [
  [
    'DataChanged',
    'edits',
    (host) => {
      host.typeByOther({ sheet: SHEET, row: 12, col: 2 }, 31);
    },
  ],
  [
    'RowHidden',
    'hidden-rows',
    (host) => {
      host.hideRowByOther(SHEET, 12);
    },
  ],
  [
    'Added',
    'added-sheets',
    (host) => {
      host.addByOther('Mới');
    },
  ],
  [
    'Deleted',
    'deleted-sheets',
    (host) => {
      host.deleteByOther(SHEET);
    },
  ],
  [
    'NameChanged',
    'renamed-sheets',
    (host) => {
      host.renameByOther(SHEET, 'Tên khác');
    },
  ],
];

describe.each(EDITS)('where Excel refuses to tell of %s', (event, unnoticed, happens) => {
  test('all other edits are told, and the desk knows of which it hears nothing', async () => {
    const excel = await sampleDesk();
    const { desk, host } = excel;
    host.apiVersion = event === 'NameChanged' ? 17 : 14;
    host.book.quirks.refusedEvents.add(event);
    await desk.open();
    expect(desk.state().unnoticed).toEqual([unnoticed]);
    for (const [other, , otherHappens] of EDITS) {
      await desk.check();
      expect(desk.state().isStale).toBe(false);
      // The library itself knows new names of sheets only in later versions.
      if (other === event || other === 'NameChanged') continue;
      otherHappens(host);
      await delivered();
      expect(desk.state().isStale).toBe(true);
    }
    desk.close();
  });

  test('such an edit is found when the person comes back to the pane', async () => {
    const { desk, host } = await sampleDesk();
    host.apiVersion = event === 'NameChanged' ? 17 : 14;
    host.book.quirks.refusedEvents.add(event);
    await desk.open();
    await desk.check();
    await desk.compare();
    expect(desk.state().isStale).toBe(false);
    happens(host);
    await delivered();
    expect(desk.state().isStale).toBe(false);
    await desk.compare();
    expect(desk.state().isStale).toBe(true);
    desk.close();
  });
});

test('what changed unnoticed is checked again before its findings are marked', async () => {
  const { desk, host } = await sampleDesk();
  host.book.quirks.refusedEvents.add('DataChanged');
  await desk.open();
  await desk.check();
  const before = desk.state().checked?.findings.length ?? 0;
  host.typeByOther({ sheet: SHEET, row: 12, col: 2 }, 999);
  await desk.mark();
  expect(desk.state().outcome).toMatchObject({ kind: 'marked' });
  expect(desk.state().checked?.findings.length).not.toBe(before);
  expect(new Set(host.book.marks().map(({ tag }) => tag))).toEqual(
    new Set(desk.state().checked?.findings.flatMap(({ cell, rule }) => (cell ? [rule] : []))),
  );
  desk.close();
});

test('where nothing is missed, coming back to the pane and marking ask for nothing more', async () => {
  const { desk, host } = await sampleDesk();
  await desk.open();
  await desk.check();
  host.resetTraffic();
  await desk.compare();
  expect(host.traffic.requests).toBe(0);
  await desk.mark();
  expect(host.traffic.requests).toBe(4);
  desk.close();
});

test('where a cell was being edited when the pane came, it watches as soon as the person comes back', async () => {
  const { desk, host } = await sampleDesk();
  host.isEditingCell = true;
  await desk.open();
  expect(desk.state().unnoticed).toEqual(['edits']);
  host.isEditingCell = false;
  await desk.compare();
  expect(desk.state().unnoticed).toEqual([]);
  await desk.check();
  host.typeByOther({ sheet: SHEET, row: 12, col: 2 }, 999);
  await delivered();
  expect(desk.state().isStale).toBe(true);
  desk.close();
});

test('what was refused once does not listen twice, and nothing is told after the end', async () => {
  const { host, place } = await openExcel(seed());
  host.book.quirks.refusedEvents.add('RowHidden');
  await place.read();
  const told: WorkbookChange[] = [];
  const end = await place.watch((one) => told.push(one));
  host.typeByOther({ sheet: SHEET, row: 12, col: 2 }, 31);
  await delivered();
  expect(told).toEqual([{ sheets: new Set([SHEET]) }]);
  end();
  await delivered();
  host.typeByOther({ sheet: SHEET, row: 12, col: 2 }, 32);
  await delivered();
  expect(told).toHaveLength(1);
  expect(host.subscriptions.size).toBe(0);
});

describe('a reading that is not kept', () => {
  test('leaves the names by which sheets are found as the findings have them', async () => {
    const { desk, host } = await sampleDesk();
    host.apiVersion = 17;
    host.book.quirks.refusedEvents.add('NameChanged');
    await desk.open();
    await desk.check();
    host.renameByOther(SHEET, 'Tên khác');
    await desk.compare();
    await desk.show({ sheet: SHEET, row: 12, col: 2 });
    expect(desk.state().outcome).toEqual({ kind: 'checked' });
    expect(host.book.active).toMatchObject({ sheet: 'Tên khác' });
    desk.close();
  });

  test('leaves known what of merged cells could be read', async () => {
    const { host, place } = await openExcel(seed());
    const read = await place.read();
    if (!read.ok) throw new Error(read.trouble.code);
    host.book.quirks.cutMerges = 'both';
    expect(await place.read({ isTrial: true })).toHaveProperty('leftOut');
    host.book.quirks.cutMerges = 'neither';
    const again = await place.read({ since: { workbook: read.workbook, changed: new Set() } });
    expect(again).toMatchObject({ ok: true, workbook: read.workbook });
    expect(again).not.toHaveProperty('leftOut');
  });

  test('is gone by once it is kept', async () => {
    const { host, place } = await openExcel(seed());
    await place.read();
    host.renameByOther(SHEET, 'Tên khác');
    const read = await place.read({ isTrial: true });
    if (!read.ok) throw new Error(read.trouble.code);
    read.keep?.();
    host.renameByOther('Tên khác', 'Tên khác nữa');
    expect(await place.show({ sheet: 'Tên khác', row: 12, col: 2 })).toBeNull();
    expect(await place.show({ sheet: SHEET, row: 12, col: 2 })).toMatchObject({ code: 'sheet-gone' });
  });
});

// Of new names of sheets the library itself does not ask this Excel.
test.each(EDITS.filter(([event]) => event !== 'NameChanged'))(
  'of %s, refused while Excel was busy, it is asked again when the person comes back',
  async (event, unnoticed, happens) => {
    const { desk, host } = await sampleDesk();
    host.book.quirks.busyEvents.add(event);
    await desk.open();
    await desk.check();
    expect(desk.state().unnoticed).toEqual([unnoticed]);
    await desk.compare();
    expect(desk.state().unnoticed).toEqual([unnoticed]);
    host.book.quirks.busyEvents.clear();
    await desk.compare();
    expect(desk.state().unnoticed).toEqual([]);
    host.resetTraffic();
    await desk.compare();
    expect(host.traffic.requests).toBe(0);
    happens(host);
    await delivered();
    expect(desk.state().isStale).toBe(true);
    desk.close();
    await delivered();
    expect(host.subscriptions.size).toBe(0);
  },
);

test('what Excel does not have is not asked for again', async () => {
  const { desk, host } = await sampleDesk();
  host.book.quirks.refusedEvents.add('RowHidden');
  await desk.open();
  await desk.check();
  host.resetTraffic();
  await desk.compare();
  expect(host.traffic.requests).toBe(4);
  desk.close();
});

describe('a sheet of the product’s that could not be deleted', () => {
  const NEW = {
    name: 'Lời báo cáo',
    cells: [],
    merges: [],
    widths: new Map(),
    heights: new Map(),
    styles: [],
    orientation: 'portrait',
  } as const;

  test('is missed when another deletes it', async () => {
    const { host, place } = await openExcel(seed());
    await place.read();
    const told: WorkbookChange[] = [];
    const end = await place.watch((one) => told.push(one));
    const added = await place.apply([{ kind: 'add-sheet', sheet: NEW }]);
    expect(added.ok).toBe(true);
    await delivered();
    host.book.quirks.failsDeleting = true;
    expect((await place.apply(added.inverse)).ok).toBe(false);
    host.book.quirks.failsDeleting = false;
    await delivered();
    expect(told).toEqual([]);
    host.deleteByOther(NEW.name);
    await delivered();
    expect(told).toEqual([{ sheets: null }]);
    end();
  });
});
