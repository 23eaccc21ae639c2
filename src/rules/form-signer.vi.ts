import { formatNumber as n } from '../grid/index.ts';
import type { NumberedForm } from './numbered-forms.ts';
import type { RuleSentences } from './sentences.ts';
import { formName } from './words.vi.ts';

export type FormSignerMessages = {
  differs: { name: string; others: string; count: number };
  /** `heading`: whether "NGƯỜI LẬP BIỂU" is there. */
  missing: { form: NumberedForm['kind']; heading: boolean };
};

export const formSignerSentences: RuleSentences<FormSignerMessages> = {
  name: 'Người lập biểu giống nhau',
  fault: 'Người lập biểu',
  messages: {
    differs: {
      text: ({ name, others, count }) =>
        `Người lập biểu ở đây là “${name}”, khác với “${others}” ở ${n(count)} biểu khác.`,
      advice: () =>
        'Xem tên có bị gõ nhầm không; nếu đúng là hai người thì để nguyên và nói rõ trong báo cáo.',
    },
    missing: {
      text: ({ form, heading }) =>
        heading
          ? `Dưới dòng “Người lập biểu” của “${formName(form)}” chưa có họ tên.`
          : `“${formName(form)}” chưa có phần ký “Người lập biểu”.`,
      advice: () => 'Cuối biểu cần có dòng “NGƯỜI LẬP BIỂU” và ở dưới là họ tên người lập.',
    },
  },
};
