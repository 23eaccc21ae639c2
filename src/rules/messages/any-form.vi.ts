import { formatNumber as n } from '../../grid/index.ts';
import type { FormDateMessages } from '../form-date.ts';
import type { FormLabelMessages } from '../form-label.ts';
import type { FormMissingMessages } from '../form-missing.ts';
import type { FormSignerMessages } from '../form-signer.ts';
import type { RuleSentences } from './sentences.ts';
import { formName } from './words.vi.ts';

export const formDateSentences: RuleSentences<FormDateMessages> = {
  name: 'Ngày ở đầu các biểu giống nhau',
  fault: 'Ngày ở đầu biểu',
  messages: {
    differs: {
      text: ({ date, others, count }) =>
        `Ngày ở đầu biểu là ${date}, khác ngày ${others} ghi ở ${n(count)} trang tính khác.`,
      advice: () => 'Thống nhất một ngày ký cho các biểu của cùng một báo cáo.',
    },
    malformed: {
      text: ({ text, proper }) =>
        proper === null
          ? `Ngày ở đầu biểu ghi “${text}”, còn để trống hoặc không phải là một ngày.`
          : `Ngày ở đầu biểu ghi “${text}”, chưa đúng cách viết “${proper}”.`,
      advice: ({ proper }) =>
        proper === null
          ? 'Điền đủ ngày, tháng, năm, ví dụ “ngày 02 tháng 02 năm 2023”.'
          : 'Viết bằng chữ “ngày… tháng… năm…”; ngày dưới 10 và tháng 1, 2 thêm số 0 đằng trước.',
    },
  },
};

export const formSignerSentences: RuleSentences<FormSignerMessages> = {
  name: 'Người lập biểu giống nhau',
  fault: 'Người lập biểu',
  messages: {
    differs: {
      text: ({ name, others, count }) =>
        `Người lập biểu ở đây là “${name}”, khác với “${others}” ở ${n(count)} biểu khác.`,
      advice: () =>
        'Xem tên có bị gõ nhầm không; nếu đúng là hai người thì để nguyên và nói rõ trong báo cáo.',
    },
    missing: {
      text: ({ form, heading }) =>
        heading
          ? `Dưới dòng “Người lập biểu” của “${formName(form)}” chưa có họ tên.`
          : `“${formName(form)}” chưa có phần ký “Người lập biểu”.`,
      advice: () => 'Cuối biểu cần có dòng “NGƯỜI LẬP BIỂU” và ở dưới là họ tên người lập.',
    },
  },
};

export const formLabelSentences: RuleSentences<FormLabelMessages> = {
  name: 'Biểu có ghi số biểu',
  fault: 'Thiếu số biểu',
  messages: {
    missing: {
      text: ({ form, number, found }) =>
        found === null
          ? `“${formName(form)}” chưa ghi “Biểu số ${number}”.`
          : `“${formName(form)}” ghi “${found}”, không phải “Biểu số ${number}”.`,
      advice: ({ number }) => `Ghi “Biểu số ${number}” ở góc trên bên phải của biểu.`,
    },
  },
};

export const formMissingSentences: RuleSentences<FormMissingMessages> = {
  name: 'Đủ các biểu bắt buộc',
  fault: 'Thiếu biểu',
  messages: {
    missing: {
      text: ({ form }) => `Sổ không có biểu “${formName(form)}” mà bộ quy định yêu cầu.`,
      advice: () => 'Bổ sung biểu; nếu đã có thì xem lại tên biểu và tên các cột để phần mềm nhận ra.',
    },
  },
};
