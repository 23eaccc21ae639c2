import type { FormKind } from '../forms/kinds.ts';
import type { RuleSentences } from './sentences.ts';
import { formName } from './words.vi.ts';

export type FormMissingMessages = { missing: { form: FormKind } };

export const formMissingSentences: RuleSentences<FormMissingMessages> = {
  name: 'Đủ các biểu bắt buộc',
  fault: 'Thiếu biểu',
  messages: {
    missing: {
      text: ({ form }) => `Sổ không có biểu “${formName(form)}” mà bộ quy định yêu cầu.`,
      advice: () => 'Bổ sung biểu; nếu đã có thì xem lại tên biểu và tên các cột để phần mềm nhận ra.',
    },
  },
};
