import type { Desk } from '../app/desk.ts';
import type { Plan } from '../grid/index.ts';
import type { Suggestion } from '../rules/finding.ts';

/** Whether marking or clearing makes the program forget what Ctrl+Z could take back. */
export function marksLoseHistory(desk: Desk): boolean {
  return desk.losesHistory([{ kind: 'set-marks', marks: [] }]);
}

/** Whether taking back the last thing done does. */
export function undoLosesHistory(desk: Desk): boolean {
  const last = desk.state().done.at(-1);
  return last !== undefined && desk.losesHistory(last.inverse);
}

/** Whether taking suggestions does. */
export function applyLosesHistory(desk: Desk, suggestions: readonly Suggestion[]): boolean {
  const content = { formula: null, format: null };
  const plan: Plan = suggestions.map(({ cell, before, after }) => ({
    kind: 'set-cell',
    cell,
    before: { ...content, value: before },
    after: { ...content, value: after },
  }));
  return desk.losesHistory(plan);
}
