import {
  isChartId,
  ownChartId,
  type Chart,
  type Plan,
  type RangeRef,
  type SetCharts,
} from '../../grid/index.ts';
import { cellCount } from './addresses.ts';
import { drawChart, type Drawn, type SheetOf } from './draw-chart.ts';
import type { PlannedSheets } from './planned-sheets.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/** An edit of charts, with what Excel was asked of those that its sheet has. */
export interface AskedCharts {
  readonly edit: SetCharts;
  /** null: the plan itself adds the sheet. */
  readonly charts: Excel.ChartCollection | null;
}

/** Asks which charts there are on the sheets of a plan. */
export function askForCharts(
  context: Excel.RequestContext,
  plan: Plan,
  memory: SheetMemory,
  sheets: PlannedSheets,
): AskedCharts[] {
  const edits = plan.filter((edit) => edit.kind === 'set-charts');
  return edits.map((edit) => {
    if (sheets.isAdded(edit.sheet)) return { edit, charts: null };
    const { charts } = context.workbook.worksheets.getItemOrNullObject(memory.keyOf(edit.sheet));
    charts.load('items/id,items/name,items/top,items/left,items/width,items/height');
    return { edit, charts };
  });
}

/** @throws PlaceError where the sheet, or one whose cells are shown, is not there or takes no charts */
export function checkCharts({ edit: { sheet, after } }: AskedCharts, sheets: PlannedSheets): void {
  sheets.refuseClosed(sheet);
  if (new Set(after.map(({ id }) => id)).size < after.length)
    throw new PlaceError('failed', sheet, 'two charts of one name');
  for (const chart of after) {
    const size = cellCount(chart.categories);
    const isGood = chart.series.length > 0 && chart.series.every(({ values }) => cellCount(values) === size);
    if (!isChartId(chart.id) || !isGood) throw new PlaceError('failed', sheet, `no chart: ${chart.id}`);
    for (const cells of shownCells(chart)) sheets.nameNow(cells.sheet);
  }
}

function shownCells({ categories, series }: Chart): RangeRef[] {
  return [categories, ...series.map(({ values }) => values)];
}

/** Queues putting charts in place of others. Those that stay as they are are not drawn again. */
export function writeCharts(asked: AskedCharts, sheetOf: SheetOf): Drawn[] {
  const held = ownCharts(asked.charts);
  for (const id of chartsToGo(asked)) held.get(id)?.delete();
  return chartsToDraw(asked).flatMap((chart) => {
    held.get(chart.id)?.delete();
    return drawInPlace(asked, chart, sheetOf) ?? [];
  });
}

/** The ids of the charts that an edit takes out without another in their place. */
export function chartsToGo({ edit, charts }: AskedCharts): string[] {
  const before = new Set(edit.before.map(({ id }) => id));
  const wanted = new Set(edit.after.map(({ id }) => id));
  return [...ownCharts(charts).keys()].filter((id) => before.has(id) && !wanted.has(id));
}

export function chartsToDraw({ edit, charts }: AskedCharts): Chart[] {
  const held = ownCharts(charts);
  const before = new Map(edit.before.map((chart) => [chart.id, JSON.stringify(chart)]));
  return edit.after.filter((chart) => !held.has(chart.id) || before.get(chart.id) !== JSON.stringify(chart));
}

/** Queues drawing a chart. One that a clerk moved stays there while its own place does not change. */
export function drawInPlace({ edit, charts }: AskedCharts, chart: Chart, sheetOf: SheetOf): Drawn | null {
  const drawn = drawChart(edit.sheet, chart, sheetOf);
  const own = ownCharts(charts).get(chart.id);
  const old = edit.before.find(({ id }) => id === chart.id);
  if (drawn && own && old && JSON.stringify(old.place) === JSON.stringify(chart.place)) {
    const { top, left, width, height } = own;
    Object.assign(drawn.proxy, { top, left, width, height });
  }
  return drawn;
}

/**
 * What takes an edit back: charts that were gone already do not come again.
 * @param isFailed whether the chart of that id could not be drawn
 */
export function inverseOfCharts({ edit, charts }: AskedCharts, isFailed: (id: string) => boolean): SetCharts {
  const held = ownCharts(charts);
  return {
    ...edit,
    before: edit.after.filter(({ id }) => !isFailed(id)),
    after: edit.before.filter(({ id }) => held.has(id)),
  };
}

/** Charts are the same under the same text: one that was drawn again is another. */
export function chartsText({ charts }: AskedCharts): string {
  return [...ownCharts(charts)].map(([id, chart]) => `${id} ${chart.id}`).join('\n');
}

/** Of two charts of one name, which a clerk made by copying, the first is the product's. */
export function ownCharts(charts: Excel.ChartCollection | null): ReadonlyMap<string, Excel.Chart> {
  const own = new Map<string, Excel.Chart>();
  for (const chart of charts?.items ?? []) {
    const id = ownChartId(chart.name);
    if (id !== null && !own.has(id)) own.set(id, chart);
  }
  return own;
}
