import type { Level } from '../forms/table/levels.ts';
import type { Change } from '../forms/rating/rating-table.ts';
import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { RuleSentences } from './sentences.ts';
import { ofName, percentText, seriesName } from './words.vi.ts';

export type RatingChangeMessages = {
  mismatch: {
    of: Level | 'total';
    /** Of "… trở lên": the better levels are counted with it. */
    andAbove: boolean;
    series: SeriesName;
    measure: Change['measure'];
    declared: number;
    now: number;
    before: number;
    yearBefore: number | null;
    change: number;
    decimals: number;
  };
};

export const ratingChangeSentences: RuleSentences<RatingChangeMessages> = {
  name: 'Tăng, giảm so với năm trước',
  fault: 'Số tăng, giảm không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        a.measure === 'ratio'
          ? `Tỷ lệ ${ofName(a.of, a.andAbove)} ${seriesName(a.series)} so với năm ${String(a.yearBefore)} ghi ${percentText(a.declared, Math.min(a.decimals, 6))}; ${n(a.now)} × 100 ÷ ${n(a.before)} = ${percentText(a.change, Math.min(a.decimals, 6))}.`
          : `Tăng, giảm ${ofName(a.of, a.andAbove)} ${seriesName(a.series)} so với năm ${String(a.yearBefore)} ghi ${signed(a.declared)}, nhưng ${n(a.now)} − ${n(a.before)} = ${signed(a.change)}.`,
      advice: () => 'Xem lại số của hai năm và số tăng, giảm, rồi sửa ô ghi sai.',
    },
  },
};

function signed(value: number): string {
  return value > 0 ? `+${n(value)}` : n(value);
}
