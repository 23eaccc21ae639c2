import type { DocumentNumber, NumberFault } from '../documents/index.ts';
import type { CalendarDate, CellRef } from '../grid/index.ts';
import type { Settings } from '../rules/rulesets/index.ts';

/** What of the regulations filling needs: the codes of numbers, and when numbers begin anew. */
export type FillingSettings = Pick<Settings, 'documentTypes' | 'issuers' | 'congressTerms'>;

/** Where a document was found. */
export type Origin =
  /** `file`: the name of another workbook; null for the one that is filled. */
  | { readonly kind: 'register'; readonly file: string | null; readonly cell: CellRef }
  | {
      readonly kind: 'text';
      /** The name of a text file; null for pasted text. */
      readonly file: string | null;
      readonly start: number;
      readonly end: number;
      readonly excerpt: string;
    };

/** What sources say of a document. */
export interface DocumentFacts {
  /** Its number as written but for kind and "số"; "" where it was left out. */
  readonly written: string;
  /** What `written` says. */
  readonly number: DocumentNumber;
  /** Its kind in words ("quyết định"), where a source says it. */
  readonly kindName: string | null;
  readonly date: CalendarDate | null;
  /** What stands in place of a date that can't be read; null where there is none, or it was read. */
  readonly unreadDate: string | null;
  readonly abstract: string | null;
  /** The year of the section of a register that it stands in. */
  readonly section: number | null;
  /** Who issued it, as the sources name them; null where none does. */
  readonly issuedBy: string | null;
  /** Whether it was found only in registers of what others sent. */
  readonly isIncoming: boolean;
}

/**
 * A document of the sources, each once, with all places where it was found; of several ways in which its number is
 * written the best.
 */
export interface GatheredDocument extends DocumentFacts {
  /** The same for the same document, whatever it was found beside. */
  readonly id: string;
  /** As it should be written, where `written` is at fault and can be mended in one way. */
  readonly repair: string | null;
  readonly fault: NumberFault | null;
  readonly origins: readonly Origin[];
}

/** One number of one term with several dates: at most one can be right. */
export interface DateConflict {
  readonly number: string;
  /** Ids of the documents, by date. */
  readonly documents: readonly string[];
}

/** The codes of a document; null each where the number does not say them. */
export function codesOf({ number }: Pick<GatheredDocument, 'number'>): {
  readonly number: number | null;
  readonly type: string | null;
  readonly issuer: string | null;
} {
  return number.kind === 'state' ? { number: null, type: null, issuer: null } : number;
}
