import type { ReadSeries } from './read-series.ts';
import { mostlyFits, NO_SUMS, plus, sumOf, sumsOf } from './figure-sums.ts';

/** Beyond so many rows blocks are not looked for. */
const MOST_ROWS = 200;

interface Sum {
  readonly read: ReadSeries;
  readonly addends: readonly ReadSeries[];
}

/**
 * Blocks that nothing but the figures tells: a partition of all rows into groups whose first row is the sum of the
 * others and whose first rows make the grand total, where the rows by themselves do not.
 */
export function unnumberedBlocks(rows: readonly ReadSeries[]): Sum[] {
  const totals = rows.filter(({ line }) => line.kind === 'grand-total');
  const [grand] = totals;
  const units = rows.filter(({ line }) => line.kind === 'series');
  if (!grand || totals.length > 1 || units.length < 3 || units.length > MOST_ROWS) return [];
  const all = sumOf(units.map(({ series }) => series));
  if (mostlyFits(grand.series, all)) return [];
  const blocks = partition(units);
  return blocks && mostlyFits(grand.series, sumOf(blocks.map(({ read }) => read.series))) ? blocks : [];
}

function partition(units: readonly ReadSeries[]): Sum[] | null {
  const blocks: Sum[] = [];
  for (let at = 0; at < units.length;) {
    const read = units[at];
    if (!read) return null;
    let sums = NO_SUMS;
    let end = at + 1;
    while (end < units.length) {
      const next = units[end];
      if (!next) break;
      sums = plus(sums, sumsOf(next.series));
      end++;
      if (mostlyFits(read.series, sums)) break;
    }
    if (end - at < 2 || !mostlyFits(read.series, sums)) return null;
    blocks.push({ read, addends: units.slice(at + 1, end) });
    at = end;
  }
  return blocks;
}
