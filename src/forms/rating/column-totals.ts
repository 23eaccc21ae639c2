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
  let subtotals: ReadSeries[] = [];
  for (const [index, one] of read.entries()) {
    if (!one.line.isTotal) {
      since.push(one);
      continue;
    }
    const sameYear = (part: ReadSeries) => isOfYear(part, one, years.size);
    const parts = leastDeep(since).filter(sameYear);
    const wider = [...subtotals.filter(sameYear), ...parts];
    const isFirst = since.length === 0 && subtotals.length === 0;
    const below = isFirst ? leastDeep(read.slice(index + 1).filter(({ line }) => !line.isTotal)) : [];
    const addends = isFirst ? fittingBelow(one, below.filter(sameYear)) : betterOf(one, parts, wider);
    totals.push({ series: one.series, addends: addends.map(({ series }) => series) });
    if (read[index + 1]?.line === one.line) continue;
    if (!isFirst) subtotals = [...(addends === wider ? [] : subtotals), ...totalsOf(read, one)];
    since = [];
  }
  return totals;
}

/** The series of one total line: one for each year over its columns. */
function totalsOf(read: readonly ReadSeries[], { line }: ReadSeries): ReadSeries[] {
  return read.filter((other) => other.line === line);
}

function leastDeep(lines: readonly ReadSeries[]): ReadSeries[] {
  const depth = lines.reduce((least, { line }) => (line.depth < least ? line.depth : least), PART_OF_A_LINE);
  return lines.filter(({ line }) => line.depth === depth && depth < PART_OF_A_LINE);
}

/** The depth of "Trong đó". */
const PART_OF_A_LINE = 9;

/** The lines since the last total, or with the totals before them where only these fit, or nothing else is there. */
function betterOf(
  total: ReadSeries,
  parts: readonly ReadSeries[],
  wider: readonly ReadSeries[],
): readonly ReadSeries[] {
  if (wider.length === parts.length || wider.length < 2) return parts;
  return parts.length === 0 || fit(total, wider).right > fit(total, parts).right ? wider : parts;
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
