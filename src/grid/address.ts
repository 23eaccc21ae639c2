/**
 * Addresses of cells and ranges. Rows and columns count from 0; what a person reads (A1) counts from 1.
 */

/** A cell of a sheet. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, all four edges inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows, or columns, that follow each other: both ends inclusive; none where the last is before the first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A cell in a workbook. */
export interface CellRef extends Position {
  readonly sheet: string;
}

/** A rectangle in a workbook. */
export interface RangeRef extends Range {
  readonly sheet: string;
}

/** The largest row and column (from 0) of an Excel sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** Names of columns that were asked for: few columns are, and each again and again. */
const COLUMN_NAMES: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(col: number): string {
  return (COLUMN_NAMES[col] ??= spelledColumn(col));
}

function spelledColumn(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "C13"; no sheet, no $. */
export function cellName({ row, col }: Position): string {
  return `${columnName(col)}${row + 1}`;
}

/** "A7:G13", or "A7" for one cell. */
export function rangeName(range: Range): string {
  const first = cellName({ row: range.top, col: range.left });
  if (range.top === range.bottom && range.left === range.right) return first;
  return `${first}:${cellName({ row: range.bottom, col: range.right })}`;
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) &&
    !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "'XL TCCSĐ'!C13" or "'XL TCCSĐ'!C9:C12". */
export function qualifiedName(ref: CellRef | RangeRef): string {
  return `${sheetPrefix(ref.sheet)}!${'row' in ref ? cellName(ref) : rangeName(ref)}`;
}

/** "C13" or "$C$13" → its position; null where the text is no address of a cell within a sheet. */
export function parseCellName(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let col = 0;
  for (const letter of match[1].toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64);
  const row = Number(match[2]) - 1;
  return col - 1 > LAST_COL || row > LAST_ROW ? null : { row, col: col - 1 };
}

/** "A7:G13" or "A7" → its range, edges in order; null where the text is none. */
export function parseRangeName(text: string): Range | null {
  const [a, b, ...rest] = text.split(':');
  const first = parseCellName(a ?? '');
  const last = b === undefined ? first : parseCellName(b);
  if (!first || !last || rest.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.col, last.col),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.col, last.col),
  };
}

/** Whether they are one cell of a sheet. */
export function samePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.col === b.col;
}

/** Whether both are there, and are one cell of a workbook. */
export function sameCell(a: CellRef | null | undefined, b: CellRef | null | undefined): boolean {
  return a != null && b != null && samePosition(a, b) && a.sheet === b.sheet;
}

/** Each cell once, in their order. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.col} ${cell.sheet}`, cell])).values()];
}

/** Cells of one sheet as the fewest runs along a row or column: C9, C10, C11 → C9:C11. */
export function joinCells(cells: readonly CellRef[]): RangeRef[] {
  const runs: RangeRef[] = [];
  for (const { sheet, row, col } of cells) {
    const last = runs.at(-1);
    const below = last?.sheet === sheet && last.left === col && last.right === col && last.bottom + 1 === row;
    const beside = last?.sheet === sheet && last.top === row && last.bottom === row && last.right + 1 === col;
    if (last && (below || beside)) runs[runs.length - 1] = { ...last, bottom: row, right: col };
    else runs.push({ sheet, top: row, left: col, bottom: row, right: col });
  }
  return runs;
}
