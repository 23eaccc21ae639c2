import type { Label } from '../table/label.ts';
import { LEVELS, type Level } from '../table/levels.ts';
import type { CellRef, Range } from '../../grid/index.ts';
import { valueOf, type Count } from '../table/count.ts';
import type { ObjectKind, ObjectName, RatingKind } from '../kinds.ts';
import type { LevelHead, Series } from './series.ts';

export type { Change, LevelHead, PartCount, RoleName, Series, Share } from './series.ts';

/** Parts of those that another series counts ("Trong đó: nữ" below a unit): at most as many. */
export interface Subset {
  readonly part: Series;
  readonly whole: Series;
}

/** A total of the columns below objects or groups, with the series that it sums. */
export interface ColumnTotal {
  /** What the row or column calls itself. */
  readonly label: Label;
  readonly series: Series;
  readonly addends: readonly Series[];
}

/** A rating table (bảng kết quả xếp loại), whatever its layout. */
export interface RatingTable {
  readonly kind: RatingKind;
  readonly sheet: string;
  /** First head row to last table row, without title and notes. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
  /** Level heads of the counts, in the order of the sheet. */
  readonly levelHeads: readonly LevelHead[];
  /** Levels whose counts include those of other levels ("Hoàn thành tốt nhiệm vụ trở lên"). */
  readonly includes: Readonly<Partial<Record<Level, readonly Level[]>>>;
  /** The levels whose written counts add up to the total: all but those that another level includes. */
  readonly addendLevels: readonly Level[];
  /** Whether the four levels are there, once each; without that, sums are not checkable. */
  readonly hasEachLevelOnce: boolean;
  /** Whether the table has a row or column of totals. */
  readonly hasTotal: boolean;
  /** Whether the total counts those not rated, too: "Chưa xếp loại" stands under one head with the levels. */
  readonly totalIncludesNotRated: boolean;
  /** Whether it counts cadres alone: it says nothing of all members. */
  readonly isOfCadres: boolean;
  /** Whether it counts branches below grassroots organisations, which have no form of their own: its kind is `ratings`. */
  readonly isOfSubBranches: boolean;
  readonly series: readonly Series[];
  readonly columnTotals: readonly ColumnTotal[];
  readonly subsets: readonly Subset[];
}

/** Every series that a rule within a row judges: the table's own and its column totals. */
export function allSeries(table: RatingTable): readonly Series[] {
  if (table.columnTotals.length === 0) return table.series;
  return [...table.series, ...table.columnTotals.map((total) => total.series)];
}

/** The same with the parts that are series of their own. */
export function seriesAndParts(table: RatingTable): readonly Series[] {
  if (table.subsets.length === 0) return allSeries(table);
  return [...allSeries(table), ...table.subsets.map(({ part }) => part)];
}

const totalsOf = new WeakMap<RatingTable, ReadonlySet<Series>>();

/** Whether a series is one of the table's column totals. Thousands of them are asked about one by one. */
export function isColumnTotal(table: RatingTable, series: Series): boolean {
  const known = totalsOf.get(table) ?? new Set(table.columnTotals.map((total) => total.series));
  totalsOf.set(table, known);
  return known.has(series);
}

/** The years of a table, each once, in the order of the sheet. */
export function yearsOf(table: RatingTable): number[] {
  return [...new Set(table.series.flatMap(({ year }) => year?.value ?? []))];
}

/** What a series counts: its own object, else its table's; null where neither says so. */
export function objectNameOf(table: RatingTable, series: Series): ObjectName | null {
  const own = series.subject?.object ?? null;
  if (own !== null || table.kind !== 'ratings') return own ?? objectOfTable(table);
  return table.isOfSubBranches ? 'sub-branches' : null;
}

function objectOfTable({ kind }: RatingTable): ObjectKind | null {
  return kind === 'ratings' ? null : kind;
}

/** The same, of those objects that have a form of their own. */
export function objectOf(table: RatingTable, series: Series): ObjectKind | null {
  const object = objectNameOf(table, series);
  return object === 'sub-branches' ? null : object;
}

/** How many were rated at a level, those of included levels taken out; null where that can't be known. */
export function levelCount(table: RatingTable, series: Series, level: Level): number | null {
  let rest = valueOf(series.counts[level]);
  const includes = table.includes[level];
  if (includes === undefined) return rest;
  for (const included of includes) {
    const part = levelCount(table, series, included);
    rest = rest === null || part === null ? null : rest - part;
  }
  return rest;
}

/** The written counts that add up to the total, in the order of the levels. */
export function addends(table: RatingTable, series: Series): Count[] {
  return table.addendLevels.flatMap((level) => series.counts[level] ?? []);
}

/** The sum of the four levels; null where a level is missing, repeated or unreadable. */
export function sumOfLevels(table: RatingTable, series: Series): number | null {
  if (!table.hasEachLevelOnce) return null;
  if (table.addendLevels.length === LEVELS.length) return writtenSum(series);
  let sum = 0;
  for (const level of LEVELS) {
    const count = levelCount(table, series, level);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** The sum of the four levels as they are written, none of which includes another: most tables are so. */
function writtenSum({ counts: { excellent, good, complete, incomplete } }: Series): number | null {
  const [a, b, c, d] = [valueOf(excellent), valueOf(good), valueOf(complete), valueOf(incomplete)];
  return a === null || b === null || c === null || d === null ? null : a + b + c + d;
}

/** A number of a series with the cell or cells that it was taken from. */
export interface CountedFrom {
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/**
 * The declared total; where none is declared, the sum of the levels. Null where neither is known, and where a total is
 * declared that can't be read: then no sum speaks for it.
 */
export function totalCount(table: RatingTable, series: Series): CountedFrom | null {
  const declared = valueOf(series.total);
  if (declared !== null && series.total) return { value: declared, cells: [series.total.cell] };
  if (series.total && series.total.reading.kind !== 'blank') return null;
  const sum = sumOfLevels(table, series);
  return sum === null ? null : { value: sum, cells: addends(table, series).map((count) => count.cell) };
}

/** How many were rated: the total less those not rated that it includes; a blank number of those is none. */
export function ratedCount(table: RatingTable, series: Series): CountedFrom | null {
  const total = totalCount(table, series);
  const { notRated } = series;
  if (!table.totalIncludesNotRated || !notRated || !total || valueOf(series.total) === null) return total;
  if (notRated.reading.kind === 'blank') return total;
  const value = valueOf(notRated);
  return value === null ? null : { value: total.value - value, cells: [...total.cells, notRated.cell] };
}

/** The counts of the four levels, in their order. */
export function levelCounts({ counts }: Pick<Series, 'counts'>): (Count | null)[] {
  return LEVELS.map((level) => counts[level]);
}

/** Whether at least one level of a series holds something. */
export function hasFilledLevel({ counts: { excellent, good, complete, incomplete } }: Series): boolean {
  return isFilled(excellent) || isFilled(good) || isFilled(complete) || isFilled(incomplete);
}

function isFilled(count: Count | null): boolean {
  return count !== null && count.reading.kind !== 'blank';
}
