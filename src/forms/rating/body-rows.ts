import { cellAt, foldText, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Year } from '../rating-table.ts';
import type { SeriesLine } from './lines.ts';
import { meaningOf } from './meaning.ts';
import { rowLabels, rowLine, type RowLabels, type Section } from './row-line.ts';
import { isBlankRow } from './view.ts';
import { yearNamed } from './years.ts';

/** Where the rows of figures of a table with levels across may lie. */
export interface BodyShape extends RowLabels {
  /** The first row of the next table below. */
  readonly below: number;
  readonly right: number;
  /** The columns of figures. */
  readonly figureCols: readonly number[];
}

export interface Body {
  readonly lines: readonly SeriesLine[];
  readonly bottom: number;
  readonly unlabelled: boolean;
}

/** Reads the rows of figures: down to a note, a signature, another table, or what is neither figures nor their heading. */
export function bodyRows(sheet: Sheet, shape: BodyShape): Body {
  const lines: SeriesLine[] = [];
  let bottom = shape.headBottom;
  let section: Section = { rows: null, totals: null };
  for (let row = shape.top; row < shape.below; row++) {
    const heading = headingYear(sheet, row, shape);
    if (heading) section = { rows: heading, totals: heading };
    else if (isFigureRow(sheet, row, shape, lines)) {
      const line = isBarePercentages(sheet, row, shape)
        ? percentageLine(row)
        : rowLine(sheet, row, shape, lines, section);
      // Rows of figures below a row that names a year alone may be the parts of that year.
      if (line.year && line.subject === null && line.year.cell.row === row)
        section = { rows: line.year, totals: null };
      lines.push(line);
      bottom = row;
    } else if (endsAt(sheet, row, shape, lines)) break;
  }
  const named = lines.filter((line) => line.year ?? line.subject ?? line.measure ?? (line.isTotal || null));
  return { lines, bottom, unlabelled: lines.length > 1 && named.length < lines.length - 1 };
}

/** A row without a label whose figures are all written as percentages: those of the row above it. */
function isBarePercentages(sheet: Sheet, row: number, shape: BodyShape): boolean {
  if (rowLabels(sheet, row, shape).length > 0) return false;
  return shape.figureCols.every((col) => {
    const cell = cellAt(sheet, row, col);
    if (cell === undefined || cell.format?.includes('%') === true) return true;
    return typeof cell.value === 'string' && cell.value.trim().endsWith('%');
  });
}

function percentageLine(at: number): SeriesLine {
  return { at, year: null, subject: null, measure: 'percentage', compared: [], isTotal: false, depth: 0 };
}

/** The year of a heading between rows ("I. Năm 2021"): no figures, and below it rows that name no year of their own. */
function headingYear(sheet: Sheet, row: number, shape: BodyShape): Year | null {
  const label = yearLabel(sheet, row, shape);
  if (!label || row + 1 >= shape.below) return null;
  const isEmpty = shape.figureCols.every((col) => cellAt(sheet, row, col) === undefined);
  const goesOn = hasFigures(sheet, row + 1, shape) && yearLabel(sheet, row + 1, shape) === null;
  return isEmpty && goesOn ? label : null;
}

function yearLabel(sheet: Sheet, row: number, shape: BodyShape): Year | null {
  for (const { text, cell } of rowLabels(sheet, row, shape)) {
    const value = yearNamed(text);
    if (value !== null) return { value, cell };
  }
  return null;
}

function hasFigures(sheet: Sheet, row: number, { figureCols }: BodyShape): boolean {
  return figureCols.some((col) => looksLikeFigure(cellAt(sheet, row, col)));
}

/** A row of figures has a figure, or text where one is meant beside a label, or at least its year. */
function isFigureRow(sheet: Sheet, row: number, shape: BodyShape, before: readonly SeriesLine[]): boolean {
  const labels = rowLabels(sheet, row, shape);
  if (labels.some((label) => isNoteOrSignature(label.text))) return false;
  if (hasFigures(sheet, row, shape)) return true;
  // A year that is not filled in; below rows of groups it begins the next table.
  if (yearLabel(sheet, row, shape)) return before.at(-1)?.year !== null;
  const meant = shape.figureCols.filter((col) => cellAt(sheet, row, col) !== undefined).length;
  return meant >= 2 && labels.length > 0 && labels.every((label) => label.text.length < 80);
}

function isNoteOrSignature(text: string): boolean {
  return /^(?:ghi chú|\(\*|\*|người lập|nơi nhận|t\/m|tm\.|lưu ý|- ?\(\d)/u.test(foldText(text));
}

/**
 * A heading between rows does not end the table, nor does one blank row before a total, the heading of a year, or a
 * labelled row with all its figures; anything else does.
 */
function endsAt(sheet: Sheet, row: number, shape: BodyShape, before: readonly SeriesLine[]): boolean {
  if (row + 1 >= shape.below) return true;
  if (isBlankRow(sheet, row, shape.left, shape.right)) return !goesOnAfterBlank(sheet, row + 1, shape);
  if (!isFigureRow(sheet, row + 1, shape, before)) return true;
  return rowLabels(sheet, row, shape).some((label) => isNoteOrSignature(label.text));
}

function goesOnAfterBlank(sheet: Sheet, row: number, shape: BodyShape): boolean {
  if (headingYear(sheet, row, shape)) return true;
  const labels = rowLabels(sheet, row, shape);
  if (labels.length === 0 || !hasFigures(sheet, row, shape)) return false;
  if (labels.some((label) => isNoteOrSignature(label.text))) return false;
  const isFull = shape.figureCols.every((col) => looksLikeFigure(cellAt(sheet, row, col)));
  return isFull || labels.some((label) => meaningOf(label.text).role === 'total');
}
