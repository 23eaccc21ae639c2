import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type CommitteesRatedMessages = {
  more: { year: number; committees: number; organisations: number };
};

export const committeesRatedSentences: RuleSentences<CommitteesRatedMessages> = {
  name: 'Số cấp ủy không nhiều hơn số tổ chức',
  fault: 'Số cấp ủy nhiều hơn số tổ chức',
  messages: {
    more: {
      text: ({ year, committees, organisations }) =>
        `Năm ${year} xếp loại ${n(committees)} cấp ủy cơ sở, nhiều hơn ${n(organisations)} tổ chức cơ sở đảng được xếp loại (${n(committees)} − ${n(organisations)} = ${n(committees - organisations)}).`,
      advice: () =>
        'Mỗi cấp ủy lãnh đạo một tổ chức: đối chiếu hai bảng với danh sách gốc rồi sửa ô ghi sai.',
    },
  },
};
