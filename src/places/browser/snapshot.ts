import type { SheetLook, WorkbookLook } from '../../xlsx/index.ts';
import { greatest, usedRange, type Cell, type Row, type Sheet, type Steps } from '../../grid/index.ts';
import { univerCell } from './cell-content.ts';
import type { GridContent } from './grid-content.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, pointsInPixels, widthInPixels } from './measures.ts';
import { textHeight } from './text-height.ts';
import { styleOf } from './styles.ts';
import { sheetId } from './sheet-names.ts';
import type { DefaultFields } from './univer-defaults.ts';
import { BooleanNumber } from './univer-enums.ts';
import type { UniverBook, UniverCell, UniverRange, UniverSheet, UniverStyle } from './univer.ts';

/** The grid's own name for the workbook: there is one at a time. */
export const BOOK_ID = 'so';

/** What of a workbook and its sheets Univer is told; the rest it has by itself. */
export type BookSnapshot = Pick<UniverBook, 'id' | 'name' | 'styles' | 'sheetOrder' | 'sheets'>;
export type SheetSnapshot = Omit<UniverSheet, keyof DefaultFields> & Partial<DefaultFields>;

const LEAST_ROWS = 60;
const LEAST_COLS = 20;
/** Room to write in beside what is there. */
const MORE = 10;

/** The workbook as Univer is given it, sheet by sheet: contents of the picture, looks of the file where it told them. */
export function* snapshotting({
  name,
  workbook,
  look,
}: Pick<GridContent, 'name' | 'workbook' | 'look'>): Steps<BookSnapshot> {
  const styles: Record<string, UniverStyle> = {};
  look?.looks.forEach((one, index) => {
    styles[lookId(index)] = styleOf(one);
  });
  const sheets: SheetSnapshot[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    sheets.push(sheetSnapshot(sheet, sheetId(index), look, styles));
    yield;
  }
  return {
    id: BOOK_ID,
    name,
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

const lookId = (index: number): string => `kieu-${index}`;

/** @param styles where the styles stand that cells name; what is missing there is added */
export function sheetSnapshot(
  sheet: Sheet,
  id: string,
  book: WorkbookLook | null,
  styles: Record<string, UniverStyle>,
): SheetSnapshot {
  const look = book?.sheets.find((other) => other.name === sheet.name) ?? null;
  const used = usedRange(sheet);
  const lastLooked = greatest([...(look?.cells.values() ?? [])].map((row) => greatest(row.keys())));
  const rows = Math.max(LEAST_ROWS, (used?.bottom ?? 0) + MORE, lastRow(look) + MORE);
  const cols = Math.max(LEAST_COLS, (used?.right ?? 0) + MORE, lastLooked + 2);
  const frozen = look?.frozen ?? null;
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden),
    rowCount: rows,
    columnCount: cols,
    defaultColumnWidth: widthInPixels(look?.defaultWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: pointsInPixels(look?.defaultHeight ?? DEFAULT_HEIGHT),
    mergeData: sheet.merges.map(mergeData),
    cellData: cellData(sheet, look, styles),
    rowData: rowData(sheet, book, look),
    columnData: columnData(look, cols),
    ...(frozen && {
      freeze: { xSplit: frozen.cols, ySplit: frozen.rows, startRow: frozen.rows, startColumn: frozen.cols },
    }),
    showGridlines: flag(look?.gridLines !== false),
  };
}

function flag(isTrue: boolean): UniverSheet['hidden'] {
  return isTrue ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function lastRow(look: SheetLook | null): number {
  return greatest([0, ...(look?.cells.keys() ?? [])]);
}

function mergeData({ top, left, bottom, right }: Sheet['merges'][number]): UniverRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

function cellData(
  sheet: Sheet,
  look: SheetLook | null,
  styles: Record<string, UniverStyle>,
): UniverSheet['cellData'] {
  const data: Record<number, Record<number, UniverCell>> = {};
  for (const [row, cells] of look?.cells ?? [])
    data[row] = Object.fromEntries([...cells].map(([col, index]) => [col, { s: lookId(index) }]));
  for (const [row, cells] of sheet.rows) fillRow((data[row] ??= {}), cells, styles);
  return data;
}

function fillRow(line: Record<number, UniverCell>, cells: Row, styles: Record<string, UniverStyle>): void {
  cells.forEach((cell, col) => {
    if (cell) line[col] = { ...univerCell(cell), s: line[col]?.s ?? formatStyle(cell, styles) };
  });
}

/** The style of a cell of which only the number format is known; by its name, since many cells share it. */
function formatStyle({ format }: Cell, styles: Record<string, UniverStyle>): string | null {
  if (format === null) return null;
  const id = `dang-${format}`;
  styles[id] ??= { n: { pattern: format } };
  return id;
}

function rowData(sheet: Sheet, look: WorkbookLook | null, own: SheetLook | null): UniverSheet['rowData'] {
  const data: UniverSheet['rowData'] = {};
  if (look && own) for (const [row, h] of rowHeights(sheet, look, own)) data[row] = { h };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

/** In pixels, by row. Rows without a height of their own are as high as their text needs. */
export function rowHeights(sheet: Sheet, look: WorkbookLook, own: SheetLook): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const least = pointsInPixels(own.defaultHeight ?? DEFAULT_HEIGHT);
  for (const row of sheet.rows.keys()) heights.set(row, Math.max(least, textHeight(row, sheet, look, own)));
  for (const [row, { height }] of own.rows) if (height !== null) heights.set(row, pointsInPixels(height));
  return heights;
}

/** In characters. */
export function widthOf(col: number, look: SheetLook | undefined): number {
  const column = look?.columns.find(({ first, last }) => first <= col && col <= last);
  return column?.width ?? look?.defaultWidth ?? DEFAULT_WIDTH;
}

function columnData(look: SheetLook | null, cols: number): UniverSheet['columnData'] {
  const data: UniverSheet['columnData'] = {};
  for (const { first, last, width, hidden } of look?.columns ?? [])
    for (let col = first; col <= Math.min(last, cols - 1); col++)
      data[col] = {
        ...(width !== null && { w: widthInPixels(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
      };
  return data;
}
