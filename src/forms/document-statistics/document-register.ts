import type { Label, Year } from '../table/label.ts';
import type { ReadDate } from '../../documents/index.ts';
import type { Range } from '../../grid/index.ts';

/** An issue date as a register has it. */
export interface RegisteredDate extends Label {
  readonly read: ReadDate;
}

/** A row of a register. Its texts are as written; what they say of a document is for `documents` to read. */
export interface RegisteredDocument {
  /** The number, put together where its figure and its signs have columns of their own; null where it is blank. */
  readonly number: Label | null;
  /** null where it is blank, or the register has no dates. */
  readonly date: RegisteredDate | null;
  readonly abstract: Label | null;
  readonly issuer: Label | null;
  /** The year of the section that the row stands in ("Năm 2021"); null outside of such. */
  readonly section: Year | null;
}

/** A register of documents, one a row (Sổ văn bản, Danh mục văn bản): a source for Biểu 1. */
export interface DocumentRegister {
  readonly kind: 'document-register';
  readonly sheet: string;
  /** Head row to the last row of a document. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  /** Whether a column of dates was found. */
  readonly hasDates: boolean;
  /** Whether it lists what others sent (Sổ văn bản đến). */
  readonly isIncoming: boolean;
  readonly documents: readonly RegisteredDocument[];
}
