import type { Progress } from '../../app/place.ts';
import { sameContent, type CellContent, type Plan, type SetCell, type Trouble } from '../../grid/index.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { runsOf, type Run } from './plan-cells.ts';
import {
  askForRun,
  rangeOf,
  readRuns,
  runBytes,
  verifyHeld,
  verifySheets,
  type CurrentCell,
} from './read-runs.ts';
import type { SheetMemory } from './sheet-list.ts';
import { troubleOf } from './troubles.ts';
import { writeRun } from './write-runs.ts';

export interface CellsApplied {
  readonly trouble: Trouble | null;
  /** Takes back what was written, by what the cells really held before and hold now. */
  readonly inverse: Plan;
}

/** Writes what was checked. */
export type WriteCells = (onProgress?: Progress) => Promise<CellsApplied>;

/**
 * Makes ready the changes of cells of a plan: all cells are looked at before anything is written. What Excel made of
 * each is read back with the writing itself.
 */
export async function checkCells(
  context: Excel.RequestContext,
  plan: Plan,
  memory: SheetMemory,
): Promise<WriteCells> {
  const runs = runsOf(plan);
  if (runs.length === 0) return () => Promise.resolve({ trouble: null, inverse: [] });
  const state = await verifySheets(context, runs, memory);
  const before = await readRuns(context, runs, memory);
  verifyHeld(before);
  return async (onProgress) => {
    const written: CurrentCell[] = [];
    try {
      await writeAll(context, runs, memory, written, onProgress);
      return { trouble: null, inverse: inverseOf(before, written) };
    } catch (error) {
      const now = await readRuns(context, runs, memory).catch(() => assumed(runs));
      return { trouble: troubleOf(error, state), inverse: inverseOf(before, now) };
    }
  };
}

async function writeAll(
  context: Excel.RequestContext,
  runs: readonly Run[],
  memory: SheetMemory,
  written: CurrentCell[],
  onProgress?: Progress,
): Promise<void> {
  const chunks = chunksOf(runs, runBytes);
  await oneAfterAnother(chunks, async (chunk, index) => {
    const answers = chunk.map((run) => {
      const range = rangeOf(context, run, memory);
      writeRun(range, run);
      return askForRun(range, run);
    });
    await context.sync();
    for (const held of answers.flatMap((answer) => answer())) written.push(held);
    onProgress?.(index + 1, chunks.length);
  });
}

/** Where Excel doesn't answer any more, all that was sent is taken to be written: undoing it checks each cell again. */
function assumed(runs: readonly Run[]): CurrentCell[] {
  return runs.flatMap(({ changes }) => changes.map((change) => ({ change, content: change.after })));
}

function inverseOf(before: readonly CurrentCell[], now: readonly CurrentCell[]): Plan {
  const inverse: SetCell[] = [];
  before.forEach(({ change: { cell }, content: was }, at) => {
    const is = now[at]?.content;
    if (was && is && !isUntouched(was, is)) inverse.push({ kind: 'set-cell', cell, before: is, after: was });
  });
  return inverse.reverse();
}

function isUntouched(was: CellContent, is: CellContent): boolean {
  return sameContent(was, is);
}
