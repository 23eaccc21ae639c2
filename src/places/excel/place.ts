import type {
  Progress,
  ReadRequest,
  ReadResult,
  Unnoticed,
  WorkbookChange,
  WorkbookPlace,
} from '../../app/place.ts';
import type { CellRef, Plan, RangeRef, Applied, Trouble } from '../../grid/index.ts';
import { checkCells } from './apply-cells.ts';
import { applyMarks } from './apply-marks.ts';
import { checkObjects } from './apply-objects.ts';
import { applyStructure } from './apply-structure.ts';
import { losesHistory } from './capabilities.ts';
import { checkStructure, structureOf } from './check-structure.ts';
import { readWorkbook, type WorkbookRead } from './read.ts';
import { SheetMemory } from './sheet-list.ts';
import { selectedCell } from './selection.ts';
import { show } from './show.ts';
import { codeOf, troubleOf } from './troubles.ts';
import { watch, type Watch } from './watch.ts';

/** The workbook that is open in Excel. */
export class ExcelPlace implements WorkbookPlace {
  readonly #memory = new SheetMemory();
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #isOnline: boolean;
  #watch: Watch | null = null;

  constructor({ isOnline }: { readonly isOnline: boolean }) {
    this.#isOnline = isOnline;
  }

  readonly read = async (request: ReadRequest = {}): Promise<ReadResult> => {
    try {
      const { workbook, leftOut, keep } = await this.#read(request);
      if (!request.isTrial) keep();
      return {
        ok: true,
        workbook,
        ...(leftOut.length > 0 ? { leftOut } : {}),
        ...(request.isTrial ? { keep } : {}),
      };
    } catch (error) {
      return { ok: false, trouble: troubleOf(error) };
    }
  };

  readonly apply = async (plan: Plan, onProgress?: Progress): Promise<Applied> => {
    try {
      return await Excel.run((context) => this.#apply(context, plan, onProgress));
    } catch (error) {
      // Nothing was written yet: from the first writing on nothing throws.
      const trouble = troubleOf(error);
      if (trouble.code === 'changed-meanwhile') this.#tellUnseen(trouble);
      return { ok: false, trouble, inverse: [] };
    }
  };

  readonly losesHistory = losesHistory;

  readonly show = async (target: CellRef | RangeRef): Promise<Trouble | null> => {
    try {
      await Excel.run((context) => show(context, target, this.#memory));
      return null;
    } catch (error) {
      const trouble = troubleOf(error);
      return trouble.code === 'sheet-gone' ? { ...trouble, sheet: target.sheet } : trouble;
    }
  };

  readonly selection = async (): Promise<CellRef | null> => {
    try {
      return await Excel.run(selectedCell);
    } catch {
      // A sheet that is a chart has no cells, and Excel answers nothing while a cell is edited.
      return null;
    }
  };

  readonly watch = async (listener: (change: WorkbookChange) => void): Promise<() => void> => {
    const begun = await watch(this.#memory, listener);
    this.#watch = begun;
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      begun.end();
    };
  };

  readonly watchAgain = async (): Promise<void> => {
    await this.#watch?.askAgain();
  };

  /** In Excel on the web the choice from a list raises no event. */
  readonly unnoticed = (): readonly Unnoticed[] => {
    const refused = this.#watch?.refused() ?? [];
    return this.#isOnline ? [...refused, 'list-choices'] : refused;
  };

  /** A sheet may be deleted between two syncs; what is left is then read from the start, once. */
  async #read(request: ReadRequest): Promise<WorkbookRead> {
    const read = (isAgain: boolean) =>
      Excel.run((context) => readWorkbook(context, this.#memory, request, isAgain));
    try {
      return await read(false);
    } catch (error) {
      if (codeOf(error) !== 'ItemNotFound') throw error;
      return await read(true);
    }
  }

  async #apply(context: Excel.RequestContext, plan: Plan, onProgress?: Progress): Promise<Applied> {
    const edits = structureOf(plan);
    await checkStructure(context, edits, this.#memory);
    const write = await checkCells(context, plan, this.#memory);
    const writeObjects = await checkObjects(context, plan, this.#memory);
    const structure = await applyStructure(context, edits, this.#memory);
    if (structure.trouble) return { ok: false, trouble: structure.trouble, inverse: structure.inverse };
    const cells = await write(onProgress);
    const written = [...cells.inverse, ...structure.inverse];
    if (cells.trouble) return { ok: false, trouble: cells.trouble, inverse: written };
    const objects = await writeObjects();
    const done = [...objects.inverse, ...written];
    if (objects.trouble) return { ok: false, trouble: objects.trouble, inverse: done };
    const marks = await applyMarks(context, plan, this.#memory, onProgress).catch((error: unknown) => ({
      trouble: troubleOf(error),
      inverse: [],
      skipped: [],
    }));
    const inverse = [...marks.inverse, ...done];
    if (marks.trouble) return { ok: false, trouble: marks.trouble, inverse };
    const skipped = [...structure.skipped, ...objects.skipped, ...marks.skipped];
    return { ok: true, inverse, skipped };
  }

  /** Some changes Excel doesn't tell of, such as of number formats; they are noticed when a plan is held against them. */
  #tellUnseen({ sheet }: Trouble): void {
    const change = { sheets: sheet === null ? null : new Set([sheet]) };
    for (const listener of this.#listeners) listener(change);
  }
}
