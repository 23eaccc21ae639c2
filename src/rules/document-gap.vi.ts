import { tidyText } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';

export type DocumentGapMessages = {
  /** `written`: what stands there instead of a document ("không có"); null where nothing does. */
  empty: { year: number; content: string; written: string | null };
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
