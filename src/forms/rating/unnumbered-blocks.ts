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

/** A block ends as soon as its rows make its first one; the last must end with the last row. */
function partition(units: readonly ReadSeries[]): Sum[] | null {
  const blocks: Sum[] = [];
  let open: { read: ReadSeries; addends: ReadSeries[] } | null = null;
  let sums = NO_SUMS;
  for (const read of units) {
    if (!open) {
      open = { read, addends: [] };
      sums = NO_SUMS;
      continue;
    }
    open.addends.push(read);
    sums = plus(sums, sumsOf(read.series));
    if (!mostlyFits(open.read.series, sums)) continue;
    blocks.push(open);
    open = null;
  }
  return open ? null : blocks;
}
