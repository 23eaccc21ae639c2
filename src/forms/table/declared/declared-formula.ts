import type { RangeRef } from '../../../grid/index.ts';
import type { Count } from '../count.ts';
import type { Label } from '../label.ts';
import type { Percentage } from '../percentage.ts';

/** A column or row of which its head or label says how it follows from others, with its figures line by line. */
export type DeclaredFormula = DeclaredSum | DeclaredShare;

interface Declared {
  /** The table that declares it. */
  readonly range: RangeRef;
  /** The head of the column, or the label of the row, that it is about. */
  readonly label: Label;
  /** As it is meant, all addends named: "2 = 4 + 5 + 6". */
  readonly formula: string;
}

/** The label that a figure stands beside, across the column or row; null where there is none. */
interface Line {
  readonly name: string | null;
}

export interface SumLine extends Line {
  readonly result: Count;
  readonly operands: readonly Count[];
}

export interface DeclaredSum extends Declared {
  readonly kind: 'sum';
  /** Empty where a column or row that the formula names is not there. */
  readonly lines: readonly SumLine[];
}

export interface ShareLine extends Line {
  readonly result: Percentage;
  readonly of: Count;
  readonly base: Count;
}

export interface DeclaredShare extends Declared {
  /** `percentage`: of × 100 ÷ base; `ratio`: the same, or of ÷ base. */
  readonly kind: 'percentage' | 'ratio';
  readonly lines: readonly ShareLine[];
}
