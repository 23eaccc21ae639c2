import type { RangeRef, Workbook } from '../../grid/index.ts';
import type { WorkbookLook } from '../xlsx/look/index.ts';
import { Calculation } from './calculation.ts';
import { guard, SET_VALUES, type Refused } from './guard.ts';
import { OverlayIndex, type Overlay } from './overlay.ts';
import { BOOK_ID, sheetId, snapshotOf } from './snapshot.ts';
import type { StartedGrid } from './start-grid.ts';
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
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #endings: (() => void)[] = [];
  #overlay: Overlay = { marks: [], findings: [] };
  #index: OverlayIndex;

  constructor(started: StartedGrid, content: GridContent, listener: GridListener) {
    this.#started = started;
    content.workbook.sheets.forEach(({ name }, index) => {
      this.#ids.set(name, sheetId(index));
      this.#names.set(sheetId(index), name);
    });
    this.#index = new OverlayIndex(this.#overlay, this.#ids);
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

  /** Writes cells of one sheet at once. */
  write(sheet: string, cells: UniverMatrix): void {
    this.#sheet(sheet)?.getRange(0, 0, 1, 1).setValues(cells);
  }

  /** Waits until formulas have their values. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  /** Opens the sheet, selects the cells and scrolls to them; false where there is no such sheet. */
  show({ sheet: name, top, left, bottom, right }: RangeRef): boolean {
    const sheet = this.#sheet(name);
    if (!sheet) return false;
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    // The grid counts from the first row that scrolls, and lays the cell under the rows that stand still.
    const lead = sheet.getFrozenRows() > 0 ? 2 : 3;
    sheet.scrollToCell(Math.max(0, top - lead), Math.max(0, left - 2));
    return true;
  }

  /** What lies over the cells, from now on. */
  paint(change: Partial<Overlay>): void {
    this.#overlay = { ...this.#overlay, ...change };
    this.#index = new OverlayIndex(this.#overlay, this.#ids);
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
      isProtected: (id: string) => content.protectedSheets.has(this.#names.get(id) ?? ''),
    };
    const subscriptions = [
      api.addEvent('BeforeCommandExecute', (event) => {
        const refused = guard(event, permissions);
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
    const sheets = id === SET_VALUES ? [this.#names.get(params?.subUnitId ?? '')] : [...this.#names.values()];
    const by = options?.fromFormula === true ? 'formula' : 'hand';
    for (const sheet of sheets) if (sheet !== undefined) listener.changed(sheet, by);
  }

  #sheet(name: string): FacadeSheet | undefined {
    const id = this.#ids.get(name);
    return this.#book.getSheets().find((sheet) => sheet.getSheetId() === id);
  }

  #styleOf({ s: style }: UniverCell): UniverStyle | null | undefined {
    return typeof style === 'string' ? this.#book.getWorkbook().getStyles().get(style) : style;
  }
}

/** LifecycleStages.Rendered */
const RENDERED = 2;

const MOVED = 'sheet.mutation.move-range';
