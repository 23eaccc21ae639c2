import type { NumberedKind } from './numbered-forms.ts';
import type { RuleSentences } from './sentences.ts';
import { formName } from './words.vi.ts';

export type FormLabelMessages = {
  /** `found`: the number of another form, as it is written, that stands in its place; null where there is none. */
  missing: { form: NumberedKind; number: number; found: string | null };
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
