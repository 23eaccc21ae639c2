import { cellAt, foldText, mergeAt, textAt, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label, Year } from '../rating-table.ts';
import { bodyRows, type BodyShape } from './body-rows.ts';
import type { ColumnNumber } from './column-numbers.ts';
import { splitRuns, type LevelRun } from './find.ts';
import type { Block, MeasureLine } from './lines.ts';
import {
  holdsFigures,
  isRunningNumberHead,
  labelsRows,
  meaningOfHeads,
  yearNamed,
  type Meaning,
} from './meaning.ts';
import {
  columnNumbersIn,
  hasContent,
  headsOver,
  headTopAbove,
  labelsInColumn,
  labelsInRow,
  refTo,
} from './view.ts';

/** Splits a row of level names into tables that stand side by side: an empty column or row labels lie between them. */
export function splitAcross(sheet: Sheet, run: LevelRun): LevelRun[] {
  return splitRuns(
    'across',
    run.cells,
    ({ last }, cell) => !dividedBetween(sheet, cell.row, last.col, cell.col),
  );
}

function dividedBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let col = from + 1; col < to; col++) {
    if (!hasContent(sheet, col, Math.max(0, row - 1), row + 3)) return true;
    if (labelsInColumn(sheet, col, Math.max(0, row - 2), row).some((label) => startsLabels(label.text)))
      return true;
  }
  return false;
}

function startsLabels(text: string): boolean {
  return isRunningNumberHead(text) || (labelsRows(text) && yearNamed(text) === null);
}

/** Reads the lines of a table whose levels go across a row. */
export function readAcross(sheet: Sheet, run: LevelRun, nextHead: number): Block {
  const { row, col: firstCol } = run.first;
  const lastCol = run.last.col;
  const mergedBottom = mergedBottomOf(sheet, row, firstCol, lastCol);
  const left = leftOf(sheet, row, mergedBottom, firstCol);
  const right = rightOf(sheet, row, mergedBottom, lastCol);
  const headBottom = headBottomBelow(sheet, mergedBottom, left, firstCol, right);
  const headTop = headTopAbove(sheet, row, left, firstCol - 1, right);
  const numbers = numbersOf(sheet, headTop, headBottom, left, right);
  const columns = columnsOf(sheet, { headTop, headBottom, left, right }, run, numbers);
  const bodyLeft = columns.find((column) => holdsFigures(column.meaning))?.at ?? firstCol;
  const measures = columns.filter((column) => column.at >= bodyLeft && holdsFigures(column.meaning));
  const shape: BodyShape = {
    top: headBottom + 1,
    below: nextHead,
    left,
    bodyLeft,
    right,
    headTop,
    headBottom,
  };
  const body = bodyRows(
    sheet,
    shape,
    measures.map((measure) => measure.at),
  );
  return {
    headTop,
    top: headBottom + 1,
    bottom: body.bottom,
    left,
    right: lastMeasured(measures, right),
    series: body.lines,
    measures,
    subject: null,
    levelsGo: 'across',
    unlabelled: body.unlabelled,
  };
}

function lastMeasured(measures: readonly MeasureLine[], right: number): number {
  return Math.max(right, ...measures.map((measure) => measure.at));
}

/** Heads merged downwards reach below the row of level names. */
function mergedBottomOf(sheet: Sheet, row: number, first: number, last: number): number {
  let bottom = row;
  for (let col = first; col <= last; col++)
    bottom = Math.max(bottom, mergeAt(sheet, { row, col })?.bottom ?? row);
  return bottom;
}

/** Sub-heads (SL, TL) and the row of column numbers still belong to the head. */
function headBottomBelow(
  sheet: Sheet,
  mergedBottom: number,
  left: number,
  first: number,
  last: number,
): number {
  let bottom = mergedBottom;
  while (isSubHead(sheet, bottom + 1, left, first, last)) bottom++;
  return bottom;
}

function isSubHead(sheet: Sheet, row: number, left: number, first: number, last: number): boolean {
  const labels = labelsInRow(sheet, row, first, last);
  if (labels.length === 0) return false;
  if (columnNumbersIn(sheet, row, left, last)) return true;
  for (let col = first; col <= last; col++) if (looksLikeFigure(cellAt(sheet, row, col))) return false;
  return (
    labels.some((label) => holdsFigures(meaningOfHeads([label.text]))) &&
    labels.every((label) => label.text.length < 80)
  );
}

/** Head columns run on to the left until an empty one, or, beyond the row labels, the figures of another table. */
function leftOf(sheet: Sheet, row: number, headBottom: number, first: number): number {
  let left = first;
  let labelsSeen = false;
  while (left > 0 && hasContent(sheet, left - 1, Math.max(0, row - 1), headBottom + 1)) {
    const heads = labelsInColumn(sheet, left - 1, Math.max(0, row - 2), headBottom);
    const figures = holdsFigures(meaningOfHeads(heads.map((head) => head.text)));
    if (labelsSeen && figures) break;
    labelsSeen ||= !figures;
    left--;
    if (heads.some((head) => isRunningNumberHead(head.text))) break;
  }
  return left;
}

function rightOf(sheet: Sheet, row: number, headBottom: number, last: number): number {
  let right = last;
  for (;;) {
    const heads = labelsInColumn(sheet, right + 1, Math.max(0, row - 1), headBottom);
    if (!hasContent(sheet, right + 1, row, headBottom + 1) || heads.some((head) => startsLabels(head.text)))
      return right;
    right++;
  }
}

interface Head {
  readonly headTop: number;
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
}

function numbersOf(
  sheet: Sheet,
  headTop: number,
  headBottom: number,
  left: number,
  right: number,
): { row: number; at: Map<number, ColumnNumber> } | null {
  for (let row = headTop; row <= headBottom; row++) {
    const at = columnNumbersIn(sheet, row, left, right);
    if (at) return { row, at };
  }
  return null;
}

function columnsOf(
  sheet: Sheet,
  head: Head,
  run: LevelRun,
  numbers: ReturnType<typeof numbersOf>,
): MeasureLine[] {
  const levels = new Map(run.cells.map((cell) => [cell.col, cell.level]));
  const columns: MeasureLine[] = [];
  for (let col = head.left; col <= head.right; col++) {
    const heads = headsOver(sheet, col, head.headTop, head.headBottom, head.left).filter(
      (label) => label.cell.row !== numbers?.row,
    );
    const named = meaningOfHeads(heads.map((label) => label.text));
    const lettered = levels.get(col);
    const meaning: Meaning =
      lettered !== undefined && named.level === undefined ? { ...named, level: lettered } : named;
    columns.push({
      at: col,
      meaning: startsLabelsOnly(heads) ? {} : meaning,
      year: yearOver(heads, meaning),
      label: levelLabel(sheet, heads, head, col),
    });
  }
  const shown = percentagesByFormat(sheet, besideLevels(columns), head.headBottom + 1);
  return numbers ? withFormulas(shown, numbers.at) : shown;
}

/** "Mức xếp loại" over a column of names is no level. */
function startsLabelsOnly(heads: readonly Label[]): boolean {
  return heads.length > 0 && heads.every((head) => labelsRows(head.text));
}

function yearOver(heads: readonly Label[], meaning: Meaning): Year | null {
  if (meaning.year === undefined || meaning.compared !== undefined) return null;
  const head = heads.findLast((label) => yearNamed(label.text) !== null);
  return head ? { value: meaning.year, cell: head.cell } : null;
}

/** The head that names the level, else the last one. */
function levelLabel(sheet: Sheet, heads: readonly Label[], head: Head, col: number): Label {
  const naming = heads.findLast((label) => meaningOfHeads([label.text]).level !== undefined);
  return (
    naming ??
    heads.at(-1) ?? { text: textAt(sheet, head.headBottom, col), cell: refTo(sheet, head.headBottom, col) }
  );
}

/** A bare "TL" or "%" is the percentage of the column before it. */
function besideLevels(columns: readonly MeasureLine[]): MeasureLine[] {
  return columns.map((column, index) => {
    const before = columns[index - 1]?.meaning;
    const bare = /^(?:t[ỷỉ] lệ|tl|phần trăm)?[ (]*%?\)?$/u.test(foldText(column.label.text));
    const { level, role, measure } = column.meaning;
    if (!bare || measure !== 'percentage' || level !== undefined || role !== undefined) return column;
    if (!before || (before.measure ?? 'count') !== 'count') return column;
    const of = before.level === undefined ? { role: before.role } : { level: before.level };
    return of.level === undefined && of.role === undefined
      ? column
      : { ...column, meaning: { measure, ...of } as Meaning };
  });
}

/** A level headed once over two columns: the second is its percentage where its cells are formatted so. */
function percentagesByFormat(sheet: Sheet, columns: readonly MeasureLine[], top: number): MeasureLine[] {
  return columns.map((column) => {
    const { level, role, measure } = column.meaning;
    if (measure !== undefined || (level === undefined && role === undefined)) return column;
    const cell = [0, 1, 2]
      .map((step) => cellAt(sheet, top + step, column.at))
      .find((found) => found !== undefined);
    const percent =
      cell?.format?.includes('%') === true ||
      (typeof cell?.value === 'string' && cell.value.trim().endsWith('%'));
    return percent ? { ...column, meaning: { ...column.meaning, measure: 'percentage' as const } } : column;
  });
}

/** What the row of column numbers adds: first "2 = 4+…+14" is a total, then "5 = 4*100/2" a percentage of column 4. */
function withFormulas(
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine[] {
  const totals = columns.map((column) => withTotal(column, columns, numbers));
  return totals.map((column) => withShare(column, totals, numbers));
}

function meaningOfNumber(
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
  wanted: number,
): Meaning | undefined {
  const col = [...numbers].find(([, entry]) => entry.number === wanted)?.[0];
  return columns.find((column) => column.at === col)?.meaning;
}

function withTotal(
  column: MeasureLine,
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine {
  const formula = numbers.get(column.at)?.formula;
  const { level, role } = column.meaning;
  if (formula?.kind !== 'sum' || level !== undefined || role === 'rated') return column;
  const levels = formula.terms.filter((term) => meaningOfNumber(columns, numbers, term)?.level !== undefined);
  return levels.length >= 2 ? { ...column, meaning: { ...column.meaning, role: 'total' } } : column;
}

/** A share of anything but the total is no percentage that the rules know. */
function withShare(
  column: MeasureLine,
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine {
  const formula = numbers.get(column.at)?.formula;
  if (!formula || formula.kind === 'sum') return column;
  if (formula.kind === 'ratio' && column.meaning.level === undefined) return column;
  const level = meaningOfNumber(columns, numbers, formula.of)?.level;
  const base = meaningOfNumber(columns, numbers, formula.base)?.role;
  const isShare = level !== undefined && (base === 'total' || base === 'rated');
  return {
    ...column,
    meaning: isShare ? { level, measure: 'percentage' } : { ...column.meaning, measure: 'other' },
  };
}
