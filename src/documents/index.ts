export { bulletBeforeDate } from './bullets.ts';
export { findCitations, type Citation } from './citations/index.ts';
export { printDate, readDate, readDateOfYear, swapDayMonth, type NoDate, type ReadDate } from './date.ts';
export { readDates, type DateEntry } from './dates.ts';
export { splitEntries, type Entry } from './entries.ts';
export {
  bareNumber,
  printNumber,
  readDocumentNumber,
  type DocumentNumber,
  type NumberFault,
} from './number.ts';
export { termOf } from './terms.ts';
export {
  committeeOf,
  DEFAULT_VOCABULARY,
  DOCUMENT_TYPES,
  fullIssuer,
  ISSUERS,
  type Vocabulary,
} from './vocabulary.ts';
