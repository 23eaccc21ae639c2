import type { Label, Year } from '../table/label.ts';
import type { DateEntry, Entry } from '../../documents/index.ts';
import type { CellRef, Range } from '../../grid/index.ts';

/** A cell whose content can't be known: a formula without a stored value, or one that gives an error. */
export type NotReadable =
  { readonly kind: 'uncalculated' } | { readonly kind: 'formula-error'; readonly error: string };

/** Nothing is listed; `text` is what stands there instead ("-", "không có"), null in an empty cell. */
export interface NothingListed {
  readonly kind: 'blank';
  readonly text: string | null;
}

/** Document numbers as they are written in a cell. */
export interface WrittenNumbers {
  readonly kind: 'numbers';
  /** The whole cell. */
  readonly text: string;
  readonly entries: readonly Entry[];
  /** A formula gives the text; mending the cell would replace the formula. */
  readonly calculated: boolean;
}

/** Dates as they are written in a cell, or one real date. */
export interface WrittenDates {
  readonly kind: 'dates';
  /** The whole cell: its text, or the serial number of a real date. */
  readonly value: string | number;
  readonly entries: readonly DateEntry[];
  readonly calculated: boolean;
}

/** The cell of document numbers of one content and year. */
export interface NumbersCell {
  readonly cell: CellRef;
  readonly reading: WrittenNumbers | NothingListed | NotReadable;
}

/** The cell of issue dates of one content and year. */
export interface DatesCell {
  readonly cell: CellRef;
  readonly reading: WrittenDates | NothingListed | NotReadable;
}

/** Where the documents of one content and year are listed. */
export interface DocumentSlot {
  readonly content: Label;
  readonly year: Year;
  readonly numbers: NumbersCell;
  /** null where the form has no place for their dates. */
  readonly dates: DatesCell | null;
}

/** Biểu số 1: the documents that carry out the regulations, by content and year (forms/README.md, `document-statistics`). */
export interface DocumentStatistics {
  readonly kind: 'document-statistics';
  readonly sheet: string;
  /** First head row to last table row, without title and notes. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  /** The cell that says "Biểu số 1"; null where there is none. */
  readonly mark: Label | null;
  readonly years: readonly Year[];
  /**
   * Content by content, within each year by year. A content and year has a further slot for each more cell that its
   * heads span and that is filled; it has none where a cell merged with the one of another year speaks for both.
   */
  readonly slots: readonly DocumentSlot[];
}
