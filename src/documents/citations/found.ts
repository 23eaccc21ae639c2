import type { DocumentNumber } from '../number.ts';

/** A document number in running text. */
export interface FoundNumber {
  readonly start: number;
  /** Up to but not including. */
  readonly end: number;
  readonly read: DocumentNumber;
  /** With the codes that its list writes once, at its end; undefined where the number has its own. */
  readonly written?: string;
}
