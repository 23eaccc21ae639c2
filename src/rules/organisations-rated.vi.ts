import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type OrganisationsRatedMessages = {
  more: { year: number; rated: number; organisations: number };
  fewer: { year: number; rated: number; organisations: number };
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
