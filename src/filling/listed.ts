import { readDate, readDocumentNumber, type DocumentNumber } from '../documents/index.ts';
import type { DocumentSlot, DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import { foldText, least, tidyText, type CalendarDate } from '../grid/index.ts';
import { CONTENTS, type Content } from './classify.ts';
import type { FillingSettings } from './document.ts';

/** A document that the form already lists. */
export interface Listed {
  /** As written. */
  readonly number: string;
  readonly read: DocumentNumber;
  /** As written; a real date as it should be written; null where the cell does not pair dates with numbers. */
  readonly date: string | null;
  readonly day: CalendarDate | null;
  readonly content: Content;
  readonly year: number;
  /** Which of the form's slots, and which entry of it. */
  readonly slot: number;
  readonly entry: number;
}

/** The content that a form's label names: what it speaks of first; null where it speaks of none of them. */
function contentNamed(label: string): Content | null {
  const text = foldText(label);
  if (/lãnh đạo, chỉ đạo|lãnh đạo,? chỉ đạo công tác|^văn bản (?:lãnh|chỉ) đạo/u.test(text)) return 3;
  const places = ['quy định', 'hướng dẫn', 'lãnh đạo'].map((words) => text.indexOf(words));
  const first = least(places.filter((place) => place >= 0));
  return Number.isFinite(first) ? (CONTENTS[places.indexOf(first)] ?? null) : null;
}

/** The content of each slot of a form: as its label says, else by the order of the labels. */
export function contentsOf({ slots }: DocumentStatistics): (Content | null)[] {
  const labels = [...new Set(slots.map(({ content }) => content.text))];
  const named = labels.map(contentNamed);
  const isOrdered = new Set(named).size === labels.length && !named.includes(null);
  const contents = isOrdered ? named : labels.map((_label, index) => CONTENTS[index] ?? null);
  return slots.map(({ content }) => contents[labels.indexOf(content.text)] ?? null);
}

/** The documents that a form lists, slot by slot. */
export function listedIn(form: DocumentStatistics, settings: FillingSettings): Listed[] {
  const contents = contentsOf(form);
  return form.slots.flatMap((slot, index) => {
    const content = contents[index];
    return content ? listedInSlot(slot, index, content, settings) : [];
  });
}

function listedInSlot(
  slot: DocumentSlot,
  index: number,
  content: Content,
  settings: FillingSettings,
): Listed[] {
  const { reading } = slot.numbers;
  if (reading.kind !== 'numbers') return [];
  const dates = pairedDates(slot);
  return reading.entries.map(({ text }, entry): Listed => {
    const date = dates?.[entry] ?? null;
    const read = date === null ? null : readDate(date);
    return {
      number: tidyText(text),
      read: readDocumentNumber(text, { types: settings.documentTypes, issuers: settings.issuers }),
      date,
      day: read?.kind === 'date' ? read.date : null,
      content,
      year: slot.year.value,
      slot: index,
      entry,
    };
  });
}

/** The dates of a slot where there are as many as numbers; null otherwise, and where the form has no dates. */
export function pairedDates({ numbers, dates }: DocumentSlot): string[] | null {
  const count = numbers.reading.kind === 'numbers' ? numbers.reading.entries.length : 0;
  if (dates?.reading.kind !== 'dates' || dates.reading.entries.length !== count) return null;
  return dates.reading.entries.map(({ text, read }) =>
    read.kind === 'date' && read.style === 'serial' ? read.canonical : tidyText(text),
  );
}
