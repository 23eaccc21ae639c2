import type { Filling } from '../../filling/index.ts';
import type { CheckedFile } from '../view/file-result.ts';

/** A workbook whose Biểu 1 was drafted, and filled where `out` says so. */
export interface FilledFile {
  /** The path as given. */
  readonly file: string;
  /** The file that was written, as given; null: none was. */
  readonly out: string | null;
  /** The year whose column was added to Biểu 1; null: none was. */
  readonly addedYear: number | null;
  readonly filling: Filling;
  /** What the rules say of Biểu 1 once it is filled; null where there is none. */
  readonly checked: CheckedFile | null;
}

/** A check with no more than what is said of one kind of form. */
export function onlyStatistics(checked: CheckedFile, sheet: string): CheckedFile {
  const at = checked.forms.findIndex((form) => form.kind === 'document-statistics' && form.sheet === sheet);
  const form = checked.forms[at];
  return {
    ...checked,
    forms: form ? [form] : [],
    findings: checked.findings.filter((one) => one.form === at).map((one) => ({ ...one, form: 0 })),
    // A rule that failed names no sheet: it may have been about this form.
    notChecked: checked.notChecked.filter((one) => one.sheet === sheet || one.messageId === 'failed'),
  };
}
