import type { CellRef } from '../../grid/index.ts';
import type { ObjectName } from '../kinds.ts';
import type { Count } from '../table/count.ts';
import type { Label, Period, Year } from '../table/label.ts';
import type { Level } from '../table/levels.ts';
import type { Percentage } from '../table/percentage.ts';
import type { Base, Stage } from '../table/phrases/meaning.ts';

/** What a series counts, where its row or column says so. */
export interface Subject extends Label {
  /** A kind of object; null for a group or a unit. */
  readonly object: ObjectName | null;
}

/** The head of a level: a column's or a row's label. */
export interface LevelHead extends Label {
  readonly level: Level;
  /** One slip of the pen away from the level's name. */
  readonly isSlip: boolean;
  /** A name in use before 2018. */
  readonly isFormer: boolean;
}

/** What is counted beside the levels. */
export const ROLES = ['total', 'existing', 'exempt', 'notRated'] as const;
export type RoleName = (typeof ROLES)[number];

/** A count of some of those that a level or another count counts ("Trong đó: nữ"). */
export interface PartCount {
  readonly label: Label;
  readonly of: Level | RoleName;
  readonly count: Count;
}

/** A declared percentage that stands alone: the other levels have none. */
export interface Share extends Percentage {
  readonly head: Label;
  readonly of: Level;
  /** Of "… trở lên": the better levels are counted with it. */
  readonly andAbove: boolean;
  /** What it is of, where its head says so. */
  readonly base: Base | null;
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
  /** A part of the year; null for a whole year. */
  readonly period: Period | null;
  readonly subject: Subject | null;
  /** Whether an authority decided it, or a unit only proposes it. */
  readonly stage: Stage;
  /** Whether it is a single unit below the grassroots organisation, which has no quota of its own. */
  readonly isBelowGrassroots: boolean;
  /** The counts as written; null where the table has no such column or row. */
  readonly counts: Readonly<Record<Level, Count | null>>;
  readonly total: Count | null;
  readonly existing: Count | null;
  readonly exempt: Count | null;
  readonly notRated: Count | null;
  readonly percentages: Readonly<Partial<Record<Level | 'total', Percentage>>>;
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
  /** In the order of the sheet; parts of one count stand together. */
  readonly parts: readonly PartCount[];
}
