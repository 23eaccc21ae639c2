import type {
  Applied,
  ReadRequest,
  ReadResult,
  Skipped,
  Trouble,
  WorkbookChange,
  WorkbookPlace,
} from '../../app/place.ts';
import {
  inverseOf,
  sheetNamed,
  type CellRef,
  type Mark,
  type Plan,
  type RangeRef,
  type SetCell,
  type Sheet,
  type Workbook,
} from '../../grid/index.ts';
import { patchWorkbook, readMarks } from '../xlsx/patch/index.ts';
import { overwriting } from './cell-content.ts';
import { Grid, type GridContent } from './grid.ts';
import type { Refused } from './guard.ts';
import { heldAt, sameHeld } from './held.ts';
import { editsOf, pictureOf, type GridCells } from './picture.ts';
import type { StartedGrid } from './start-grid.ts';
import type { UniverCell, UniverMatrix } from './univer.ts';

/** A file as the page opened it. */
export interface OpenedFile extends GridContent {
  /** null: a format that is read and never written. */
  readonly bytes: Uint8Array | null;
}

export type SavedFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly skipped: readonly Skipped[] }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * A workbook in the grid of a page. The file's bytes stay as they are; what the clerk and the product change is the
 * difference between the grid and them, and is patched into them when the file is saved.
 */
export class BrowserPlace implements WorkbookPlace {
  readonly #grid: Grid;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #refusals = new Set<(why: Refused) => void>();
  readonly #protected: ReadonlySet<string>;
  /** The file as it was read, whose content the grid was filled with. */
  #file: Workbook;
  #bytes: Uint8Array | null;
  /** To find them in the bytes takes time: once a file. */
  #fileMarks: readonly Mark[];
  #marks: readonly Mark[];
  /** Sheets whose grid may hold something else than the file. */
  readonly #touched = new Set<string>();
  /** Sheets with new results of formulas since they were read. */
  readonly #recalculated = new Set<string>();
  #isWriting = false;

  constructor(started: StartedGrid, file: OpenedFile) {
    this.#file = file.workbook;
    this.#bytes = file.bytes;
    this.#protected = file.protectedSheets;
    this.#fileMarks = file.bytes ? readMarks(file.bytes) : [];
    this.#marks = this.#fileMarks;
    this.#grid = new Grid(started, file, {
      changed: (sheet, by) => {
        this.#changed(sheet, by);
      },
      refused: (why) => {
        for (const listener of this.#refusals) listener(why);
      },
    });
    this.#grid.paint({ marks: this.#marks });
  }

  readonly read = async ({ since, signal, onProgress }: ReadRequest = {}): Promise<ReadResult> => {
    await this.#grid.settled();
    const sheets: Sheet[] = [];
    for (const file of this.#file.sheets) {
      if (signal?.aborted) return { ok: false, trouble: troubleAt('stopped', null) };
      const known = since && sheetNamed(since.workbook, file.name);
      const isNew = since?.changed.has(file.name) === true || this.#recalculated.has(file.name);
      sheets.push(known && !isNew ? known : await this.#picture(file));
      onProgress?.(sheets.length, this.#file.sheets.length);
    }
    this.#recalculated.clear();
    return { ok: true, workbook: { ...this.#file, sheets } };
  };

  readonly apply = async (plan: Plan): Promise<Applied> => {
    const trouble = this.#faultOf(plan);
    if (trouble) return { ok: false, trouble, inverse: [] };
    const inverse = inverseOf(plan, { marks: this.#marks, lookOf: noLook });
    const skipped = new Set<string>();
    this.#isWriting = true;
    try {
      for (const edit of plan) if (edit.kind === 'set-marks') this.#mark(edit.marks, skipped);
      this.#writeCells(plan.filter((edit) => edit.kind === 'set-cell'));
      await this.#grid.settled();
    } finally {
      this.#isWriting = false;
    }
    return { ok: true, inverse, skipped: [...skipped].map(protectedSheet) };
  };

  /** The grid's own Ctrl+Z takes back what the product wrote, too. */
  readonly losesHistory = (): boolean => false;

  readonly show = (target: CellRef | RangeRef): Promise<Trouble | null> => {
    const { sheet } = target;
    const range =
      'row' in target
        ? { sheet, top: target.row, left: target.col, bottom: target.row, right: target.col }
        : target;
    return Promise.resolve(this.#grid.show(range) ? null : troubleAt('sheet-gone', sheet));
  };

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

  /** Shows what a check found in the corners of the cells. */
  showFindings(findings: readonly Mark[]): void {
    this.#grid.paint({ findings });
  }

  /** What makes the file what the grid shows; empty where nothing is to be saved. */
  changes(): Plan {
    const cells = this.#file.sheets
      .filter(({ name }) => this.#touched.has(name))
      .flatMap((sheet) => editsOf(sheet, this.#cells(sheet.name)));
    return sameMarks(this.#fileMarks, this.#marks)
      ? cells
      : [...cells, { kind: 'set-marks', marks: this.#marks }];
  }

  /** The file's bytes with the changes in them. */
  patched(): SavedFile {
    if (!this.#bytes) return { ok: false, trouble: troubleAt('read-only', null) };
    return patchWorkbook(this.#bytes, this.changes());
  }

  /** The file was saved: from now on these are its bytes. */
  rebase(bytes: Uint8Array, workbook: Workbook): void {
    this.#bytes = bytes;
    this.#file = workbook;
    this.#fileMarks = readMarks(bytes);
    // What the file no longer tells (values that are to be calculated anew), the grid still knows.
    for (const { name } of workbook.sheets) this.#touched.add(name);
  }

  close(): void {
    this.#listeners.clear();
    this.#grid.close();
  }

  async #picture(file: Sheet): Promise<Sheet> {
    if (!this.#touched.has(file.name)) return file;
    await nextTask();
    return pictureOf(file, this.#cells(file.name));
  }

  #cells(sheet: string): GridCells {
    return { cells: this.#grid.cells(sheet), formatOf: (cell: UniverCell) => this.#grid.formatOf(cell) };
  }

  #faultOf(plan: Plan): Trouble | null {
    if (!this.#bytes) return troubleAt('read-only', null);
    for (const edit of plan) {
      if (edit.kind === 'set-marks') continue;
      // The grid is for cells: sheets, merges and looks are Excel's business.
      if (edit.kind !== 'set-cell') return troubleAt('unsupported', null);
      const { sheet, row, col } = edit.cell;
      if (!sheetNamed(this.#file, sheet)) return troubleAt('sheet-gone', sheet);
      if (this.#protected.has(sheet)) return troubleAt('sheet-protected', sheet);
      if (!sameHeld(heldAt(this.#cells(sheet), row, col), edit.before))
        return troubleAt('changed-meanwhile', sheet);
    }
    return null;
  }

  #mark(marks: readonly Mark[], skipped: Set<string>): void {
    const isOpen = ({ range }: Mark): boolean => !this.#protected.has(range.sheet);
    for (const mark of marks) if (!isOpen(mark)) skipped.add(mark.range.sheet);
    this.#marks = [...marks.filter(isOpen), ...this.#marks.filter((mark) => !isOpen(mark))];
    this.#grid.paint({ marks: this.#marks });
  }

  #writeCells(edits: readonly SetCell[]): void {
    const sheets = new Map<string, UniverMatrix>();
    for (const { cell, before, after } of edits) {
      const matrix = sheets.get(cell.sheet) ?? {};
      const row = (matrix[cell.row] ??= {});
      row[cell.col] = overwriting(after, (before.format ?? null) !== (after.format ?? null));
      sheets.set(cell.sheet, matrix);
    }
    for (const [sheet, matrix] of sheets) this.#grid.write(sheet, matrix);
  }

  #changed(sheet: string, by: 'hand' | 'formula'): void {
    this.#touched.add(sheet);
    if (by === 'formula') this.#recalculated.add(sheet);
    if (by === 'formula' || this.#isWriting) return;
    for (const listener of this.#listeners) listener({ sheets: new Set([sheet]) });
  }
}

function troubleAt(code: Trouble['code'], sheet: string | null): Trouble {
  return { code, sheet, detail: null };
}

/** No plan with looks gets as far as its inverse. */
function noLook(): never {
  throw new Error('the grid keeps no looks');
}

function protectedSheet(sheet: string): Skipped {
  return { sheet, reason: 'sheet-protected' };
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const told = (marks: readonly Mark[]): string => JSON.stringify(marks.map(markKey).toSorted());
  return told(a) === told(b);
}

function markKey({ range: { sheet, top, left, bottom, right }, tag, level }: Mark): string {
  return JSON.stringify([sheet, top, left, bottom, right, tag, level]);
}

/** Lets the page draw and answer before the next piece of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
