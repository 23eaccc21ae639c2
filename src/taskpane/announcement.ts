import type { DeskState, Outcome } from '../app/desk-state.ts';
import { notClearedText, notUndoneText, skippedText, troubleAdvice } from '../app/place-wording.vi.ts';
import { formatNumber, type Skipped } from '../grid/index.ts';
import { countsOf, openTexts } from './counts.ts';
import { PANE, workingText } from './wording.vi.ts';

/** What a screen reader is told: what goes on, then what became of it. */
export function announcementOf(state: DeskState): string {
  if (state.task) return workingText(state.task);
  if (!state.outcome) return '';
  const text = outcomeText(state.outcome) ?? checkedText(state);
  return state.isStale ? [text, PANE.stale].join(' ') : text;
}

/** What became of the last task, in full; null for a check, whose result is seen by itself. */
export function outcomeText(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'checked':
      return null;
    case 'trouble':
      return troubleAdvice(outcome.trouble);
    default:
      return [doneText(outcome), ...outcome.skipped.map((one) => leftOutText(outcome.kind, one))].join(' ');
  }
}

function leftOutText(kind: DoneKind, skipped: Skipped): string {
  if (kind === 'cleared') return notClearedText(skipped);
  return kind === 'undone' ? notUndoneText(skipped) : skippedText(skipped);
}

type DoneKind = Exclude<Outcome['kind'], 'checked' | 'trouble'>;

function doneText({ kind, cells, skipped }: Extract<Outcome, { kind: DoneKind }>): string {
  switch (kind) {
    case 'marked':
      return skipped.length > 0 ? PANE.markedPartly : PANE.marked(formatNumber(cells));
    case 'cleared':
      return skipped.length > 0 ? PANE.clearedPartly : PANE.cleared;
    case 'applied':
      return PANE.applied(formatNumber(cells));
    case 'filled':
      return PANE.filled(formatNumber(cells));
    case 'inserted':
      return PANE.inserted(formatNumber(cells));
    case 'undone':
      return skipped.length > 0 ? PANE.undonePartly : PANE.undone;
  }
}

function checkedText({ checked, leftOut }: DeskState): string {
  if (!checked) return '';
  const counts = countsOf(checked, leftOut);
  const open = openTexts(counts).map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  if (counts.found + open.length === 0) return PANE.checkedNothing;
  const { error, warning, info } = counts;
  const found = PANE.counts(formatNumber(error), formatNumber(warning), formatNumber(info));
  return PANE.checked([found, ...open].join('; '));
}
