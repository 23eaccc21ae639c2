import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import {
  anchorOf,
  cellAt,
  mergeAt,
  samePosition,
  type CellContent,
  type Plan,
  type SetCell,
  type Sheet,
  type Workbook,
} from '../grid/index.ts';
import { contentOf } from './fill-plan.ts';
import { yearColumns } from './year-columns.ts';
import { newColumnLook } from './year-look.ts';

/** Why the years of a form can't be changed. */
export type YearsLeft = 'no-years' | 'not-blank' | 'formula' | 'merged';

/** The changes, or why there are none. */
export type YearsPlan =
  { readonly ok: true; readonly edits: Plan } | { readonly ok: false; readonly reason: YearsLeft };

/**
 * Adds the year after the last one: its heads beside those of the last year, its cells with the look, the number
 * formats and the merging of that year's. Titles merged over all the years grow with the table.
 */
export function addYear(form: DocumentStatistics, workbook: Workbook): YearsPlan {
  const columns = yearColumns(form, workbook);
  const last = columns?.years.at(-1);
  if (!columns || !last) return { ok: false, reason: 'no-years' };
  const { sheet, width, top, bottom } = columns;
  const cells: SetCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = last.left; col < last.left + width; col++) {
      const target = { sheet: form.sheet, row, col: col + width };
      const before = contentOf(cellAt(sheet, row, target.col));
      const isFree = before?.value === null && mergeAt(sheet, target) === null;
      if (!isFree) return { ok: false, reason: 'not-blank' };
      const model = contentOf(cellAt(sheet, row, col));
      if (!model) return { ok: false, reason: 'formula' };
      const isHead = !isSlot(form, row, col);
      const value = isHead ? nextYear(model.value, last.value) : null;
      const after = { ...model, value };
      if (value !== null || after.format !== before.format)
        cells.push({ kind: 'set-cell', cell: target, before, after });
    }
  }
  return { ok: true, edits: [...newColumnLook(form.range.top, columns), ...cells] };
}

/** Rolls a form over to a new report year: its first year is dropped, the others move up, the last one is empty. */
export function rollOver(form: DocumentStatistics, workbook: Workbook): YearsPlan {
  const columns = yearColumns(form, workbook);
  if (!columns || columns.years.length === 0) return { ok: false, reason: 'no-years' };
  const { sheet, years, width, top, bottom } = columns;
  const edits: SetCell[] = [];
  for (const [index, year] of years.entries()) {
    const next = years[index + 1];
    for (let row = top; row <= bottom; row++) {
      for (let step = 0; step < width; step++) {
        const at = { row, col: year.left + step };
        if (spansYears(sheet, at, year.left)) return { ok: false, reason: 'merged' };
        if (!isOwn(sheet, at)) continue;
        const edit = isSlot(form, row, at.col)
          ? moved(sheet, at, next ? next.left + step : null)
          : renamed(sheet, at, year.value);
        if (edit === 'formula') return { ok: false, reason: 'formula' };
        if (edit) edits.push(edit);
      }
    }
  }
  return { ok: true, edits };
}

/** Whether a cell is covered by a merged one of the year before. */
function spansYears(sheet: Sheet, at: { readonly row: number; readonly col: number }, left: number): boolean {
  const anchor = anchorOf(sheet, at);
  return anchor.col < left;
}

/** Whether a cell is its own, not covered by a merged one. */
function isOwn(sheet: Sheet, at: { readonly row: number; readonly col: number }): boolean {
  return samePosition(anchorOf(sheet, at), at);
}

function moved(
  sheet: Sheet,
  at: { readonly row: number; readonly col: number },
  from: number | null,
): SetCell | 'formula' | null {
  const before = contentOf(cellAt(sheet, at.row, at.col));
  const source = from === null ? EMPTY : contentOf(cellAt(sheet, at.row, from));
  if (!before || !source) return 'formula';
  const after =
    from === null ? { ...before, value: null } : { ...source, format: source.format ?? before.format };
  return edit(sheet, at, before, after);
}

function renamed(
  sheet: Sheet,
  at: { readonly row: number; readonly col: number },
  year: number,
): SetCell | 'formula' | null {
  const before = contentOf(cellAt(sheet, at.row, at.col));
  return before ? edit(sheet, at, before, { ...before, value: nextYear(before.value, year) }) : 'formula';
}

const EMPTY: CellContent = { value: null, formula: null, format: null };

function edit(
  sheet: Sheet,
  at: { readonly row: number; readonly col: number },
  before: CellContent,
  after: CellContent,
): SetCell | null {
  const isSame = before.value === after.value && before.format === after.format;
  return isSame ? null : { kind: 'set-cell', cell: { sheet: sheet.name, ...at }, before, after };
}

/** A head with its year counted up, as a number or in its words; other heads stay. */
function nextYear(value: CellContent['value'], year: number): CellContent['value'] {
  if (value === year) return year + 1;
  return typeof value === 'string' ? value.replace(String(year), String(year + 1)) : value;
}

function isSlot({ slots }: DocumentStatistics, row: number, col: number): boolean {
  return slots.some(({ numbers, dates }) =>
    [numbers, dates].some((part) => part !== null && samePosition(part.cell, { row, col })),
  );
}
