import { greatest, groupedBy, least, type Range, type Sheet } from '../../grid/index.ts';
import type { Label, Year } from '../table/label.ts';
import { LEVELS } from '../table/levels.ts';
import type { Table } from '../table/geometry/table.ts';
import { yearAbove } from '../title/title.ts';
import { assemble } from './assemble.ts';
import { hasFigures, objectRead, withContext, type ReadSeries } from './read-series.ts';
import { headsBranches, isBelowGrassroots } from './below-grassroots.ts';
import { readableSeries } from './foreign-columns.ts';
import { columnSums } from './column-sums.ts';
import { inclusionOf } from './inclusion.ts';
import { levelHeads, levelLines, levelMembers } from './level-members.ts';
import { withExisting } from './existing.ts';
import { isOfCadres, kindOf, objectCounted } from './kind.ts';
import { isRole, labelOf, refOf, type Axes } from './lines.ts';
import { totalIncludesNotRated } from './not-rated.ts';
import { isPercentOnly } from './percent-only.ts';
import type { ColumnTotal, RatingTable, Subset } from './rating-table.ts';
import { rowSums } from './row-sums.ts';
import { isProposal, periodAbove, titleOf } from './table-title.ts';

/** What stands around a table. */
interface Surroundings {
  /** The title of the table above, where only a heading stands between. */
  readonly inherited: Label | null;
  /** Whether a letterhead over it names a committee above the grassroots. */
  readonly isOfHigherCommittee: boolean;
  readonly date1904: boolean;
}

/**
 * Reads the lines of a table into rating tables: one, or one for each object whose years stand below each other; none
 * where no level has a figure, or all are percentages.
 */
export function readTable(
  sheet: Sheet,
  table: Table,
  axes: Axes,
  { inherited, isOfHigherCommittee, date1904 }: Surroundings,
): RatingTable[] {
  const year = yearInCorner(sheet, table) ?? yearAbove(inherited ? [...table.above, inherited] : table.above);
  const period = periodAbove(table);
  const proposal = isProposal(table, axes);
  const isOfBranches = headsBranches(table);
  const read = readableSeries(assemble(sheet, axes, date1904)).map((one) =>
    withContext(one, {
      year,
      period,
      stage: proposal ? 'proposed' : null,
      isBelowGrassroots: !isOfHigherCommittee && isBelowGrassroots(one, isOfBranches),
    }),
  );
  if (!hasFigures(read) || isPercentOnly(read, table.above)) return [];
  const parts = byObject(read);
  return parts.map((part) =>
    build(sheet, table, axes, { read: part, inherited, isWhole: parts.length === 1 }),
  );
}

/** "Năm 2026" over the labels of the rows is said of all columns. */
function yearInCorner(sheet: Sheet, { columns }: Table): Year | null {
  const corner: Label[] = [];
  for (const { path, use } of columns)
    if (use === 'stub') for (const cell of path) corner.push(labelOf(sheet.name, cell));
  return yearAbove(corner);
}

/** Objects with years of their own are forms of their own; objects of one year stand in one. */
function byObject(read: readonly ReadSeries[]): readonly (readonly ReadSeries[])[] {
  const objects = groupedBy(read, objectRead);
  const named = [...objects].filter(([key]) => key !== null);
  const ofGroups = new Set(read.map(({ group }) => group.object?.value)).size > 1;
  const ofYears =
    ofGroups ||
    named.every(([, series]) => new Set(series.map(({ series: one }) => one.year?.value)).size > 1);
  if (
    named.length < 2 ||
    objects.has(null) ||
    !ofYears ||
    (!ofGroups && isInterleaved(named.map(([, series]) => series)))
  )
    return [read];
  return named.map(([, series]) => series);
}

/** Rows of one object between those of another: they are one table. */
function isInterleaved(parts: readonly (readonly ReadSeries[])[]): boolean {
  const spans = parts
    .map((series) => series.map(({ line }) => line.at))
    .map((at) => ({ first: least(at), last: greatest(at) }));
  return spans.some((a, at) => spans.slice(at + 1).some((b) => a.first <= b.last && b.first <= a.last));
}

interface Part {
  readonly read: readonly ReadSeries[];
  readonly inherited: Label | null;
  readonly isWhole: boolean;
}

function build(
  sheet: Sheet,
  table: Table,
  axes: Axes,
  { read: part, inherited, isWhole }: Part,
): RatingTable {
  const members = part[0]?.group.members ?? [];
  const counts = levelMembers(members);
  const levels = levelLines(counts);
  const own = part.filter(({ line }) => line.kind === 'series');
  const includes = inclusionOf(
    levels,
    own.map(({ series }) => series),
  );
  const included = new Set(Object.values(includes).flat());
  const addendLevels = LEVELS.filter((level) => !included.has(level));
  const read = withExisting(part, addendLevels);
  const sums = sumsOf(read, table, axes);
  const summing = new Set(sums.totals.map(({ series }) => series));
  const heads = levelHeads(counts);
  const counted = read.filter(({ line }) => line.kind !== 'part');
  const rows = counted.filter(({ series }) => !summing.has(series));
  // A block's row says of whom it is, though its units say nothing.
  const object = objectCounted(table, counted, inherited);
  const kind = kindOf(object);
  return {
    kind,
    sheet: sheet.name,
    range: rangeOf(table, axes, isWhole ? null : read),
    title: titleOf(table.above) ??
      inherited ?? { text: '', cell: refOf(sheet.name, { row: axes.rows.first, col: table.range.left }) },
    levelHeads: heads,
    includes,
    addendLevels,
    hasEachLevelOnce: LEVELS.every((level) => heads.filter((head) => head.level === level).length === 1),
    hasTotal: members.some(({ quantity, use }) => use === 'count' && isRole(quantity, 'total', 'rated')),
    totalIncludesNotRated: totalIncludesNotRated(read, addendLevels),
    isOfCadres: isOfCadres(table, kind, inherited),
    isOfSubBranches: object === 'sub-branches',
    series: rows.map(({ series }) => series),
    columnTotals: sums.totals,
    subsets: sums.subsets,
  };
}

function sumsOf(
  read: readonly ReadSeries[],
  table: Table,
  axes: Axes,
): { totals: readonly ColumnTotal[]; subsets: readonly Subset[] } {
  if (axes.direction === 'down') return { totals: columnSums(read, table.columns), subsets: [] };
  const groups = axes.groups.map((group) => rowSums(read.filter((one) => one.group === group)));
  return {
    totals: groups.flatMap(({ totals }) => totals),
    subsets: groups.flatMap(({ subsets }) => subsets),
  };
}

function rangeOf(
  { range }: Table,
  { rows, direction, groups: axesGroups, series }: Axes,
  part: readonly ReadSeries[] | null,
): Range {
  const [top, bottom] = [rows.first, rows.last];
  if (!part || direction === 'down') return { ...range, top, bottom };
  const groups = new Set(part.map(({ group }) => group));
  if (groups.size < axesGroups.length) {
    const columns = [...groups].flatMap(({ members }) => members.map(({ line }) => line.at));
    const [first, last] = [least(columns), greatest(columns)];
    const isFirst = axesGroups.findIndex((group) => groups.has(group)) === 0;
    return { top, bottom, left: isFirst ? range.left : first, right: last };
  }
  const at = part.map(({ line }) => line.at);
  const first = least(at);
  const isFirst = series.every((line) => line.at >= first);
  return { ...range, top: isFirst ? top : first, bottom: greatest(at) };
}
