import type { Range } from '../../grid/index.ts';
import { rangeName } from '../../grid/index.ts';
import { bandsOf, cellCount } from './addresses.ts';
import { askForMergedAreas, mergedAreasOf, type MergedAreas } from './merged-areas.ts';
import type { UsedSheet } from './read-used.ts';

/** A band of rows of one sheet. */
export interface Piece {
  readonly of: UsedSheet;
  readonly area: Range;
}

/** What Excel gives of a piece, as plain data. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly merged: MergedAreas;
  readonly isHidden: (row: number) => boolean;
  readonly fontAt: (row: number, col: number) => string | null;
}

/** Excel gives at most 512 merged areas at once; so many cells can't have more. */
export const MERGE_CELLS = 1024;

/** About what a cell costs in an answer: its value and type, its formula (the value again), its number format. */
const CELL_BYTES = 55;
const FONT_BYTES = 60;
/** A request's own bytes for a band of merged areas and for a sheet. */
const BAND_BYTES = 600;

export function bytesOf({ of: { font }, area }: Piece): number {
  const cells = cellCount(area);
  const bands = Math.ceil(cells / MERGE_CELLS);
  return bands * BAND_BYTES + cells * (CELL_BYTES + (font === null ? FONT_BYTES : 0));
}

/** A sheet's used cells in pieces of at most so many bytes. */
export function piecesOf(sheet: UsedSheet, mostBytes: number): Piece[] {
  if (!sheet.used) return [];
  const whole: Piece = { of: sheet, area: sheet.used };
  const cells = cellCount(sheet.used);
  const mostCells = Math.max(1, Math.floor((mostBytes / bytesOf(whole)) * cells));
  return bandsOf(sheet.used, mostCells).map((area) => ({ of: sheet, area }));
}

/** Half the rows each; null for a piece of one row. */
export function halvesOf({ of, area }: Piece): [Piece, Piece] | null {
  if (area.top === area.bottom) return null;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { of, area: { ...area, bottom: middle } },
    { of, area: { ...area, top: middle + 1 } },
  ];
}

/** Asks for a piece; what is given can be called once the next sync is done. */
export function askFor(context: Excel.RequestContext, piece: Piece): () => ReadPiece {
  const { of, area } = piece;
  const sheet = context.workbook.worksheets.getItem(of.sheet.id);
  const range = sheet.getRange(rangeName(area));
  range.load('values,valueTypes,formulas,numberFormat');
  const hidden = of.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const fonts = of.font === null ? range.getCellProperties({ format: { font: { name: true } } }) : null;
  const merged = bandsOf(area, MERGE_CELLS).map((band) => {
    return askForMergedAreas(sheet.getRange(rangeName(band)));
  });
  return () => ({
    piece,
    values: range.values,
    types: range.valueTypes,
    formulas: range.formulas,
    formats: range.numberFormat,
    merged: joined(merged.map((answer) => answer())),
    isHidden: (row) => hidden?.value[row]?.rowHidden ?? of.rowsHidden === true,
    fontAt: (row, col) => fonts?.value[row]?.[col]?.format?.font?.name ?? of.font,
  });
}

/** A merged area that lies over two parts is given with each. */
export function joined(parts: readonly MergedAreas[]): MergedAreas {
  return mergedAreasOf(parts.flatMap(({ merges, cut }) => [...merges, ...cut]));
}
