import type { Label, Subject, Year } from '../rating-table.ts';
import type { Meaning, Measure } from './meaning.ts';

/**
 * A rating table has two kinds of line: *series lines* say which year, object or group (columns where levels go down,
 * rows where they go across), *measure lines* say which level, total or other number. A figure stands where they cross.
 */
export interface SeriesLine {
  /** Its column or row. */
  readonly at: number;
  readonly year: Year | null;
  readonly subject: Subject | null;
  readonly measure: Measure | null;
  /** Years named by a head of change ("So với năm 2021"). */
  readonly compared: readonly number[];
  /** Whether it totals the lines before it. */
  readonly isTotal: boolean;
  /** How far it is set below another line: parts of a part do not add up to the whole a second time. */
  readonly depth: number;
}

export interface MeasureLine {
  /** Its row or column. */
  readonly at: number;
  readonly meaning: Meaning;
  readonly year: Year | null;
  readonly label: Label;
}

/** Where a table lies on its sheet, and its lines. */
export interface Block {
  readonly levelsGo: 'down' | 'across';
  /** The first head row; equal to `top` where it has no head of its own. */
  readonly headTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly series: readonly SeriesLine[];
  readonly measures: readonly MeasureLine[];
  /** What all its lines count, where a label beside or above them says so. */
  readonly subject: Label | null;
  /** Whether figures stand in several lines that nothing names. */
  readonly unlabelled: boolean;
}
