import { groupedBy } from '../grid/index.ts';
import { defineRule, type Verdict } from './rule.ts';
import { legacyTextSentences, type LegacyTextMessages } from './legacy-text.vi.ts';

/**
 * A sheet's text is Unicode (README.md, `legacy-text`). Once a sheet, at the first such cell; the suggestion converts
 * the sheet's text, cell by cell; a text that a formula gives stays the formula's.
 */
export const legacyText = defineRule<LegacyTextMessages>({
  id: 'legacy-text',
  sentences: legacyTextSentences,
  severities: { tcvn3: 'info', vni: 'info' },
  *check({ forms, legacy }) {
    for (const [sheet, cells] of groupedBy(legacy, ({ cell }) => cell.sheet)) {
      const [first] = cells;
      yield {
        kind: 'fault',
        messageId: first.encoding,
        args: { cells: cells.length, example: first.after },
        form: forms.find((form) => form.sheet === sheet) ?? null,
        cell: first.cell,
        expected: first.after,
        actual: first.before,
        suggestions: cells
          .filter((cell) => !cell.calculated)
          .map(({ cell, before, after }) => ({ cell, before, after })),
      } satisfies Verdict<LegacyTextMessages>;
    }
  },
});
