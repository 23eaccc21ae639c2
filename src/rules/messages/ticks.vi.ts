import type { ItemRepeatedMessages } from '../item-repeated.ts';
import type { TickChoiceMessages } from '../tick-choice.ts';
import type { TickProposalMessages } from '../tick-proposal.ts';
import type { RuleSentences } from './sentences.ts';

const COLUMNS = { fits: 'Phù hợp', unfits: 'Chưa phù hợp' } as const;

export const tickChoiceSentences: RuleSentences<TickChoiceMessages> = {
  name: 'Mỗi nội dung tích một ô',
  fault: 'Tích thiếu hoặc thừa',
  messages: {
    none: {
      text: ({ item }) => `Nội dung “${item}” chưa tích cột nào, cả “Phù hợp” lẫn “Chưa phù hợp”.`,
      advice: () =>
        'Xem lại ý kiến của đơn vị rồi tích dấu x vào một trong hai cột; nếu chưa phù hợp thì ghi thêm đề nghị.',
    },
    both: {
      text: ({ item }) => `Nội dung “${item}” tích cả hai cột “Phù hợp” và “Chưa phù hợp”.`,
      advice: () => 'Xem lại ý kiến của đơn vị, chỉ giữ một dấu x.',
    },
    mark: {
      text: ({ item, column, text }) =>
        `Cột “${COLUMNS[column]}” của nội dung “${item}” ghi “${text}”, không phải dấu x; được hiểu là đã tích.`,
      advice: () =>
        'Nếu đúng là tích thì thay bằng dấu x; nếu là ý kiến thì chuyển sang cột “Đề nghị sửa đổi, bổ sung”.',
    },
  },
};

export const tickProposalSentences: RuleSentences<TickProposalMessages> = {
  name: 'Đề nghị đi cùng dấu tích',
  fault: 'Đề nghị không khớp dấu tích',
  messages: {
    missing: {
      text: ({ item }) => `Nội dung “${item}” tích “Chưa phù hợp” nhưng không ghi đề nghị sửa đổi, bổ sung.`,
      advice: () => 'Ghi cụ thể cần sửa đổi, bổ sung gì; nếu không có thì xem lại dấu tích.',
    },
    untick: {
      text: ({ item, proposal }) => `Nội dung “${item}” có đề nghị “${proposal}” nhưng chưa tích cột nào.`,
      advice: () =>
        'Xem lại ý kiến của đơn vị rồi tích dấu x vào đúng một cột, “Phù hợp” hoặc “Chưa phù hợp”.',
    },
  },
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
