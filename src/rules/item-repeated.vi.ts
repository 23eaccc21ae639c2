import type { RuleSentences } from './sentences.ts';

export type ItemRepeatedMessages = {
  repeated: {
    item: string;
    group: string | null;
    /** Every group of the part repeats it. */ everywhere: boolean;
  };
};

export const itemRepeatedSentences: RuleSentences<ItemRepeatedMessages> = {
  name: 'Mỗi nội dung ghi một lần',
  fault: 'Nội dung lặp lại',
  messages: {
    repeated: {
      text: ({ item, group, everywhere }) => {
        if (everywhere)
          return `Nội dung “${item}” ghi hơn một lần trong nhóm “${group ?? ''}”; nhóm nào của phần này cũng vậy, có thể do mẫu biểu in sẵn.`;
        return group === null
          ? `Nội dung “${item}” ghi hơn một lần.`
          : `Nội dung “${item}” ghi hơn một lần trong nhóm “${group}”.`;
      },
      advice: ({ everywhere }) =>
        everywhere
          ? 'Đối chiếu với mẫu biểu. Nếu mẫu in như vậy thì để nguyên; nếu hai dòng là một nội dung mà tích khác nhau thì hỏi lại đơn vị.'
          : 'Đối chiếu với mẫu biểu: có thể một dòng ghi nhầm tên, hoặc thừa một dòng.',
    },
  },
};
