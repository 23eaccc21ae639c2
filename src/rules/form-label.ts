import { readFormNumber } from '../forms/title/form-number.ts';
import { numberedForms, numberOf } from './numbered-forms.ts';
import { defineRule } from './rule.ts';
import { formLabelSentences, type FormLabelMessages } from './form-label.vi.ts';

/** Biểu 1–4 carry their "Biểu số N" (README.md, `form-label`). */
export const formLabel = defineRule<FormLabelMessages>({
  id: 'form-label',
  sentences: formLabelSentences,
  severities: { missing: 'info' },
  *check({ forms }) {
    for (const form of numberedForms(forms)) {
      const { kind, mark, title } = form;
      const number = numberOf(kind);
      if (mark && readFormNumber(mark.text) === number) continue;
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
