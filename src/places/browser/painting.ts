import { NumberFit } from './number-fit.ts';
import { OverlayIndex, type Overlay } from './overlay.ts';
import type { SheetNames } from './sheet-names.ts';
import { isShownNumber, shownCell, withDays } from './shown-cell.ts';
import type { StartedGrid } from './start-grid.ts';
import { STYLE_AND_VALUE } from './univer-enums.ts';
import type { Nullable, PaintedPlace, UniverCell, UniverStyle } from './univer.ts';

type Cell = Nullable<UniverCell>;

export interface Paintable {
  readonly names: SheetNames;
  readonly date1904: boolean;
  /** null is General. */
  readonly formatOf: (cell: UniverCell) => string | null;
  readonly styleOf: (cell: UniverCell) => Nullable<UniverStyle>;
}

/** How cells are seen: numbers and dates as Vietnamese settings show them, with what lies over the cells. */
export class Painting {
  readonly #started: StartedGrid;
  readonly #book: Paintable;
  readonly #fit = new NumberFit();
  readonly #endings: (() => void)[] = [];
  #overlay: Overlay = { marks: [], findings: [], charts: [] };
  #index: OverlayIndex;

  constructor(started: StartedGrid, book: Paintable) {
    this.#started = started;
    this.#book = book;
    this.#index = new OverlayIndex(this.#overlay, book.names.ids());
  }

  /** Takes part in the painting of cells. To be called once a workbook is open. */
  listen(): void {
    const { interceptors, points } = this.#started;
    const layers = [
      // Both a style and a value (the corner) are laid over the cell.
      { id: 'soat-bieu', priority: BEFORE_FORMATS, paint: this.#beforeFormats },
      { id: 'soat-bieu-so', priority: AFTER_FORMATS, paint: this.#afterFormats },
    ];
    for (const { id, priority, paint } of layers) {
      const laid = interceptors().intercept(points.INTERCEPTOR_POINT.CELL_CONTENT, {
        id,
        effect: STYLE_AND_VALUE,
        priority,
        handler: (cell, place, next) => next(paint(cell, place)),
      });
      this.#endings.push(() => {
        laid.dispose();
      });
    }
  }

  /** What lies over the cells, from now on. */
  layOver(change: Partial<Overlay>): void {
    this.#overlay = { ...this.#overlay, ...change };
    this.#index = new OverlayIndex(this.#overlay, this.#book.names.ids());
  }

  close(): void {
    for (const end of this.#endings) end();
  }

  readonly #beforeFormats = (cell: Cell, place: PaintedPlace): Cell =>
    withDays(this.#index.painted(cell, place), this.#formatAt(cell), this.#book.date1904);

  readonly #afterFormats = (cell: Cell, place: PaintedPlace): Cell => {
    const { rawData } = place;
    const shown = shownCell(cell, rawData, this.#formatAt(rawData), this.#book.date1904);
    if (!shown || !isShownNumber(shown)) return shown;
    return this.#fit.fitted(shown, rawData && this.#book.styleOf(rawData), place);
  };

  #formatAt(cell: Cell): string | null {
    return cell ? this.#book.formatOf(cell) : null;
  }
}

/** The grid formats numbers at 10; the higher come first, each takes what the one before it gave. */
const BEFORE_FORMATS = 100;
const AFTER_FORMATS = 5;
