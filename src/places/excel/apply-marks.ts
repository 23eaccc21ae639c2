import { markFormula } from '../../app/mark-formula.ts';
import type { Progress, Skipped, Trouble } from '../../app/place.ts';
import { rangeName, type Mark, type Plan } from '../../grid/index.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { markChanges, type MarkChanges } from './mark-changes.ts';
import { lookOf } from './mark-rule.ts';
import { marksOf, readMarks } from './read-marks.ts';
import { listSheets, type SheetMemory } from './sheet-list.ts';
import { troubleOf } from './troubles.ts';

export interface MarksApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
  readonly skipped: readonly Skipped[];
}

/** About what the writing of a mark costs in a request. */
const MARK_BYTES = 6000;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Makes the product's marks those of the plan's last say about them; a plan without any leaves them. */
export async function applyMarks(
  context: Excel.RequestContext,
  plan: Plan,
  memory: SheetMemory,
  onProgress?: Progress,
): Promise<MarksApplied> {
  const last = plan.findLast((edit) => edit.kind === 'set-marks');
  if (!last) return { trouble: null, inverse: [], skipped: [] };
  const sheets = await readMarks(context, await listSheets(context));
  const before = marksOf(sheets);
  const inverse: Plan = [{ kind: 'set-marks', marks: before }];
  const changes = markChanges(last.marks, sheets, memory);
  try {
    await writeChanges(context, changes, onProgress);
    return { trouble: null, inverse, skipped: changes.skipped };
  } catch (error) {
    const isTouched = await marksDiffer(context, before);
    return { trouble: troubleOf(error), inverse: isTouched ? inverse : [], skipped: [] };
  }
}

async function writeChanges(
  context: Excel.RequestContext,
  { add, remove }: MarkChanges,
  onProgress?: Progress,
): Promise<void> {
  const steps = [
    ...remove.map(({ proxy }) => () => {
      proxy.delete();
    }),
    ...add.map(({ sheetId, mark }) => () => {
      addMark(context.workbook.worksheets.getItem(sheetId), mark);
    }),
  ];
  const chunks = chunksOf(steps, () => MARK_BYTES);
  await oneAfterAnother(chunks, async (chunk, index) => {
    for (const step of chunk) step();
    await context.sync();
    onProgress?.(index + 1, chunks.length);
  });
}

/** A conditional format of its own for each mark; it changes nothing of the cell's own format. */
function addMark(sheet: Excel.Worksheet, mark: Mark): void {
  const { fill, line, color } = lookOf(mark.level);
  const { custom } = sheet.getRange(rangeName(mark.range)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(mark)}`;
  custom.format.fill.color = fill;
  custom.format.font.bold = true;
  for (const side of SIDES) {
    custom.format.borders[side].style = line;
    custom.format.borders[side].color = color;
  }
}

/** After a failure: whether something was written. Where Excel doesn't answer any more, it is taken so. */
async function marksDiffer(context: Excel.RequestContext, before: readonly Mark[]): Promise<boolean> {
  try {
    const now = marksOf(await readMarks(context, await listSheets(context)));
    return JSON.stringify(now) !== JSON.stringify(before);
  } catch {
    return true;
  }
}
