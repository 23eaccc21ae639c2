import { readFileSync } from 'node:fs';
import type { DocumentRegister } from '../../src/forms/document-statistics/document-register.ts';
import type { DocumentStatistics } from '../../src/forms/document-statistics/document-statistics.ts';
import { recognise } from '../../src/forms/recognise.ts';
import {
  collect,
  makeDraft,
  ownUnit,
  type Chip,
  type Draft,
  type DraftOptions,
  type Source,
} from '../../src/filling/index.ts';
import type { Cell, Range, Row, SetCell, Sheet, Workbook } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/rulesets/settings.ts';
import { listOf } from '../workbooks/row-list.ts';

export const settings = DEFAULT_SETTINGS;

/** The workbook of the real report. */
export function seed(): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

export const report = (): string => readFileSync('test/filling/bao-lam-2022.txt', 'utf8');

/** A workbook with the cells of a range emptied. */
export function emptied(workbook: Workbook, name: string, range: Range): Workbook {
  const isOut = (row: number, col: number) =>
    range.top <= row && row <= range.bottom && range.left <= col && col <= range.right;
  return withSheet(workbook, name, (sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]): [number, Row] => [
        row,
        listOf(cells).map((cell, col) => (isOut(row, col) ? undefined : cell)),
      ]),
    ),
  }));
}

/** A workbook after some edits; throws where a cell does not hold what an edit changes. */
export function edited(workbook: Workbook, edits: readonly SetCell[]): Workbook {
  return edits.reduce((book, { cell: at, before, after }) => {
    return withSheet(book, at.sheet, (sheet) => {
      const rows = new Map(sheet.rows);
      const cells = listOf(rows.get(at.row));
      const cell = cells[at.col];
      const held = cell ? { value: cell.value, formula: cell.formula, format: cell.format } : null;
      expect(held ?? { value: null, formula: null, format: null }).toEqual(before);
      const next: Cell = { ...after, font: cell?.font ?? null };
      cells[at.col] = after.value === null ? undefined : next;
      rows.set(at.row, cells);
      return { ...sheet, rows: new Map([...rows].toSorted(([a], [b]) => a - b)) };
    });
  }, workbook);
}

function withSheet(workbook: Workbook, name: string, of: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? of(sheet) : sheet)) };
}

export function statisticsOf(workbook: Workbook): DocumentStatistics {
  const form = recognise(workbook).forms.find(
    (one): one is DocumentStatistics => one.kind === 'document-statistics',
  );
  if (!form) throw new Error('no Biểu 1');
  return form;
}

export function registersOf(workbook: Workbook): Source[] {
  return recognise(workbook)
    .forms.filter((one): one is DocumentRegister => one.kind === 'document-register')
    .map((register) => ({ kind: 'register', register, file: null }));
}

/** The draft of a workbook's Biểu 1 from some sources. */
export function draftOf(
  workbook: Workbook,
  sources: readonly Source[],
  options: Partial<DraftOptions> = {},
): Draft {
  const gathered = collect(sources, settings);
  const unit = ownUnit(workbook, gathered.documents)?.code ?? null;
  return makeDraft(statisticsOf(workbook), gathered, { unit, settings, years: [], ...options });
}

/** "1/2019 111-KH/HU 20/11/2019 new write" with what is to be said of it. */
export function describeChip(chip: Chip): string {
  const { content, year, number, date, state, choice, repair, reason } = chip;
  const place = `${content ?? '?'}/${year ?? '?'}`;
  const offered = repair ? ` →${repair.after}` : '';
  return `${place} ${number} ${date === '' ? '?' : date} ${state} ${choice} ${reason ?? '-'}${offered}`;
}
