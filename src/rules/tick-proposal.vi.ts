import type { RuleSentences } from './sentences.ts';

export type TickProposalMessages = {
  missing: { item: string };
  untick: { item: string; proposal: string };
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
