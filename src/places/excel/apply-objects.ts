import type { Edit, Plan, Skipped, Trouble } from '../../grid/index.ts';
import { drawAlone, type NotDrawn } from './charts-alone.ts';
import { oneAfterAnother } from './chunks.ts';
import { dropSurplus, type Drawn, type SheetOf } from './draw-chart.ts';
import { PlannedSheets } from './planned-sheets.ts';
import {
  askForCharts,
  chartsText,
  checkCharts,
  inverseOfCharts,
  writeCharts,
  type AskedCharts,
} from './set-charts.ts';
import {
  askForNames,
  checkName,
  isNameGiven,
  isNameTouched,
  writeName,
  type AskedName,
} from './set-names.ts';
import type { SheetMemory } from './sheet-list.ts';
import { isOfExcelItself, troubleOf } from './troubles.ts';

export interface ObjectsApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
  /** Charts that could not be drawn; all else was. */
  readonly skipped: readonly Skipped[];
}

/** Gives and draws what was checked. */
export type WriteObjects = () => Promise<ObjectsApplied>;

interface Asked {
  readonly sheets: PlannedSheets;
  readonly names: readonly AskedName[];
  readonly charts: readonly AskedCharts[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Makes ready the names and charts of a plan, all with one sync, and writes them with another: names first, because by
 * them the product finds again what it wrote. Where Excel refuses a chart, each is drawn with a sync of its own, and
 * what it refuses then is left out and said. They come after sheets and cells: they stand on these.
 * @throws PlaceError where the workbook, as it is before the plan, does not take them
 */
export async function checkObjects(
  context: Excel.RequestContext,
  plan: Plan,
  memory: SheetMemory,
): Promise<WriteObjects> {
  if (!plan.some(({ kind }) => kind === 'set-name' || kind === 'set-charts'))
    return () => Promise.resolve({ trouble: null, inverse: [], skipped: [] });
  const asked = await ask(context, plan, memory);
  for (const one of asked.charts) checkCharts(one, asked.sheets);
  for (const one of asked.names) checkName(one, asked.sheets);
  const inverse = inverseOf(asked.names, asked.charts, NONE);
  const was = asked.charts.map(chartsText);
  const charts = asked.charts.filter(({ edit }) => !asked.sheets.isRemoved(edit.sheet));
  const sheetOf: SheetOf = (name) =>
    context.workbook.worksheets.getItem(asked.sheets.isAdded(name) ? name : memory.keyOf(name));
  return async () => {
    const begun: Drawn[] = [];
    try {
      for (const one of asked.names) writeName(context, one, asked.sheets);
      for (const one of charts) for (const chart of writeCharts(one, sheetOf)) begun.push(chart);
      await context.sync();
      await dropSurplus(context, begun);
      return { trouble: null, inverse, skipped: [] };
    } catch (error) {
      const now = await ask(context, plan, memory).catch(() => null);
      const isRetried = now?.names.every((one) => isNameGiven(one, now.sheets)) === true;
      if (!isRetried || charts.length === 0 || isOfExcelItself(error)) {
        const touched = now ? inverseOfTouched(asked, now, was) : inverse;
        return { trouble: troubleOf(error), inverse: touched, skipped: [] };
      }
      return eachAlone(context, asked, charts, begun, sheetOf);
    }
  };
}

async function ask(context: Excel.RequestContext, plan: Plan, memory: SheetMemory): Promise<Asked> {
  const sheets = new PlannedSheets(context, plan, memory);
  const names = askForNames(context, plan);
  const charts = askForCharts(context, plan, memory, sheets);
  await context.sync();
  return { sheets, names, charts };
}

/** A sheet that the plan took out took its charts along: it is not among these. */
async function eachAlone(
  context: Excel.RequestContext,
  { names, charts: all }: Asked,
  charts: readonly AskedCharts[],
  begun: readonly Drawn[],
  sheetOf: SheetOf,
): Promise<ObjectsApplied> {
  const failed: NotDrawn[] = [];
  try {
    await oneAfterAnother(charts, async (one) => {
      const own = begun.filter(({ sheet }) => sheet === one.edit.sheet);
      for (const chart of await drawAlone(context, one, own, sheetOf)) failed.push(chart);
    });
  } catch (error) {
    return { trouble: troubleOf(error), inverse: inverseOf(names, all, NONE), skipped: [] };
  }
  const inverse = inverseOf(names, all, new Set(failed.map(({ id, skipped }) => keyOf(skipped.sheet, id))));
  return { trouble: null, inverse, skipped: failed.map(({ skipped }) => skipped) };
}

function keyOf(sheet: string, chart: string): string {
  return JSON.stringify([sheet, chart]);
}

/** @param failed the keys of charts that could not be drawn */
function inverseOf(
  names: readonly AskedName[],
  charts: readonly AskedCharts[],
  failed: ReadonlySet<string>,
): Plan {
  const edits: Edit[] = [
    ...charts.map((one) => inverseOfCharts(one, (id) => failed.has(keyOf(one.edit.sheet, id)))),
    ...names.map(({ edit }) => ({ ...edit, before: edit.after, after: edit.before })),
  ];
  return edits.reverse();
}

/** After a failure: what takes back that part of it which was written. */
function inverseOfTouched({ names, charts }: Asked, now: Asked, was: readonly string[]): Plan {
  return inverseOf(
    names.filter((_, at) => {
      const own = now.names[at];
      return own !== undefined && isNameTouched(own, now.sheets);
    }),
    charts.filter((_, at) => {
      const own = now.charts[at];
      return own !== undefined && chartsText(own) !== was[at];
    }),
    NONE,
  );
}
