import { formatNumber as n } from '../grid/index.ts';
import type { SeriesName } from './names.ts';
import type { RuleSentences } from './sentences.ts';
import { seriesName } from './words.vi.ts';

export type RatingCoverageMessages = {
  mismatch: {
    series: SeriesName;
    existing: number;
    rated: number;
    /** null where the table has no such column. */
    exempt: number | null;
    notRated: number | null;
    sum: number;
  };
};

export const ratingCoverageSentences: RuleSentences<RatingCoverageMessages> = {
  name: 'Số hiện có bằng số được xếp loại cộng số không xếp loại',
  fault: 'Số hiện có không khớp',
  messages: {
    mismatch: {
      text: ({ series, existing, rated, exempt, notRated, sum }) => {
        const addends =
          `được xếp loại ${n(rated)}` +
          (exempt === null ? '' : ` + được miễn ${n(exempt)}`) +
          (notRated === null ? '' : ` + chưa xếp loại ${n(notRated)}`);
        return `Số hiện có ${seriesName(series)} ghi ${n(existing)}, nhưng ${addends} = ${n(sum)}.`;
      },
      advice: () => 'Đối chiếu các số này với danh sách gốc rồi sửa ô ghi sai.',
    },
  },
};
