import type { DocumentNumber } from '../number.ts';

/** A document number in running text. */
export interface FoundNumber {
  readonly start: number;
  /** Up to but not including. */
  readonly end: number;
  readonly read: DocumentNumber;
}
