import type { NumberFault } from '../documents/index.ts';
import { tidyText } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

/** What a message says of a number: its year, how it is written, and how it should be (null: that can't be told). */
export interface NumberAtFault {
  readonly year: number;
  readonly text: string;
  readonly repair: string | null;
}

export type DocumentNumberMessages = Record<NumberFault, NumberAtFault>;

export const documentNumberSentences: RuleSentences<DocumentNumberMessages> = {
  name: 'Số, ký hiệu văn bản viết đúng',
  fault: 'Số, ký hiệu văn bản sai',
  messages: {
    'missing-number': {
      text: ({ year, text }) => `Văn bản năm ${year} ghi “${tidyText(text)}”, thiếu số ở trước ký hiệu.`,
      advice: () => 'Tra văn bản gốc rồi ghi đủ số, ký hiệu, ví dụ 70-KH/HU.',
    },
    'missing-slash': {
      text: ({ year, text, repair }) =>
        repair === null
          ? `Văn bản năm ${year} ghi “${tidyText(text)}”, thiếu dấu “/” trước tên viết tắt của cơ quan ban hành.`
          : `Văn bản năm ${year} ghi “${tidyText(text)}”, thiếu dấu “/” trước tên viết tắt của cơ quan ban hành; có thể là “${repair}”.`,
      advice: () => 'Đối chiếu với văn bản gốc rồi thêm dấu “/” vào đúng chỗ.',
    },
    'state-style': {
      text: ({ year, text, repair }) =>
        `Văn bản năm ${year} ghi “${tidyText(text)}” theo cách viết của cơ quan nhà nước; văn bản của Đảng viết “${String(repair)}”.`,
      advice: () => 'Đối chiếu với văn bản gốc rồi viết lại theo cách của văn bản Đảng.',
    },
    'unknown-type': {
      text: ({ year, text }) =>
        `Văn bản năm ${year} ghi “${tidyText(text)}”; chữ sau số không phải tên viết tắt của loại văn bản nào trong danh mục đang dùng.`,
      advice: () =>
        'Đối chiếu với văn bản gốc, sửa nếu ghi nhầm. Nếu văn bản gốc ghi đúng như vậy thì để nguyên và báo người phụ trách bổ sung loại văn bản này vào tệp quy định.',
    },
    malformed: {
      text: ({ year, text, repair }) =>
        repair === null
          ? `Văn bản năm ${year} ghi “${tidyText(text)}”, không đúng cách viết số-loại văn bản/cơ quan ban hành (ví dụ 70-KH/HU).`
          : `Văn bản năm ${year} ghi “${tidyText(text)}”, không đúng cách viết số-loại văn bản/cơ quan ban hành; viết đúng là “${repair}”.`,
      advice: () => 'Đối chiếu với văn bản gốc rồi viết lại; mỗi văn bản ghi một dòng.',
    },
    'leading-zero': {
      text: ({ year, text, repair }) =>
        `Văn bản năm ${year} ghi “${tidyText(text)}”; số dưới 10 viết thêm số 0 ở trước: “${String(repair)}”.`,
      advice: () => 'Thêm số 0 ở trước số văn bản.',
    },
  },
};
