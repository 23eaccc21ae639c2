import type { RuleSentences } from './sentences.ts';

export type TickChoiceMessages = {
  none: { item: string };
  both: { item: string };
  mark: { item: string; column: 'fits' | 'unfits'; text: string };
};

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
