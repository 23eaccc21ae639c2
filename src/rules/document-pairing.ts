import { uncheckedCells } from './listed-documents.ts';
import { formsOf } from './names.ts';
import { defineRule } from './rule.ts';

export type DocumentPairingMessages = {
  mismatch: { year: number; numbers: number; dates: number };
};

/** As many dates, readable or not, as document numbers (rules.md, `document-pairing`). */
export const documentPairing = defineRule<DocumentPairingMessages>({
  id: 'document-pairing',
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
