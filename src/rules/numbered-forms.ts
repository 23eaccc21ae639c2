import type { Form } from '../forms/form.ts';
import { TICK_KINDS } from '../forms/kinds.ts';

/** The forms that the printed set numbers: Biểu số 1, 2, 3 and 4. */
export const NUMBERED_KINDS = ['document-statistics', ...TICK_KINDS] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];
export type NumberedForm = Extract<Form, { kind: NumberedKind }>;

export function numberedForms(forms: readonly Form[]): NumberedForm[] {
  return forms.filter((form): form is NumberedForm =>
    (NUMBERED_KINDS as readonly string[]).includes(form.kind),
  );
}

/** The N of the form's "Biểu số N". */
export function numberOf(kind: NumberedKind): number {
  return NUMBERED_KINDS.indexOf(kind) + 1;
}
