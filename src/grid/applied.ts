import type { Plan } from './plan.ts';

/** Why a place could not do what was asked. */
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
  /** Conditional formats can’t be read, so that nobody knows whether they are marks of the product. */
  | 'rules-unread'
  /** This version of the program lacks what is needed. */
  | 'unsupported'
  /** A part of the product itself could not be fetched from where it is served. */
  | 'not-loaded'
  | 'stopped'
  | 'failed';

/** Something that went wrong, and what the place itself said of it, for whoever looks into it. */
export interface Trouble {
  readonly code: PlaceTrouble;
  /** The sheet that it is about, where it is about one. */
  readonly sheet: string | null;
  /** The name of the cell that it is about; left out where it is about none. */
  readonly cell?: string;
  readonly detail: string | null;
  /** The program that the workbook is open in, where what to do is not what it is in Excel. */
  readonly program?: 'page';
}

/** What of a plan was left out, and why; the rest was applied. */
export interface Skipped {
  readonly sheet: string;
  readonly reason:
    | 'sheet-protected'
    | 'sheet-gone'
    /** Conditional formats that the program can't read were left alone: they may be marks of the product. */
    | 'rules-unread'
    /** The page could not be set up for printing. */
    | 'page-setup'
    /** Cells could not be made links. */
    | 'links'
    /** A chart could not be drawn. */
    | 'chart';
  /** How many, where that is known. */
  readonly count?: number;
  /** Which, by the title that a person knows. */
  readonly title?: string;
  /** What the place itself said of it, for whoever looks into it. */
  readonly detail?: string;
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
