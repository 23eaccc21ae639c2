import type { RuleSentences } from './sentences.ts';

export type RatingYearsMessages = {
  order: { year: number; after: number };
  gap: { year: number; before: number };
  repeated: { year: number };
};

export const ratingYearsSentences: RuleSentences<RatingYearsMessages> = {
  name: 'Các năm liên tục, tăng dần',
  fault: 'Năm thiếu, trùng hoặc đảo',
  messages: {
    order: {
      text: ({ year, after }) => `Năm ${year} đứng sau năm ${after}; các năm nên xếp tăng dần.`,
      advice: () => 'Xem số liệu có bị ghi nhầm năm không; nên xếp các năm từ cũ đến mới.',
    },
    gap: {
      text: ({ year, before }) =>
        year - before === 2
          ? `Bảng thiếu năm ${before + 1}, giữa năm ${before} và năm ${year}.`
          : `Bảng thiếu các năm từ ${before + 1} đến ${year - 1}.`,
      advice: () => 'Bổ sung năm còn thiếu, hoặc sửa năm ghi nhầm.',
    },
    repeated: {
      text: ({ year }) => `Năm ${year} có hai lần trong bảng.`,
      advice: () => 'Sửa năm ghi nhầm, hoặc bỏ phần thừa.',
    },
  },
};
