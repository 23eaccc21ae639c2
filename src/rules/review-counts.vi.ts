import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { RuleSentences } from './sentences.ts';
import { seriesName, sumText } from './words.vi.ts';

export type Who = 'collectives' | 'individuals';

/** What is the sum of others. */
export type Whole = 'due' | 'notReviewed' | 'suggested';

export type ReviewCountsMessages = {
  mismatch: { year: number; reviewed: number; rated: number };
  suggestions: { who: Who; series: SeriesName; suggested: number; reviewed: number };
  parts: {
    who: Who;
    of: Whole;
    series: SeriesName;
    declared: number;
    sum: number;
    addends: readonly number[];
  };
};

const WHO: Readonly<Record<Who, string>> = { collectives: 'tập thể', individuals: 'cá nhân' };

const WHOLES: Readonly<Record<Whole, (who: string) => string>> = {
  due: (who) => `Số ${who} phải kiểm điểm`,
  notReviewed: (who) => `Số ${who} chưa kiểm điểm`,
  suggested: (who) => `Số ${who} được gợi ý kiểm điểm`,
};

const ADDENDS: Readonly<Record<Whole, string>> = {
  due: 'cộng số đã kiểm điểm và số chưa kiểm điểm',
  notReviewed: 'cộng các lý do chưa kiểm điểm',
  suggested: 'cộng các dòng bên dưới',
};

export const reviewCountsSentences: RuleSentences<ReviewCountsMessages> = {
  name: 'Số kiểm điểm khớp với số xếp loại và số gợi ý',
  fault: 'Số kiểm điểm không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        `Năm ${a.year} có ${n(a.reviewed)} cá nhân kiểm điểm, nhưng xếp loại ${n(a.rated)} cá nhân, chênh lệch ${n(Math.abs(a.reviewed - a.rated))}.`,
      advice: () => 'Đối chiếu biểu kiểm điểm và biểu xếp loại cá nhân với danh sách gốc, rồi sửa ô ghi sai.',
    },
    suggestions: {
      text: (a) =>
        a.who === 'collectives'
          ? `Số tập thể được gợi ý kiểm điểm ${seriesName(a.series)} là ${n(a.suggested)}, nhiều hơn ${n(a.reviewed)} tập thể kiểm điểm.`
          : `Số cá nhân được gợi ý kiểm điểm ${seriesName(a.series)} là ${n(a.suggested)}, nhiều hơn ${n(a.reviewed)} cá nhân kiểm điểm.`,
      advice: () => 'Đối chiếu hai số với danh sách gốc, rồi sửa ô ghi sai.',
    },
    parts: {
      text: (a) =>
        `${WHOLES[a.of](WHO[a.who])} ${seriesName(a.series)} ghi ${n(a.declared)}, ${ADDENDS[a.of]} được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () => 'Đối chiếu các số này với danh sách gốc, rồi sửa ô ghi sai.',
    },
  },
};
