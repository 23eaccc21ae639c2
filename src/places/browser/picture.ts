import {
  cellInRow,
  isErrorValue,
  RowBuilder,
  type Cell,
  type CellContent,
  type Row,
  type SetCell,
  type Sheet,
  type Value,
} from '../../grid/index.ts';
import { heldBy, trusted } from './cell-content.ts';
import type { Nullable, UniverCell, UniverMatrix } from './univer.ts';

/** The cells of a sheet as the grid has them now. */
export interface GridCells {
  readonly cells: UniverMatrix;
  readonly formatOf: (cell: UniverCell) => string | null;
  /** The number format that a cell without content has in the file. */
  readonly formatInFile: (row: number, col: number) => string | null;
}

/** The sheet's picture with what the grid holds; cells that hold what the file holds are the file's own. */
export function pictureOf(file: Sheet, grid: GridCells): Sheet {
  const rows = new Map<number, Row>();
  for (const row of rowNumbers(file, grid)) {
    const own = file.rows.get(row);
    const line = grid.cells[row] ?? {};
    const cells = new RowBuilder();
    for (const col of columnNumbers(own, line)) {
      const cell = cellOf(own && cellInRow(own, col), line[col], grid);
      if (cell) cells.put(col, cell);
    }
    if (!cells.isEmpty) rows.set(row, cells.row);
  }
  return { ...file, rows };
}

/** What makes the file's sheet the grid's, cell by cell. */
export function editsOf(file: Sheet, grid: GridCells): SetCell[] {
  const edits: SetCell[] = [];
  for (const row of rowNumbers(file, grid)) {
    const own = file.rows.get(row);
    const line = grid.cells[row] ?? {};
    for (const col of columnNumbers(own, line)) {
      const before = own && cellInRow(own, col);
      const after = cellOf(before, line[col], grid);
      if (before === after || sameToTheFile(before, after)) continue;
      edits.push({
        kind: 'set-cell',
        cell: { sheet: file.name, row, col },
        before: before ? contentOf(before) : { ...EMPTY, format: grid.formatInFile(row, col) },
        after: contentOf(after ?? emptied(before)),
      });
    }
  }
  return edits;
}

function rowNumbers(file: Sheet, { cells }: GridCells): number[] {
  const numbers = new Set([...file.rows.keys(), ...Object.keys(cells).map(Number)]);
  return [...numbers].toSorted((a, b) => a - b);
}

function columnNumbers(own: Row | undefined, line: Readonly<Record<number, unknown>>): Set<number> {
  const numbers = new Set(Object.keys(line).map(Number));
  own?.forEach((cell, col) => {
    if (cell) numbers.add(col);
  });
  return numbers;
}

function cellOf(
  file: Cell | undefined,
  grid: Nullable<UniverCell>,
  { formatOf }: GridCells,
): Cell | undefined {
  const { value, formula } = heldBy(grid);
  if (formula === null && value === null) return undefined;
  const format = grid ? formatOf(grid) : null;
  if (file?.formula === formula && file.format === format && sameValue(file.value, value)) return file;
  return { value: trusted(value), formula, format, font: file?.font ?? null };
}

/** An error that stands in a cell by itself is a text to the grid. */
function sameValue(file: Value, grid: Value): boolean {
  if (!isErrorValue(file)) return file === grid || (file === '' && grid === null);
  return isErrorValue(grid) ? file.error === grid.error : file.error === grid;
}

/** A formula's result is no part of what is written. */
function sameToTheFile(before: Cell | undefined, after: Cell | undefined): boolean {
  return before?.formula != null && before.formula === after?.formula && before.format === after.format;
}

/** A cell that loses its content keeps its number format. */
function emptied(before: Cell | undefined): Cell | undefined {
  return before && { ...before, value: null, formula: null };
}

const EMPTY: CellContent = { value: null, formula: null, format: null };

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return EMPTY;
  const { value, formula, format } = cell;
  return { value: isErrorValue(value) ? null : value, formula, format };
}
