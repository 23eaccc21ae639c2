import type { Plan } from '../grid/index.ts';
import type { ChosenFile } from './chosen-file.ts';
import { fileOf, type KeptWork } from './kept-work.ts';
import type { OpenWork } from './open-work.ts';

/** What is to be opened, and how. */
export interface Opening {
  readonly file: ChosenFile;
  /** Unsaved edits of before, which are made again; empty: none. */
  readonly changes: Plan;
  /** When something was changed last, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Whether formulas without values may be calculated, which takes unknown time. */
  readonly mayCalculate: boolean;
  /** Whether what is unsaved is kept in the browser. */
  readonly isKeeping: boolean;
}

/** A file that the clerk chose. */
export function chosen(file: ChosenFile): Opening {
  return { file, changes: [], changedAt: Date.now(), mayCalculate: false, isKeeping: true };
}

/** Work that was kept in the browser. */
export function broughtBack(kept: KeptWork): Opening {
  return { ...chosen(fileOf(kept)), changes: kept.changes, changedAt: kept.keptAt };
}

/** The open file once more, without its unsaved edits. */
export function again(work: OpenWork): Opening {
  return { ...chosen(work.file()), isKeeping: work.isKeeping() };
}

/** The open file once more, with its unsaved edits. */
export function againWithEdits(work: OpenWork): Opening {
  return { ...again(work), changes: work.changes() };
}
