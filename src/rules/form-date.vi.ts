import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type FormDateMessages = {
  differs: { date: string; others: string; count: number };
  /** `proper`: how the date should be written; null where it is not all there. */
  malformed: { text: string; proper: string | null };
};

export const formDateSentences: RuleSentences<FormDateMessages> = {
  name: 'Ngày ở đầu các biểu giống nhau',
  fault: 'Ngày ở đầu biểu',
  messages: {
    differs: {
      text: ({ date, others, count }) =>
        `Ngày ở đầu biểu là ${date}, khác ngày ${others} ghi ở ${n(count)} trang tính khác.`,
      advice: () => 'Thống nhất một ngày ký cho các biểu của cùng một báo cáo.',
    },
    malformed: {
      text: ({ text, proper }) =>
        proper === null
          ? `Ngày ở đầu biểu ghi “${text}”, còn để trống hoặc không phải là một ngày.`
          : `Ngày ở đầu biểu ghi “${text}”, chưa đúng cách viết “${proper}”.`,
      advice: ({ proper }) =>
        proper === null
          ? 'Điền đủ ngày, tháng, năm, ví dụ “ngày 02 tháng 02 năm 2023”.'
          : 'Viết bằng chữ “ngày… tháng… năm…”; ngày dưới 10 và tháng 1, 2 thêm số 0 đằng trước.',
    },
  },
};
