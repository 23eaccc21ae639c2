import type {
  Applied,
  ReadRequest,
  ReadResult,
  Trouble,
  WorkbookChange,
  WorkbookPlace,
} from '../../app/place.ts';
import {
  sheetNamed,
  type CellRef,
  type Mark,
  type Plan,
  type RangeRef,
  type Sheet,
} from '../../grid/index.ts';
import { GridOverFile, troubleAt, type OpenedFile, type SavedFile } from './grid-over-file.ts';
import type { Refused } from './guard.ts';
import type { StartedGrid } from './start-grid.ts';
import { changesStructure } from './structure.ts';
import { Typing } from './typing.ts';

/** A workbook in the grid of a page, over the bytes of its file. */
export class BrowserPlace implements WorkbookPlace {
  readonly #work: GridOverFile;
  readonly #typing: Typing;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #refusals = new Set<(why: Refused) => void>();
  readonly #typists = new Set<() => void>();
  /** Sheets with new results of formulas since they were read. */
  readonly #recalculated = new Set<string>();
  #isWriting = false;

  constructor(started: StartedGrid, file: OpenedFile) {
    this.#work = new GridOverFile(started, file, {
      changed: (sheet, by) => {
        this.#changed(sheet, by);
      },
      refused: (why) => {
        for (const listener of this.#refusals) listener(why);
      },
    });
    this.#typing = new Typing(started.api, () => {
      for (const listener of this.#typists) listener();
    });
  }

  readonly read = async ({ since, signal, onProgress }: ReadRequest = {}): Promise<ReadResult> => {
    await this.#work.grid.settled();
    const workbook = this.#work.workbook();
    const sheets: Sheet[] = [];
    for (const file of workbook.sheets) {
      if (signal?.aborted) return { ok: false, trouble: inPage(troubleAt('stopped', null)) };
      const known = since && sheetNamed(since.workbook, file.name);
      const isNew = since?.changed.has(file.name) === true || this.#recalculated.has(file.name);
      sheets.push(known && !isNew ? known : await this.#picture(file));
      onProgress?.(sheets.length, workbook.sheets.length);
    }
    this.#recalculated.clear();
    return { ok: true, workbook: { ...workbook, sheets } };
  };

  readonly apply = async (plan: Plan): Promise<Applied> => {
    await this.finishTyping();
    this.#isWriting = true;
    try {
      const applied = this.#work.apply(plan);
      await this.#work.grid.settled();
      return applied.ok ? applied : { ...applied, trouble: inPage(applied.trouble) };
    } finally {
      this.#isWriting = false;
    }
  };

  /** The grid's own Ctrl+Z takes back contents that the product wrote, too; of anything else it knows nothing. */
  readonly losesHistory = (plan: Plan): boolean => changesStructure(plan);

  readonly show = (target: CellRef | RangeRef): Promise<Trouble | null> => {
    const { sheet } = target;
    const range =
      'row' in target
        ? { sheet, top: target.row, left: target.col, bottom: target.row, right: target.col }
        : target;
    return Promise.resolve(this.#work.grid.show(range) ? null : inPage(troubleAt('sheet-gone', sheet)));
  };

  readonly selection = (): Promise<CellRef | null> => Promise.resolve(this.#work.grid.selection());

  readonly watch = (listener: (change: WorkbookChange) => void): Promise<() => void> => {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
    });
  };

  /** Calls the listener when the grid did not do what was asked of it. */
  readonly watchRefusals = (listener: (why: Refused) => void): void => {
    this.#refusals.add(listener);
  };

  /** Calls the listener when something is typed that is not in its cell yet, and when that has an end. */
  readonly watchTyping = (listener: () => void): void => {
    this.#typists.add(listener);
  };

  isTyping(): boolean {
    return this.#typing.isUnderWay();
  }

  /** Puts what is being typed into its cell. A check of its own accord does not: the clerk goes on typing. */
  finishTyping(): Promise<void> {
    return this.#typing.finish();
  }

  /** Shows what a check found in the corners of the cells. */
  showFindings(findings: readonly Mark[]): void {
    this.#work.grid.paint({ findings });
  }

  /** What makes the file that was opened or saved last what the grid shows; empty where nothing is to be saved. */
  changes(): Plan {
    return this.#work.changes();
  }

  /** The file's bytes with the changes in them. */
  patched(): SavedFile {
    const patched = this.#work.patched();
    return patched.ok ? patched : { ...patched, trouble: inPage(patched.trouble) };
  }

  /** The file was saved: from now on these are its bytes. */
  rebase(bytes: Uint8Array): void {
    this.#work.rebase(bytes);
  }

  close(): void {
    this.#listeners.clear();
    this.#typing.close();
    this.#work.grid.close();
  }

  async #picture(file: Sheet): Promise<Sheet> {
    if (!this.#work.isTouched(file.name)) return file;
    await nextTask();
    return this.#work.picture(file);
  }

  #changed(sheet: string, by: 'hand' | 'formula'): void {
    if (by === 'formula') this.#recalculated.add(sheet);
    if (by === 'formula' || this.#isWriting) return;
    for (const listener of this.#listeners) listener({ sheets: new Set([sheet]) });
  }
}

/** What to do about it is said as it is done in the page. */
function inPage(trouble: Trouble): Trouble {
  return { ...trouble, program: 'page' };
}

/** Lets the page draw and answer before the next piece of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
