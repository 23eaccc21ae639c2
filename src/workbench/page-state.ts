/** Something told to the clerk above the grid, until it is closed or something else is told. */
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** Offers to drop the edits that were brought back. */
  readonly offersDrop?: boolean;
}

/** Where the page puts the grid and the pane. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface OpenBook {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isDirty: boolean;
  /** Whether unsaved edits survive a reload; null while that is not known. */
  readonly isKept: boolean | null;
}

/** All that the page shows; replaced, never changed. */
export interface PageState {
  readonly view:
    | { readonly kind: 'empty' }
    /** `done`: from 0 to 1; null where that is not known. */
    | { readonly kind: 'loading'; readonly text: string; readonly done: number | null }
    | { readonly kind: 'failed'; readonly name: string; readonly text: string }
    | { readonly kind: 'open'; readonly book: OpenBook };
  readonly notice: Notice | null;
  /** What is asked before unsaved edits are left; null: nothing. */
  readonly leaving: { readonly name: string; readonly proceed: () => void } | null;
}

export const START: PageState = { view: { kind: 'empty' }, notice: null, leaving: null };
