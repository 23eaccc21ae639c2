import { FillingDesk } from '../../../src/app/filling-desk.ts';
import type { Outcome } from '../../../src/app/desk-state.ts';
import { FIRST_CHOICE } from '../../../src/taskpane/narrative/choice.ts';
import { emptied } from '../../filling/seed.ts';
import { delivered } from './excel.ts';
import { EXCELS } from './excels.ts';
import { heldIn, insertTables, teach } from './inserting.ts';
import { sampleDesk, seed, stateOf } from './sample.ts';

const INSERTED = 'Lời báo cáo';

jest.setTimeout(60_000);

afterEach(delivered);

/** What went wrong was told with what Excel said of it. */
function expectTold(outcome: Outcome | null): void {
  if (outcome?.kind === 'trouble') expect(outcome.trouble.detail).toMatch(/^\w+ @ \w+/);
}

describe.each(EXCELS)('in an Excel that %s', (_, spoil) => {
  test('a workbook is checked, marked, mended, taken back and cleared, and is as it was', async () => {
    const excel = await sampleDesk();
    const { desk, host } = excel;
    spoil(host);
    const start = stateOf(excel);
    await desk.open();
    await desk.check();
    expect(desk.state().checked?.findings).toHaveLength(44);
    await desk.mark();
    expect(desk.state().outcome).toMatchObject({ kind: 'marked' });
    expect(host.book.marks()).toHaveLength(44 - withoutCell(desk.state().checked?.findings ?? []));
    await desk.take(
      desk.state().checked?.findings.find((one) => one.suggestions.length > 0)?.suggestions ?? [],
    );
    expect(desk.state().outcome).toMatchObject({ kind: 'applied' });
    await desk.undo();
    expect(desk.state().outcome).toMatchObject({ kind: 'undone' });
    await desk.clear();
    expect(desk.state().outcome).toMatchObject({ kind: 'cleared' });
    expect(stateOf(excel)).toEqual(start);
    expect(host.gaps).toEqual([]);
    expect(host.keptReferences).toBe(0);
    desk.close();
  });

  test('tables and charts are inserted and taken back, and the workbook is as it was', async () => {
    const excel = await sampleDesk();
    const { desk, host } = excel;
    await teach(excel);
    spoil(host);
    const start = heldIn(excel);
    await desk.open();
    await desk.check();
    for (const time of [1, 2]) {
      const inserted = await insertTables(desk, FIRST_CHOICE, false);
      expectTold(desk.state().outcome);
      expect({ time, ...inserted }).toEqual({ time, kind: 'written' });
      expect(desk.state().outcome).toMatchObject({ kind: 'inserted' });
      const { charts } = host.book.sheet(INSERTED);
      const left = skippedCharts(desk.state().outcome);
      expect(charts.length).toBe(8 - left);
      for (const { series } of charts) expect(series.every(({ values }) => values !== null)).toBe(true);
      await desk.undo();
      expect(desk.state().outcome).toMatchObject({ kind: 'undone' });
      expect(heldIn(excel)).toEqual(start);
      expect(host.book.names).toEqual([]);
    }
    expect(host.gaps).toEqual([]);
    expect(host.keptReferences).toBe(0);
    desk.close();
  });

  test('Biểu 1 is filled, a year is added, and both are taken back', async () => {
    const body = { top: 7, left: 2, bottom: 12, right: 6 };
    const excel = await sampleDesk(emptied(seed(), 'Biểu 1', body));
    const { desk, host } = excel;
    spoil(host);
    const start = heldIn(excel);
    await desk.open();
    const filling = new FillingDesk(desk);
    await filling.collect();
    await filling.fill();
    expectTold(desk.state().outcome);
    expect(desk.state().outcome).toMatchObject({ kind: 'filled', cells: 22 });
    await filling.changeYears('add');
    expectTold(desk.state().outcome);
    expect(desk.state().outcome).toMatchObject({ kind: 'filled' });
    while (desk.state().done.length > 0) {
      await desk.undo();
      expect(desk.state().outcome).toMatchObject({ kind: 'undone' });
    }
    expect(heldIn(excel)).toEqual(start);
    expect(host.gaps).toEqual([]);
    expect(host.keptReferences).toBe(0);
    desk.close();
  });
});

function withoutCell(findings: readonly { readonly cell: unknown }[]): number {
  return findings.filter(({ cell }) => !cell).length;
}

function skippedCharts(outcome: Outcome | null): number {
  return outcome && 'skipped' in outcome
    ? outcome.skipped.filter(({ reason }) => reason === 'chart').length
    : 0;
}
