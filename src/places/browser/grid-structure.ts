import { sheetNamed, type Range, type SetCell, type SetMerges } from '../../grid/index.ts';
import { overwriting } from './cell-content.ts';
import { widthInPixels } from './measures.ts';
import type { SheetNames } from './sheet-names.ts';
import { BOOK_ID, rowHeights, sheetSnapshot, widthOf } from './snapshot.ts';
import type { FileNow, Followable } from './structure.ts';
import { styleOf } from './styles.ts';
import type { UniverMatrix, UniverRange, UniverSheet, UniverStyle } from './univer.ts';

/** Changes the grid by one of its own mutations: not undone by Ctrl+Z, and not held up by the guard. */
export type Mutate = (mutation: string, params: object) => void;

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
    this.#mutate('sheet.mutation.insert-sheet', {
      unitId: BOOK_ID,
      index,
      sheet: withOwnStyles(snapshot, styles),
    });
  };

  readonly removeSheet = (name: string): void => {
    this.#onSheet('sheet.mutation.remove-sheet', name, { subUnitName: name });
    this.#names.drop(name);
  };

  readonly writeCells = (cells: readonly SetCell[]): void => {
    for (const [sheet, cellValue] of matrices(cells)) this.#setCells(sheet, cellValue);
  };

  readonly mergeCells = (sheet: string, { before, after }: Pick<SetMerges, 'before' | 'after'>): void => {
    this.#onSheet('sheet.mutation.remove-worksheet-merge', sheet, { ranges: before.map(gridRange) });
    this.#onSheet('sheet.mutation.add-worksheet-merge', sheet, { ranges: after.map(gridRange) });
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
    this.#onSheet('sheet.mutation.set-worksheet-col-width', sheet, {
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
    this.#onSheet('sheet.mutation.set-worksheet-row-height', name, {
      ranges,
      rowHeight: Object.fromEntries(heights),
    });
  };

  #setCells(sheet: string, cellValue: UniverMatrix): void {
    this.#onSheet('sheet.mutation.set-range-values', sheet, { cellValue });
  }

  #onSheet(mutation: string, sheet: string, params: object): void {
    this.#mutate(mutation, { unitId: BOOK_ID, subUnitId: this.#names.ids().get(sheet), ...params });
  }
}

/** What is to be written, by sheet. */
export function matrices(edits: readonly SetCell[]): ReadonlyMap<string, UniverMatrix> {
  const sheets = new Map<string, UniverMatrix>();
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
): UniverMatrix {
  const matrix: UniverMatrix = {};
  for (let row = top; row <= bottom; row++) {
    const line: NonNullable<UniverMatrix[number]> = {};
    for (let col = left; col <= right; col++) line[col] = cell(row, col);
    matrix[row] = line;
  }
  return matrix;
}

function gridRange({ top, left, bottom, right }: Range): UniverRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** The names of styles were given out when the workbook was opened: what comes later brings its styles along. */
function withOwnStyles(snapshot: UniverSheet, styles: Readonly<Record<string, UniverStyle>>): UniverSheet {
  const cellData = Object.fromEntries(
    Object.entries(snapshot.cellData).map(([row, cells]) => {
      const dressed = Object.entries(cells).map(([col, cell]) => {
        return [col, typeof cell.s === 'string' ? { ...cell, s: styles[cell.s] ?? null } : cell] as const;
      });
      return [row, Object.fromEntries(dressed)] as const;
    }),
  );
  return { ...UNTOLD, ...snapshot, cellData };
}

/** What a workbook's sheets may leave out, and a sheet that comes later must tell. */
const UNTOLD = {
  tabColor: '',
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rightToLeft: 0,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
};
