import type { WorkbookLook } from '../../xlsx/index.ts';
import {
  holdsPlace,
  type CellRef,
  type Plan,
  type Position,
  type RangeRef,
  type SetCell,
} from '../../grid/index.ts';
import { ByHand, type HandledGrid } from './by-hand.ts';
import { Calculation } from './calculation.ts';
import { watchCommands, withName } from './commands.ts';
import { formatInFile } from './file-formats.ts';
import { CELL_EDITOR } from './grid-names.ts';
import { goTo } from './go-to.ts';
import type { GridContent, GridListener } from './grid-content.ts';
import { GridStructure, matrices } from './grid-structure.ts';
import { handledGrid } from './handled-grid.ts';
import type { Overlay } from './overlay.ts';
import { Painting } from './painting.ts';
import { isRendered, rendered } from './rendered.ts';
import { SheetNames } from './sheet-names.ts';
import { BOOK_ID, type BookSnapshot } from './snapshot.ts';
import type { StartedGrid } from './start-grid.ts';
import { changesStructure, follow, type FileNow } from './structure.ts';
import type { FacadeBook, FacadeSheet, Nullable, UniverCell, UniverMatrix, UniverStyle } from './univer.ts';

/** One workbook in Univer's grid. */
export class Grid {
  readonly #started: StartedGrid;
  readonly #book: FacadeBook;
  readonly #calculation: Calculation;
  readonly #names = new SheetNames();
  readonly #structure: GridStructure;
  readonly #hand: ByHand;
  readonly #painting: Painting;
  readonly #date1904: boolean;
  /** As the file has it: what the grid does not know of cells without content. */
  #look: WorkbookLook | null;
  readonly #endCommands: () => void;
  /** Where dates are listed as texts. */
  #datesAsText: readonly RangeRef[] = [];
  /** The product itself changes more than contents. */
  #isFollowing = false;
  #isClosed = false;

  constructor(started: StartedGrid, content: GridContent, snapshot: BookSnapshot, listener: GridListener) {
    this.#started = started;
    for (const { name } of content.workbook.sheets) this.#names.add(name);
    this.#structure = new GridStructure((mutation, params) => {
      started.api.syncExecuteCommand(mutation, params);
    }, this.#names);
    this.#calculation = new Calculation(started.api);
    this.#look = content.look;
    this.#date1904 = content.workbook.date1904;
    this.#painting = new Painting(started, {
      names: this.#names,
      date1904: this.#date1904,
      formatOf: (cell) => this.formatOf(cell),
      styleOf: (cell) => this.#styleOf(cell),
    });
    this.#hand = new ByHand(started, this.#handled(), (refusal) => {
      listener.refused(withName(refusal, this.#names));
    });
    this.#endCommands = watchCommands(started.api, {
      content,
      names: this.#names,
      look: () => this.#look,
      rawAt: (sheet, row, col) => this.cells(sheet)[row]?.[col],
      isFollowing: () => this.#isFollowing,
      before: (event) => {
        this.#hand.before(event);
      },
      listener,
    });
    this.#book = started.api.createWorkbook(snapshot);
    this.#painting.listen();
    this.#hand.listen();
    // Signs as Vietnamese writes them: 3.254,5.
    this.#book.setNumfmtLocal('vi');
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

  /** The file looks so from now on. */
  lookAgain(look: WorkbookLook | null): void {
    this.#look = look;
  }

  /** The number format that a cell without content has in the file; null is General. */
  formatInFile(sheet: string, at: Position): string | null {
    return formatInFile(this.#look, sheet, at);
  }

  /** Whether a cell cannot be changed without others. */
  isFixed(sheet: string, at: Position): boolean {
    return (this.#look?.fixed ?? []).some((area) => area.sheet === sheet && holdsPlace(area, at));
  }

  /** Writes cells as the clerk would: Ctrl+Z takes it back. */
  write(edits: readonly SetCell[]): void {
    const kept = edits.map((edit) => this.#keepingFormat(edit));
    for (const [sheet, cells] of matrices(kept)) this.#sheet(sheet)?.getRange(0, 0, 1, 1).setValues(cells);
  }

  /**
   * Makes what a plan made in the file. Where it is more than contents Ctrl+Z has nothing more to take back, since
   * the grid would take back half of it.
   */
  follow(plan: Plan, now: FileNow): void {
    const active = this.#names.nameOf(this.#book.getActiveSheet().getSheetId());
    this.#look = now.look;
    this.#isFollowing = true;
    try {
      follow(
        this.#structure,
        plan.map((edit) => (edit.kind === 'set-cell' ? this.#keepingFormat(edit) : edit)),
        now,
      );
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

  /** Opens the sheet, selects the cells and scrolls to them, or tells why it can't. A hidden sheet stays hidden. */
  async show(range: RangeRef): Promise<'sheet-gone' | 'sheet-hidden' | null> {
    await rendered(this.#started.api);
    if (this.#isClosed) return 'sheet-gone';
    const sheet = this.#sheet(range.sheet);
    if (!sheet) return 'sheet-gone';
    if (sheet.isSheetHidden()) return 'sheet-hidden';
    goTo(sheet, range);
    return null;
  }

  /** Gives the grid the keyboard: what is typed goes into the active cell. */
  focus(): void {
    const { layout, container } = this.#started;
    layout().focus();
    // A grid that never had it does not know yet where it belongs.
    if (!container.contains(document.activeElement))
      container.querySelector<HTMLElement>(CELL_EDITOR)?.focus();
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
    this.#painting.layOver(change);
    // Before the grid was first painted there is nothing to paint again.
    if (isRendered(this.#started.api)) this.#book.getActiveSheet().refreshCanvas();
  }

  /** Where dates that are typed stay the texts that they are, from now on. */
  keepDatesAsText(ranges: readonly RangeRef[]): void {
    this.#datesAsText = ranges;
  }

  close(): void {
    this.#isClosed = true;
    this.#hand.close();
    this.#painting.close();
    this.#endCommands();
    this.#calculation.close();
    this.#started.api.disposeUnit(BOOK_ID);
  }

  /** A cell that has its number format from its row or column has it still when it gets a content. */
  #keepingFormat(edit: SetCell): SetCell {
    const { before, after, cell } = edit;
    const isSame = (before.format ?? null) === (after.format ?? null);
    if (!isSame || this.cells(cell.sheet)[cell.row]?.[cell.col]) return edit;
    const format = this.formatInFile(cell.sheet, cell);
    return format === null ? edit : { ...edit, after: { ...after, format } };
  }

  #handled(): HandledGrid {
    return handledGrid({
      api: this.#started.api,
      names: this.#names,
      date1904: this.#date1904,
      formatOf: (cell) => this.formatOf(cell),
      datesAsText: () => this.#datesAsText,
      formatInFile: (sheet, at) => this.formatInFile(sheet, at),
    });
  }

  #sheet(name: string): FacadeSheet | undefined {
    const id = this.#names.ids().get(name);
    return this.#book.getSheets().find((sheet) => sheet.getSheetId() === id);
  }

  #styleOf({ s: style }: UniverCell): Nullable<UniverStyle> {
    return typeof style === 'string' ? this.#book.getWorkbook().getStyles().get(style) : style;
  }
}
