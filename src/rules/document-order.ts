import { readDocumentNumber, termOf, type DateEntry, type Vocabulary } from '../documents/index.ts';
import { type CalendarDate, compareDates, groupedBy } from '../grid/index.ts';
import type { DocumentSlot, DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import { cellsOf, formsOf } from './names.ts';
import { lacking, uncheckedCells, type Unchecked } from './not-checked.ts';
import { defineRule, type Verdict } from './rule.ts';
import { closingsOf, type Settings } from './rulesets/index.ts';
import {
  documentOrderSentences,
  type NamedDocument,
  type DocumentOrderMessages,
} from './document-order.vi.ts';

/** A document whose number says which sequence it belongs to: those of one type and issuer. */
interface Numbered {
  readonly slot: DocumentSlot;
  readonly sequence: string;
  readonly issuer: string;
  readonly number: number;
  /** As it is written. */
  readonly text: string;
  /** undefined where dates are not as many as numbers. */
  readonly date: DateEntry | undefined;
}

interface Dated extends Numbered {
  readonly day: CalendarDate;
  readonly name: NamedDocument;
}

/**
 * Within one type, issuer and congress term a higher number has a date not earlier, and a number has one date
 * (README.md, `document-order`; rulesets/README.md, "Document numbers"). A document without a sound number has no place
 * in a sequence: `document-number` tells of it.
 */
export const documentOrder = defineRule<DocumentOrderMessages>({
  id: 'document-order',
  sentences: documentOrderSentences,
  severities: { order: 'warning', repeated: 'warning' },
  *check({ forms, rulesets: { settings } }) {
    for (const form of formsOf(forms, 'document-statistics')) {
      const slots = form.slots.filter(({ dates }) => dates);
      for (const { numbers, dates } of slots) yield* uncheckedCells(numbers, dates);
      const numbered = slots.flatMap((slot) => numberedIn(slot, settings));
      const sequences = [...groupedBy(numbered, ({ sequence }) => sequence).values()].filter(
        (documents) => documents.length > 1,
      );
      yield* undated(sequences.flat());
      const terms = sequences.flatMap((documents) => inTerms(documents, settings));
      const faults = terms.flatMap((documents) => [...repeated(documents), ...outOfOrder(documents)]);
      for (const [earlier, later, messageId] of faults.toSorted(([, a], [, b]) => byPlace(a, b))) {
        yield faultOf(form, earlier, later, messageId);
      }
    }
  },
});

function numberedIn(slot: DocumentSlot, { documentTypes: types, issuers }: Settings): Numbered[] {
  const { numbers, dates } = slot;
  if (numbers.reading.kind !== 'numbers') return [];
  const { entries } = numbers.reading;
  const days = dates?.reading.kind === 'dates' ? dates.reading.entries : [];
  return entries.flatMap(({ text }, index) => {
    const sequence = sequenceOf(text, { types, issuers });
    if (!sequence) return [];
    const date = days.length === entries.length ? days[index] : undefined;
    return [{ ...sequence, slot, text, date }];
  });
}

/**
 * The sequence that a number belongs to; null for documents of the state, for numbers at fault (but for a leading
 * zero), and for "QĐ" without its kind in words: decisions and regulations (quy định) are numbered apart.
 */
function sequenceOf(
  text: string,
  vocabulary: Vocabulary,
): Pick<Numbered, 'sequence' | 'issuer' | 'number'> | null {
  const read = readDocumentNumber(text, vocabulary);
  const sound =
    read.kind === 'fault' && read.fault === 'leading-zero' && read.repair !== null
      ? readDocumentNumber(read.repair, vocabulary)
      : read;
  if (sound.kind !== 'party') return null;
  const { type, issuer, number } = sound;
  const kind = type === 'QĐ' ? read.kindName : '';
  if (kind === null) return null;
  return { sequence: `${type}/${issuer} ${kind.replace('qui', 'quy')}`, issuer, number };
}

/** The cells of dates that can't be told for a document that is to be compared, each once. */
function undated(documents: readonly Numbered[]): Unchecked[] {
  const slots = documents.filter(({ date }) => date?.read.kind !== 'date').map(({ slot }) => slot);
  return [...new Set(slots)].flatMap(({ dates }) => {
    if (!dates || dates.reading.kind === 'uncalculated' || dates.reading.kind === 'formula-error') return [];
    return lacking(dates.cell, { what: 'document-dates' });
  });
}

/** The documents of a sequence by congress term; those whose term can't be told are compared with none. */
function inTerms(documents: readonly Numbered[], { congressTerms }: Settings): Dated[][] {
  const dated = documents.flatMap((document): (Dated & { term: number })[] => {
    const read = document.date?.read;
    if (read?.kind !== 'date') return [];
    const term = termOf(read.date, closingsOf(congressTerms, document.issuer));
    const name = { number: document.text, date: read.canonical };
    return term === null ? [] : [{ ...document, day: read.date, name, term }];
  });
  return [...groupedBy(dated, ({ term }) => term).values()];
}

/** Two documents at odds, the one listed later second. */
type Odds = readonly [earlier: Dated, later: Dated, messageId: keyof DocumentOrderMessages];

/** One number with another date than where it is first listed. */
function repeated(documents: readonly Dated[]): Odds[] {
  return sameNumbers(documents).flatMap(([first, ...others]) =>
    others
      .filter((other) => compareDates(first.day, other.day) !== 0)
      .map((other): Odds => [first, other, 'repeated']),
  );
}

/** Neighbours by number of which the higher has the earlier date. Numbers of several dates are left out. */
function outOfOrder(documents: readonly Dated[]): Odds[] {
  const single = sameNumbers(documents)
    .filter(([first, ...others]) => others.every(({ day }) => compareDates(day, first.day) === 0))
    .map(([first]) => first)
    .sort((a, b) => a.number - b.number);
  return single.flatMap((higher, index): Odds[] => {
    const lower = single[index - 1];
    if (!lower || compareDates(higher.day, lower.day) >= 0) return [];
    return byPlace(lower, higher) < 0 ? [[lower, higher, 'order']] : [[higher, lower, 'order']];
  });
}

/** The documents of each number, those listed first before the others. */
function sameNumbers(documents: readonly Dated[]): [Dated, ...Dated[]][] {
  return [...groupedBy(documents.toSorted(byPlace), ({ number }) => number).values()];
}

/** By year, then from top to bottom: which of two is listed later. */
function byPlace({ slot: a }: Numbered, { slot: b }: Numbered): number {
  const [at, other] = [a.numbers.cell, b.numbers.cell];
  return a.year.value - b.year.value || at.row - other.row || at.col - other.col;
}

function faultOf(
  form: DocumentStatistics,
  earlier: Dated,
  later: Dated,
  messageId: keyof DocumentOrderMessages,
): Verdict<DocumentOrderMessages> {
  const at = {
    kind: 'fault',
    form,
    cell: later.slot.numbers.cell,
    year: later.slot.year.value,
    actual: later.name.date,
    related: cellsOf(
      [...new Set([earlier.slot, later.slot])].flatMap(({ numbers, dates }) => [numbers, dates]),
    ),
  } as const;
  if (messageId === 'repeated') {
    return { ...at, messageId, args: { first: earlier.name, second: later.name } };
  }
  const [lower, higher] = earlier.number < later.number ? [earlier, later] : [later, earlier];
  return { ...at, messageId, args: { lower: lower.name, higher: higher.name } };
}
