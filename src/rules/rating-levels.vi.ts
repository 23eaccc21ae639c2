import type { Level } from '../forms/table/levels.ts';
import type { RuleSentences } from './sentences.ts';
import { levelName } from './words.vi.ts';

export type RatingLevelsMessages = {
  missing: { level: Level };
  repeated: { level: Level };
  order: { level: Level; after: Level };
  similar: { level: Level; label: string };
  'other-scale': { label: string };
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
    similar: {
      text: ({ level, label }) => `Tên mức “${label}” có lẽ gõ nhầm; được hiểu là “${levelName(level)}”.`,
      advice: ({ level }) => `Nếu đúng là mức này thì sửa tên thành “${levelName(level)}”.`,
    },
    'other-scale': {
      text: ({ label }) =>
        `Bảng dùng tên mức xếp loại trước năm 2018 (“${label}”…): tổng số được soát, tỷ lệ xuất sắc thì không.`,
      advice: () =>
        'Nếu là số liệu từ năm 2018 thì ghi bốn mức theo quy định hiện hành; nếu không thì để như vậy.',
    },
  },
};
