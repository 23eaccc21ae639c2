import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type NotRatedReason = 'exempt' | 'suspended' | 'admitted';

interface Operands {
  readonly year: number;
  readonly rated: number;
  readonly members: number;
  /** Those of whom the profile has a line. */
  readonly deductions: readonly { readonly reason: NotRatedReason; readonly value: number }[];
  /** Members less the deductions. */
  readonly due: number;
}

export type MembersRatedMessages = { more: Operands; fewer: Operands };

const NOT_RATED: Readonly<Record<NotRatedReason, string>> = {
  exempt: 'miễn sinh hoạt',
  suspended: 'bị đình chỉ sinh hoạt',
  admitted: 'kết nạp dưới 6 tháng',
};

/** "3.254 đảng viên − 189 miễn sinh hoạt − 38 kết nạp dưới 6 tháng = 3.027", "3.254 đảng viên". */
function dueText({ members, deductions, due }: MembersRatedMessages['more']): string {
  const terms = [
    `${n(members)} đảng viên`,
    ...deductions.map((one) => `${n(one.value)} ${NOT_RATED[one.reason]}`),
  ];
  return deductions.length === 0 ? terms.join('') : `${terms.join(' − ')} = ${n(due)}`;
}

export const membersRatedSentences: RuleSentences<MembersRatedMessages> = {
  name: 'Số đảng viên được xếp loại so với số phải xếp loại',
  fault: 'Số đảng viên được xếp loại không khớp với biểu Tình hình chung',
  messages: {
    more: {
      text: (a) =>
        `Năm ${a.year} xếp loại ${n(a.rated)} cá nhân, nhiều hơn số tính theo biểu Tình hình chung (${dueText(a)}): nhiều hơn ${n(a.rated - a.due)}.`,
      advice: () =>
        'Đối chiếu số đảng viên, số miễn, đình chỉ, mới kết nạp và số được xếp loại với danh sách gốc, rồi sửa ô ghi sai.',
    },
    fewer: {
      text: (a) =>
        `Năm ${a.year} xếp loại ${n(a.rated)} cá nhân, ít hơn số tính theo biểu Tình hình chung (${dueText(a)}): còn ${n(a.due - a.rated)} chưa rõ lý do.`,
      advice: () =>
        'Nêu lý do số còn lại chưa được xếp loại (chuyển đi, đi công tác nước ngoài…) trong báo cáo; nếu ghi nhầm thì sửa ô ghi sai.',
    },
  },
};
