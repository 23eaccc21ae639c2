import {
  decodeLegacy,
  legacyEncodingOf,
  mapRow,
  someInRow,
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
 * Reads a sheet's text through its legacy encodings (TCVN3, VNI). Short text that can't tell by itself ("Céng") is read
 * as the rest of its sheet is, unless the sheet holds Unicode as well: then it may be that.
 */
export function unicodeSheet(sheet: Sheet): UnicodeSheet {
  const found = cellsIn(sheet, legacyEncodingOf);
  const common = commonest(found);
  if (common === null) return { sheet, legacy: [] };
  const legacy = holdsUnicode(sheet)
    ? found
    : cellsIn(sheet, (text, font) => legacyEncodingOf(text, font) ?? (mayBeLegacy(text) ? common : null));
  return { sheet: { ...sheet, rows: decodedRows(sheet, legacy) }, legacy };
}

/** A letter that only Unicode's Vietnamese has (ă, đ, ơ, ư, and those with two marks). */
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

function holdsUnicode({ rows }: Sheet): boolean {
  for (const row of rows.values()) {
    if (someInRow(row, ({ value }) => typeof value === 'string' && UNICODE_VIETNAMESE.test(value)))
      return true;
  }
  return false;
}

function mayBeLegacy(text: string): boolean {
  return text.length <= 24 && /[\u00a1-\u00ff]/u.test(text);
}

/** A tick drawn by a font of signs (Wingdings þ), or any single letter, is no text in an encoding. */
function isSign(text: string, font: string | null): boolean {
  return text.trim().length < 2 || /^(?:wingdings|webdings|symbol|marlett)/iu.test(font ?? '');
}

function cellsIn(
  sheet: Sheet,
  encodingOf: (text: string, font: string | null) => LegacyEncoding | null,
): LegacyCell[] {
  const cells: LegacyCell[] = [];
  for (const [row, line] of sheet.rows) {
    line.forEach((cell, col) => {
      if (typeof cell?.value !== 'string' || isSign(cell.value, cell.font)) return;
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
  const changes = new Map<number, Map<number, string>>();
  for (const { cell: at, after } of legacy) {
    const row = changes.get(at.row) ?? new Map<number, string>();
    changes.set(at.row, row.set(at.col, after));
  }
  const decoded = (cells: Row, texts: ReadonlyMap<number, string>) =>
    mapRow(cells, (cell, col) => {
      const value = texts.get(col);
      return value === undefined ? cell : { ...cell, value };
    });
  return new Map(
    Array.from(sheet.rows, ([row, cells]) => {
      const texts = changes.get(row);
      return [row, texts ? decoded(cells, texts) : cells];
    }),
  );
}
