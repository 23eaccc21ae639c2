import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { QuotaJudgement } from './quota.ts';
import { QUOTA_BASES } from './rulesets/index.ts';
import type { RuleSentences } from './sentences.ts';
import { baseName, citationText, percentText, seriesName } from './words.vi.ts';

interface Over {
  readonly series: SeriesName;
  readonly quota: QuotaJudgement;
}

export type ExcellentQuotaMessages = {
  over: Over;
  /** Only proposed yet. */
  proposed: Over;
};

export const excellentQuotaSentences: RuleSentences<ExcellentQuotaMessages> = {
  name: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
  fault: 'Tỷ lệ xuất sắc vượt mức',
  messages: {
    over: {
      text: overText,
      advice: ({ quota }) =>
        quota.scope === null
          ? 'Đối chiếu quyết định xếp loại; nếu số đúng thì báo cáo cấp có thẩm quyền xem lại tỷ lệ xuất sắc.'
          : `Đối chiếu quyết định xếp loại; tỷ lệ được tính ${quota.scope}. Nếu số đúng thì báo cáo cấp có thẩm quyền xem lại.`,
    },
    proposed: {
      text: (a) => `Mới là đề xuất, chưa phải kết quả. ${overText(a)}`,
      advice: ({ quota }) =>
        quota.scope === null
          ? 'Xem lại số đề xuất trước khi trình cấp có thẩm quyền quyết định.'
          : `Xem lại số đề xuất trước khi trình cấp có thẩm quyền quyết định; tỷ lệ được tính ${quota.scope}.`,
    },
  },
};

function overText({ series, quota }: Over): string {
  return (
    `Số “Hoàn thành xuất sắc nhiệm vụ” ${seriesName(series)} là ${n(quota.excellent)} trên ${n(quota.baseCount)} (${baseName(quota.base)})${shareInForce(quota)}, vượt mức ${n(quota.percent)}%: được nhiều nhất ${n(quota.cap)}, vượt ${n(quota.excess)}. ` +
    `Theo cách tính khác: ${otherShares(quota)}. ` +
    'Số gộp đã vượt thì chắc chắn có nhóm bên trong vượt; số gộp không vượt thì vẫn phải xét từng nhóm. ' +
    `Căn cứ: ${citationText(quota.basis)}.`
  );
}

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
