import { formatNumber as n, tidyText } from '../../grid/index.ts';
import type { DocumentDateMessages } from '../document-date.ts';
import type { DocumentGapMessages } from '../document-gap.ts';
import type { DocumentNumberMessages } from '../document-number.ts';
import type { DocumentOrderMessages } from '../document-order.ts';
import type { DocumentPairingMessages } from '../document-pairing.ts';
import type { RuleSentences } from './sentences.ts';

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
        repair === null
          ? `Văn bản năm ${year} ghi “${tidyText(text)}” theo cách viết của cơ quan nhà nước; văn bản của Đảng viết số-loại văn bản/cơ quan ban hành.`
          : `Văn bản năm ${year} ghi “${tidyText(text)}” theo cách viết của cơ quan nhà nước; văn bản của Đảng viết “${repair}”.`,
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

export const documentPairingSentences: RuleSentences<DocumentPairingMessages> = {
  name: 'Mỗi văn bản có một ngày ban hành',
  fault: 'Số văn bản và số ngày không khớp',
  messages: {
    mismatch: {
      text: ({ year, numbers, dates }) => {
        if (dates === 0) return `Năm ${year} ghi ${n(numbers)} văn bản nhưng chưa ghi ngày ban hành.`;
        return numbers === 0
          ? `Năm ${year} ghi ${n(dates)} ngày ban hành nhưng chưa ghi văn bản nào.`
          : `Năm ${year} ghi ${n(numbers)} văn bản nhưng ${n(dates)} ngày ban hành.`;
      },
      advice: () =>
        'Đối chiếu với văn bản gốc: bổ sung ngày hoặc văn bản còn thiếu, bỏ phần ghi thừa; mỗi văn bản một dòng, mỗi ngày một dòng, theo cùng thứ tự.',
    },
  },
};

export const documentGapSentences: RuleSentences<DocumentGapMessages> = {
  name: 'Nội dung nào, năm nào cũng có văn bản',
  fault: 'Chưa ghi văn bản',
  messages: {
    empty: {
      text: ({ year, content, written }) =>
        written === null
          ? `Năm ${year} chưa ghi văn bản nào cho nội dung “${tidyText(content)}”.`
          : `Năm ${year} ghi “${tidyText(written)}”, tức là không có văn bản nào cho nội dung “${tidyText(content)}”.`,
      advice: () =>
        'Nếu năm đó có văn bản thì bổ sung số, ký hiệu và ngày ban hành; nếu không có thì để như vậy.',
    },
  },
};

export const documentOrderSentences: RuleSentences<DocumentOrderMessages> = {
  name: 'Số văn bản tăng theo ngày',
  fault: 'Số văn bản không theo thứ tự ngày',
  messages: {
    order: {
      text: ({ higher, lower }) =>
        `“${tidyText(higher.number)}” ngày ${higher.date} có số lớn hơn nhưng lại ban hành trước “${tidyText(lower.number)}” ngày ${lower.date}.`,
      advice: () =>
        'Trong một nhiệm kỳ, số văn bản cùng loại của một cơ quan tăng dần theo ngày. Đối chiếu số và ngày của cả hai văn bản với bản gốc.',
    },
    repeated: {
      text: ({ first, second }) =>
        `“${tidyText(second.number)}” ngày ${second.date} trùng số với “${tidyText(first.number)}” ngày ${first.date} đã ghi trước đó.`,
      advice: () =>
        'Trong một nhiệm kỳ, mỗi số của một loại văn bản chỉ dùng cho một văn bản, vì vậy chỉ có một ngày ban hành. Đối chiếu số và ngày của cả hai chỗ với bản gốc.',
    },
  },
};
