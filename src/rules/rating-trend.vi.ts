import type { Level } from '../forms/table/levels.ts';
import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { RuleSentences } from './sentences.ts';
import { levelName, percentText, seriesName } from './words.vi.ts';

export type RatingTrendMessages = {
  total: { series: SeriesName; yearBefore: number; now: number; before: number };
  level: { level: Level; series: SeriesName; yearBefore: number; now: Share; before: Share };
  'not-comparable': { year: number; yearBefore: number; reorganisation: string; date: string };
};

export interface Share {
  readonly count: number;
  readonly base: number;
}

export const ratingTrendSentences: RuleSentences<RatingTrendMessages> = {
  name: 'Biến động bất thường giữa hai năm',
  fault: 'Biến động bất thường',
  messages: {
    total: {
      text: ({ series, yearBefore, now, before }) => {
        const change = Math.abs(now - before);
        if (before === 0)
          return `Tổng số ${seriesName(series)} là ${n(now)}, năm ${yearBefore} là 0: tăng ${n(change)}.`;
        return now > before
          ? `Tổng số ${seriesName(series)} là ${n(now)}, năm ${yearBefore} là ${n(before)}: tăng ${n(change)} (${percentText((change * 100) / before)}).`
          : `Tổng số ${seriesName(series)} là ${n(now)}, năm ${yearBefore} là ${n(before)}: giảm ${n(change)} (${percentText((change * 100) / before)}).`;
      },
      advice: () =>
        'Xem lại số liệu hai năm. Nếu đúng thì giải thích lý do trong báo cáo (chia, tách, sáp nhập, kết nạp…).',
    },
    level: {
      text: ({ level, series, yearBefore, now, before }) => {
        const [share, shareBefore] = [(now.count * 100) / now.base, (before.count * 100) / before.base];
        const moved = n(Math.abs(share - shareBefore), 2);
        return share > shareBefore
          ? `Tỷ lệ “${levelName(level)}” ${seriesName(series)} là ${percentText(share)} (${n(now.count)}/${n(now.base)}), năm ${yearBefore} là ${percentText(shareBefore)} (${n(before.count)}/${n(before.base)}): tăng ${moved} điểm phần trăm.`
          : `Tỷ lệ “${levelName(level)}” ${seriesName(series)} là ${percentText(share)} (${n(now.count)}/${n(now.base)}), năm ${yearBefore} là ${percentText(shareBefore)} (${n(before.count)}/${n(before.base)}): giảm ${moved} điểm phần trăm.`;
      },
      advice: () => 'Xem lại số liệu hai năm. Nếu đúng thì giải thích lý do trong báo cáo.',
    },
    'not-comparable': {
      text: ({ year, yearBefore, reorganisation, date }) =>
        `Phần mềm không so sánh năm ${year} với năm ${yearBefore} vì có sắp xếp tổ chức từ ngày ${dateText(date)}: ${reorganisation}.`,
      advice: () => 'Khi nêu tăng, giảm giữa hai năm này trong báo cáo, cần nói rõ việc sắp xếp tổ chức.',
    },
  },
};

function dateText(date: string): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}
