import { markNumber } from '../forms/mark.ts';
import { markedForms, numberOf, type MarkedKind } from './marked-forms.ts';
import { defineRule } from './rule.ts';

export type FormLabelMessages = {
  /** `found`: the mark of another form that stands in its place; null where there is none. */
  missing: { form: MarkedKind; number: number; found: string | null };
};

/** Biểu 1–4 carry their "Biểu số N" (rules.md, `form-label`). */
export const formLabel = defineRule<FormLabelMessages>({
  id: 'form-label',
  severities: { missing: 'info' },
  *check({ forms }) {
    for (const form of markedForms(forms)) {
      const { kind, mark, title } = form;
      const number = numberOf(kind);
      if (mark && markNumber(mark.text) === number) continue;
      yield {
        kind: 'fault',
        messageId: 'missing',
        args: { form: kind, number, found: mark?.text.trim() ?? null },
        form,
        cell: title.cell,
        related: mark ? [mark.cell] : [],
        expected: `Biểu số ${number}`,
        actual: mark?.text.trim() ?? null,
      };
    }
  },
});
