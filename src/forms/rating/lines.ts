import type { CellRef } from '../../grid/index.ts';
import type { ObjectName } from '../kinds.ts';
import type { Label, Period, Year } from '../table/label.ts';
import { LEVELS, type Level } from '../table/levels.ts';
import type { Marker } from '../table/geometry/stub.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import type { Base, Measure, Stage } from '../table/phrases/meaning.ts';
import type { Role } from '../table/phrases/words/roles.ts';

/**
 * A rating table has two kinds of line: *series lines* say which year, object or group (columns where levels go down,
 * rows where they go across), *measure lines* say which level, total or other count. A figure stands where they cross.
 */
export type Direction = 'across' | 'down';

/** What is counted. */
export type Quantity = LevelQuantity | { readonly kind: 'role'; readonly role: Role };

export interface LevelQuantity {
  readonly kind: 'level';
  readonly level: Level;
  readonly andAbove: boolean;
}

/** What the labels over a column, or before a row, say together. */
export interface LineMeaning {
  readonly quantity: Quantity | null;
  /** null: nothing says that it is anything but a count. */
  readonly measure: Measure | null;
  readonly base: Base | null;
  /** Years compared by a change; empty where it is none, or names none. */
  readonly compared: readonly number[];
  readonly year: Year | null;
  readonly period: Period | null;
  readonly object: { readonly value: ObjectName; readonly label: Label } | null;
  readonly stage: Stage | null;
  /** "trong đó" before a level: a part of the one before. */
  readonly isWithin: boolean;
  /** A part of what it counts, or of what stands before it. */
  readonly isPart: boolean;
  readonly isAside: boolean;
  /** It says something that is not known, and nothing that it counts. */
  readonly isUnknown: boolean;
  readonly isSubtotal: boolean;
  readonly isSlip: boolean;
  readonly isFormer: boolean;
  /** Whether the quantity is named by the innermost label itself, together with the measure. */
  readonly isNamedAlone: boolean;
  readonly isForeign: boolean;
}

/** A column or row of one quantity. */
export interface MeasureLine extends LineMeaning {
  /** Its column or row. */
  readonly at: number;
  readonly label: Label;
  /** The labels over or before it, from the outer to the inner. */
  readonly path: readonly TableCell[];
}

/**
 * A line of what its labels say. Each property by name: copying what is said with "..." took a tenth of the time in
 * which a sheet is read.
 */
export function measureLine(
  said: LineMeaning,
  { measure, compared }: Pick<LineMeaning, 'measure' | 'compared'>,
  { at, label, path }: Pick<MeasureLine, 'at' | 'label' | 'path'>,
): MeasureLine {
  return {
    quantity: said.quantity,
    measure,
    base: said.base,
    compared,
    year: said.year,
    period: said.period,
    object: said.object,
    stage: said.stage,
    isWithin: said.isWithin,
    isPart: said.isPart,
    isAside: said.isAside,
    isUnknown: said.isUnknown,
    isSubtotal: said.isSubtotal,
    isSlip: said.isSlip,
    isFormer: said.isFormer,
    isNamedAlone: said.isNamedAlone,
    isForeign: said.isForeign,
    at,
    label,
    path,
  };
}

/** What a series line is to those around it. */
export type SeriesKind = 'grand-total' | 'subtotal' | 'series' | 'part';

export interface SeriesLine {
  /** Its row or column. */
  readonly at: number;
  readonly kind: SeriesKind;
  readonly label: Label;
  readonly year: Year | null;
  readonly period: Period | null;
  readonly object: LineMeaning['object'];
  readonly stage: Stage | null;
  /** Names what is counted: a group, a unit, an object; null where only a year does. */
  readonly name: Label | null;
  /** Counts of its own, or percentages or changes of another line. */
  readonly measure: Measure | null;
  readonly compared: readonly number[];
  readonly marker: Marker;
  readonly number: string;
  readonly path: readonly TableCell[];
}

/** The part of a table's measure lines that make one series with a series line: of a year, a stage, an object. */
export interface MeasureGroup {
  readonly year: Year | null;
  readonly period: Period | null;
  readonly object: LineMeaning['object'];
  readonly stage: Stage | null;
  readonly members: readonly Member[];
}

/** A measure line as a group has it. */
export interface Member {
  readonly line: MeasureLine;
  readonly quantity: Quantity;
  /** `part`: of those that the quantity counts. */
  readonly use: 'count' | 'part' | 'share' | DependentUse;
}

/** What is told of a count. */
type DependentUse = Extract<Measure, 'percentage' | 'difference' | 'ratio'>;

/** The two kinds of line of a table. */
export interface Axes {
  readonly direction: Direction;
  readonly groups: readonly MeasureGroup[];
  readonly series: readonly SeriesLine[];
  /** Rows that belong to the table: from and to. */
  readonly rows: { readonly first: number; readonly last: number };
}

export function isLevel(quantity: Quantity | null | undefined): quantity is LevelQuantity {
  return quantity?.kind === 'level';
}

export function isRole(quantity: Quantity | null | undefined, ...roles: readonly Role[]): boolean {
  return quantity?.kind === 'role' && roles.includes(quantity.role);
}

export function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a?.kind === 'level') return b?.kind === 'level' && a.level === b.level;
  return a?.kind === 'role' && b?.kind === 'role' && a.role === b.role;
}

/** Whether a level stands twice by mistake, rather than as the first of another four. */
export function isRepeated([first, ...more]: readonly LevelQuantity[], { level }: LevelQuantity): boolean {
  if (first === undefined || first.level === level) return false;
  return new Set([first, ...more].map((one) => one.level)).size < LEVELS.length;
}

/** Whether it counts, and is no percentage, change or score. */
export function isCount({ measure }: Pick<LineMeaning, 'measure'>): boolean {
  return measure === null || measure === 'count';
}

/** What a measure tells of a count; null where it counts itself, or is nothing that is judged. */
export function dependentUse(measure: Measure | null): DependentUse | null {
  return measure === 'percentage' || measure === 'difference' || measure === 'ratio' ? measure : null;
}

export function refOf(sheet: string, { row, col }: { readonly row: number; readonly col: number }): CellRef {
  return { sheet, row, col };
}

export function labelOf(sheet: string, cell: TableCell): Label {
  return { text: cell.written, cell: refOf(sheet, cell) };
}

/** The labels of a row from left to right, its name among the others. */
export function labelsInOrder(outer: readonly TableCell[], name: TableCell | null): readonly TableCell[] {
  if (!name) return outer;
  return [...outer.filter(({ col }) => col < name.col), name, ...outer.filter(({ col }) => col > name.col)];
}

/** The label of a line; where nothing names it, an empty one at its first place. */
export function labelAt(
  sheet: string,
  cell: TableCell | null | undefined,
  place: { readonly row: number; readonly col: number },
): Label {
  return cell ? labelOf(sheet, cell) : { text: '', cell: refOf(sheet, place) };
}
