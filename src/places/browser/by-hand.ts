import type { AUTO_FILL_APPLY_TYPE, COPY_TYPE } from '@univerjs/preset-sheets-core';
import { sameRange, type Position, type Range } from '../../grid/index.ts';
import { CellsByHand, type GridAccess } from './cells-by-hand.ts';
import { copyHook } from './copying.ts';
import { filled } from './dragging.ts';
import { Editing } from './editing.ts';
import type { Refusal } from './guard.ts';
import { fromClipboard, fromGrid, layOut, type Pasted } from './pasting.ts';
import type { StartedGrid } from './start-grid.ts';
import { COMMANDS, paramsOf, type CommandParams } from './univer-commands.ts';
import type { UniverEvent, UniverRange } from './univer.ts';

/** What of the grid is acted on beside its cells. */
export interface HandledGrid extends GridAccess {
  /** The sheet in front, by the grid's own name, and what is selected there. */
  readonly selected: () => { readonly sheet: string; readonly range: Range } | null;
  readonly select: (sheet: string, range: Range) => void;
  /** Gives the sheet the rows and columns up to there, where it has fewer. */
  readonly reach: (sheet: string, last: Position) => void;
}

/**
 * Whatever the clerk does to cells, done here in place of the grid: typing, pasting, dragging a selection on. All of
 * it takes texts and numbers in one and the same way.
 */
export class ByHand {
  readonly #started: StartedGrid;
  readonly #grid: HandledGrid;
  readonly #cells: CellsByHand;
  readonly #editing: Editing;
  readonly #refuse: (refusal: Refusal) => void;
  readonly #endings: (() => void)[] = [];

  constructor(started: StartedGrid, grid: HandledGrid, refuse: (refusal: Refusal) => void) {
    this.#started = started;
    this.#grid = grid;
    this.#cells = new CellsByHand(grid);
    this.#editing = new Editing(this.#cells, started.editorText, (cell) => {
      refuse({ why: 'not-a-formula', cell });
    });
    this.#refuse = refuse;
  }

  /** Takes part in the edits of cells. To be called once a workbook is open. */
  listen(): void {
    const { points, interceptors, clipboard } = this.#started;
    const copying = clipboard().addClipboardHook(copyHook(this.#cells));
    const { writeCellInterceptor } = interceptors();
    this.#endings.push(
      () => {
        copying.dispose();
      },
      writeCellInterceptor.intercept(points.AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, place) => this.#editing.written(cell, place),
      }),
      writeCellInterceptor.intercept(points.BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, place, next) => this.#editing.offered(cell, place) ?? next(cell),
      }),
    );
  }

  /** A command is about to be executed: what is done here in its place is cancelled there. */
  before(event: UniverEvent): void {
    const pasted = paramsOf(event, COMMANDS.paste);
    const filled = paramsOf(event, COMMANDS.fill);
    if ((pasted && this.#pastes(pasted)) || (filled && this.#fills(filled))) event.cancel = true;
    else this.#editing.before(event);
  }

  close(): void {
    for (const end of this.#endings) end();
  }

  /** false: cells that were cut are moved by the grid, which knows what points to them. */
  #pastes({ htmlContent = '', textContent = '' }: CommandParams[typeof COMMANDS.paste]): boolean {
    const copyId = /data-copy-id="([^\s"]+)"/u.exec(htmlContent)?.[1];
    const copied =
      copyId === undefined ? undefined : this.#started.clipboard().copyContentCache().get(copyId);
    const copyType: `${COPY_TYPE}` | undefined = copied?.copyType;
    if (copyType === 'CUT' && copied?.matrix) return false;
    const broken: Position[] = [];
    const pasted = copied?.matrix
      ? fromGrid(copied, this.#cells)
      : fromClipboard(htmlContent, textContent, (at) => broken.push(at));
    if (pasted) this.#paste(pasted, broken);
    else this.#refuse({ why: 'nothing-to-paste', cell: null });
    return true;
  }

  /** @param broken gets the cells where what begins as a formula stays a text */
  #paste(pasted: Pasted, broken: readonly Position[]): void {
    const selected = this.#grid.selected();
    if (!selected) return;
    const laid = layOut(pasted, selected.sheet, selected.range, this.#cells);
    if (!laid.ok) {
      this.#refuse({ why: laid.why, cell: null });
      return;
    }
    this.#grid.reach(selected.sheet, { row: laid.range.bottom, col: laid.range.right });
    const [first] = broken;
    if (first) this.#refuse({ why: 'not-a-formula', cell: { sheet: selected.sheet, ...first } });
    this.#cells.write(selected.sheet, laid.contents);
    this.#grid.select(selected.sheet, laid.range);
  }

  /** false: a selection dragged into itself is emptied by the grid. */
  #fills({ sourceRange, targetRange, applyType }: CommandParams[typeof COMMANDS.fill]): boolean {
    const selected = this.#grid.selected();
    if (!selected) return false;
    const [source, target] = [rangeOf(sourceRange), rangeOf(targetRange)];
    const whole = {
      top: Math.min(source.top, target.top),
      left: Math.min(source.left, target.left),
      bottom: Math.max(source.bottom, target.bottom),
      right: Math.max(source.right, target.right),
    };
    if (sameRange(whole, source)) return false;
    const type: `${AUTO_FILL_APPLY_TYPE}` | undefined = applyType;
    const way = type === 'COPY' ? 'copy' : 'series';
    this.#cells.write(selected.sheet, filled(selected.sheet, source, whole, way, this.#cells));
    this.#grid.select(selected.sheet, whole);
    return true;
  }
}

/** Before all that the grid itself makes of an edit. */
const FIRST = 1000;

function rangeOf({ startRow, startColumn, endRow, endColumn }: UniverRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
