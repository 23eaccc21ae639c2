import type { Plan, Workbook, Skipped, Trouble } from '../grid/index.ts';
import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import type { LeftOut, Unnoticed } from './place.ts';

/** What the desk is at. */
export type Task = 'checking' | 'marking' | 'clearing' | 'applying' | 'filling' | 'inserting' | 'undoing';

/** What was written: suggested changes, documents of Biểu 1, parts of the report's words. */
export type Written = 'applied' | 'filled' | 'inserted';

/** Something done in the workbook that can be taken back, the latest last. */
export interface Done {
  readonly what: 'marked' | 'cleared' | Written;
  /** How many cells were changed or marked. */
  readonly cells: number;
  readonly inverse: Plan;
}

/** What became of the last task; null while nothing was asked yet. */
export type Outcome =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'checked' }
  | {
      readonly kind: Done['what'] | 'undone';
      readonly cells: number;
      readonly skipped: readonly Skipped[];
    };

/** What a command gives: what became of it, or why it was not begun: another is under way, or it has nothing to do. */
export type CommandResult = Outcome | { readonly kind: 'busy' | 'nothing-to-do' };

/** All that a pane shows; replaced, never changed. */
export interface DeskState {
  readonly task: Task | null;
  /** Of a check: how far reading has come, from 0 to 1; null where that is not known. */
  readonly progress: number | null;
  readonly checked: CheckedWorkbook | null;
  /** What of the workbook could not be read when it was checked, so that nothing is said of it. */
  readonly leftOut: readonly LeftOut[];
  /** Kinds of edit after which what was checked may be stale without being known to be. */
  readonly unnoticed: readonly Unnoticed[];
  /** The workbook has changed since it was checked. */
  readonly isStale: boolean;
  /** The marks of the last check stand in the workbook. */
  readonly isMarked: boolean;
  readonly checksOnEdit: boolean;
  readonly done: readonly Done[];
  readonly outcome: Outcome | null;
}

export const UNCHECKED: DeskState = {
  task: null,
  progress: null,
  checked: null,
  leftOut: [],
  unnoticed: [],
  isStale: false,
  isMarked: false,
  checksOnEdit: false,
  done: [],
  outcome: null,
};

/** A workbook with what was found in it. */
export interface Current {
  readonly workbook: Workbook;
  readonly checked: CheckedWorkbook;
}
