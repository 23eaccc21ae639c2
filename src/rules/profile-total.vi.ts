import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';
import { sumText } from './words.vi.ts';

export type ProfileTotalMessages = {
  mismatch: { line: string; declared: number; sum: number; addends: readonly number[] };
  subset: { line: string; part: number; whole: string; of: number };
};

export const profileTotalSentences: RuleSentences<ProfileTotalMessages> = {
  name: 'Số liệu chung bằng cộng các dòng con',
  fault: 'Số liệu chung không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        `Dòng “${a.line}” ghi ${n(a.declared)}, cộng các dòng con được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () =>
        'Đối chiếu dòng này và từng dòng con với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
    subset: {
      text: (a) =>
        `Dòng “${a.line}” ghi ${n(a.part)}, nhiều hơn dòng “${a.whole}” ghi ${n(a.of)} (${n(a.part)} − ${n(a.of)} = ${n(a.part - a.of)}); phần “trong đó” không thể lớn hơn số chung.`,
      advice: () => 'Đối chiếu hai dòng với số liệu gốc, rồi sửa ô ghi sai.',
    },
  },
};
