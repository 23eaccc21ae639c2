import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';
import { countName } from './words.vi.ts';
import type { CountName } from './written-counts.ts';

export type RatingCountMessages = {
  'not-whole': CountName & { value: number; meant: number | null };
  negative: CountName & { value: number };
  unreadable: CountName & { text: string };
  'formula-error': CountName & { error: string };
  blank: CountName;
  /** `shown` and `typed`: "31/5" and "5/31". */
  date: CountName & { shown: string; typed: string };
  'of-total': CountName & { outOf: number; total: number };
  /** `cells`: so many in one column; the first is named. */
  text: CountName & { text: string; value: number; cells: number };
};

export const ratingCountSentences: RuleSentences<RatingCountMessages> = {
  name: 'Số lượng là số nguyên',
  fault: 'Số lượng ghi sai',
  messages: {
    'not-whole': {
      text: (a) => `${countName(a)} ghi ${n(a.value)}, không phải số nguyên.`,
      advice: ({ meant }) =>
        meant === null
          ? 'Xem lại số liệu gốc rồi ghi số nguyên.'
          : `Đối chiếu với số liệu gốc. Nếu đúng là ${n(meant)} (Excel đã hiểu dấu chấm là dấu thập phân) thì gõ ${meant}, không gõ dấu chấm; nếu không thì ghi lại số đúng.`,
    },
    negative: {
      text: (a) => `${countName(a)} ghi ${n(a.value)}; số lượng không thể âm.`,
      advice: () => 'Xem lại số liệu gốc rồi ghi số đúng.',
    },
    unreadable: {
      text: (a) => `${countName(a)} ghi “${a.text}”, không đọc được thành số.`,
      advice: () => 'Chỉ ghi số trong ô này; phần giải thích ghi ở cột Ghi chú.',
    },
    'formula-error': {
      text: (a) => `${countName(a)}: công thức báo lỗi ${a.error}.`,
      advice: () => 'Sửa công thức, hoặc ghi thẳng số liệu vào ô.',
    },
    blank: {
      text: (a) => `${countName(a)} để trống.`,
      advice: () => 'Nếu không có trường hợp nào thì ghi 0; nếu còn thiếu số liệu thì bổ sung.',
    },
    date: {
      text: (a) => `${countName(a)}: Excel đã đổi thành ngày ${a.shown}; có thể đã gõ ${a.typed}.`,
      advice: () =>
        'Đối chiếu với số liệu gốc, đổi định dạng ô sang Number (Số) rồi chỉ gõ số lượng vào ô, không gõ dấu “/”.',
    },
    'of-total': {
      text: (a) => `${countName(a)} ghi là phần của ${n(a.outOf)}, nhưng tổng số là ${n(a.total)}.`,
      advice: () => 'Đối chiếu hai số này với số liệu gốc rồi sửa ô ghi sai; trong ô nên chỉ ghi số lượng.',
    },
    text: {
      text: (a) =>
        a.cells === 1
          ? `${countName(a)} ghi “${a.text}” ở dạng chữ, không phải dạng số; được hiểu là ${n(a.value)}.`
          : `${countName(a)} ghi “${a.text}” ở dạng chữ, không phải dạng số; được hiểu là ${n(a.value)}. Cột này có ${a.cells} ô như vậy.`,
      advice: ({ value, cells }) =>
        cells === 1
          ? `Đổi định dạng ô sang Number (Số) rồi gõ lại ${value}, để công thức cộng được ô này.`
          : 'Đổi định dạng các ô sang Number (Số) rồi gõ lại số, để công thức cộng được các ô này.',
    },
  },
};
