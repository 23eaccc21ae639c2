import type { DeskState } from '../app/desk-state.ts';
import type { Severity } from '../rules/finding.ts';

type Checked = NonNullable<DeskState['checked']>;

/** How much was found, and how much could not be checked. */
export interface PaneCounts extends Readonly<Record<Severity, number>> {
  readonly found: number;
  readonly notChecked: number;
}

export function countsOf({ findings, notChecked }: Checked): PaneCounts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    found: findings.length,
    // A rule that was switched off on purpose leaves nothing undone.
    notChecked: notChecked.filter(({ messageId }) => messageId !== 'off').length,
  };
}

/** The gravest severity of which something was found. */
export function gravestOf(counts: PaneCounts): Severity | null {
  const gravest = (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0);
  return gravest ?? null;
}
