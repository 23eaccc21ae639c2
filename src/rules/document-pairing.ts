import { formsOf } from './names.ts';
import { uncheckedCells } from './not-checked.ts';
import { defineRule } from './rule.ts';
import { documentPairingSentences, type DocumentPairingMessages } from './document-pairing.vi.ts';

/** As many dates, readable or not, as document numbers (README.md, `document-pairing`). */
export const documentPairing = defineRule<DocumentPairingMessages>({
  id: 'document-pairing',
  sentences: documentPairingSentences,
  severities: { mismatch: 'error' },
  *check({ forms }) {
    for (const form of formsOf(forms, 'document-statistics')) {
      for (const { year, numbers, dates } of form.slots) {
        if (!dates) continue;
        yield* uncheckedCells(numbers, dates);
        const [left, right] = [entriesIn(numbers.reading), entriesIn(dates.reading)];
        if (left === null || right === null || left === right) continue;
        yield {
          kind: 'fault',
          messageId: 'mismatch',
          args: { year: year.value, numbers: left, dates: right },
          form,
          cell: dates.cell,
          year: year.value,
          expected: left,
          actual: right,
          related: [numbers.cell, dates.cell],
        };
      }
    }
  },
});

/** How many entries a cell has; null where that can't be known. */
function entriesIn(reading: { readonly kind: string; readonly entries?: readonly unknown[] }): number | null {
  if (reading.entries) return reading.entries.length;
  return reading.kind === 'blank' ? 0 : null;
}
