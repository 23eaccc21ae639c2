import type { CellRef, Range } from '../grid/index.ts';
import { valueOf, type Count } from './count.ts';
import type { ObjectKind, RatingKind } from './kinds.ts';
import type { Percentage } from './percentage.ts';

/** The four levels, best first (Hoàn thành xuất sắc / tốt / hoàn thành / không hoàn thành nhiệm vụ). */
export const LEVELS = ['excellent', 'good', 'complete', 'incomplete'] as const;
export type Level = (typeof LEVELS)[number];

/** Text of the workbook with its cell. */
export interface Label {
  readonly text: string;
  readonly cell: CellRef;
}

/** A year with the cell that names it (a head, a row label or the title). */
export interface Year {
  readonly value: number;
  readonly cell: CellRef;
}

/** What a series counts, where its row or column says so. */
export interface Subject extends Label {
  /** A kind of object; 'other' for objects that have no form of their own (chi bộ trực thuộc); null for a group. */
  readonly object: ObjectKind | 'other' | null;
}

/** The head of a level: a column's or a row's label. */
export interface LevelHead extends Label {
  readonly level: Level;
}

/** A declared change of one figure against the year before. */
export interface Change {
  readonly cell: CellRef;
  readonly of: Level | 'total';
  /** 'difference': this − before; 'ratio': this × 100 ÷ before, in percent. */
  readonly measure: 'difference' | 'ratio';
  /** The declared number; null where it is blank or unreadable. */
  readonly value: number | null;
  /** Decimals shown. */
  readonly decimals: number;
  readonly calculated: boolean;
  /** The year compared with; null where the table does not name it: the year before. */
  readonly before: number | null;
}

/** One year, one object of one year, or one group: four counts, their total and what the table says of them. */
export interface Series {
  readonly year: Year | null;
  readonly subject: Subject | null;
  /** The counts as written; null where the table has no such column or row. */
  readonly counts: Readonly<Record<Level, Count | null>>;
  readonly total: Count | null;
  readonly existing: Count | null;
  readonly exempt: Count | null;
  readonly notRated: Count | null;
  readonly percentages: Readonly<Partial<Record<Level | 'total', Percentage>>>;
  readonly changes: readonly Change[];
}

/** A total of the columns below objects or groups, with the series that it sums. */
export interface ColumnTotal {
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
  readonly series: readonly Series[];
  readonly columnTotals: readonly ColumnTotal[];
}

/** Every series that a rule within a row judges: the table's own and its column totals. */
export function allSeries(table: RatingTable): Series[] {
  return [...table.series, ...table.columnTotals.map((total) => total.series)];
}

/** The years of a table, each once, in the order of the sheet. */
export function yearsOf(table: RatingTable): number[] {
  return [...new Set(table.series.flatMap((series) => (series.year ? [series.year.value] : [])))];
}

/** What a series counts: its own object, else its table's; null where neither says so. */
export function objectOf(table: RatingTable, series: Series): ObjectKind | null {
  const object = series.subject?.object ?? null;
  if (object === 'other') return null;
  return object ?? (table.kind === 'ratings' ? null : table.kind);
}

/** How many were rated at a level, those of included levels taken out; null where that can't be known. */
export function levelCount(table: RatingTable, series: Series, level: Level): number | null {
  let rest = valueOf(series.counts[level]);
  for (const included of table.includes[level] ?? []) {
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
  let sum = 0;
  for (const level of LEVELS) {
    const count = levelCount(table, series, level);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/**
 * The declared total; where none is declared, the sum of the levels; with its cell or cells. Null where neither is
 * known, and where a total is declared that can't be read: then no sum speaks for it.
 */
export function ratedCount(table: RatingTable, series: Series): { value: number; cells: CellRef[] } | null {
  const declared = valueOf(series.total);
  if (declared !== null && series.total) return { value: declared, cells: [series.total.cell] };
  if (series.total && series.total.reading.kind !== 'blank') return null;
  const sum = sumOfLevels(table, series);
  return sum === null ? null : { value: sum, cells: addends(table, series).map((count) => count.cell) };
}

/** Whether at least one level of a series holds something. */
export function hasFilledLevel(series: Series): boolean {
  return LEVELS.some((level) => {
    const count = series.counts[level];
    return count !== null && count.reading.kind !== 'blank';
  });
}
