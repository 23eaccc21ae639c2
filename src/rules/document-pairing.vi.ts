import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type DocumentPairingMessages = {
  mismatch: { year: number; numbers: number; dates: number };
};

export const documentPairingSentences: RuleSentences<DocumentPairingMessages> = {
  name: 'Mỗi văn bản có một ngày ban hành',
  fault: 'Số văn bản và số ngày không khớp',
  messages: {
    mismatch: {
      text: ({ year, numbers, dates }) => {
        if (dates === 0) return `Năm ${year} ghi ${n(numbers)} văn bản nhưng chưa ghi ngày ban hành.`;
        return numbers === 0
          ? `Năm ${year} ghi ${n(dates)} ngày ban hành nhưng chưa ghi văn bản nào.`
          : `Năm ${year} ghi ${n(numbers)} văn bản nhưng ${n(dates)} ngày ban hành.`;
      },
      advice: () =>
        'Đối chiếu với văn bản gốc: bổ sung ngày hoặc văn bản còn thiếu, bỏ phần ghi thừa; mỗi văn bản một dòng, mỗi ngày một dòng, theo cùng thứ tự.',
    },
  },
};
