import type { Plan } from '../grid/index.ts';
import type { Suggestion } from '../rules/finding.ts';
import type { DeskState, Done, Written } from './desk-state.ts';
import type { Trouble } from './place.ts';

/** What a desk says of what it did, from plain data. */

export const STOPPED: Trouble = { code: 'stopped', sheet: null, detail: null };

export function failed(error: unknown): Trouble {
  return { code: 'failed', sheet: null, detail: error instanceof Error ? error.message : String(error) };
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
