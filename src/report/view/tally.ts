import type { Ruleset } from '../../rules/rulesets/index.ts';
import { isClosed } from '../../sending/closed-years.ts';
import type { InForce } from '../../check/checked-workbook.ts';
import type { CheckedFile, FileResult } from './file-result.ts';
import { countsOf, joinedSummaries, NOTHING, withFile, type Summary } from './summary.ts';
import type { FileTrouble } from './trouble.ts';

/** One file in the closing table. */
export interface FileRow {
  readonly file: string;
  readonly state: FileTrouble | 'whole' | 'partly' | 'noForm';
  readonly errors: number;
  readonly warnings: number;
  /** How many findings say that too many were rated excellent. */
  readonly breaches: number;
}

/** What the end of a report says; all that need be kept of a file once its own part is written. */
export interface Tally {
  readonly summary: Summary;
  readonly rows: readonly FileRow[];
  readonly inForce: readonly InForce[];
  /** Whether findings of closed years were folded. */
  readonly folded: boolean;
}

export const NO_TALLY: Tally = { summary: NOTHING, rows: [], inForce: [], folded: false };

/** A tally with one more file. */
export function tallied(tally: Tally, result: FileResult): Tally {
  const summary = withFile(tally.summary, result);
  if (result.trouble !== null) {
    const row: FileRow = { file: result.file, state: result.trouble, errors: 0, warnings: 0, breaches: 0 };
    return { ...tally, summary, rows: [...tally.rows, row] };
  }
  const { reportYear } = result.sending;
  return {
    summary,
    rows: [...tally.rows, rowOf(result)],
    inForce: joined(tally.inForce, result.inForce),
    folded: tally.folded || result.findings.some((finding) => isClosed(finding, reportYear)),
  };
}

/** Two tallies in one, the second behind the first. */
export function joinedTallies(first: Tally, second: Tally): Tally {
  return {
    summary: joinedSummaries(first.summary, second.summary),
    rows: [...first.rows, ...second.rows],
    inForce: joined(first.inForce, second.inForce),
    folded: first.folded || second.folded,
  };
}

function rowOf({ file, forms, findings, notChecked }: CheckedFile): FileRow {
  const { errors, warnings } = countsOf(findings);
  const breaches = findings.filter(({ rule }) => rule === 'excellent-quota').length;
  // A rule that was switched off on purpose leaves nothing undone, nor does a table that holds no results.
  const whole = notChecked.every(({ messageId }) => messageId === 'off' || messageId === 'not-judged');
  const state = forms.length === 0 ? 'noForm' : whole ? 'whole' : 'partly';
  return { file, state, errors, warnings, breaches };
}

function joined(before: readonly InForce[], more: readonly InForce[]): readonly InForce[] {
  const years = new Map<string, { ruleset: Ruleset; years: readonly number[] }>();
  for (const each of [...before, ...more]) {
    // One file laid over two built-in rulesets gives two of one id.
    const key = `${each.ruleset.id} ${each.ruleset.over ?? ''}`;
    years.set(key, {
      ruleset: each.ruleset,
      years: [...new Set([...(years.get(key)?.years ?? []), ...each.years])],
    });
  }
  return [...years.values()];
}
