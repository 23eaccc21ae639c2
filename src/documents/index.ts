export { findCitations, type Citation } from './citations/index.ts';
export { printDate, readDate, swapDayMonth, type NoDate, type ReadDate, type WrittenDate } from './date.ts';
export { readDates, type DateEntry } from './dates.ts';
export { splitEntries, type Entry } from './entries.ts';
export {
  printNumber,
  readDocumentNumber,
  type DocumentNumber,
  type FaultyNumber,
  type NumberFault,
  type NumberParts,
  type PartyNumber,
  type StateNumber,
} from './number.ts';
export { termOf, type CongressClosing } from './terms.ts';
export { DEFAULT_VOCABULARY, DOCUMENT_TYPES, ISSUERS, type Vocabulary } from './vocabulary.ts';
