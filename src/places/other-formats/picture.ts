import type { CellObject, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import {
  LAST_COL,
  LAST_ROW,
  mapRow,
  parseNumber,
  RowBuilder,
  type Cell,
  type Row,
  type Sheet,
  type Value,
  type Workbook,
} from '../../grid/index.ts';

/**
 * A workbook as SheetJS gives it (with `dense`) as a picture. Fonts are not told: legacy text is known by its pattern.
 * @throws RangeError where a cell lies beyond what a sheet can have
 */
export function toPicture(book: WorkBook): Workbook {
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheet ? [toSheet(name, sheet, hidden)] : [];
  });
  return { sheets, date1904: book.Workbook?.WBProps?.date1904 ?? false };
}

function toSheet(name: string, sheet: WorkSheet, hidden: boolean): Sheet {
  const rows = new Map<number, Row>();
  (sheet['!data'] ?? []).forEach((line: readonly (CellObject | undefined)[] | undefined, row) => {
    const cells = new RowBuilder();
    line?.forEach((object, col) => {
      const cell = object && toCell(object);
      if (!cell) return;
      if (row > LAST_ROW || col > LAST_COL) throw new RangeError(`no cell of a sheet: ${row}, ${col}`);
      cells.put(col, cell);
    });
    if (!cells.isEmpty) rows.set(row, cells.row);
  });
  const merges = (sheet['!merges'] ?? [])
    .filter(({ s }) => s.r <= LAST_ROW && s.c <= LAST_COL)
    .map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: Math.min(e.r, LAST_ROW),
      right: Math.min(e.c, LAST_COL),
    }));
  const lines: readonly (RowInfo | undefined)[] = sheet['!rows'] ?? [];
  const hiddenRows = new Set(lines.flatMap((line, index) => (line?.hidden ? [index] : [])));
  return { name, hidden, rows, merges, hiddenRows };
}

function toCell(object: CellObject): Cell | undefined {
  const value = toValue(object);
  const formula = object.f ?? null;
  if (formula === null && (value === null || value === '')) return undefined;
  const format = object.z === undefined || object.z === 'General' ? null : String(object.z);
  return { value, formula, format, font: null };
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function toValue({ t, v }: CellObject): Value {
  if (v === undefined || t === 'z') return null;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? '#N/A' };
  if (t === 'b') return Boolean(v);
  return v instanceof Date ? null : v;
}

/** Where nothing has a type, what is written as a number is one; "08" and "110-KH/HU" stay text. */
export function typedSheets(book: Workbook): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, cells]) => [row, mapRow(cells, typed)] as const)),
    })),
  };
}

function typed(cell: Cell): Cell {
  if (
    typeof cell.value !== 'string' ||
    !/^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)$/u.test(cell.value.trim())
  )
    return cell;
  const written = parseNumber(cell.value);
  return written ? { ...cell, value: written.value } : cell;
}
