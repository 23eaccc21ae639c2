import { formatKind, type CellContent, type Position, type Range } from '../../grid/index.ts';
import { heldBy, overwriting, writable } from './cell-content.ts';
import { offered } from './entry/offered.ts';
import type { EntryPlace } from './entry/place.ts';
import type { Nullable, UniverCell, WrittenMatrix } from './univer.ts';

/** What the grid tells of its cells; sheets go by the grid's own names. */
export interface GridAccess {
  readonly rawAt: (sheet: string, at: Position) => Nullable<UniverCell>;
  /** null is General. */
  readonly formatOf: (cell: UniverCell) => string | null;
  /** What a cell without content has in the file; null is General. */
  readonly formatInFile: (sheet: string, at: Position) => string | null;
  readonly mergeAt: (sheet: string, at: Position) => Range | null;
  readonly keepsDates: (sheet: string, at: Position) => boolean;
  /** Writes as the clerk would: Ctrl+Z takes it back in one step. */
  readonly write: (sheet: string, cells: WrittenMatrix) => void;
  readonly date1904: boolean;
}

/** The cells of the grid for whatever the clerk does to them: types, pastes, drags. */
export class CellsByHand {
  readonly #grid: GridAccess;

  constructor(grid: GridAccess) {
    this.#grid = grid;
  }

  raw(sheet: string, at: Position): Nullable<UniverCell> {
    return this.#grid.rawAt(sheet, at);
  }

  content(sheet: string, at: Position): CellContent {
    return { ...this.contentOf(this.raw(sheet, at)), format: this.#formatAt(sheet, at) };
  }

  contentOf(cell: Nullable<UniverCell>): CellContent {
    return { ...writable(heldBy(cell)), format: cell ? this.#grid.formatOf(cell) : null };
  }

  place(sheet: string, at: Position): EntryPlace {
    return {
      format: this.#formatAt(sheet, at),
      date1904: this.#grid.date1904,
      keepsDates: this.#grid.keepsDates(sheet, at),
    };
  }

  /** What the clerk is shown to edit; its cell's number format decides. */
  offered(sheet: string, at: Position): string {
    return offered(this.content(sheet, at), this.place(sheet, at));
  }

  /** Whether a merged area hides the cell behind its first one. */
  isCovered(sheet: string, at: Position): boolean {
    const merge = this.#grid.mergeAt(sheet, at);
    return merge !== null && (merge.top !== at.row || merge.left !== at.col);
  }

  /** A content that comes from another cell, as the place takes it: where only texts stand it comes as a text. */
  taken(content: CellContent, place: EntryPlace): CellContent {
    const isText = formatKind(place.format) === 'text';
    const isDay = place.keepsDates && formatKind(content.format) === 'date';
    if (typeof content.value !== 'number' || content.formula !== null || !(isText || isDay)) return content;
    return { value: offered(content, place), formula: null, format: place.format };
  }

  /** The cell of the grid with its new content. */
  written(sheet: string, at: Position, content: CellContent): UniverCell {
    const cell = this.raw(sheet, at);
    const own = cell ? this.#grid.formatOf(cell) : null;
    return overwriting(content, (own ?? GENERAL) !== (content.format ?? GENERAL));
  }

  /** The grid knows nothing of the looks of rows and columns, which cells without content have. */
  #formatAt(sheet: string, at: Position): string | null {
    const cell = this.raw(sheet, at);
    const isOwn = cell && (cell.s || (cell.v ?? null) !== null || cell.f || cell.p);
    return isOwn ? this.#grid.formatOf(cell) : this.#grid.formatInFile(sheet, at);
  }

  /** Writes contents, all in one step. */
  write(sheet: string, contents: readonly (Position & { readonly content: CellContent })[]): void {
    const matrix: WrittenMatrix = {};
    for (const { row, col, content } of contents)
      (matrix[row] ??= {})[col] = this.written(sheet, { row, col }, content);
    this.#grid.write(sheet, matrix);
  }
}

const GENERAL = 'General';
