import type { NoDate } from '../documents/index.ts';
import { tidyText } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type DocumentDateMessages = {
  'not-a-date': { year: number; text: string; reason: NoDate['reason'] };
  'other-year': { year: number; date: string };
  'swapped-day-month': { year: number; date: string; swapped: string };
  'leading-zero': { year: number; text: string; mended: string };
};

export const documentDateSentences: RuleSentences<DocumentDateMessages> = {
  name: 'Ngày ban hành đúng và thuộc năm của cột',
  fault: 'Ngày ban hành sai',
  messages: {
    'not-a-date': {
      text: ({ year, text, reason }) => {
        if (reason === 'short-year')
          return `Ngày ban hành ở năm ${year} ghi “${tidyText(text)}”; năm phải viết đủ bốn chữ số.`;
        return reason === 'impossible'
          ? `Ngày ban hành ở năm ${year} ghi “${tidyText(text)}”; không có ngày này trong lịch.`
          : `Ngày ban hành ở năm ${year} ghi “${tidyText(text)}”, không đọc được thành ngày.`;
      },
      advice: () =>
        'Đối chiếu với văn bản gốc rồi ghi đủ ngày, tháng, năm, ví dụ 08/11/2021; mỗi ngày một dòng.',
    },
    'other-year': {
      text: ({ year, date }) =>
        `Ngày ${date} ghi ở năm ${year}, nhưng không nằm trong năm ${year} hay ba tháng đầu năm ${year + 1}.`,
      advice: () =>
        'Đối chiếu với văn bản gốc: sửa ngày nếu ghi nhầm, hoặc chuyển văn bản sang đúng cột năm.',
    },
    'swapped-day-month': {
      text: ({ year, date, swapped }) =>
        `Ngày ban hành ở năm ${year} đang là ${date}, khác tháng với các văn bản khác của biểu; có thể Excel đã đảo ngày và tháng của ${swapped}.`,
      advice: () =>
        'Đối chiếu với văn bản gốc. Nếu ngày đang ghi là đúng thì để nguyên; nếu bị đảo thì đổi định dạng ô sang Text (Văn bản) rồi gõ lại theo thứ tự ngày/tháng/năm.',
    },
    'leading-zero': {
      text: ({ year, text, mended }) =>
        `Ngày ban hành ở năm ${year} ghi “${tidyText(text)}”; ngày dưới 10 và tháng 1, tháng 2 viết thêm số 0 ở trước: “${tidyText(mended)}”.`,
      advice: () => 'Thêm số 0 ở trước ngày (hoặc tháng) cho đúng thể thức.',
    },
  },
};
