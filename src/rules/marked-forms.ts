import type { Form } from '../forms/form.ts';
import { TICK_KINDS } from '../forms/kinds.ts';

/** The forms that the printed set numbers: Biểu số 1, 2, 3 and 4. */
export const MARKED_KINDS = ['document-statistics', ...TICK_KINDS] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];
export type MarkedForm = Extract<Form, { kind: MarkedKind }>;

export function markedForms(forms: readonly Form[]): MarkedForm[] {
  return forms.filter((form): form is MarkedForm => (MARKED_KINDS as readonly string[]).includes(form.kind));
}

/** The N of the form's "Biểu số N". */
export function numberOf(kind: MarkedKind): number {
  return MARKED_KINDS.indexOf(kind) + 1;
}
