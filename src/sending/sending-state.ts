import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import type { Finding } from '../rules/finding.ts';
import type { NotChecked, NotCheckedReason } from '../rules/not-checked.ts';
import { isClosed } from './closed-years.ts';

export type SendingState = 'to-mend' | 'to-explain' | 'ready';

/** How far a workbook is from being sent, by its report year alone (sending.md, "Sẵn sàng gửi"). */
export interface Sending {
  /** null: no form was found. */
  readonly state: SendingState | null;
  readonly reportYear: number | null;
  /** Errors that can only be mended. */
  readonly toMend: number;
  /** Findings that can be explained and have no current explanation. */
  readonly toExplain: number;
  /** Places that were not read, until the clerk says what they are. */
  readonly open: number;
  /** Other places that could not be checked: they never block, and are told beside the state. */
  readonly unchecked: number;
  /** Findings of closed years without a current explanation: they never block. */
  readonly closed: number;
  /** Errors of whatever year that no current explanation covers. */
  readonly uncovered: number;
}

const OPEN: ReadonlySet<NotCheckedReason> = new Set([
  'unknown-table',
  'unread-figures',
  'unreadable-form',
  'failed',
  'uncalculated',
]);

export interface Judged {
  readonly findings: readonly Finding[];
  readonly reportYear: number | null;
  readonly mayExplain: (finding: Finding) => boolean;
  /** Whether a current explanation speaks for a finding. */
  readonly isCovered: (finding: Finding) => boolean;
}

export function sendingOf(
  { forms, notChecked }: Pick<CheckedWorkbook, 'forms' | 'notChecked'>,
  { findings, reportYear, mayExplain, isCovered }: Judged,
): Sending {
  let [toMend, toExplain, closed, uncovered] = [0, 0, 0, 0];
  for (const finding of findings) {
    if (finding.severity === 'info' || isCovered(finding)) continue;
    if (finding.severity === 'error') uncovered++;
    if (isClosed(finding, reportYear)) closed++;
    else if (mayExplain(finding)) toExplain++;
    else toMend++;
  }
  const open = notChecked.filter(isOpen).length;
  const unchecked = notChecked.filter(isNotice).length;
  const state = toMend > 0 ? 'to-mend' : toExplain + open > 0 ? 'to-explain' : 'ready';
  return {
    state: forms.length === 0 ? null : state,
    reportYear,
    toMend,
    toExplain,
    open,
    unchecked,
    closed,
    uncovered,
  };
}

/** A rule that was switched off on purpose leaves nothing undone, nor does a table that holds no results. */
function isNotice(entry: NotChecked): boolean {
  return !isOpen(entry) && entry.messageId !== 'off' && entry.messageId !== 'not-judged';
}

function isOpen({ messageId }: NotChecked): boolean {
  return OPEN.has(messageId);
}
