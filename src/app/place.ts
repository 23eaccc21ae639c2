import type { CellRef, Plan, RangeRef, Workbook } from '../grid/index.ts';

/** Why a place could not do what was asked. The words for a person stand in `place-wording.vi.ts`. */
export type PlaceTrouble =
  /** The person is typing in a cell. */
  | 'cell-edited'
  | 'sheet-protected'
  | 'structure-protected'
  | 'read-only'
  /** More than the place lets through at once. */
  | 'too-large'
  /** The sheet was deleted, or renamed beyond recognition. */
  | 'sheet-gone'
  /** A sheet of that name is there already. */
  | 'name-taken'
  /** The sheet is hidden, so that it can’t be gone to. */
  | 'sheet-hidden'
  /** A cell no longer holds what the plan was made for. */
  | 'changed-meanwhile'
  /** The place is busy with something else, or its window is closing. */
  | 'busy'
  /** This version of the program lacks what is needed. */
  | 'unsupported'
  | 'stopped'
  | 'failed';

/** Something that went wrong, and what the place itself said of it, for whoever looks into it. */
export interface Trouble {
  readonly code: PlaceTrouble;
  /** The sheet that it is about, where it is about one. */
  readonly sheet: string | null;
  readonly detail: string | null;
  /** The program that the workbook is open in, where what to do is not what it is in Excel. */
  readonly program?: 'page';
}

/** How far a long piece of work has come, in steps of the place's own choice. */
export type Progress = (done: number, total: number) => void;

export interface ReadRequest {
  /** What was read before, and the sheets that changed since: the others are taken from it. */
  readonly since?: { readonly workbook: Workbook; readonly changed: ReadonlySet<string> } | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: Progress | undefined;
}

export type ReadResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly trouble: Trouble };

/** What of a plan was left out, and why; the rest was applied. */
export interface Skipped {
  readonly sheet: string;
  readonly reason: 'sheet-protected' | 'sheet-gone';
}

export type Applied =
  | {
      readonly ok: true;
      /** Takes the plan back. */
      readonly inverse: Plan;
      readonly skipped: readonly Skipped[];
    }
  | {
      readonly ok: false;
      readonly trouble: Trouble;
      /** Takes back what was done before it went wrong; empty where nothing was. */
      readonly inverse: Plan;
    };

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
  /** Whether applying a plan makes the program forget what Ctrl+Z could take back. */
  readonly losesHistory: (plan: Plan) => boolean;
  /** Goes to cells: opens their sheet and selects them. null: done. */
  readonly show: (target: CellRef | RangeRef) => Promise<Trouble | null>;
  /** The cell that a person has selected, where the place would write what they type; null: none, or none is known. */
  readonly selection: () => Promise<CellRef | null>;
  /** Calls the listener after each change by others, never for what `apply` did. Gives what ends it. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<() => void>;
}
