import type { Trouble } from '../../app/place.ts';
import type { Edit, Plan } from '../../grid/index.ts';
import { PlannedSheets } from './planned-sheets.ts';
import {
  askForCharts,
  chartsText,
  checkCharts,
  inverseOfCharts,
  writeCharts,
  type AskedCharts,
} from './set-charts.ts';
import { askForNames, checkName, isNameTouched, writeName, type AskedName } from './set-names.ts';
import type { SheetMemory } from './sheet-list.ts';
import { troubleOf } from './troubles.ts';

export interface ObjectsApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
}

/** Gives and draws what was checked. */
export type WriteObjects = () => Promise<ObjectsApplied>;

interface Asked {
  readonly sheets: PlannedSheets;
  readonly names: readonly AskedName[];
  readonly charts: readonly AskedCharts[];
}

/**
 * Makes ready the names and charts of a plan, all with one sync, and writes them with another. They come after sheets
 * and cells: they stand on these.
 * @throws PlaceError where the workbook, as it is before the plan, does not take them
 */
export async function checkObjects(
  context: Excel.RequestContext,
  plan: Plan,
  memory: SheetMemory,
): Promise<WriteObjects> {
  if (!plan.some(({ kind }) => kind === 'set-name' || kind === 'set-charts'))
    return () => Promise.resolve({ trouble: null, inverse: [] });
  const asked = await ask(context, plan, memory);
  for (const one of asked.charts) checkCharts(one, asked.sheets);
  for (const one of asked.names) checkName(one, asked.sheets);
  const inverse = inverseOf(asked.names, asked.charts);
  const was = asked.charts.map(chartsText);
  return async () => {
    try {
      write(context, asked, memory);
      await context.sync();
      return { trouble: null, inverse };
    } catch (error) {
      const now = await ask(context, plan, memory).catch(() => null);
      return { trouble: troubleOf(error), inverse: now ? inverseOfTouched(asked, now, was) : inverse };
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

/** A sheet that the plan took out took its charts along. */
function write(context: Excel.RequestContext, { sheets, names, charts }: Asked, memory: SheetMemory): void {
  const sheetOf = (name: string) =>
    context.workbook.worksheets.getItem(sheets.isAdded(name) ? name : memory.keyOf(name));
  for (const one of charts) if (!sheets.isRemoved(one.edit.sheet)) writeCharts(one, sheetOf);
  for (const one of names) writeName(context, one, sheets);
}

function inverseOf(names: readonly AskedName[], charts: readonly AskedCharts[]): Plan {
  const edits: Edit[] = [
    ...charts.map(inverseOfCharts),
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
  );
}
