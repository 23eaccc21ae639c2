import type { Kept } from './keeping.ts';
import type { Question } from './question.ts';

/** Something told to the clerk above the grid, until it is closed or something else is told. */
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** Offers to drop the edits that were brought back. */
  readonly offersDrop?: boolean;
  /** Asks whether formulas that the file gives no values for are to be calculated. */
  readonly asksToCalculate?: boolean;
}

/** Where the page puts the grid and the pane. */
export interface PageElements {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface WorkState {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isDirty: boolean;
  /** Whether it is being written. */
  readonly isSaving: boolean;
  /** Whether unsaved edits survive a reload. */
  readonly kept: Kept;
}

/** What is seen where there is no room for both. */
export type PageSide = 'grid' | 'pane';

/** A file is being opened; what was open before is there until it is. */
export interface LoadingView {
  readonly kind: 'loading';
  readonly text: string;
  /** From 0 to 1; null where that is not known. */
  readonly done: number | null;
  /** Whether what was open before can still be had back. */
  readonly canStop: boolean;
}

export interface FailedView {
  readonly kind: 'failed';
  readonly name: string;
  readonly text: string;
  /** What the program itself said, for whoever looks into it; left out where the file is at fault. */
  readonly code?: string;
  /** Whether it may be opened another time. */
  readonly canRetry: boolean;
}

/** All that the page shows; replaced, never changed. */
export interface PageState {
  readonly view:
    | { readonly kind: 'empty' }
    | LoadingView
    | FailedView
    | { readonly kind: 'open'; readonly book: WorkState };
  readonly notice: Notice | null;
  /** Whether edits that were dropped can be had back. */
  readonly hasDropped: boolean;
  readonly question: Question | null;
  readonly tab: PageSide;
}

export const BLANK_PAGE: PageState = {
  view: { kind: 'empty' },
  notice: null,
  hasDropped: false,
  question: null,
  tab: 'pane',
};
