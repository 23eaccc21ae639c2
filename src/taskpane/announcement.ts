import type { DeskState, Outcome } from '../app/desk-state.ts';
import { skippedText, troubleAdvice } from '../app/place-wording.vi.ts';
import { formatNumber } from '../grid/index.ts';
import { countsOf } from './counts.ts';
import { WORDING, workingText } from './wording.vi.ts';

/** What a screen reader is told: what goes on, then what became of it. */
export function announcementOf(state: DeskState): string {
  if (state.task) return workingText(state.task);
  if (!state.outcome) return '';
  const text = outcomeText(state.outcome) ?? checkedText(state);
  return state.isStale ? [text, WORDING.stale].join(' ') : text;
}

/** What became of the last task, in full; null for a check, whose result is seen by itself. */
export function outcomeText(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'checked':
      return null;
    case 'trouble':
      return troubleAdvice(outcome.trouble);
    default:
      return [doneText(outcome.kind, outcome.cells), ...outcome.skipped.map(skippedText)].join(' ');
  }
}

type DoneKind = Exclude<Outcome['kind'], 'checked' | 'trouble'>;

function doneText(kind: DoneKind, cells: number): string {
  switch (kind) {
    case 'marked':
      return WORDING.marked(formatNumber(cells));
    case 'cleared':
      return WORDING.cleared;
    case 'applied':
      return WORDING.applied(formatNumber(cells));
    case 'filled':
      return WORDING.filled(formatNumber(cells));
    case 'inserted':
      return WORDING.inserted(formatNumber(cells));
    case 'undone':
      return WORDING.undone;
  }
}

function checkedText({ checked }: DeskState): string {
  if (!checked) return '';
  const { error, warning, info, found, notChecked } = countsOf(checked);
  if (found + notChecked === 0) return WORDING.checkedNothing;
  const counts = [formatNumber(error), formatNumber(warning), formatNumber(info)] as const;
  return notChecked === 0
    ? WORDING.checked(...counts)
    : WORDING.checkedPartly(...counts, formatNumber(notChecked));
}
