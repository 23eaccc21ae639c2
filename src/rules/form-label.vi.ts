import type { MarkedKind } from './marked-forms.ts';
import type { RuleSentences } from './sentences.ts';
import { formName } from './words.vi.ts';

export type FormLabelMessages = {
  /** `found`: the mark of another form that stands in its place; null where there is none. */
  missing: { form: MarkedKind; number: number; found: string | null };
};

export const formLabelSentences: RuleSentences<FormLabelMessages> = {
  name: 'Biểu có ghi số biểu',
  fault: 'Thiếu số biểu',
  messages: {
    missing: {
      text: ({ form, number, found }) =>
        found === null
          ? `“${formName(form)}” chưa ghi “Biểu số ${number}”.`
          : `“${formName(form)}” ghi “${found}”, không phải “Biểu số ${number}”.`,
      advice: ({ number }) => `Ghi “Biểu số ${number}” ở góc trên bên phải của biểu.`,
    },
  },
};
