import { tidyText } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

/** A document as messages name it: "05-KH/HU", "17/11/2020". */
export interface NamedDocument {
  readonly number: string;
  readonly date: string;
}

export type DocumentOrderMessages = {
  order: { higher: NamedDocument; lower: NamedDocument };
  repeated: { first: NamedDocument; second: NamedDocument };
};

export const documentOrderSentences: RuleSentences<DocumentOrderMessages> = {
  name: 'Số văn bản tăng theo ngày',
  fault: 'Số văn bản không theo thứ tự ngày',
  messages: {
    order: {
      text: ({ higher, lower }) =>
        `“${tidyText(higher.number)}” ngày ${higher.date} có số lớn hơn nhưng lại ban hành trước “${tidyText(lower.number)}” ngày ${lower.date}.`,
      advice: () =>
        'Trong một nhiệm kỳ, số văn bản cùng loại của một cơ quan tăng dần theo ngày. Đối chiếu số và ngày của cả hai văn bản với bản gốc.',
    },
    repeated: {
      text: ({ first, second }) =>
        `“${tidyText(second.number)}” ngày ${second.date} trùng số với “${tidyText(first.number)}” ngày ${first.date} đã ghi trước đó.`,
      advice: () =>
        'Trong một nhiệm kỳ, mỗi số của một loại văn bản chỉ dùng cho một văn bản, vì vậy chỉ có một ngày ban hành. Đối chiếu số và ngày của cả hai chỗ với bản gốc.',
    },
  },
};
