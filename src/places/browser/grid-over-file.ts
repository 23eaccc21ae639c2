import type { ReadResult } from '../../app/place.ts';
import {
  cellName,
  inverseOf,
  sameMarks,
  sheetNamed,
  type Mark,
  type Plan,
  type Sheet,
  type Workbook,
  type Applied,
  type Skipped,
  type Trouble,
} from '../../grid/index.ts';
import { readWorkbook } from '../../xlsx/index.ts';
import { chartsAfter } from './charts.ts';
import { FileBeneath } from './file-beneath.ts';
import type { GridListener } from './grid-content.ts';
import { Grid } from './grid.ts';
import { heldAt, sameHeld } from './held.ts';
import { takenMarks } from './marks.ts';
import type { UndrawnChart } from './overlay.ts';
import { editsOf, pictureOf, type GridCells } from './picture.ts';
import type { PreparedFile } from './prepared-file.ts';
import type { StartedGrid } from './start-grid.ts';
import { changesStructure } from './structure.ts';
import type { UniverCell } from './univer.ts';

export type SavedFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly skipped: readonly Skipped[] }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * What the clerk and the product write into cells, and the marks, is the difference between the grid and the file
 * beneath; it is patched in when the file is saved. A plan of more than that is patched in at once, and the grid
 * follows the file.
 */
export class GridOverFile {
  readonly grid: Grid;
  readonly #file: FileBeneath;
  readonly #protected: ReadonlySet<string>;
  readonly #isCalculating: boolean;
  #marks: readonly Mark[];
  #charts: readonly UndrawnChart[] = [];
  /** Sheets whose grid may hold something else than the file. */
  readonly #touched = new Set<string>();

  constructor(started: StartedGrid, file: PreparedFile, listener: GridListener) {
    this.#file = new FileBeneath(file.bytes, file);
    this.#protected = file.protectedSheets;
    this.#isCalculating = file.isCalculating !== false;
    this.#marks = this.#file.marks();
    this.grid = new Grid(started, file, file.snapshot, {
      ...listener,
      changed: (sheet, by) => {
        this.#touched.add(sheet);
        listener.changed(sheet, by);
      },
    });
    this.grid.paint({ marks: this.#marks });
  }

  /** As the file beneath has it; the grid may hold something else. */
  workbook(): Workbook {
    return this.#file.workbook();
  }

  /** Whether the grid may hold something else than the file. */
  isTouched(sheet: string): boolean {
    return this.#touched.has(sheet);
  }

  /** A sheet of the file with what the grid holds now. */
  picture(file: Sheet): Sheet {
    return pictureOf(file, this.#cells(file.name));
  }

  /**
   * The workbook where nothing is calculated: as it would be saved, without the values of formulas that depend on what
   * was edited, or why it could not be saved. null: the grid calculates, and its cells tell.
   */
  uncalculated(): ReadResult | null {
    if (this.#isCalculating) return null;
    if (this.changes().length === 0) return { ok: true, workbook: this.workbook() };
    const patched = this.patched();
    if (!patched.ok) return patched;
    const read = readWorkbook(patched.bytes);
    if (!read.ok) throw new Error(`The file that was made cannot be read: ${read.code}`);
    return { ok: true, workbook: read.workbook };
  }

  apply(plan: Plan): Applied {
    return changesStructure(plan) ? this.#applyToFile(plan) : this.#applyToGrid(plan);
  }

  /** What makes the file that was opened or saved last what the grid shows; empty where nothing is to be saved. */
  changes(): Plan {
    return [...this.#file.steps(), ...this.#pending()];
  }

  /** The file's bytes with the changes in them. */
  patched(): SavedFile {
    return this.#file.patched(this.#pending());
  }

  /** Begins a save with the bytes to write; what is changed until it ends stays to be saved. */
  beginSave(): SavedFile {
    return this.#file.beginSave(this.#pending());
  }

  /** @param isWritten whether the bytes are in the file now */
  endSave(isWritten: boolean): void {
    this.#file.endSave(isWritten);
    this.grid.lookAgain(this.#file.look());
    this.#touchAll();
  }

  #cells(sheet: string): GridCells {
    return {
      cells: this.grid.cells(sheet),
      formatOf: (cell: UniverCell) => this.grid.formatOf(cell),
      formatInFile: (row, col) => this.grid.formatInFile(sheet, { row, col }),
    };
  }

  /** What the grid holds otherwise than the file beneath. */
  #pending(): Plan {
    const touched = this.workbook().sheets.filter(({ name }) => this.#touched.has(name));
    const cells = touched.flatMap((sheet) => editsOf(sheet, this.#cells(sheet.name)));
    return sameMarks(this.#file.marks(), this.#marks)
      ? cells
      : [...cells, { kind: 'set-marks', marks: this.#marks }];
  }

  #applyToFile(plan: Plan): Applied {
    if (this.#file.standOnSave()) this.#touchAll();
    const taken = this.#file.take(this.#pending(), plan);
    if (!taken.ok) return { ok: false, trouble: taken.trouble, inverse: [] };
    const look = this.#file.look();
    if (look) this.grid.follow(plan, { workbook: this.workbook(), look });
    this.#marks = this.#file.marks();
    this.#charts = chartsAfter(this.#charts, plan);
    this.grid.paint({ marks: this.#marks, charts: this.#charts });
    this.#touchAll();
    return { ok: true, inverse: taken.inverse, skipped: taken.skipped };
  }

  #applyToGrid(plan: Plan): Applied {
    const trouble = this.#faultOf(plan);
    if (trouble) return { ok: false, trouble, inverse: [] };
    const inverse = inverseOf(plan, { marks: this.#marks, lookOf: noLook });
    const skipped = new Set<string>();
    for (const edit of plan) if (edit.kind === 'set-marks') this.#mark(edit.marks, skipped);
    this.grid.write(plan.filter((edit) => edit.kind === 'set-cell'));
    return { ok: true, inverse, skipped: [...skipped].map(protectedSheet) };
  }

  #faultOf(plan: Plan): Trouble | null {
    if (!this.#file.bytes()) return troubleAt('read-only', null);
    for (const edit of plan) {
      if (edit.kind !== 'set-cell') continue;
      const { sheet, row, col } = edit.cell;
      if (!sheetNamed(this.workbook(), sheet)) return troubleAt('sheet-gone', sheet);
      if (this.#protected.has(sheet)) return troubleAt('sheet-protected', sheet);
      if (this.grid.isFixed(sheet, edit.cell))
        return { ...troubleAt('unsupported', sheet), cell: cellName(edit.cell) };
      if (!sameHeld(heldAt(this.#cells(sheet), row, col), edit.before))
        return troubleAt('changed-meanwhile', sheet);
    }
    return null;
  }

  #mark(marks: readonly Mark[], skipped: Set<string>): void {
    const taken = takenMarks(marks, this.#marks, this.#protected);
    for (const sheet of taken.skipped) skipped.add(sheet);
    this.#marks = taken.marks;
    this.grid.paint({ marks: this.#marks });
  }

  /** What the file no longer tells (values that are to be calculated anew), the grid still knows. */
  #touchAll(): void {
    for (const { name } of this.workbook().sheets) this.#touched.add(name);
  }
}

export function troubleAt(code: Trouble['code'], sheet: string | null): Trouble {
  return { code, sheet, detail: null };
}

/** Plans with looks are made in the file, which knows its own inverse. */
function noLook(): never {
  throw new Error('the grid keeps no looks');
}

function protectedSheet(sheet: string): Skipped {
  return { sheet, reason: 'sheet-protected' };
}
