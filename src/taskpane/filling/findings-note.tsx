import type { DeskState } from '../../app/desk-state.ts';
import { formatNumber } from '../../grid/index.ts';
import { isFormWhollyRead } from '../../check/open-parts.ts';
import { unreadSheets } from '../counts.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly state: DeskState;
  /** The sheet of Biểu 1; null where there is none. */
  readonly sheet: string | null;
}

/** What the rules say of Biểu 1 as it stands, in numbers; the findings themselves are in the other tab. */
export function FindingsNote({ state: { checked, leftOut, isStale, task }, sheet }: Props) {
  const styles = useTabStyles();
  if (!checked || sheet === null || isStale || task) return null;
  const at = checked.forms.findIndex((form) => form.kind === 'document-statistics' && form.sheet === sheet);
  const its = checked.findings.filter(({ form }) => form === at);
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((severity) =>
    formatNumber(its.filter((finding) => finding.severity === severity).length),
  );
  const form = checked.forms[at];
  if (!form || errors === undefined || warnings === undefined || infos === undefined) return null;
  const isRead = isFormWhollyRead(form, checked) && !unreadSheets(leftOut).has(sheet);
  const nothing = isRead ? FILLING.noFindings : FILLING.notWhollyChecked;
  return (
    <p className={styles.text}>{its.length === 0 ? nothing : FILLING.findings(errors, warnings, infos)}</p>
  );
}
