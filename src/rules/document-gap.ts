import type { DocumentSlot, DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import { groupedBy } from '../grid/index.ts';
import { formsOf } from './names.ts';
import { uncheckedCells } from './not-checked.ts';
import { defineRule } from './rule.ts';
import { documentGapSentences, type DocumentGapMessages } from './document-gap.vi.ts';

/** Every content has a document in every year (README.md, `document-gap`). */
export const documentGap = defineRule<DocumentGapMessages>({
  id: 'document-gap',
  sentences: documentGapSentences,
  severities: { empty: 'info' },
  *check({ forms }) {
    for (const form of formsOf(forms, 'document-statistics')) {
      for (const [first, ...others] of byContentAndYear(form)) {
        const { content, year, numbers } = first;
        yield* uncheckedCells(numbers, ...others.map((slot) => slot.numbers));
        const { reading } = numbers;
        if (reading.kind !== 'blank' || others.some((slot) => slot.numbers.reading.kind !== 'blank'))
          continue;
        yield {
          kind: 'fault',
          messageId: 'empty',
          args: { year: year.value, content: content.text, written: reading.text },
          form,
          cell: numbers.cell,
          year: year.value,
        };
      }
    }
  },
});

/** The slots of one content and year together. */
function byContentAndYear({ slots }: DocumentStatistics): [DocumentSlot, ...DocumentSlot[]][] {
  const contents = groupedBy(slots, ({ content }) => content);
  return [...contents.values()].flatMap((own) => [...groupedBy(own, ({ year }) => year).values()]);
}
