import { valueOf, type Count } from '../count.ts';
import { LEVELS, type ColumnTotal, type Series } from '../rating-table.ts';
import type { ReadSeries } from './assemble.ts';

/**
 * Each total line with the lines that it sums: those since the total before it, the least deep ones, which are no
 * parts of each other. A grand total sums the totals before it; a total above its lines those below it, where most of
 * its figures say so.
 */
export function columnTotals(read: readonly ReadSeries[]): ColumnTotal[] {
  const totals: ColumnTotal[] = [];
  const years = new Set(read.map(({ series }) => series.year?.value));
  let since: ReadSeries[] = [];
  let before: ReadSeries[] = [];
  let line: ReadSeries[] = [];
  for (const [index, one] of read.entries()) {
    if (!one.line.isTotal) {
      since.push(one);
      continue;
    }
    const sameYear = (part: ReadSeries) => isOfYear(part, one, years.size);
    const isFirst = since.length === 0 && before.length === 0;
    const addends = isFirst
      ? fittingBelow(one, linesBelow(read, index).filter(sameYear))
      : addendsOf(one, leastDeep(since).filter(sameYear), before, sameYear);
    totals.push({ series: one.series, addends: addends.map(({ series }) => series) });
    line.push(one);
    // One line has a series for each year over its columns: they all sum the same lines.
    if (read[index + 1]?.line === one.line) continue;
    if (!isFirst) {
      if (addends.some((part) => part.line.isTotal)) before = [];
      before.push(...line);
    }
    [since, line] = [[], []];
  }
  return totals;
}

function linesBelow(read: readonly ReadSeries[], index: number): ReadSeries[] {
  return leastDeep(read.slice(index + 1).filter(({ line }) => !line.isTotal));
}

function leastDeep(lines: readonly ReadSeries[]): ReadSeries[] {
  const depth = lines.reduce((least, { line }) => (line.depth < least ? line.depth : least), PART_OF_A_LINE);
  return lines.filter(({ line }) => line.depth === depth && depth < PART_OF_A_LINE);
}

/** The depth of "Trong đó". */
const PART_OF_A_LINE = 9;

/** The lines since the last total, or with the totals before them where only these fit, or nothing else is there. */
function addendsOf(
  total: ReadSeries,
  parts: readonly ReadSeries[],
  totalsBefore: readonly ReadSeries[],
  sameYear: (part: ReadSeries) => boolean,
): readonly ReadSeries[] {
  const own = fit(total, parts);
  if (parts.length > 0 && own.right === own.all) return parts;
  const wider = [...totalsBefore.filter(sameYear), ...parts];
  if (wider.length === parts.length || wider.length < 2) return parts;
  return parts.length === 0 || fit(total, wider).right > own.right ? wider : parts;
}

function fittingBelow(total: ReadSeries, below: readonly ReadSeries[]): readonly ReadSeries[] {
  const { right, all } = fit(total, below);
  return below.length > 1 && right * 2 > all ? below : [];
}

/** How many of a total's figures other than 0 its addends add up to. */
function fit(total: ReadSeries, addends: readonly ReadSeries[]): { right: number; all: number } {
  let [right, all] = [0, 0];
  for (const figure of FIGURES) {
    const declared = valueOf(figure(total.series));
    if (declared === null || declared === 0) continue;
    all += 1;
    const sum = addends.reduce((sofar, { series }) => sofar + (valueOf(figure(series)) ?? 0), 0);
    if (sum === declared) right += 1;
  }
  return { right, all };
}

const FIGURES: readonly ((series: Series) => Count | null)[] = [
  ...LEVELS.map((level) => (series: Series) => series.counts[level]),
  (series) => series.total,
  (series) => series.existing,
];

/** Under heads or headings of years, a total sums its own year; below a column of years, all of them. */
function isOfYear(part: ReadSeries, total: ReadSeries, years: number): boolean {
  if (years > 1 && total.line.year !== null) return part.series.year?.value === total.series.year?.value;
  const [own, summed] = [part.series.year, total.series.year];
  return (
    total.line.year !== null ||
    summed === null ||
    own?.cell.row !== summed.cell.row ||
    own.value === summed.value
  );
}
