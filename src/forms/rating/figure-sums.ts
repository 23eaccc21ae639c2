import { LEVELS, type Level } from '../table/levels.ts';
import { valueOf, type Count } from '../table/count.ts';
import { sumKnown } from '../table/sum-known.ts';
import type { Series } from './rating-table.ts';

/** Whether a declared total counts some beside its levels, too; null where it fits neither reading, or can't be known. */
export function countsBeside(
  { total, counts }: Pick<Series, 'total' | 'counts'>,
  addendLevels: readonly Level[],
  beside: number | null,
): boolean | null {
  const declared = valueOf(total);
  const sum = sumKnown(addendLevels.map((level) => valueOf(counts[level])));
  if (declared === null || sum === null || !beside) return null;
  if (declared === sum + beside) return true;
  return declared === sum ? false : null;
}

/** What a total of columns adds up. */
const FIGURES: readonly ((series: Series) => Count | null)[] = [
  ...LEVELS.map((level) => (series: Series) => series.counts[level]),
  (series) => series.total,
  (series) => series.existing,
];

/** The sum of each figure of some series; one that is unreadable counts as 0. */
export type FigureSums = readonly number[];

export const NO_SUMS: FigureSums = FIGURES.map(() => 0);

export function sumsOf(series: Series): FigureSums {
  return FIGURES.map((figure) => valueOf(figure(series)) ?? 0);
}

export function plus(a: FigureSums, b: FigureSums): FigureSums {
  return a.map((sum, at) => sum + (b[at] ?? 0));
}

export function sumOf(series: Iterable<Series>): FigureSums {
  let sums = NO_SUMS;
  for (const one of series) sums = plus(sums, sumsOf(one));
  return sums;
}

/** How many of a total's figures other than 0 are these sums. */
export function fit(total: Series, sums: FigureSums): { readonly right: number; readonly all: number } {
  let [right, all] = [0, 0];
  for (const [at, figure] of FIGURES.entries()) {
    const declared = valueOf(figure(total));
    if (declared === null || declared === 0) continue;
    all += 1;
    if (sums[at] === declared) right += 1;
  }
  return { right, all };
}

/** Whether two thirds of a total's figures, and at least one, are these sums. */
export function mostlyFits(total: Series, sums: FigureSums): boolean {
  const { right, all } = fit(total, sums);
  return right > 0 && right * 3 >= all * 2;
}
