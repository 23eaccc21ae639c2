import type { Progress } from '../../app/place.ts';
import { sameMarks, type Mark, type Plan, type Skipped, type Trouble } from '../../grid/index.ts';
import { markChanges } from './mark-changes.ts';
import { LONGEST_ADDRESS } from './mark-groups.ts';
import { marksOnSheets, readMarks, type MarkedSheet } from './read-marks.ts';
import { listSheets, type SheetMemory } from './sheet-list.ts';
import { locationOf, PlaceError, troubleOf } from './troubles.ts';
import { writeMarks } from './write-marks.ts';

export interface MarksApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
  readonly skipped: readonly Skipped[];
}

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
  const before = marksOnSheets(sheets);
  const inverse: Plan = [{ kind: 'set-marks', marks: before }];
  try {
    const skipped = await writeChecked(context, last.marks, sheets, memory, onProgress);
    return { trouble: null, inverse, skipped };
  } catch (error) {
    const isTouched = await marksDiffer(context, before);
    return { trouble: troubleOf(error), inverse: isTouched ? inverse : [], skipped: [] };
  }
}

/** Where Excel takes no conditional format over several areas at once, each cell gets one of its own. */
async function writeChecked(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheets: readonly MarkedSheet[],
  memory: SheetMemory,
  onProgress?: Progress,
): Promise<readonly Skipped[]> {
  const changes = markChanges(marks, sheets, memory, LONGEST_ADDRESS);
  const isCounted = await writeMarks(context, changes.sheets, onProgress).catch((error: unknown) => {
    if (isAboutAreas(error)) return null;
    throw error;
  });
  if (isCounted === true) return changes.skipped;
  const now = await readMarks(context, await listSheets(context));
  refuseLost(sheets, now);
  if (isCounted === false) return changes.skipped;
  const alone = markChanges(marks, now, memory, 0);
  await writeMarks(context, alone.sheets, onProgress);
  return alone.skipped;
}

function isAboutAreas(error: unknown): boolean {
  return /^(?:Worksheet\.getRanges|RangeAreas)/.test(locationOf(error));
}

/**
 * Excel may make several conditional formats of one, or join some; but those of others must be as many as before.
 * @throws PlaceError 'failed' where they are fewer
 */
function refuseLost(before: readonly MarkedSheet[], now: readonly MarkedSheet[]): void {
  for (const { sheet, total, own } of before) {
    const after = now.find((other) => other.sheet.id === sheet.id);
    if (after && after.total - after.own.length < total - own.length)
      throw new PlaceError('failed', sheet.name, 'ConditionalFormat.delete: a rule of someone else is gone');
  }
}

/** After a failure: whether something was written. Where Excel doesn't answer any more, it is taken so. */
async function marksDiffer(context: Excel.RequestContext, before: readonly Mark[]): Promise<boolean> {
  try {
    const now = marksOnSheets(await readMarks(context, await listSheets(context)));
    return !sameMarks(now, before);
  } catch {
    return true;
  }
}
