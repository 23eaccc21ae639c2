import { ownChartId, type Chart, type Skipped } from '../../grid/index.ts';
import { oneAfterAnother } from './chunks.ts';
import { dropSurplus, type Drawn, type SheetOf } from './draw-chart.ts';
import { chartsToDraw, chartsToGo, drawInPlace, ownCharts, type AskedCharts } from './set-charts.ts';
import { detailOf, isOfExcelItself } from './troubles.ts';

/** A chart that could not be drawn. */
export interface NotDrawn {
  readonly id: string;
  readonly skipped: Skipped;
}

/**
 * After Excel refused all charts together: takes away what came of them and draws each with a request of its own. One
 * that is refused again costs only itself.
 * @param begun the charts that were begun together
 * @throws where Excel answers nothing at all now
 */
export async function drawAlone(
  context: Excel.RequestContext,
  asked: AskedCharts,
  begun: readonly Drawn[],
  sheetOf: SheetOf,
): Promise<NotDrawn[]> {
  const known = new Set((asked.charts?.items ?? []).map(({ id }) => id));
  await takeAway(context, asked, known, begun.flatMap(idOf), sheetOf);
  await remove(context, asked, chartsToGo(asked), known, sheetOf);
  const failed: NotDrawn[] = [];
  await oneAfterAnother(chartsToDraw(asked), async (chart) => {
    await remove(context, asked, [chart.id], known, sheetOf);
    const error = await draw(context, asked, chart, known, sheetOf);
    if (error === null) return;
    const { sheet } = asked.edit;
    const skipped = { sheet, reason: 'chart', title: chart.title, detail: detailOf(error) } as const;
    failed.push({ id: chart.id, skipped });
  });
  return failed;
}

/** Why a chart could not be drawn; null: it was. */
async function draw(
  context: Excel.RequestContext,
  asked: AskedCharts,
  chart: Chart,
  known: Set<string>,
  sheetOf: SheetOf,
): Promise<unknown> {
  const drawn = drawInPlace(asked, chart, sheetOf);
  try {
    await context.sync();
    if (drawn) await dropSurplus(context, [drawn]);
    if (drawn) known.add(drawn.proxy.id);
    return null;
  } catch (error) {
    await takeAway(context, asked, known, drawn ? idOf(drawn) : [], sheetOf);
    if (isOfExcelItself(error)) throw error;
    return error;
  }
}

/** Takes away charts that are none of those known: by the product's name, or begun and not named yet. */
async function takeAway(
  context: Excel.RequestContext,
  { edit }: AskedCharts,
  known: ReadonlySet<string>,
  begun: readonly string[],
  sheetOf: SheetOf,
): Promise<void> {
  const { charts } = sheetOf(edit.sheet);
  charts.load('items/id,items/name');
  await context.sync();
  const half = charts.items.filter(
    ({ id, name }) => !known.has(id) && (begun.includes(id) || ownChartId(name) !== null),
  );
  for (const chart of half) chart.delete();
  if (half.length > 0) await context.sync();
}

/** Takes out charts that stood before the plan, where they still do. */
async function remove(
  context: Excel.RequestContext,
  asked: AskedCharts,
  ids: readonly string[],
  known: Set<string>,
  sheetOf: SheetOf,
): Promise<void> {
  const old = new Set(ids.flatMap((id) => ownCharts(asked.charts).get(id)?.id ?? []));
  if (old.size === 0) return;
  const { charts } = sheetOf(asked.edit.sheet);
  charts.load('items/id');
  await context.sync();
  for (const chart of charts.items) if (old.has(chart.id)) chart.delete();
  for (const id of old) known.delete(id);
  await context.sync();
}

/** Known as soon as Excel made the chart, even where it refused what came after. */
function idOf({ proxy }: Drawn): string[] {
  try {
    return [proxy.id];
  } catch {
    return [];
  }
}
