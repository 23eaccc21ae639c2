/**
 * The file format .xlsx (SpreadsheetML, ECMA-376): reads the bytes of a file into a picture of plain data, and makes
 * edits in the bytes that keep every part that they do not touch. Nothing here needs Office, a browser or Node.
 *
 *     const read = readWorkbook(bytes);
 *     if (!read.ok) throw new Error(read.code);
 *     const cell = { sheet: 'Sheet1', row: 0, col: 0 };
 *     const before = { value: null, formula: null, format: null };
 *     const patched = patchWorkbook(bytes, [{ kind: 'set-cell', cell, before, after: { ...before, value: 12 } }]);
 *
 * Edits are plain data: `patched.inverse` takes them back.
 */
export type {
  Cell,
  CellContent,
  CellRef,
  Chart,
  Edit,
  Mark,
  MarkLevel,
  Plan,
  Range,
  RangeRef,
  Row,
  SetCell,
  Sheet,
  Skipped,
  Trouble,
  Value,
  Workbook,
} from '../grid/index.ts';
export { cellAt, cellName, parseCellName, sheetNamed, usedRange } from '../grid/index.ts';

// What a file holds: values, formulas, formats, merges, the product's own names and charts.
export { readWorkbook, type ReadResult } from './read/index.ts';
// How it looks: fonts, fills, borders, widths, heights.
export { readLook } from './look/index.ts';
export type {
  CellLook,
  ColumnLook,
  FixedArea,
  Line,
  RowLook,
  SheetLook,
  WorkbookLook,
} from './look/index.ts';
// All of it at once, in steps that a page can pause between.
export { readingWhole, type WholeReadResult, type WholeWorkbook } from './read-whole.ts';
// Edits: cells, sheets, looks, merges, names, marks, notes, charts.
export { patchWorkbook, type Patched } from './patch/index.ts';
// What the product itself keeps in a file: marks on cells, and notes in a part of custom XML.
export { readMarks, readNotes } from './patch/index.ts';
// Formulas that move with their cells.
export { cutFormula, movedFormula } from './read/translate-formula.ts';
export { LONGEST_TEXT } from './patch/cell-xml.ts';

// Below the workbook: the archive and its parts, as packages of other formats are read too.
export { containerOf } from './zip/container.ts';
export { readArchive, type Archive, type ZipEntry } from './zip/archive.ts';
export { unpack } from './zip/inflate.ts';
export { crc32 } from './zip/crc32.ts';
export { STEP, type Inflater, type Packed, type Take } from './zip/inflater.ts';
export { Unreadable, type UnreadableBytes } from './unreadable.ts';
