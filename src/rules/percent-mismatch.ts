import type { Count } from '../forms/table/count.ts';
import type { Level } from '../forms/table/levels.ts';
import type { Percentage } from '../forms/table/percentage.ts';
import type { RatingTable, Series } from '../forms/rating/rating-table.ts';
import { distinctCells } from '../grid/index.ts';
import { cellsOf, nameOf, yearOf } from './names.ts';
import type { ExactPercentage } from './percent-bases.ts';
import type { RatingPercentMessages } from './rating-percent.vi.ts';
import type { Verdict } from './rule.ts';

/** A declared percentage that nothing agrees with. */
export interface Mismatch {
  readonly table: RatingTable;
  readonly series: Series;
  readonly of: Level | 'total';
  readonly andAbove: boolean;
  readonly cell: Percentage['cell'];
  readonly declared: number;
  /** Decimals shown. */
  readonly decimals: number;
  readonly expected: ExactPercentage;
  readonly operands: readonly (Count | null)[];
}

/** Tells of it with what would be right, to as many decimals as it shows, and to no fewer than two. */
export function percentMismatch(mismatch: Mismatch): Verdict<RatingPercentMessages> {
  const { table, series, of, andAbove, cell, declared, expected, operands } = mismatch;
  const decimals = Math.max(2, mismatch.decimals);
  return {
    kind: 'fault',
    messageId: 'mismatch',
    args: { of, andAbove, series: nameOf(table, series), declared, ...expected, decimals },
    form: table,
    cell,
    year: yearOf(series),
    expected: Number(expected.percentage.toFixed(decimals)),
    actual: declared,
    related: distinctCells(cellsOf(operands)),
  };
}
