import type { DiskStamp } from './disk-stamp.ts';
import type { ChangeList } from './change-list.ts';
import type { OtherTab } from './other-tab.ts';

/** What the clerk is asked, over everything else. */
export type Question =
  /** Another file is to be opened while something is unsaved. */
  | {
      readonly kind: 'leave';
      readonly name: string;
      readonly next: string;
      readonly changes: ChangeList;
      /** Else the file could not be shown, and what is unsaved can only be dropped. */
      readonly canSave: boolean;
    }
  /** Another file is to be opened while this one is being written. */
  | { readonly kind: 'wait'; readonly name: string; readonly next: string }
  | { readonly kind: 'drop'; readonly name: string; readonly changes: ChangeList }
  /** Somebody else saved the file since; null: it is not known when it was opened here. */
  | {
      readonly kind: 'changed';
      readonly name: string;
      readonly known: DiskStamp | null;
      readonly found: DiskStamp;
      /** What became of looking at it in another tab; null: that was not asked for. */
      readonly compared: OtherTab | null;
    }
  | { readonly kind: 'gone'; readonly name: string };

/** `stay`: nothing is to be done; that is also the answer where the question is closed. */
export type Answer = 'stay' | 'save' | 'leave' | 'drop' | 'copy' | 'compare' | 'overwrite';
