import type { ReadSeries } from './read-series.ts';
import { fit, mostlyFits, sumOf } from './figure-sums.ts';
import type { ColumnTotal, Subset } from './rating-table.ts';
import type { SeriesLine } from './lines.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { withDepths, type DeepRow } from './row-depths.ts';
import { sameScope, TotalsBefore } from './totals-before.ts';
import { unnumberedBlocks } from './unnumbered-blocks.ts';

/** What the rows of a table sum, told by their words and numbers. */
export interface RowSums {
  readonly totals: readonly ColumnTotal[];
  readonly subsets: readonly Subset[];
  /** The series of rows that only sum others. */
  readonly summing: ReadonlySet<ReadSeries>;
}

/** The sums of the rows that belong to one group of columns, from top to bottom. */
export function rowSums(rows: readonly ReadSeries[]): RowSums {
  const subsets = subsetsOf(rows);
  const nodes = withDepths(rows.filter(({ line }) => line.kind !== 'part'));
  const blocks = blockSums(nodes);
  const totals = [...totalSums(nodes, blocks)];
  const summing = new Set([...blocks, ...totals].map(({ read }) => read));
  return {
    totals: [...blocks, ...totals].map(asTotal).filter(({ addends }) => addends.length > 0),
    subsets,
    summing,
  };
}

interface Sum {
  readonly read: ReadSeries;
  readonly addends: readonly ReadSeries[];
}

function asTotal({ read, addends }: Sum): ColumnTotal {
  return { label: read.line.label, series: read.series, addends: addends.map(({ series }) => series) };
}

/** "Trong đó: nữ" counts some of those of the row above. */
function subsetsOf(rows: readonly ReadSeries[]): Subset[] {
  const subsets: Subset[] = [];
  let whole: ReadSeries | null = null;
  for (const row of rows) {
    if (row.line.kind !== 'part') whole = row;
    else if (whole) subsets.push({ part: row.series, whole: whole.series });
  }
  return subsets;
}

/** A block's row is the sum of the rows of the next depth below it: no row is deeper than the one above it by more. */
function blockSums(nodes: readonly DeepRow[]): Sum[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  for (const { read, depth } of nodes) {
    open = open.filter((block) => block.depth < depth);
    const parent = open.at(-1);
    parent?.parts.push(read);
    const own = { read, depth, parts: [] };
    open.push(own);
    if (depth >= 0) blocks.push(own);
  }
  const sums = blocks.filter(isSummed).map(({ read, parts }) => ({ read, addends: parts }));
  return sums.length > 0 ? sums : unnumberedBlocks(nodes.map(({ read }) => read));
}

/** A row while those below it are gone through. */
interface OpenBlock {
  readonly read: ReadSeries;
  readonly depth: number;
  readonly parts: ReadSeries[];
}

function isSummed({ read, parts }: OpenBlock): boolean {
  const [first, more] = parts;
  if (!first || read.line.name === null || isOfYears([read, ...parts])) return false;
  return more !== undefined || !isFine(first.line.marker);
}

/** One row with a number of several parts, or with a bullet, is one of the parts, not all of them. */
function isFine(marker: SeriesLine['marker']): boolean {
  return marker === 'dec' || marker === 'dash' || marker === 'plus';
}

/** Rows that differ by their year stand beside each other, whatever their numbers. */
function isOfYears(rows: readonly ReadSeries[]): boolean {
  const years = new Set(rows.map(({ line }) => line.year?.value ?? null));
  return years.size > 1;
}

/** Totals: a part's of the rows since the one before, the grand total's of the outermost rows and the totals of parts. */
function totalSums(nodes: readonly DeepRow[], blocks: readonly Sum[]): Sum[] {
  const inBlocks = new Set(blocks.flatMap(({ addends }) => addends));
  const sums: Sum[] = [];
  const firstRow = nodes.findIndex(({ depth }) => depth >= 0);
  const above = firstRow < 0 ? [] : nodes.slice(0, firstRow);
  const before = new TotalsBefore();
  let since: ReadSeries[] = [];
  for (const { read, depth } of nodes.slice(above.length)) {
    if (depth < 0) {
      sums.push({ read, addends: before.addendsOf(read, since) });
      since = [];
    } else if (!inBlocks.has(read)) since.push(read);
  }
  if (above.length === 0) return sums;
  const parts = before.totals.filter(({ line }) => line.kind === 'subtotal');
  const own = nodes.filter(({ read, depth }) => depth >= 0 && !inBlocks.has(read)).map(({ read }) => read);
  const rows = parts.length > 0 ? [...parts, ...since] : own;
  const over = above.map(({ read }, at) => ({
    read,
    addends: at < MOST_TOTALS_ABOVE ? rowsBelow(read, rows, before.totals) : [],
  }));
  return [...over, ...sums];
}

/** So many totals above their rows are held to sum them: else thousands might each sum thousands of rows. */
const MOST_TOTALS_ABOVE = 10;

/** A total above all rows sums those below it; behind "Trong đó:", which may name some only, where most figures say so. */
function rowsBelow(
  read: ReadSeries,
  rows: readonly ReadSeries[],
  totals: readonly ReadSeries[],
): readonly ReadSeries[] {
  const own = sameScope(read, rows);
  const isOwn = mostlyFits(read.series, sumOf(own.map(({ series }) => series)));
  const addends = isOwn || totals.length < 2 ? own : totals;
  const isOpen = addends.some(({ line }) => line.path.some(({ text }) => meaningOf(text).isWithin));
  const { right, all } = fit(read.series, sumOf(addends.map(({ series }) => series)));
  return !isOpen || right * 2 > all ? addends : [];
}
