import type { RangeRef } from '../../grid/index.ts';

/** Figures that stand together as a table in which no form was found. */
export interface UnknownTable {
  /** First head row to last row of figures, labels among them. */
  readonly range: RangeRef;
  /** What stands over it; null where nothing does. */
  readonly title: string | null;
  /** Whether its sheet is hidden. */
  readonly hidden: boolean;
}
