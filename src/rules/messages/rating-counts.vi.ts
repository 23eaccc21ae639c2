import { formatNumber as n } from '../../grid/index.ts';
import type { RatingCountMessages } from '../rating-count.ts';
import type { RatingCoverageMessages } from '../rating-coverage.ts';
import type { RatingLevelsMessages } from '../rating-levels.ts';
import type { RatingTotalMessages } from '../rating-total.ts';
import type { RuleSentences } from './sentences.ts';
import { countName, figureName, levelName, seriesName, sumText } from './words.vi.ts';

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
    text: {
      text: (a) =>
        `${countName(a)} ghi “${a.text}” ở dạng chữ, không phải dạng số; được hiểu là ${n(a.value)}.`,
      advice: ({ value }) =>
        `Đổi định dạng ô sang Number (Số) rồi gõ lại ${value}, để công thức cộng được ô này.`,
    },
  },
};

export const ratingLevelsSentences: RuleSentences<RatingLevelsMessages> = {
  name: 'Đủ bốn mức xếp loại',
  fault: 'Thiếu, trùng hoặc đảo mức',
  messages: {
    missing: {
      text: ({ level }) => `Bảng thiếu mức “${levelName(level)}” nên không cộng được bốn mức.`,
      advice: () => 'Thêm mức còn thiếu; không có trường hợp nào thì ghi 0.',
    },
    repeated: {
      text: ({ level }) => `Mức “${levelName(level)}” có hai lần trong bảng nên không cộng được bốn mức.`,
      advice: () => 'Xem lại tên các mức, sửa tên ghi nhầm hoặc bỏ phần thừa.',
    },
    order: {
      text: ({ level, after }) =>
        `Mức “${levelName(level)}” đứng sau mức “${levelName(after)}”, không đúng thứ tự.`,
      advice: () => 'Xem số liệu có bị ghi nhầm mức không; nên xếp bốn mức từ xuất sắc xuống.',
    },
  },
};

export const ratingTotalSentences: RuleSentences<RatingTotalMessages> = {
  name: 'Tổng số bằng cộng bốn mức',
  fault: 'Tổng số không khớp',
  messages: {
    mismatch: {
      text: (a) =>
        a.includes
          ? `Tổng số ${seriesName(a.series)} ghi ${n(a.declared)}, cộng các mức (mức “trở lên” đã gồm mức cao hơn) được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`
          : `Tổng số ${seriesName(a.series)} ghi ${n(a.declared)}, cộng bốn mức được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () =>
        'Đối chiếu từng mức và tổng số với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
    missing: {
      text: ({ series, sum }) => {
        if (series === null) return 'Bảng không có phần tổng số nên không đối chiếu được với bốn mức.';
        return sum === null
          ? `Tổng số ${seriesName(series)} để trống.`
          : `Tổng số ${seriesName(series)} để trống; cộng bốn mức được ${n(sum)}.`;
      },
      advice: ({ series }) =>
        series === null ? 'Nên thêm dòng hoặc cột “Tổng số”.' : 'Ghi tổng số theo số liệu gốc.',
    },
    'column-mismatch': {
      text: (a) =>
        `${figureName(a)} ghi ${n(a.declared)}, cộng các nhóm, đơn vị được ${n(a.sum)} (${workedOut(a.addends, a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () =>
        'Đối chiếu từng nhóm, đơn vị và tổng cộng với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
  },
};

const MOST_ADDENDS = 12;

/** "2 + 5 = 7"; sixty units are not written out. */
function workedOut(addends: readonly number[], sum: number): string {
  return addends.length > MOST_ADDENDS ? `cộng ${addends.length} số` : `${sumText(addends)} = ${n(sum)}`;
}

export const ratingCoverageSentences: RuleSentences<RatingCoverageMessages> = {
  name: 'Số hiện có bằng số được xếp loại cộng số không xếp loại',
  fault: 'Số hiện có không khớp',
  messages: {
    mismatch: {
      text: ({ series, existing, rated, exempt, notRated, sum }) => {
        if (exempt === null) {
          return `Số hiện có ${seriesName(series)} ghi ${n(existing)}, nhưng được xếp loại ${n(rated)} + chưa xếp loại ${n(notRated ?? 0)} = ${n(sum)}.`;
        }
        return notRated === null
          ? `Số hiện có ${seriesName(series)} ghi ${n(existing)}, nhưng được xếp loại ${n(rated)} + được miễn ${n(exempt)} = ${n(sum)}.`
          : `Số hiện có ${seriesName(series)} ghi ${n(existing)}, nhưng được xếp loại ${n(rated)} + được miễn ${n(exempt)} + chưa xếp loại ${n(notRated)} = ${n(sum)}.`;
      },
      advice: () => 'Đối chiếu các số này với danh sách gốc rồi sửa ô ghi sai.',
    },
  },
};
