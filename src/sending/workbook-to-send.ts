import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import type { Workbook } from '../grid/index.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rulesets } from '../rules/rulesets/index.ts';
import { explained } from './explaining.ts';
import { mayExplain } from './may-explain.ts';
import { readNotes, type KeptExplanation, type ReadNotes } from './notes.ts';
import { reportYearOf } from './report-year.ts';
import { sendingOf, type Sending } from './sending-state.ts';

/** A checked workbook with what it keeps of its findings, and whether it may be sent. */
export interface WorkbookToSend extends CheckedWorkbook {
  /** Explanations whose finding is gone. */
  readonly orphaned: readonly KeptExplanation[];
  readonly notesTrouble: ReadNotes['trouble'];
  readonly sending: Sending;
}

export interface SendingSettings {
  readonly rulesets: Rulesets;
  /** Explanations are shown and cover nothing. */
  readonly isStrict: boolean;
}

export function workbookToSend(
  checked: CheckedWorkbook,
  workbook: Workbook,
  { rulesets, isStrict }: SendingSettings,
): WorkbookToSend {
  const { notes, trouble } = readNotes(workbook.notes ?? null);
  const reportYear = reportYearOf(checked.forms);
  const canBeExplained = (finding: Finding) => mayExplain(finding, reportYear, rulesets.settings);
  const { findings, orphaned } = explained(checked, { workbook, notes, mayExplain: canBeExplained });
  const isCovered = ({ explanation }: Finding) => !isStrict && explanation?.state === 'current';
  return {
    ...checked,
    findings,
    orphaned,
    notesTrouble: trouble,
    sending: sendingOf(checked, { findings, reportYear, mayExplain: canBeExplained, isCovered }),
  };
}
