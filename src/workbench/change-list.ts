import {
  cellName,
  formatNumber,
  serialToDate,
  shownAs,
  type CellContent,
  type Edit,
  type Plan,
  type SetCell,
} from '../grid/index.ts';
import { vietnameseFormula } from '../places/browser/index.ts';
import { figureText } from '../report/view/figures.ts';
import { printable } from '../report/text/display.ts';
import { CHANGES } from './change-list.vi.ts';
import { netEdits } from './net-edits.ts';

/** What is unsaved, for a clerk to read. */
export interface ChangeList {
  /** The first ones, cells before all else. */
  readonly lines: readonly string[];
  /** How many there are beside these. */
  readonly more: number;
}

const SHOWN = 8;

export const NO_CHANGES: ChangeList = { lines: [], more: 0 };

/** Changes of a workbook in words: each cell once, from what it was to what it is. */
export function changeListOf(plan: Plan, date1904: boolean): ChangeList {
  const left = netEdits(plan);
  const lines = [
    ...left.flatMap((edit) => (edit.kind === 'set-cell' ? [cellLine(edit, date1904)] : [])),
    ...new Set(left.flatMap((edit) => otherLine(edit) ?? [])),
  ];
  return { lines: lines.slice(0, SHOWN), more: Math.max(0, lines.length - SHOWN) };
}

function cellLine({ cell, before, after }: SetCell, date1904: boolean): string {
  const texts = [contentText(before, date1904), contentText(after, date1904)] as const;
  return CHANGES.cell(cellName(cell), printable(cell.sheet), ...texts);
}

/** As the cell shows it, with its formula where it has one. */
function contentText({ value, formula, format }: CellContent, date1904: boolean): string {
  if (formula !== null) return CHANGES.formula(printable(vietnameseFormula(formula)));
  if (value === null || value === '') return CHANGES.empty;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return figureText(shortened(value));
  return dateText(value, format, date1904) ?? numberText(value, format);
}

function numberText(value: number, format: string | null): string {
  return shownAs(format).percent
    ? `${formatNumber(Number((value * 100).toPrecision(12)))}%`
    : figureText(value);
}

/**
 * A format of dates tells years and days; what stands in quotes or brackets is no part of that. A whole code has at most
 * 255 letters.
 */
function dateText(value: number, format: string | null, date1904: boolean): string | null {
  const bare = (format ?? '').replace(/"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]/gu, '');
  const date = /y/iu.test(bare) && /d/iu.test(bare) ? serialToDate(value, date1904) : null;
  if (!date) return null;
  const [day, month] = [date.day, date.month].map((number) => String(number).padStart(2, '0'));
  return `${day}/${month}/${date.year}`;
}

const LONGEST = 60;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}

/** What is no cell; null: nothing that would be told apart from the rest. */
function otherLine(edit: Edit): string | null {
  switch (edit.kind) {
    case 'set-cell':
    case 'set-notes':
    case 'set-name':
      return null;
    case 'set-marks':
      return edit.marks.length > 0 ? CHANGES.marks(formatNumber(edit.marks.length)) : CHANGES.noMarks;
    case 'add-sheet':
      return CHANGES.addSheet(printable(edit.sheet.name));
    case 'remove-sheet':
      return CHANGES.removeSheet(printable(edit.sheet.name));
    case 'set-charts':
      return CHANGES.charts(printable(edit.sheet));
    case 'set-merges':
    case 'copy-look':
    case 'set-look':
    case 'put-look':
      return CHANGES.look(printable(edit.sheet));
  }
}
