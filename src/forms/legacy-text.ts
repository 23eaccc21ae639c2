import {
  decodeLegacy,
  legacyEncodingOf,
  type Cell,
  type CellRef,
  type LegacyEncoding,
  type Row,
  type Sheet,
} from '../grid/index.ts';

/** A cell whose text is not Unicode, as it stands and as it reads. */
export interface LegacyCell {
  readonly cell: CellRef;
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
  /** A formula gives the text; converting the cell would replace the formula. */
  readonly calculated: boolean;
}

/** A sheet with all its text in Unicode, and the cells where it was not; the sheet itself where all of it was. */
export interface UnicodeSheet {
  readonly sheet: Sheet;
  readonly legacy: readonly LegacyCell[];
}

/**
 * Reads a sheet's text through its legacy encodings (TCVN3, VNI). Short text that can't tell by itself is read as the
 * rest of its sheet is: a lone "Céng" among text in TCVN3.
 */
export function unicodeSheet(sheet: Sheet): UnicodeSheet {
  const found = cellsIn(sheet, (text, font) => legacyEncodingOf(text, font));
  const common = commonest(found);
  if (common === null) return { sheet, legacy: [] };
  const legacy = cellsIn(
    sheet,
    (text, font) => legacyEncodingOf(text, font) ?? (mayBeShort(text) ? common : null),
  );
  return { sheet: { ...sheet, rows: decodedRows(sheet, legacy) }, legacy };
}

/** One letter or more of Windows-1252's upper half and none beyond: nothing else would be legacy text. */
function mayBeShort(text: string): boolean {
  return text.length <= 24 && /[\u00a1-\u00ff]/u.test(text) && !/[\u0100-\uffff]/u.test(text);
}

function cellsIn(
  sheet: Sheet,
  encodingOf: (text: string, font: string | null) => LegacyEncoding | null,
): LegacyCell[] {
  const cells: LegacyCell[] = [];
  for (const [row, line] of sheet.rows) {
    line.forEach((cell, col) => {
      if (typeof cell?.value !== 'string') return;
      const encoding = encodingOf(cell.value, cell.font);
      if (encoding === null) return;
      const after = decodeLegacy(cell.value, encoding, cell.font);
      const at = { sheet: sheet.name, row, col };
      cells.push({ cell: at, encoding, before: cell.value, after, calculated: cell.formula !== null });
    });
  }
  return cells;
}

function commonest(cells: readonly LegacyCell[]): LegacyEncoding | null {
  if (cells.length === 0) return null;
  const tcvn3 = cells.filter((cell) => cell.encoding === 'tcvn3').length;
  return tcvn3 * 2 >= cells.length ? 'tcvn3' : 'vni';
}

function decodedRows(sheet: Sheet, legacy: readonly LegacyCell[]): ReadonlyMap<number, Row> {
  const rows = new Map(sheet.rows);
  const copies = new Map<number, (Cell | undefined)[]>();
  for (const { cell: at, after } of legacy) {
    const line = copies.get(at.row) ?? [...(sheet.rows.get(at.row) ?? [])];
    const cell = line[at.col];
    if (cell) line[at.col] = { ...cell, value: after };
    copies.set(at.row, line);
  }
  for (const [row, line] of copies) rows.set(row, line);
  return rows;
}
