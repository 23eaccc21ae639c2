import { isWhollyRead } from '../check/open-parts.ts';
import type { DeskState } from '../app/desk-state.ts';
import { formatNumber, MARK_LEVELS } from '../grid/index.ts';
import type { NotCheckedReason } from '../rules/not-checked.ts';
import type { Severity } from '../rules/finding.ts';
import { PANE } from './wording.vi.ts';

type Checked = NonNullable<DeskState['checked']>;

/** How much was found, and how much could not be checked. */
export interface PaneCounts extends Readonly<Record<Severity, number>> {
  readonly forms: number;
  readonly found: number;
  /** Tables in which no form was found. */
  readonly unknownTables: number;
  /** Columns and rows of forms whose figures nothing reads. */
  readonly unreadFigures: number;
  /** Other places that could not be checked. */
  readonly notChecked: number;
  /** Sheets that were not read, or not whole. */
  readonly unreadSheets: number;
  /** Whether the names of what the product inserted were not read. */
  readonly areNamesUnread: boolean;
  /** Whether all was read, so that "nothing found" speaks for the whole workbook. */
  readonly isWhollyRead: boolean;
}

/**
 * What is counted or said by itself; a rule that was switched off on purpose and a table that holds no results leave
 * nothing undone.
 */
const SAID: ReadonlySet<NotCheckedReason> = new Set([
  'off',
  'not-judged',
  'no-form',
  'unknown-table',
  'unread-figures',
]);

export function countsOf(checked: Checked, leftOut: DeskState['leftOut']): PaneCounts {
  const { forms, findings, notChecked, open } = checked;
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    forms: forms.length,
    found: findings.length,
    unknownTables: open.unknownTables,
    unreadFigures: open.unreadFigures,
    notChecked: notChecked.filter((entry) => !SAID.has(entry.messageId)).length,
    unreadSheets: unreadSheets(leftOut).size,
    areNamesUnread: leftOut.some(({ what }) => what === 'names'),
    isWhollyRead: isWhollyRead(checked) && leftOut.length === 0,
  };
}

/** The sheets that could not be read, or not as they are. */
export function unreadSheets(leftOut: DeskState['leftOut']): ReadonlySet<string | null> {
  return new Set(leftOut.flatMap(({ what, sheet }) => (what === 'names' ? [] : [sheet])));
}

/** The gravest severity of which something was found. */
export function gravestOf(counts: PaneCounts): Severity | null {
  return MARK_LEVELS.find((severity) => counts[severity] > 0) ?? null;
}

/** What keeps the findings from speaking for the whole workbook, part by part; none where nothing does. */
export function openTexts(counts: PaneCounts): string[] {
  const { forms, unknownTables, unreadFigures, unreadSheets: sheets, notChecked } = counts;
  const isWithoutForm = forms === 0 && unknownTables === 0;
  return [
    ...(unknownTables > 0 ? [PANE.unknownTables(formatNumber(unknownTables))] : []),
    ...(unreadFigures > 0 ? [PANE.unreadFigures(formatNumber(unreadFigures))] : []),
    ...(isWithoutForm ? [PANE.noForm] : []),
    ...(sheets > 0 ? [PANE.unreadSheets(formatNumber(sheets))] : []),
    ...(counts.areNamesUnread ? [PANE.unreadNames] : []),
    ...(notChecked > 0 ? [PANE.placesNotChecked(formatNumber(notChecked))] : []),
  ];
}
