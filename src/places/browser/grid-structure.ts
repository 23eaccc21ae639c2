import { sheetNamed, type Range, type SetCell, type SetMerges } from '../../grid/index.ts';
import { overwriting } from './cell-content.ts';
import { matrixCells } from './matrix-cells.ts';
import { widthInPixels } from './measures.ts';
import type { SheetNames } from './sheet-names.ts';
import { BOOK_ID, rowHeights, sheetSnapshot, widthOf, type SheetSnapshot } from './snapshot.ts';
import type { FileNow, Followable } from './structure.ts';
import { styleOf } from './styles.ts';
import { SHEET_DEFAULTS } from './univer-defaults.ts';
import { COMMANDS, type Command, type CommandParams } from './univer-commands.ts';
import type { UniverRange, UniverSheet, UniverStyle, WrittenMatrix } from './univer.ts';

/** Changes the grid by one of its own mutations: not undone by Ctrl+Z, and not held up by the guard. */
export type Mutate = <Id extends Command>(mutation: Id, params: CommandParams[Id]) => void;

/** Sheets, merged cells and looks of the grid, made after the file. */
export class GridStructure implements Followable {
  readonly #mutate: Mutate;
  readonly #names: SheetNames;

  constructor(mutate: Mutate, names: SheetNames) {
    this.#mutate = mutate;
    this.#names = names;
  }

  readonly hasSheet = (sheet: string): boolean => this.#names.has(sheet);

  readonly insertSheet = (name: string, { workbook, look }: FileNow): void => {
    const sheet = sheetNamed(workbook, name);
    if (!sheet) return;
    const index = this.#names.all().length;
    const styles: Record<string, UniverStyle> = {};
    look.looks.forEach((one, number) => {
      styles[`kieu-${number}`] = styleOf(one);
    });
    const snapshot = sheetSnapshot(sheet, this.#names.add(name), look, styles);
    this.#mutate(COMMANDS.insertSheet, {
      unitId: BOOK_ID,
      index,
      sheet: withOwnStyles(snapshot, styles),
    });
  };

  readonly removeSheet = (name: string): void => {
    this.#mutate(COMMANDS.removeSheet, { ...this.#of(name), subUnitName: name });
    this.#names.drop(name);
  };

  readonly writeCells = (cells: readonly SetCell[]): void => {
    for (const [sheet, cellValue] of matrices(cells)) this.#setCells(sheet, cellValue);
  };

  readonly mergeCells = (sheet: string, { before, after }: Pick<SetMerges, 'before' | 'after'>): void => {
    this.#mutate(COMMANDS.removeMerges, { ...this.#of(sheet), ranges: before.map(gridRange) });
    this.#mutate(COMMANDS.addMerges, { ...this.#of(sheet), ranges: after.map(gridRange) });
  };

  readonly dress = (sheet: string, range: Range, { look }: FileNow): void => {
    const own = look.sheets.find(({ name }) => name === sheet);
    const at = (row: number, col: number): UniverStyle | null => {
      const cell = look.looks[own?.cells.get(row)?.get(col) ?? 0];
      return cell ? styleOf(cell) : null;
    };
    // What a look leaves out would stay as it was: the old one goes first.
    this.#setCells(
      sheet,
      matrixOf(range, () => ({ s: null })),
    );
    this.#setCells(
      sheet,
      matrixOf(range, (row, col) => ({ s: at(row, col) })),
    );
    const { left, right } = range;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    this.#mutate(COMMANDS.setColumnWidths, {
      ...this.#of(sheet),
      ranges: [gridRange(range)],
      colWidth: Object.fromEntries(columns.map((col) => [col, widthInPixels(widthOf(col, own))])),
    });
  };

  readonly fitRows = (name: string, { workbook, look }: FileNow): void => {
    const sheet = sheetNamed(workbook, name);
    const own = look.sheets.find((one) => one.name === name);
    if (!sheet || !own) return;
    const heights = rowHeights(sheet, look, own);
    const ranges = [...heights.keys()].map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: 0,
    }));
    this.#mutate(COMMANDS.setRowHeights, {
      ...this.#of(name),
      ranges,
      rowHeight: Object.fromEntries(heights),
    });
  };

  #setCells(sheet: string, cellValue: WrittenMatrix): void {
    this.#mutate(COMMANDS.setValues, { ...this.#of(sheet), cellValue });
  }

  /** What tells the grid which sheet is meant. */
  #of(sheet: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: BOOK_ID, subUnitId: this.#names.ids().get(sheet) ?? '' };
  }
}

/** What is to be written, by sheet. */
export function matrices(edits: readonly SetCell[]): ReadonlyMap<string, WrittenMatrix> {
  const sheets = new Map<string, WrittenMatrix>();
  for (const { cell, before, after } of edits) {
    const matrix = sheets.get(cell.sheet) ?? {};
    const row = (matrix[cell.row] ??= {});
    row[cell.col] = overwriting(after, (before.format ?? null) !== (after.format ?? null));
    sheets.set(cell.sheet, matrix);
  }
  return sheets;
}

function matrixOf(
  { top, left, bottom, right }: Range,
  cell: (row: number, col: number) => { readonly s: UniverStyle | null },
): WrittenMatrix {
  const matrix: WrittenMatrix = {};
  for (let row = top; row <= bottom; row++) {
    const line: NonNullable<WrittenMatrix[number]> = {};
    for (let col = left; col <= right; col++) line[col] = cell(row, col);
    matrix[row] = line;
  }
  return matrix;
}

function gridRange({ top, left, bottom, right }: Range): UniverRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** The names of styles were given out when the workbook was opened: what comes later brings its styles along. */
function withOwnStyles(snapshot: SheetSnapshot, styles: Readonly<Record<string, UniverStyle>>): UniverSheet {
  const cellData: WrittenMatrix = {};
  for (const { row, col, cell } of matrixCells(snapshot.cellData))
    (cellData[row] ??= {})[col] = typeof cell.s === 'string' ? { ...cell, s: styles[cell.s] ?? null } : cell;
  return { ...SHEET_DEFAULTS, ...snapshot, cellData };
}
