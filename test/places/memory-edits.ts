import {
  cellAt,
  cellName,
  sameContent,
  sheetNamed,
  rowSpan,
  type CellContent,
  type CellRef,
  type Edit,
  type Mark,
  type NewSheet,
  type Position,
  type Range,
  type RangeRef,
  type SetCell,
  type SetLook,
  type SetMerges,
  type Sheet,
  type Workbook,
  type Trouble,
} from '../../src/grid/index.ts';
import {
  isOfSize,
  lookWords,
  nameFault,
  withCharts,
  withName,
  type MemoryCharts,
} from './memory-narrative.ts';
import { listOf } from '../workbooks/row-list.ts';

/** A workbook in memory, with what its picture does not say. */
export interface MemoryBook {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  /** Looks of cells, by "sheet!A1"; the others have the default's, "". */
  readonly looks: ReadonlyMap<string, string>;
  readonly notes: string | null;
  readonly charts: MemoryCharts;
  /** Sheets that take no writing. */
  readonly protected: ReadonlySet<string>;
  readonly isStructureProtected: boolean;
}

/** What makes an edit no good for a workbook; null: nothing. */
export function faultOf(book: MemoryBook, edit: Edit): Trouble | null {
  if (edit.kind === 'set-marks') return null;
  if (edit.kind === 'set-name') {
    const fault = nameFault(book.workbook, edit);
    return fault && trouble(fault.code, fault.sheet);
  }
  if (edit.kind === 'set-notes')
    return edit.before === book.notes ? null : trouble('changed-meanwhile', null);
  if (edit.kind === 'add-sheet' || edit.kind === 'remove-sheet') {
    if (book.isStructureProtected) return trouble('structure-protected', null);
    const { name } = edit.sheet;
    const same = book.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (edit.kind === 'add-sheet') return same ? trouble('name-taken', name) : null;
    if (!same) return trouble('sheet-gone', name);
    return holdsWritten(same, edit.sheet) ? null : trouble('changed-meanwhile', name);
  }
  const name = edit.kind === 'set-cell' ? edit.cell.sheet : edit.sheet;
  const sheet = sheetNamed(book.workbook, name);
  if (!sheet) return trouble('sheet-gone', name);
  if (book.protected.has(name)) return trouble('sheet-protected', name);
  if (edit.kind === 'put-look' && !isOfSize(edit.range, edit.cells.length)) return trouble('failed', name);
  const isGood =
    edit.kind === 'set-cell'
      ? holdsBefore(sheet, edit)
      : edit.kind !== 'set-merges' || takesMerges(sheet, edit);
  return isGood ? null : trouble('changed-meanwhile', name);
}

/** The workbook with an edit made that has no fault. */
export function withEdit(book: MemoryBook, edit: Edit): MemoryBook {
  const { workbook } = book;
  switch (edit.kind) {
    case 'set-cell':
      return { ...book, workbook: withCell(workbook, edit.cell, edit.after) };
    case 'set-marks':
      return { ...book, marks: edit.marks.filter(({ range }) => !book.protected.has(range.sheet)) };
    case 'set-name':
      return { ...book, workbook: withName(workbook, edit) };
    case 'set-charts':
      return { ...book, charts: withCharts(book.charts, edit) };
    case 'put-look':
      return withLook(book, lookWords(edit, lookOf(book, { sheet: edit.sheet, ...edit.range })));
    case 'set-notes':
      return { ...book, notes: edit.after };
    case 'add-sheet':
      return { ...book, workbook: { ...workbook, sheets: [...workbook.sheets, sheetOf(edit.sheet)] } };
    case 'remove-sheet': {
      const sheets = workbook.sheets.filter(({ name }) => name !== edit.sheet.name);
      return { ...book, workbook: { ...workbook, sheets } };
    }
    case 'copy-look': {
      const { looks } = lookOf(book, { sheet: edit.sheet, ...edit.from });
      return withLook(book, { kind: 'set-look', sheet: edit.sheet, range: edit.to, looks, widths: [] });
    }
    case 'set-look':
      return withLook(book, edit);
    case 'set-merges':
      return { ...book, workbook: withSheet(workbook, edit.sheet, (sheet) => merged(sheet, edit)) };
  }
}

export function lookOf({ looks }: Pick<MemoryBook, 'looks'>, { sheet, ...range }: RangeRef): SetLook {
  const places = placesOf(range).map((place) => looks.get(lookKey(sheet, place)) ?? '');
  return { kind: 'set-look', sheet, range, looks: places, widths: [] };
}

export function lookKey(sheet: string, place: Position): string {
  return `${sheet}!${cellName(place)}`;
}

function withLook(book: MemoryBook, { sheet, range, looks }: SetLook): MemoryBook {
  const now = new Map(book.looks);
  placesOf(range).forEach((place, index) => now.set(lookKey(sheet, place), looks[index] ?? ''));
  return { ...book, looks: now };
}

function merged(sheet: Sheet, { before, after }: SetMerges): Sheet {
  const stay = sheet.merges.filter((merge) => !before.some((gone) => sameRange(merge, gone)));
  return { ...sheet, merges: [...stay, ...after] };
}

function takesMerges(sheet: Sheet, { before, after }: SetMerges): boolean {
  const isThere = before.every((gone) => sheet.merges.some((merge) => sameRange(merge, gone)));
  const stay = sheet.merges.filter((merge) => !before.some((gone) => sameRange(merge, gone)));
  const isFree = after.every(
    (range) =>
      !stay.some((merge) => meet(merge, range)) &&
      placesOf(range).every(({ row, col }, index) => index === 0 || cellAt(sheet, row, col)?.value == null),
  );
  return isThere && isFree;
}

function sheetOf({ name, cells, styles, merges }: NewSheet): Sheet {
  const empty: Sheet = { name, hidden: false, rows: new Map(), merges, hiddenRows: new Set() };
  const book = cells.reduce(
    (workbook: Workbook, { row, col, content, cached, style }) =>
      withCell(
        workbook,
        { sheet: name, row, col },
        content.formula === null ? content : { ...content, value: cached ?? content.value },
        styles[style ?? -1]?.font?.name ?? null,
      ),
    { date1904: false, sheets: [empty] },
  );
  return book.sheets[0] ?? empty;
}

function holdsWritten(sheet: Sheet, { cells }: NewSheet): boolean {
  const filled = cells.filter(({ content: { value, formula } }) => formula !== null || (value ?? '') !== '');
  const held = [...sheet.rows.values()].flat().filter((cell) => cell !== undefined);
  return (
    held.length === filled.length &&
    filled.every(({ row, col, content }) => {
      const cell = cellAt(sheet, row, col);
      if (cell?.formula !== content.formula) return false;
      return content.formula !== null || cell.value === content.value;
    })
  );
}

function holdsBefore(sheet: Sheet, { cell: at, before }: SetCell): boolean {
  const cell = cellAt(sheet, at.row, at.col);
  const value = cell?.value ?? null;
  if (value !== null && typeof value === 'object') return false;
  const content = { value, formula: cell?.formula ?? null, format: cell?.format ?? null };
  return sameContent(content, cell ? before : { ...before, format: null });
}

/** The workbook with one cell otherwise. */
export function withCell(
  workbook: Workbook,
  at: CellRef,
  content: CellContent,
  fontNow: string | null = null,
): Workbook {
  const isEmpty = content.value === null && content.formula === null;
  return withSheet(workbook, at.sheet, (sheet) => {
    const row = listOf(sheet.rows.get(at.row));
    const font = row[at.col]?.font ?? fontNow;
    row[at.col] = isEmpty ? undefined : { ...content, font };
    const rows = [...new Map([...sheet.rows, [at.row, row]])].filter(([, cells]) => rowSpan(cells));
    return { ...sheet, rows: new Map(rows.toSorted(([a], [b]) => a - b)) };
  });
}

function withSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

function placesOf({ top, left, bottom, right }: Range): Position[] {
  const places: Position[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) places.push({ row, col });
  return places;
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function trouble(code: Trouble['code'], sheet: string | null): Trouble {
  return { code, sheet, detail: null };
}
