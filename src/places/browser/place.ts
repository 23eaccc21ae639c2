import type { ReadRequest, ReadResult, WorkbookChange, WorkbookPlace } from '../../app/place.ts';
import {
  sheetNamed,
  sheetsTouchedBy,
  type CellRef,
  type Mark,
  type EditKind,
  type Plan,
  type RangeRef,
  type Sheet,
  type Applied,
  type Trouble,
} from '../../grid/index.ts';
import { GridOverFile, troubleAt, type SavedFile } from './grid-over-file.ts';
import type { Refusal } from './guard.ts';
import type { PreparedFile } from './prepared-file.ts';
import type { StartedGrid } from './start-grid.ts';
import { isStructural } from './structure.ts';
import { Typing } from './typing.ts';

/** A workbook in the grid of a page, over the bytes of its file. */
export class BrowserPlace implements WorkbookPlace {
  readonly #work: GridOverFile;
  readonly #typing: Typing;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #refusals = new Set<(refusal: Refusal) => void>();
  readonly #typists = new Set<() => void>();
  readonly #followers = new Set<() => void>();
  /** Sheets with new results of formulas since they were read. */
  #recalculated = new Set<string>();
  /** Whether what was edited last was read since: results that come after that are news. */
  #isRead = false;
  #isWriting = false;

  constructor(started: StartedGrid, file: PreparedFile) {
    this.#work = new GridOverFile(started, file, {
      changed: (sheet, by) => {
        this.#changed(sheet, by);
      },
      refused: (refusal) => {
        for (const listener of this.#refusals) listener(refusal);
      },
    });
    this.#typing = new Typing(started.api, () => {
      for (const listener of this.#typists) listener();
    });
  }

  readonly read = async ({ since, signal, onProgress }: ReadRequest = {}): Promise<ReadResult> => {
    await this.#work.grid.settled();
    const uncalculated = this.#work.uncalculated();
    if (uncalculated)
      return uncalculated.ok ? uncalculated : { ...uncalculated, trouble: inPage(uncalculated.trouble) };
    const workbook = this.#work.workbook();
    const sheets: Sheet[] = [];
    const recalculated = this.#recalculated;
    this.#recalculated = new Set();
    this.#isRead = true;
    for (const file of workbook.sheets) {
      if (signal?.aborted) {
        for (const sheet of recalculated) this.#recalculated.add(sheet);
        return { ok: false, trouble: inPage(troubleAt('stopped', null)) };
      }
      const known = since && sheetNamed(since.workbook, file.name);
      const isNew = since?.changed.has(file.name) === true || recalculated.has(file.name);
      sheets.push(known && !isNew ? known : await this.#picture(file));
      onProgress?.(sheets.length, workbook.sheets.length);
    }
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

  /** Makes changes that are not the desk's: whoever watches is told of them. */
  async makeAgain(plan: Plan): Promise<Applied> {
    const applied = await this.apply(plan);
    if (applied.ok) for (const listener of this.#listeners) listener({ sheets: sheetsTouchedBy(plan) });
    return applied;
  }

  /** The grid's own Ctrl+Z takes back contents that the product wrote, too; of anything else it knows nothing. */
  readonly losesHistory = (kinds: Iterable<EditKind>): boolean => [...kinds].some(isStructural);

  readonly show = async (target: CellRef | RangeRef): Promise<Trouble | null> => {
    const { sheet } = target;
    const range =
      'row' in target
        ? { sheet, top: target.row, left: target.col, bottom: target.row, right: target.col }
        : target;
    const trouble = await this.#work.grid.show(range);
    if (trouble) return inPage(troubleAt(trouble, sheet));
    for (const listener of this.#followers) listener();
    // Whoever listens may have to bring the grid in sight before it takes the keyboard.
    await nextTask();
    this.#work.grid.focus();
    return null;
  };

  /** Who goes to a cell goes there to mend it: what is typed next goes into it. */
  readonly takesFocus = true;

  readonly selection = (): Promise<CellRef | null> => Promise.resolve(this.#work.grid.selection());

  readonly watch = (listener: (change: WorkbookChange) => void): Promise<() => void> => {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
    });
  };

  /** Calls the listener when the grid did not do what was asked of it. */
  readonly watchRefusals = (listener: (refusal: Refusal) => void): void => {
    this.#refusals.add(listener);
  };

  /** Calls the listener when something is typed that is not in its cell yet, and when that has an end. */
  readonly watchTyping = (listener: () => void): void => {
    this.#typists.add(listener);
  };

  /** Calls the listener when the clerk is taken to cells. */
  readonly watchShown = (listener: () => void): void => {
    this.#followers.add(listener);
  };

  isTyping(): boolean {
    return this.#typing.isUnderWay();
  }

  /** Puts what is being typed into its cell. A check of its own accord does not: the clerk goes on typing. */
  finishTyping(): Promise<void> {
    return this.#typing.finish();
  }

  /** Where dates that are typed stay texts, from now on: where a form lists them so. */
  keepDatesAsText(ranges: readonly RangeRef[]): void {
    this.#work.grid.keepDatesAsText(ranges);
  }

  /** Shows what a check found in the corners of the cells. */
  showFindings(findings: readonly Mark[]): void {
    this.#work.grid.paint({ findings });
  }

  /** Whether the workbook counts its days from 1904. */
  isDate1904(): boolean {
    return this.#work.workbook().date1904;
  }

  /** Gives the grid the keyboard: what is typed goes into the selected cell. */
  focus(): void {
    this.#work.grid.focus();
  }

  /** What makes the file that was opened or saved last what the grid shows; empty where nothing is to be saved. */
  changes(): Plan {
    return this.#work.changes();
  }

  /** The file's bytes with the changes in them. */
  patched(): SavedFile {
    return told(this.#work.patched());
  }

  /**
   * Begins a save: gives the bytes to write. Whatever is done in the workbook until `endSave` is not in them and stays
   * to be saved. One save at a time.
   */
  beginSave(): SavedFile {
    return told(this.#work.beginSave());
  }

  /** @param isWritten whether the bytes are in the file now; if not, all stays to be saved */
  endSave(isWritten: boolean): void {
    this.#work.endSave(isWritten);
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
    else this.#isRead = false;
    // The results of an edit are waited for when the workbook is read; on a slow computer some come only then.
    if (this.#isWriting || (by === 'formula' && !this.#isRead)) return;
    for (const listener of this.#listeners) listener({ sheets: new Set([sheet]) });
  }
}

function told(saved: SavedFile): SavedFile {
  return saved.ok ? saved : { ...saved, trouble: inPage(saved.trouble) };
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
