import type { Level } from '../forms/table/levels.ts';
import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { QuotaBase } from './rulesets/index.ts';
import type { RuleSentences } from './sentences.ts';
import { baseName, ofName, percentText, seriesName } from './words.vi.ts';

export type RatingPercentMessages = {
  mismatch: {
    of: Level | 'total';
    /** Of "… trở lên": the better levels are counted with it. */
    andAbove: boolean;
    series: SeriesName;
    declared: number;
    count: number;
    base: number;
    percentage: number;
    decimals: number;
  };
  mixed: {
    numerator: number;
    denominator: number;
    first: number;
    firstDecimals: number;
    second: number;
    secondDecimals: number;
  };
  /** `base` of the table's share, `inForce` of the quota. */
  'other-base': { base: QuotaBase; inForce: QuotaBase; year: number | null };
};

export const ratingPercentSentences: RuleSentences<RatingPercentMessages> = {
  name: 'Tỷ lệ phần trăm đúng với số lượng',
  fault: 'Tỷ lệ phần trăm không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        `Tỷ lệ ${ofName(a.of, a.andAbove)} ${seriesName(a.series)} ghi ${percentText(a.declared, Math.min(a.decimals, 6))}; ${n(a.count)} × 100 ÷ ${n(a.base)} = ${percentText(a.percentage, Math.min(a.decimals, 6))}.`,
      advice: () => 'Xem lại số lượng và tỷ lệ, rồi sửa ô ghi sai.',
    },
    mixed: {
      text: (a) =>
        `Cùng tỷ lệ ${n(a.numerator)}/${n(a.denominator)} mà bảng ghi hai cách: ${percentText(a.first, Math.min(a.firstDecimals, 6))} và ${percentText(a.second, Math.min(a.secondDecimals, 6))}.`,
      advice: () => 'Chọn một cách làm tròn và một số chữ số thập phân cho cả bảng.',
    },
    'other-base': {
      text: ({ base, inForce, year }) =>
        year === null
          ? `Bảng tính tỷ lệ xuất sắc trên ${baseName(base)}; quy định đang áp dụng tính trên ${baseName(inForce)}.`
          : `Bảng tính tỷ lệ xuất sắc trên ${baseName(base)}; quy định của năm ${year} tính trên ${baseName(inForce)}.`,
      advice: () =>
        'Xem hướng dẫn của cấp trên tính tỷ lệ xuất sắc trên số nào; nơi tính khác thì chọn cơ sở tính bằng `--base` hoặc tệp quy định.',
    },
  },
};
