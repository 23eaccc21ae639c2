import type { Applied, CellRef, EditKind, Plan, RangeRef, Trouble, Workbook } from '../grid/index.ts';

/** How far a long piece of work has come, in steps of the place's own choice. */
export type Progress = (done: number, total: number) => void;

export interface ReadRequest {
  /** What was read before, and the sheets that changed since: the others are taken from it. */
  readonly since?: { readonly workbook: Workbook; readonly changed: ReadonlySet<string> } | undefined;
  /** Whether the picture may yet be dropped: until it is kept, the place goes by the one before. */
  readonly isTrial?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: Progress | undefined;
}

export type ReadResult =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      /** What the workbook has and its picture lacks; left out where it is whole. */
      readonly leftOut?: readonly LeftOut[];
      /** Of a trial: to be called when the picture takes the place of the one before; left out where that is all one. */
      readonly keep?: () => void;
    }
  | { readonly ok: false; readonly trouble: Trouble };

/** What of a workbook could not be read: nothing that is said of the rest is said of it. */
export interface LeftOut {
  readonly what:
    /** A whole sheet, such as one of macros. */
    | 'sheet'
    /** How far merged cells reach: they are taken for single ones. */
    | 'merges'
    /** The names by which the product finds again what it inserted. */
    | 'names';
  /** The sheet that it is about, where it is about one. */
  readonly sheet: string | null;
  /** How many merged areas. */
  readonly count?: number;
  /** What the place itself said of it, for whoever looks into it. */
  readonly detail: string | null;
}

/** What happened in a workbook by someone else's hand than the product's. */
export interface WorkbookChange {
  /** The sheets whose cells changed; null: any sheet may have, or sheets came, went or were renamed. */
  readonly sheets: ReadonlySet<string> | null;
}

/**
 * Where a workbook is: Excel, a file, the grid of a page. All say the same and pass the same contract test.
 * No method throws for what a person can be told; all of them leave the workbook as it is unless a plan is applied.
 */
export interface WorkbookPlace {
  /** The workbook as plain data. Sheets keep their order. */
  readonly read: (request?: ReadRequest) => Promise<ReadResult>;
  /**
   * Applies a plan: cells that hold something else than the plan's `before` stop it before anything is written.
   * Marks of sheets that don't take any are skipped and said; cells of such a sheet are trouble.
   */
  readonly apply: (plan: Plan, onProgress?: Progress) => Promise<Applied>;
  /** Whether edits of these kinds make the program forget what Ctrl+Z could take back. */
  readonly losesHistory: (kinds: Iterable<EditKind>) => boolean;
  /** Goes to cells: opens their sheet and selects them. null: done. */
  readonly show: (target: CellRef | RangeRef) => Promise<Trouble | null>;
  /** Whether `show` gives the cells the keyboard, too: what is typed next goes into them. Beside Excel it does not. */
  readonly takesFocus?: boolean;
  /** The cell that a person has selected, where the place would write what they type; null: none, or none is known. */
  readonly selection: () => Promise<CellRef | null>;
  /** Calls the listener after each change by others, never for what `apply` did. Gives what ends it. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<() => void>;
  /** Asks again for kinds of edit of which the program would not tell for a reason that passes. */
  readonly watchAgain?: () => Promise<void>;
  /** Of what kinds of edit the listeners are not told, once the place is watched; left out: of none. */
  readonly unnoticed?: () => readonly Unnoticed[];
}

/** A kind of edit by others that a program may not tell of. */
export type Unnoticed =
  | 'edits'
  | 'hidden-rows'
  | 'added-sheets'
  | 'deleted-sheets'
  | 'renamed-sheets'
  /** A cell whose content was chosen from a list that stands at it. */
  | 'list-choices';
