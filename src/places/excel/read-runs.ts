import { rangeName, type CellContent, type SetCell } from '../../grid/index.ts';
import { contentOf } from './cell-values.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { holds, type Run } from './plan-cells.ts';
import { changeBytes, RUN_BYTES } from './run-bytes.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/** What a cell of a plan holds now; null where it is an error of the cell's own, which a plan can't say. */
export interface CurrentCell {
  readonly change: SetCell;
  readonly content: CellContent | null;
}

/** About what a run costs in a request and its answer. */
export function runBytes({ changes }: Run): number {
  return changes.reduce((sum, change) => sum + changeBytes(change), RUN_BYTES);
}

/** Asks for what the cells of a run hold; what is given can be called once the next sync is done. */
export function askForRun(range: Excel.Range, { changes }: Run): () => CurrentCell[] {
  range.load('values,valueTypes,formulas,numberFormat');
  return () => {
    const tables = [range.values, range.valueTypes, range.formulas, range.numberFormat];
    const [values, types, formulas, formats] = tables.map((table: readonly (readonly unknown[])[]) =>
      table.flat(),
    );
    return changes.map((change, at) => ({
      change,
      content: contentOf({
        value: values?.[at],
        type: types?.[at],
        formula: formulas?.[at],
        format: formats?.[at],
      }),
    }));
  };
}

/** What the cells of runs hold now; the sheets must be there. */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
  memory: SheetMemory,
): Promise<CurrentCell[]> {
  const held: CurrentCell[] = [];
  await oneAfterAnother(chunksOf(runs, runBytes), async (chunk) => {
    const answers = chunk.map((run) => askForRun(rangeOf(context, run, memory), run));
    await context.sync();
    for (const one of answers.flatMap((answer) => answer())) held.push(one);
  });
  return held;
}

export function rangeOf(context: Excel.RequestContext, { range }: Run, memory: SheetMemory): Excel.Range {
  return context.workbook.worksheets.getItem(memory.keyOf(range.sheet)).getRange(rangeName(range));
}

/** Refuses a plan one of whose sheets is gone or takes no writing. Says whether the file is open for reading only. */
export async function verifySheets(
  context: Excel.RequestContext,
  runs: readonly Run[],
  memory: SheetMemory,
): Promise<{ readonly isReadOnly: boolean }> {
  const names = [...new Set(runs.map(({ range }) => range.sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(memory.keyOf(name));
    sheet.load('name');
    sheet.protection.load('protected');
    return { name, sheet };
  });
  context.workbook.load('readOnly');
  await context.sync();
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) throw new PlaceError('sheet-gone', name);
    if (sheet.protection.protected) throw new PlaceError('sheet-protected', name);
  }
  return { isReadOnly: context.workbook.readOnly };
}

/** Refuses a plan one of whose cells holds something else than it was made for. */
export function verifyHeld(held: readonly CurrentCell[]): void {
  const other = held.find(({ change, content }) => !holds(content, change.before));
  if (other) throw new PlaceError('changed-meanwhile', other.change.cell.sheet);
}
