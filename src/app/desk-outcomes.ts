import { errorCodeOfThrown, isNotLoaded } from './error-code.vi.ts';
import type { Plan, Trouble } from '../grid/index.ts';
import type { Suggestion } from '../rules/finding.ts';
import type { CommandResult, DeskState, Done, Outcome, Written } from './desk-state.ts';

// What a desk says of what it did, from plain data.

export const STOPPED: Trouble = { code: 'stopped', sheet: null, detail: null };

export const NOTHING_TO_DO: CommandResult = { kind: 'nothing-to-do' };

/** Whether a command was begun. */
export function isOutcome(result: CommandResult): result is Outcome {
  return result.kind !== 'busy' && result.kind !== 'nothing-to-do';
}

export function failed(error: unknown): Trouble {
  const code = isNotLoaded(error) ? 'not-loaded' : 'failed';
  return { code, sheet: null, detail: errorCodeOfThrown(error) };
}

export function changedMeanwhile([first]: readonly Suggestion[]): Trouble {
  return { code: 'changed-meanwhile', sheet: first?.cell.sheet ?? null, detail: null };
}

export function isMarkedBy(what: Done['what'], { isMarked }: DeskState): boolean {
  return isWriting(what) ? isMarked : what === 'marked';
}

export function isWriting(what: Done['what']): what is Written {
  return what !== 'marked' && what !== 'cleared';
}

/** How many cells a plan gives contents; those of a new sheet count, too. */
export function cellsIn(plan: Plan): number {
  return plan.reduce((count, edit) => {
    if (edit.kind === 'add-sheet') return count + edit.sheet.cells.length;
    return edit.kind === 'set-cell' ? count + 1 : count;
  }, 0);
}
