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
        const within = group === null ? '' : ` trong nhóm “${group}”`;
        const alike = everywhere ? '; nhóm nào của phần này cũng vậy, có thể do mẫu biểu in sẵn' : '';
        return `Nội dung “${item}” ghi hơn một lần${within}${alike}.`;
      },
      advice: ({ everywhere }) =>
        everywhere
          ? 'Đối chiếu với mẫu biểu. Nếu mẫu in như vậy thì để nguyên; nếu hai dòng là một nội dung mà tích khác nhau thì hỏi lại đơn vị.'
          : 'Đối chiếu với mẫu biểu: có thể một dòng ghi nhầm tên, hoặc thừa một dòng.',
    },
  },
};
