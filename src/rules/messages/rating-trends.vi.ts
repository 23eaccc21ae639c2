import { formatNumber as n } from '../../grid/index.ts';
import type { CommitteesRatedMessages } from '../committees-rated.ts';
import type { ExcellentQuotaMessages } from '../excellent-quota.ts';
import type { QuotaJudgement } from '../quota.ts';
import type { RatingChangeMessages } from '../rating-change.ts';
import type { RatingPercentMessages } from '../rating-percent.ts';
import type { RatingTrendMessages } from '../rating-trend.ts';
import type { RatingYearsMessages } from '../rating-years.ts';
import { QUOTA_BASES } from '../rulesets/index.ts';
import type { RuleSentences } from './sentences.ts';
import { baseName, citationText, levelName, ofName, percentText, seriesName } from './words.vi.ts';

export const ratingPercentSentences: RuleSentences<RatingPercentMessages> = {
  name: 'Tỷ lệ phần trăm đúng với số lượng',
  fault: 'Tỷ lệ phần trăm không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        `Tỷ lệ ${ofName(a.of)} ${seriesName(a.series)} ghi ${percentText(a.declared, Math.min(a.decimals, 6))}; ${n(a.count)} × 100 ÷ ${n(a.base)} = ${percentText(a.percentage, Math.min(a.decimals, 6))}.`,
      advice: () => 'Xem lại số lượng và tỷ lệ, rồi sửa ô ghi sai.',
    },
    mixed: {
      text: (a) =>
        `Cùng tỷ lệ ${n(a.numerator)}/${n(a.denominator)} mà bảng ghi hai cách: ${percentText(a.first, Math.min(a.firstDecimals, 6))} và ${percentText(a.second, Math.min(a.secondDecimals, 6))}.`,
      advice: () => 'Chọn một cách làm tròn và một số chữ số thập phân cho cả bảng.',
    },
  },
};

export const ratingChangeSentences: RuleSentences<RatingChangeMessages> = {
  name: 'Tăng, giảm so với năm trước',
  fault: 'Số tăng, giảm không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        a.measure === 'ratio'
          ? `Tỷ lệ ${ofName(a.of)} ${seriesName(a.series)} so với ${yearText(a.yearBefore)} ghi ${percentText(a.declared, Math.min(a.decimals, 6))}; ${n(a.now)} × 100 ÷ ${n(a.before)} = ${percentText(a.change, Math.min(a.decimals, 6))}.`
          : `Tăng, giảm ${ofName(a.of)} ${seriesName(a.series)} so với ${yearText(a.yearBefore)} ghi ${signed(a.declared)}, nhưng ${n(a.now)} − ${n(a.before)} = ${signed(a.change)}.`,
      advice: () => 'Xem lại số của hai năm và số tăng, giảm, rồi sửa ô ghi sai.',
    },
  },
};

function yearText(year: number | null): string {
  return year === null ? 'năm trước' : `năm ${year}`;
}

function signed(value: number): string {
  return value > 0 ? `+${n(value)}` : n(value);
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
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

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

export const excellentQuotaSentences: RuleSentences<ExcellentQuotaMessages> = {
  name: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
  fault: 'Tỷ lệ xuất sắc vượt mức',
  messages: {
    over: {
      text: ({ series, quota }) =>
        `Số “Hoàn thành xuất sắc nhiệm vụ” ${seriesName(series)} là ${n(quota.excellent)} trên ${n(quota.baseCount)} (${baseName(quota.base)})${shareInForce(quota)}, vượt mức ${n(quota.percent)}%: được nhiều nhất ${n(quota.cap)}, vượt ${n(quota.excess)}. ` +
        `Theo cách tính khác: ${otherShares(quota)}. ` +
        'Số gộp đã vượt thì chắc chắn có nhóm bên trong vượt; số gộp không vượt thì vẫn phải xét từng nhóm. ' +
        `Căn cứ: ${citationText(quota.basis)}.`,
      advice: ({ quota }) =>
        quota.scope === null
          ? 'Đối chiếu quyết định xếp loại; nếu số đúng thì báo cáo cấp có thẩm quyền xem lại tỷ lệ xuất sắc.'
          : `Đối chiếu quyết định xếp loại; tỷ lệ được tính ${quota.scope}. Nếu số đúng thì báo cáo cấp có thẩm quyền xem lại.`,
    },
  },
};

function shareInForce({ shares, base }: QuotaJudgement): string {
  const share = shares[base];
  return share === null ? '' : ` = ${percentText((share.numerator * 100) / share.denominator)}`;
}

function otherShares({ shares, base }: QuotaJudgement): string {
  return QUOTA_BASES.filter((other) => other !== base)
    .map((other) => {
      const share = shares[other];
      return share === null
        ? `trên ${baseName(other)} không tính được`
        : `${n(share.numerator)}/${n(share.denominator)} = ${percentText((share.numerator * 100) / share.denominator)} trên ${baseName(other)}`;
    })
    .join('; ');
}

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
