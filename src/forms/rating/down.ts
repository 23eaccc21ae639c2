import { cellAt, textAt, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label, Level } from '../rating-table.ts';
import type { LevelRun } from './find.ts';
import { hasMeaning, seriesLines } from './down-series.ts';
import type { Block, MeasureLine, SeriesLine } from './lines.ts';
import { holdsFigures, labelsRows, meaningOfHeads, type Meaning } from './meaning.ts';
import { hasContent, hasFigure, headTopAbove, isBlankRow, isNumbering, labelsInRow, refTo } from './view.ts';

/** Reads the lines of a table whose levels go down a column. `others` are the runs beside it. */
export function readDown(
  sheet: Sheet,
  run: LevelRun,
  others: readonly LevelRun[],
  above: Block | null,
): Block {
  const { col, row: first } = run.first;
  const last = run.last.row;
  const levels = new Map(run.cells.map((cell) => [cell.row, cell.level]));
  const left = labelLeft(sheet, col, first, last);
  const { top, bottom } = rowsAround(sheet, levels, first, last, left, col);
  const right = rightOf(sheet, col, top, bottom, others);
  const { headTop: ownTop, heading } = headAbove(sheet, top, left, col, right);
  const heads =
    ownTop === top && above?.left === left && above.right >= right && top - above.bottom <= 3 ? above : null;
  const measures = measureLines(sheet, levels, top, bottom, left, col);
  const series = heads ? heads.series : seriesLines(sheet, ownTop, top, bottom, col, right);
  const subject = subjectBeside(sheet, first, last, left, col) ?? heading;
  const unlabelled = series.length > 1 && series.filter((line) => isNamed(line)).length < series.length - 1;
  return {
    levelsGo: 'down',
    headTop: ownTop,
    top,
    bottom,
    left,
    right,
    series,
    measures,
    subject,
    unlabelled,
  };
}

/** The head above the levels; between the two may stand the heading of the first part ("I. Tổ chức cơ sở đảng"). */
function headAbove(
  sheet: Sheet,
  top: number,
  left: number,
  col: number,
  right: number,
): { headTop: number; heading: Label | null } {
  const headTop = headTopAbove(sheet, top, left, col, right);
  const heading = headTop === top && top > 1 ? rowTexts(sheet, top - 1, left, col).at(-1) : undefined;
  if (!heading || labelsInRow(sheet, top - 1, col + 1, right).some((label) => label.cell.col > col)) {
    return { headTop, heading: null };
  }
  const above = headTopAbove(sheet, top - 1, left, col, right);
  const heads = labelsInRow(sheet, above, col + 1, right).some((label) => label.cell.col > col);
  return above < top - 1 && heads ? { headTop: above, heading } : { headTop, heading: null };
}

function isNamed(line: SeriesLine): boolean {
  return line.year !== null || line.subject !== null || line.measure !== null || line.isTotal;
}

/** The labels begin at the first of the columns left of the levels that hold names or running numbers, not figures. */
function labelLeft(sheet: Sheet, col: number, first: number, last: number): number {
  let left = col;
  while (left > 0 && isLabelColumn(sheet, left - 1, first, last)) left--;
  return left;
}

const LONGEST_LABEL = 100;

function isLabelColumn(sheet: Sheet, col: number, first: number, last: number): boolean {
  // Labels begin beside the first level; what begins below it is a note between two tables.
  const label = textAt(sheet, first, col);
  if (label.trim() === '' || label.length > LONGEST_LABEL) return false;
  for (let row = first; row <= last; row++) {
    const text = textAt(sheet, row, col);
    if (looksLikeFigure(cellAt(sheet, row, col)) && !isNumbering(text)) return false;
  }
  const numbers = new Set<string>();
  for (let row = first; row <= last; row++) numbers.add(textAt(sheet, row, col));
  // A column of figures below ten looks like numbering, but numbering does not repeat itself.
  return (
    hasHeadOfNumbering(sheet, col, first) ||
    numbers.size === last - first + 1 ||
    !hasFigure(sheet, first, col, col)
  );
}

function hasHeadOfNumbering(sheet: Sheet, col: number, first: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - 5); row--)
    if (labelsRows(textAt(sheet, row, col))) return true;
  return false;
}

/** Rows of totals and the like directly above and below the levels belong to the table. */
function rowsAround(
  sheet: Sheet,
  levels: ReadonlyMap<number, Level>,
  first: number,
  last: number,
  left: number,
  col: number,
): { top: number; bottom: number } {
  const belongs = (row: number) => {
    const meaning = rowMeaning(sheet, row, left, col, levels);
    return meaning.level === undefined && holdsFigures(meaning) && hasFigure(sheet, row, col + 1, col + 3);
  };
  let top = first;
  while (top > 0 && belongs(top - 1)) top--;
  let bottom = last;
  for (;;) {
    if (belongs(bottom + 1)) bottom += 1;
    else if (
      isBlankRow(sheet, bottom + 1, left, col + 3) &&
      rowMeaning(sheet, bottom + 2, left, col, levels).role === 'total' &&
      belongs(bottom + 2)
    )
      bottom += 2;
    else return { top, bottom: includeBlankTotal(sheet, bottom, left, col, levels) };
  }
}

/** A total row left empty is still the table's total row. */
function includeBlankTotal(
  sheet: Sheet,
  bottom: number,
  left: number,
  col: number,
  levels: ReadonlyMap<number, Level>,
): number {
  return rowMeaning(sheet, bottom + 1, left, col, levels).role === 'total' ? bottom + 1 : bottom;
}

function rowMeaning(
  sheet: Sheet,
  row: number,
  left: number,
  col: number,
  levels: ReadonlyMap<number, Level>,
): Meaning {
  const meaning = meaningOfHeads(rowTexts(sheet, row, left, col).map((label) => label.text));
  const level = levels.get(row);
  return level === undefined ? meaning : { ...meaning, level };
}

function rowTexts(sheet: Sheet, row: number, left: number, col: number): Label[] {
  return labelsInRow(sheet, row, left, col).filter((label) => !isNumbering(label.text));
}

/** Columns of figures run on to the right until an empty one, the labels of another table, or its levels. */
function rightOf(
  sheet: Sheet,
  col: number,
  top: number,
  bottom: number,
  others: readonly LevelRun[],
): number {
  const taken = new Set(
    others.filter((run) => overlaps(run, top, bottom)).flatMap((run) => run.cells.map((cell) => cell.col)),
  );
  let right = col;
  while (
    hasContent(sheet, right + 1, Math.max(0, top - 1), bottom) &&
    !taken.has(right + 1) &&
    !startsTable(sheet, right + 1, top)
  )
    right++;
  return right;
}

function overlaps(run: LevelRun, top: number, bottom: number): boolean {
  return run.go === 'down' && run.cells.some((cell) => cell.row >= top && cell.row <= bottom);
}

function startsTable(sheet: Sheet, col: number, top: number): boolean {
  for (let row = top - 1; row >= Math.max(0, top - 4); row--) {
    const text = textAt(sheet, row, col);
    if (/^\s*(?:stt|tt|tiêu chí|mức xếp loại|xếp loại)\s*$/iu.test(text.normalize('NFC'))) return true;
  }
  return false;
}

function measureLines(
  sheet: Sheet,
  levels: ReadonlyMap<number, Level>,
  top: number,
  bottom: number,
  left: number,
  col: number,
): MeasureLine[] {
  const lines: MeasureLine[] = [];
  let level: Level | undefined;
  for (let row = top; row <= bottom; row++) {
    const texts = rowTexts(sheet, row, left, col);
    const meaning = rowMeaning(sheet, row, left, col, levels);
    if (!holdsFigures(meaning)) continue;
    // "Tỷ lệ (%)" below a level is that level's percentage.
    const of =
      meaning.level === undefined && meaning.role === undefined && meaning.measure === 'percentage'
        ? { level }
        : {};
    const goesOn = meaning.role === undefined && meaning.measure !== 'other';
    level = meaning.level ?? (goesOn ? level : undefined);
    const last = texts.at(-1);
    const full = { ...meaning, ...(of.level === undefined ? {} : { level: of.level }) };
    lines.push({
      at: row,
      meaning: full,
      year: null,
      label: last ?? { text: '', cell: refTo(sheet, row, col) },
    });
  }
  return lines;
}

/** A label merged beside all the levels names what they count. */
function subjectBeside(sheet: Sheet, first: number, last: number, left: number, col: number): Label | null {
  for (let at = col - 1; at >= left; at--) {
    const [label, ...more] = labelsInRow(sheet, first, at, at);
    if (!label || more.length > 0 || isNumbering(label.text) || hasMeaning(label.text)) continue;
    const lastLabel = labelsInRow(sheet, last, at, at)[0];
    if (lastLabel?.cell.row === label.cell.row || lastLabel === undefined) return label;
  }
  return null;
}
