import { least } from '../grid/index.ts';
import { readDocumentNumber, type Entry, type Vocabulary } from '../documents/index.ts';
import type { DocumentSlot, WrittenNumbers } from '../forms/document-statistics/document-statistics.ts';
import { documentFormatRegulation } from './document-format.ts';
import { mendPart } from './mend-part.ts';
import { formsOf } from './names.ts';
import { uncheckedCells } from './not-checked.ts';
import { checked, defineRule, type Context, type Verdict } from './rule.ts';
import { documentNumberSentences, type DocumentNumberMessages } from './document-number.vi.ts';

/** Each number is well formed (README.md, `document-number`; rulesets/README.md, "Document numbers"). */
export const documentNumber = defineRule<DocumentNumberMessages>({
  id: 'document-number',
  sentences: documentNumberSentences,
  severities: {
    'missing-number': 'error',
    'missing-slash': 'error',
    'state-style': 'error',
    'unknown-type': 'error',
    malformed: 'error',
    'leading-zero': 'info',
  },
  *check(context) {
    for (const form of formsOf(context.forms, 'document-statistics')) {
      for (const slot of form.slots) {
        yield* uncheckedCells(slot.numbers);
        const { reading } = slot.numbers;
        if (reading.kind === 'numbers') yield checked(form, reading.entries.length);
        for (const verdict of judgeSlot(slot, context)) yield { ...verdict, form };
      }
    }
  },
});

type NumberVerdict = Extract<Verdict<DocumentNumberMessages>, { kind: 'fault' }>;

function* judgeSlot(
  { numbers: { cell, reading }, year }: DocumentSlot,
  context: Context,
): Iterable<NumberVerdict> {
  if (reading.kind !== 'numbers') return;
  const { documentTypes: types, issuers } = context.rulesets.settings;
  for (const entry of reading.entries) {
    const number = readDocumentNumber(entry.text, { types, issuers });
    if (number.kind !== 'fault') continue;
    const { repair } = number;
    yield {
      kind: 'fault',
      messageId: number.fault,
      args: { year: year.value, text: entry.text, repair },
      form: null,
      cell,
      year: year.value,
      expected: repair,
      actual: entry.text,
      basis: documentFormatRegulation(year.value),
      suggestions: repair === null ? [] : mend(cell, reading, entry, repair, { types, issuers }, context),
    };
  }
}

function mend(
  cell: DocumentSlot['numbers']['cell'],
  reading: WrittenNumbers,
  entry: Entry,
  repair: string,
  vocabulary: Vocabulary,
  { legacy }: Context,
) {
  const part = codesIn(entry, repair, vocabulary);
  return mendPart({ cell, text: reading.text, calculated: reading.calculated }, part, repair, legacy);
}

/** Where the codes stand in an entry: the shortest part that is mended in the same way, without kind, "số" and date. */
function codesIn({ text, start }: Entry, repair: string, vocabulary: Vocabulary): Omit<Entry, 'text'> {
  const isSame = (part: string): boolean => {
    const number = readDocumentNumber(part, vocabulary);
    return number.kind === 'fault' && number.repair === repair;
  };
  const starts = [...text.matchAll(/(?<![^\s:])\d/gu)].map(({ index }) => index);
  const from = starts.findLast((at) => isSame(text.slice(at))) ?? 0;
  const ends = [...text.matchAll(/\p{L}(?![\p{L}\p{M}])/gu)].map(({ index }) => index + 1);
  const to = least([...ends.filter((at) => at > from && isSame(text.slice(from, at))), text.length]);
  return { start: start + from, end: start + to };
}
