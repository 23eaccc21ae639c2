import { formatNumber as n } from '../../grid/index.ts';
import type { MembersRatedMessages, NotRatedReason } from '../members-rated.ts';
import type { OrganisationsRatedMessages } from '../organisations-rated.ts';
import type { ProfileTotalMessages } from '../profile-total.ts';
import type { ReviewCountsMessages } from '../review-counts.ts';
import type { RuleSentences } from './sentences.ts';
import { seriesName, sumText } from './words.vi.ts';

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

export const organisationsRatedSentences: RuleSentences<OrganisationsRatedMessages> = {
  name: 'Số tổ chức cơ sở đảng được xếp loại so với số hiện có',
  fault: 'Số tổ chức cơ sở đảng không khớp với biểu Tình hình chung',
  messages: {
    more: {
      text: (a) =>
        `Năm ${a.year} xếp loại ${n(a.rated)} tổ chức cơ sở đảng, nhiều hơn ${n(a.organisations)} tổ chức ghi ở biểu Tình hình chung (${n(a.rated)} − ${n(a.organisations)} = ${n(a.rated - a.organisations)}).`,
      advice: () => 'Đối chiếu hai biểu với danh sách gốc, rồi sửa ô ghi sai.',
    },
    fewer: {
      text: (a) =>
        `Năm ${a.year} xếp loại ${n(a.rated)} tổ chức cơ sở đảng, ít hơn ${n(a.organisations)} tổ chức ghi ở biểu Tình hình chung (${n(a.organisations)} − ${n(a.rated)} = ${n(a.organisations - a.rated)}).`,
      advice: () =>
        'Nếu có tổ chức chưa được xếp loại (mới thành lập, giải thể, sáp nhập…) thì nêu rõ trong báo cáo; nếu không thì sửa ô ghi sai.',
    },
  },
};

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
  },
};
