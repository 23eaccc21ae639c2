import { SEVERITIES, type Finding, type Severity } from '../../rules/finding.ts';
import type { FileResult } from './file-result.ts';

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a run gave in all, whatever severities are printed. */
export interface Summary extends Counts {
  readonly files: number;
  readonly unreadable: number;
  /** Findings with an explanation, and those of them whose explanation is stale. */
  readonly explained: number;
  readonly stale: number;
  /** Errors that no current explanation covers. */
  readonly uncovered: number;
}

export const NOTHING: Summary = {
  files: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  explained: 0,
  stale: 0,
  uncovered: 0,
};

export function countsOf(findings: readonly Finding[]): Counts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

/** A summary with one more file. */
export function withFile(summary: Summary, result: FileResult): Summary {
  const findings = result.trouble === null ? result.findings : [];
  const counts = countsOf(findings);
  const explanations = findings.flatMap(({ explanation }) => explanation ?? []);
  return {
    files: summary.files + 1,
    unreadable: summary.unreadable + (result.trouble === null ? 0 : 1),
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
    explained: summary.explained + explanations.length,
    stale: summary.stale + explanations.filter(({ state }) => state === 'stale').length,
    uncovered: summary.uncovered + (result.trouble === null ? result.sending.uncovered : 0),
  };
}

export function joinedSummaries(first: Summary, second: Summary): Summary {
  return {
    files: first.files + second.files,
    unreadable: first.unreadable + second.unreadable,
    errors: first.errors + second.errors,
    warnings: first.warnings + second.warnings,
    infos: first.infos + second.infos,
    explained: first.explained + second.explained,
    stale: first.stale + second.stale,
    uncovered: first.uncovered + second.uncovered,
  };
}

export function summaryOf(results: readonly FileResult[]): Summary {
  return results.reduce(withFile, NOTHING);
}

/** Findings of a severity or a graver one, in their order. */
export function atLeast(findings: readonly Finding[], least: Severity): readonly Finding[] {
  const last = SEVERITIES.indexOf(least);
  return findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= last);
}
