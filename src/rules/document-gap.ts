import { byContentAndYear, uncheckedCells } from './listed-documents.ts';
import { formsOf } from './names.ts';
import { defineRule } from './rule.ts';
import { documentGapSentences, type DocumentGapMessages } from './document-gap.vi.ts';

/** Every content has a document in every year (README.md, `document-gap`). */
export const documentGap = defineRule<DocumentGapMessages>({
  id: 'document-gap',
  sentences: documentGapSentences,
  severities: { empty: 'info' },
  *check({ forms }) {
    for (const form of formsOf(forms, 'document-statistics')) {
      for (const slots of byContentAndYear(form)) {
        yield* uncheckedCells(...slots.map(({ numbers }) => numbers));
        const [first] = slots;
        if (!first || slots.some(({ numbers }) => numbers.reading.kind !== 'blank')) continue;
        const { content, year, numbers } = first;
        const written = numbers.reading.kind === 'blank' ? numbers.reading.text : null;
        yield {
          kind: 'fault',
          messageId: 'empty',
          args: { year: year.value, content: content.text, written },
          form,
          cell: numbers.cell,
          year: year.value,
        };
      }
    }
  },
});
