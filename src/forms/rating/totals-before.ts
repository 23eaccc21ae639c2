import { fit, NO_SUMS, plus, sumOf, sumsOf, type FigureSums } from './figure-sums.ts';
import type { ReadSeries } from './read-series.ts';

/** The totals that no grand total has summed yet, as rows are gone through; their sums are kept by year. */
export class TotalsBefore {
  #totals: ReadSeries[] = [];
  #sums = new Map<number | null, FigureSums>();

  get totals(): readonly ReadSeries[] {
    return this.#totals;
  }

  /**
   * What a total sums, which becomes one of the totals itself: the rows since the last one, or with the totals before
   * them, as the words say, or the figures where they are silent.
   */
  addendsOf(total: ReadSeries, since: readonly ReadSeries[]): readonly ReadSeries[] {
    const rows = sameScope(total, since);
    const isWider = this.#isWider(total, rows);
    const before = isWider ? [...sameScope(total, this.#totals)] : [];
    if (before.length > 0) this.#clear();
    this.#add(total);
    return [...before, ...rows];
  }

  #isWider(total: ReadSeries, rows: readonly ReadSeries[]): boolean {
    if (rows.length === 0) return true;
    if (total.line.kind === 'subtotal' || this.#totals.length === 0) return false;
    const own = sumOf(rows.map(({ series }) => series));
    const ownFit = fit(total.series, own);
    if (ownFit.right === ownFit.all) return false;
    return fit(total.series, plus(own, this.#sumsOf(total))).right > ownFit.right;
  }

  #sumsOf({ line: { year } }: ReadSeries): FigureSums {
    let all = NO_SUMS;
    for (const [own, sums] of this.#sums)
      if (year === null || own === null || own === year.value) all = plus(all, sums);
    return all;
  }

  #add(total: ReadSeries): void {
    const year = total.line.year?.value ?? null;
    this.#totals.push(total);
    this.#sums.set(year, plus(this.#sums.get(year) ?? NO_SUMS, sumsOf(total.series)));
  }

  #clear(): void {
    this.#totals = [];
    this.#sums = new Map();
  }
}

/** Under headings of years a total sums its own year; below a column of years, all of them. */
export function sameScope(total: ReadSeries, rows: readonly ReadSeries[]): readonly ReadSeries[] {
  const { year } = total.line;
  return year === null
    ? rows
    : rows.filter(({ line }) => line.year === null || line.year.value === year.value);
}
