import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { isClosed } from './closed-years.ts';

/** What a ruleset says of explanations beside the usual. */
export interface ExplainingRules {
  /** Rules whose findings can be explained, too. */
  readonly explainable: readonly RuleId[];
  /** Rules whose findings can only be mended. */
  readonly mustMend: readonly RuleId[];
}

/**
 * Whether a finding can be explained rather than mended (sending.md, "Giải trình"): a warning; a quota that is passed,
 * since the competent authority may have decided so; an error of a closed year, whose figures have gone up already.
 */
export function mayExplain(
  finding: Finding,
  reportYear: number | null,
  { explainable, mustMend }: ExplainingRules,
): boolean {
  const { rule, messageId, severity } = finding;
  if (severity === 'info' || mustMend.includes(rule)) return false;
  if (severity === 'warning' || explainable.includes(rule)) return true;
  return (rule === 'excellent-quota' && messageId === 'over') || isClosed(finding, reportYear);
}
