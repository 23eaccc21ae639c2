import type { CellRef } from '../../grid/index.ts';
import type { PeriodPart } from './phrases/words/periods.ts';

/** Text of the workbook with its cell. */
export interface Label {
  readonly text: string;
  readonly cell: CellRef;
}

/** A year with the cell that names it (a head, a row label or the title). */
export interface Year {
  readonly value: number;
  readonly cell: CellRef;
}

/** A part of a year: a quarter, a half, nine months. */
export interface Period extends Label {
  readonly year: number | null;
  readonly part: PeriodPart;
}
