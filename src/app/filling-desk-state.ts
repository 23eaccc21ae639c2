import type { Drafted, Planned, YearsLeft } from '../filling/index.ts';

/** Where documents come from, as the clerk is told of it. */
export interface ListedSource {
  /** The same as long as the source is there. */
  readonly id: string;
  /** A register of the workbook itself, those of a chosen file, or pasted text. */
  readonly kind: 'register' | 'file' | 'text';
  /** The name of a sheet or a file; of a text its first words. */
  readonly name: string;
  /** How many times a document was found in it. */
  readonly documents: number;
  /** Whether it is a register whose dates can't be found. */
  readonly isWithoutDates: boolean;
}

/** Why something that was asked was not done; the pane has the words. */
export type FillingTrouble =
  | { readonly kind: 'empty-text' }
  | { readonly kind: 'text-too-long' }
  | { readonly kind: 'no-document-in-text' }
  | { readonly kind: 'no-register'; readonly file: string }
  /** `text`: what the reader said, a whole sentence. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly text: string }
  /** What reads files could not be loaded, or broke off at it; `code`: for whoever looks into it. */
  | { readonly kind: 'not-loaded' | 'file-failed'; readonly file: string; readonly code: string }
  | { readonly kind: 'years'; readonly reason: YearsLeft }
  /** The reading of the sources broke off; `code`: for whoever looks into it. */
  | { readonly kind: 'failed'; readonly code: string };

/** The documents of all sources, drafted; what the clerk chose is in it. */
export interface FillingDraft extends Omit<Drafted, 'gathered'>, Planned {
  readonly sources: readonly ListedSource[];
}

/** All that the pane shows of filling; replaced, never changed. */
export interface FillingState {
  readonly isReading: boolean;
  /** null: the workbook could not be read yet; the desk says why. */
  readonly drafted: FillingDraft | null;
  /** What the clerk said; null: as the workbook tells. */
  readonly unit: string | null;
  /** The report year of a form that is to be made, as the clerk said; null: as the workbook tells. */
  readonly reportYear: number | null;
  readonly trouble: FillingTrouble | null;
  /** The source that was added last, for who is told of it. */
  readonly added: ListedSource | null;
}

export const NOTHING_DRAFTED: FillingState = {
  isReading: false,
  drafted: null,
  unit: null,
  reportYear: null,
  trouble: null,
  added: null,
};
