import { cellAt, cellsInRow, textAt, tidyText, type Cell, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../table/count.ts';
import { isRunningNumberHead } from '../table/view.ts';
import { serialOf } from './date-cell.ts';
import { partNamed } from './labels.ts';
import type { RegisterColumns } from './register-heads.ts';

/** So far below its first line another table's figures begin: letterhead, title and heads stand between. */
const FARTHEST = 8;

/** Whether a row that holds no document begins another table: it is a head of other columns, or leads to figures. */
export function beginsOtherTable(sheet: Sheet, row: number, columns: RegisterColumns): boolean {
  if (!isWords(sheet, row)) return false;
  const heads = cellsIn(sheet, row).map(([col]) => ({ col, text: textAt(sheet, row, col) }));
  const parts = heads.filter(({ text }) => partNamed(text) !== null);
  if (parts.some(({ col, text }) => isOwnHead(col, text, columns))) return false;
  return (
    parts.length > 1 ||
    heads.some(({ text }) => isRunningNumberHead(text)) ||
    leadsToFigures(sheet, row, columns)
  );
}

/** Numbers and dates stand at the beginning of their cells. */
const LONGEST = 100;

/** A document has a date, or a number with its signs. */
export function holdsDocument(sheet: Sheet, row: number, { number, date }: RegisterColumns): boolean {
  const dated = date === null ? undefined : cellAt(sheet, row, date);
  if (date !== null && dated) {
    if (serialOf(dated) !== null || /\d ?[/.-] ?\d/u.test(textAt(sheet, row, date).slice(0, LONGEST)))
      return true;
  }
  return /\d.*[/-].*\p{L}|\p{Lu} ?\/ ?\p{Lu}/u.test(textAt(sheet, row, number).slice(0, LONGEST));
}

function isOwnHead(col: number, text: string, { number, figure, date, abstract }: RegisterColumns): boolean {
  const part = partNamed(text);
  if (col === number || col === figure) return part !== 'date' && part !== 'abstract' && part !== 'content';
  return (col === date && part === 'date') || (col === abstract && part !== 'date' && part !== 'number');
}

/** Two texts side by side at least, and neither figures nor dates; a year may head a column. */
function isWords(sheet: Sheet, row: number): boolean {
  const cells = cellsIn(sheet, row);
  return cells.length > 1 && cells.every(([, cell]) => typeof cell.value === 'string' || isYear(cell.value));
}

function isYear(value: Cell['value']): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Whether figures where dates or abstracts should be come before any document. */
function leadsToFigures(sheet: Sheet, row: number, columns: RegisterColumns): boolean {
  const meant = [columns.date, columns.abstract].filter((col) => col !== null && col !== columns.number);
  for (let below = row + 1; below <= row + FARTHEST; below++) {
    if (holdsDocument(sheet, below, columns)) return false;
    const figures = meant.filter((col) => col !== null && isFigure(cellAt(sheet, below, col)));
    if (figures.length > 0 && !isWords(sheet, below)) return true;
  }
  return false;
}

function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && looksLikeFigure(cell) && serialOf(cell) === null;
}

function cellsIn(sheet: Sheet, row: number): (readonly [col: number, cell: Cell])[] {
  const cells = sheet.rows.get(row);
  if (!cells) return [];
  return [...cellsInRow(cells)].filter(
    ([, { value }]) => typeof value !== 'string' || tidyText(value) !== '',
  );
}
