import type { CellRef, Plan, RangeRef, SetCell, Workbook } from '../../grid/index.ts';
import type { WorkbookLook } from '../xlsx/look/index.ts';
import { Calculation } from './calculation.ts';
import { goTo } from './go-to.ts';
import { GridStructure, matrices } from './grid-structure.ts';
import { guard, SET_VALUES, type Refused } from './guard.ts';
import { OverlayIndex, type Overlay } from './overlay.ts';
import { SheetNames } from './sheet-names.ts';
import { BOOK_ID, snapshotOf } from './snapshot.ts';
import type { StartedGrid } from './start-grid.ts';
import { changesStructure, follow, type FileNow } from './structure.ts';
import { typedCell } from './typed-cell.ts';
import type {
  FacadeBook,
  FacadeSheet,
  UniverCell,
  UniverEvent,
  UniverMatrix,
  UniverStyle,
} from './univer.ts';

/** What the grid is opened with. */
export interface GridContent {
  readonly name: string;
  readonly workbook: Workbook;
  /** null where the file tells no looks. */
  readonly look: WorkbookLook | null;
  readonly isReadOnly: boolean;
  readonly protectedSheets: ReadonlySet<string>;
}

export interface GridListener {
  /** A cell of the sheet changed by someone's hand (null: by a formula's new result). */
  readonly changed: (sheet: string, by: 'hand' | 'formula') => void;
  readonly refused: (why: Refused) => void;
}

/** One workbook in Univer's grid. */
export class Grid {
  readonly #started: StartedGrid;
  readonly #book: FacadeBook;
  readonly #calculation: Calculation;
  readonly #names = new SheetNames();
  readonly #structure: GridStructure;
  readonly #endings: (() => void)[] = [];
  #overlay: Overlay = { marks: [], findings: [], charts: [] };
  #index: OverlayIndex;
  /** The product itself changes more than contents. */
  #isFollowing = false;

  constructor(started: StartedGrid, content: GridContent, listener: GridListener) {
    this.#started = started;
    for (const { name } of content.workbook.sheets) this.#names.add(name);
    this.#index = new OverlayIndex(this.#overlay, this.#names.ids());
    this.#structure = new GridStructure((mutation, params) => {
      started.api.syncExecuteCommand(mutation, params);
    }, this.#names);
    this.#calculation = new Calculation(started.api);
    this.#listen(content, listener);
    this.#book = started.api.createWorkbook(snapshotOf(content.name, content.workbook, content.look));
    this.#layOver();
    // Signs as Vietnamese writes them: 3.254,5.
    this.#book.setNumfmtLocal('vi_VN');
    const active = content.look?.sheets[content.look.activeSheet]?.name;
    const first = content.workbook.sheets.find(({ name, hidden }) => name === active && !hidden);
    if (first) this.#sheet(first.name)?.activate();
  }

  /** All cells of a sheet that the grid holds. */
  cells(sheet: string): UniverMatrix {
    return this.#sheet(sheet)?.getSheet().getCellMatrix().getMatrix() ?? {};
  }

  /** The number format of a cell; null is General. */
  formatOf(cell: UniverCell): string | null {
    const pattern = this.#styleOf(cell)?.n?.pattern ?? null;
    return pattern === null || pattern === '' || pattern.toLowerCase() === 'general' ? null : pattern;
  }

  /** Writes cells as the clerk would: Ctrl+Z takes it back. */
  write(edits: readonly SetCell[]): void {
    for (const [sheet, cells] of matrices(edits)) this.#sheet(sheet)?.getRange(0, 0, 1, 1).setValues(cells);
  }

  /**
   * Makes what a plan made in the file. Where it is more than contents Ctrl+Z has nothing more to take back, since
   * the grid would take back half of it.
   */
  follow(plan: Plan, now: FileNow): void {
    const active = this.#names.nameOf(this.#book.getActiveSheet().getSheetId());
    this.#isFollowing = true;
    try {
      follow(this.#structure, plan, now);
    } finally {
      this.#isFollowing = false;
    }
    if (changesStructure(plan)) this.#started.history.clearUndoRedo(BOOK_ID);
    if (active !== undefined) this.#sheet(active)?.activate();
  }

  /** Waits until formulas have their values. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  /** Opens the sheet, selects the cells and scrolls to them; false where there is no such sheet. */
  show(range: RangeRef): boolean {
    const sheet = this.#sheet(range.sheet);
    if (sheet) goTo(sheet, range);
    return sheet !== undefined;
  }

  /** The active cell of the sheet in front; null where none is selected. */
  selection(): CellRef | null {
    const sheet = this.#book.getActiveSheet();
    const cell = sheet.getActiveCell();
    const name = this.#names.nameOf(sheet.getSheetId());
    return cell && name !== undefined ? { sheet: name, row: cell.getRow(), col: cell.getColumn() } : null;
  }

  /** What lies over the cells, from now on. */
  paint(change: Partial<Overlay>): void {
    this.#overlay = { ...this.#overlay, ...change };
    this.#index = new OverlayIndex(this.#overlay, this.#names.ids());
    // Before the grid was first painted there is nothing to paint again.
    if (this.#started.api.getCurrentLifecycleStage() >= RENDERED) this.#book.getActiveSheet().refreshCanvas();
  }

  close(): void {
    for (const end of this.#endings) end();
    this.#calculation.close();
    this.#started.api.disposeUnit(BOOK_ID);
  }

  #listen(content: GridContent, listener: GridListener): void {
    const { api } = this.#started;
    const permissions = {
      isReadOnly: content.isReadOnly,
      isProtected: (id: string) => content.protectedSheets.has(this.#names.nameOf(id) ?? ''),
    };
    const subscriptions = [
      api.addEvent('BeforeCommandExecute', (event) => {
        const refused = this.#isFollowing ? null : guard(event, permissions);
        if (refused === null) return;
        event.cancel = true;
        listener.refused(refused);
      }),
      api.addEvent('CommandExecuted', (event) => {
        this.#executed(event, listener);
      }),
    ];
    this.#endings.push(
      ...subscriptions.map((one) => () => {
        one.dispose();
      }),
    );
  }

  #layOver(): void {
    const { interceptors, cellContent, cellTyped } = this.#started;
    const laid = interceptors().intercept(cellContent, {
      id: 'soat-bieu',
      // Both a style and a value (the corner) are laid over the cell.
      effect: 3,
      priority: 100,
      handler: (cell, place, next) => next(this.#index.painted(cell, place)),
    });
    const endTyped = interceptors().writeCellInterceptor.intercept(cellTyped, {
      priority: 1000,
      handler: (cell, _place, next) => typedCell(cell) ?? next(cell),
    });
    this.#endings.push(() => {
      laid.dispose();
      endTyped();
    });
  }

  #executed({ id, params, options }: UniverEvent, listener: GridListener): void {
    if (id !== SET_VALUES && id !== MOVED) return;
    const sheets = id === SET_VALUES ? [this.#names.nameOf(params?.subUnitId ?? '')] : this.#names.all();
    const by = options?.fromFormula === true ? 'formula' : 'hand';
    for (const sheet of sheets) if (sheet !== undefined) listener.changed(sheet, by);
  }

  #sheet(name: string): FacadeSheet | undefined {
    const id = this.#names.ids().get(name);
    return this.#book.getSheets().find((sheet) => sheet.getSheetId() === id);
  }

  #styleOf({ s: style }: UniverCell): UniverStyle | null | undefined {
    return typeof style === 'string' ? this.#book.getWorkbook().getStyles().get(style) : style;
  }
}

/** LifecycleStages.Rendered */
const RENDERED = 2;

const MOVED = 'sheet.mutation.move-range';
