import { cellAt, foldText, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label, Subject, Year } from '../rating-table.ts';
import type { SeriesLine } from './lines.ts';
import { isRunningNumberHead, meaningOf, yearNamed } from './meaning.ts';
import { objectInLabel } from './objects.ts';
import { isBlankRow, isNumbering, labelsInColumn, labelsInRow } from './view.ts';

/** Where the rows of figures of a table with levels across may lie. */
export interface BodyShape {
  readonly headTop: number;
  readonly headBottom: number;
  readonly top: number;
  /** The first row of the next table below. */
  readonly below: number;
  readonly left: number;
  readonly bodyLeft: number;
  readonly right: number;
}

export interface Body {
  readonly lines: readonly SeriesLine[];
  readonly bottom: number;
  readonly unlabelled: boolean;
}

/** Reads the rows of figures: down to a note, a signature, another table, or what is neither figures nor their heading. */
export function bodyRows(sheet: Sheet, shape: BodyShape, figureCols: readonly number[]): Body {
  const lines: SeriesLine[] = [];
  let bottom = shape.headBottom;
  for (let row = shape.top; row < shape.below; row++) {
    if (isFigureRow(sheet, row, shape, figureCols)) {
      lines.push(rowLine(sheet, row, shape, lines));
      bottom = row;
    } else if (endsAt(sheet, row, shape, figureCols)) break;
  }
  const named = lines.filter((line) => line.year ?? line.subject ?? (line.isTotal ? true : null));
  return { lines, bottom, unlabelled: lines.length > 1 && named.length < lines.length - 1 };
}

/** A row of figures has a figure, or text where one is meant beside a label, or at least its year. */
function isFigureRow(sheet: Sheet, row: number, shape: BodyShape, figureCols: readonly number[]): boolean {
  const labels = rowLabels(sheet, row, shape);
  if (labels.some((label) => isNoteOrSignature(label.text))) return false;
  const figures = figureCols.some((col) => looksLikeFigure(cellAt(sheet, row, col)));
  if (figures) return true;
  if (labels.some((label) => yearNamed(label.text) !== null)) return true;
  const meant = figureCols.filter((col) => cellAt(sheet, row, col) !== undefined).length;
  return meant >= 2 && labels.length > 0 && labels.every((label) => label.text.length < 80);
}

function isNoteOrSignature(text: string): boolean {
  return /^(?:ghi chú|\(\*|\*|người lập|nơi nhận|t\/m|tm\.|lưu ý|- ?\(\d)/u.test(foldText(text));
}

/** A heading between rows, or one blank row before a total, does not end the table; anything else does. */
function endsAt(sheet: Sheet, row: number, shape: BodyShape, figureCols: readonly number[]): boolean {
  if (row + 1 >= shape.below) return true;
  const next = isFigureRow(sheet, row + 1, shape, figureCols);
  if (!next) return true;
  if (isBlankRow(sheet, row, shape.left, shape.right)) {
    return !rowLabels(sheet, row + 1, shape).some((label) => meaningOf(label.text).role === 'total');
  }
  return rowLabels(sheet, row, shape).some((label) => isNoteOrSignature(label.text));
}

function rowLabels(sheet: Sheet, row: number, shape: BodyShape): Label[] {
  return shape.bodyLeft > shape.left ? labelsInRow(sheet, row, shape.left, shape.bodyLeft - 1) : [];
}

function rowLine(sheet: Sheet, row: number, shape: BodyShape, before: readonly SeriesLine[]): SeriesLine {
  const labels = rowLabels(sheet, row, shape);
  const runningNumber = runningNumberCol(sheet, shape);
  const named = labels.filter((label) => label.cell.col !== runningNumber);
  const yearLabel = named.find((label) => yearNamed(label.text) !== null);
  const own: Year | null = yearLabel ? { value: yearNamed(yearLabel.text) ?? 0, cell: yearLabel.cell } : null;
  const names = named.filter((label) => label !== yearLabel && !isNumbering(label.text));
  const name = names[0];
  const isTotal = labels.some((label) => meaningOf(label.text).role === 'total') && own === null;
  const subject: Subject | null = name && !isTotal ? { ...name, object: objectInLabel(name.text) } : null;
  return {
    at: row,
    year: own ?? (isTotal ? null : yearAbove(sheet, row, shape, before)),
    subject,
    measure: null,
    compared: [],
    isTotal,
    depth: isTotal ? 0 : depthOf(labels),
  };
}

function runningNumberCol(sheet: Sheet, shape: BodyShape): number | null {
  for (let col = shape.left; col < shape.bodyLeft; col++) {
    const heads = labelsInColumn(sheet, col, shape.headTop, shape.headBottom);
    if (heads.some((head) => isRunningNumberHead(head.text))) return col;
  }
  return null;
}

/** A year written once beside several rows holds for those below it, where the column is that of years. */
function yearAbove(sheet: Sheet, row: number, shape: BodyShape, before: readonly SeriesLine[]): Year | null {
  const last = before.at(-1);
  if (!last?.year || last.subject === null) return null;
  const blankBelow = cellAt(sheet, row, last.year.cell.col) === undefined;
  return blankBelow && last.year.cell.row >= shape.top ? last.year : null;
}

/** Depth from a row's numbering: A < I < 1 < 1.1 < "-"; "Trong đó" is below all. */
function depthOf(labels: readonly Label[]): number {
  const texts = labels.map((label) => foldText(label.text));
  if (texts.some((text) => /^(?:[-+•*]\s*)?(?:trong đó|tr\.đó)/u.test(text))) return 9;
  if (texts.some((text) => /^[-+•*]/u.test(text))) return 8;
  const first = texts[0] ?? '';
  if (/^[a-h]\.?$/u.test(first)) return 0;
  if (/^(?:i{1,3}|iv|vi{0,3}|ix|x)\b/u.test(first) && (texts.length > 1 || /^[ivx]+[.)]/u.test(first)))
    return 1;
  const numbered = /^(\d+(?:\.\d+)*)[.)]?(?:\s|$)/u.exec(first);
  return numbered?.[1] ? 1 + numbered[1].split('.').length : 2;
}
