import { cellAt, textAt, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Label, Subject, Year } from '../rating-table.ts';
import type { SeriesLine } from './lines.ts';
import { meaningOfHeads, saysChange } from './meaning.ts';
import { objectInLabel } from './objects.ts';
import { columnNumbersIn, headsOver, isNumbering, labelsInColumn, labelsInRow } from './view.ts';
import { yearsIn } from './years.ts';

/** The columns of a table whose levels go down: years, objects, groups, or percentages and changes of those before them. */
export function seriesLines(
  sheet: Sheet,
  headTop: number,
  top: number,
  bottom: number,
  col: number,
  right: number,
): SeriesLine[] {
  const lines: SeriesLine[] = [];
  const numbers = columnNumbers(sheet, headTop, top, col, right);
  for (let at = col + 1; at <= right; at++) {
    const heads = headsOver(sheet, at, headTop, top - 1, col + 1).filter(
      (head) => !numbers.rows.has(head.cell.row),
    );
    const telling = heads.filter((head) => !spans(sheet, head, col + 1, right, top));
    const line = seriesLine(at, telling);
    if (line && hasFigures(sheet, at, top, bottom)) lines.push(line);
  }
  return lines.map((line) => asChange(sheet, withRatio(line, lines, numbers.at), lines));
}

function hasFigures(sheet: Sheet, col: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (looksLikeFigure(cellAt(sheet, row, col))) return true;
  return false;
}

function seriesLine(at: number, heads: readonly Label[]): SeriesLine | null {
  const meaning = meaningOfHeads(heads.map((head) => head.text));
  const yearHead = heads.findLast((head) => meaningOfHeads([head.text]).year !== undefined);
  const name = heads.findLast((head) => !hasMeaning(head.text) && !isNumbering(head.text));
  if (name && isAside(name.text)) return null;
  const year: Year | null =
    meaning.year !== undefined && yearHead ? { value: meaning.year, cell: yearHead.cell } : null;
  const subject: Subject | null =
    name && meaning.compared === undefined ? { ...name, object: objectInLabel(name.text) } : null;
  return {
    at,
    year: meaning.compared === undefined ? year : null,
    subject,
    measure: meaning.measure ?? null,
    compared: meaning.compared ?? [],
    isTotal: meaning.role === 'total',
    depth: 0,
  };
}

export function hasMeaning(text: string): boolean {
  return Object.keys(meaningOfHeads([text])).length > 0;
}

/** The head of a column that holds no figures of its own: notes, units. */
function isAside(text: string): boolean {
  return /^(?:ghi chú|đvt|đơn vị tính|đơn vị)/iu.test(text.normalize('NFC'));
}

/**
 * A name over all columns ("Năm đánh giá") says nothing that tells them apart: merged over them, or written over the
 * first alone, with nothing beside it and heads below it. A file without merges (.csv) has no other way.
 */
function spans(sheet: Sheet, head: Label, left: number, right: number, top: number): boolean {
  if (hasMeaning(head.text) || right <= left) return false;
  const { row, col } = head.cell;
  if (textAt(sheet, row, left) !== head.text) return false;
  if (textAt(sheet, row, right) === head.text) return true;
  const beside = labelsInRow(sheet, row, left + 1, right).filter(({ cell }) => cell.col !== col);
  const headedBelow = [left, left + 1].every((at) =>
    labelsInColumn(sheet, at, row + 1, top - 1).some(({ cell }) => cell.row > row),
  );
  return (
    headedBelow &&
    textAt(sheet, row, left + 1).trim() === '' &&
    beside.every(({ text }) => hasMeaning(text) || isAside(text))
  );
}

function columnNumbers(sheet: Sheet, headTop: number, top: number, col: number, right: number) {
  for (let row = headTop; row < top; row++) {
    const at = columnNumbersIn(sheet, row, col, right);
    if (at && [...at.values()].every((entry) => entry.number < 100)) return { rows: new Set([row]), at };
  }
  return { rows: new Set<number>(), at: null };
}

/** "Năm 2022 (so với 2021)" is the year 2022; after a column of 2022 it is its change. */
function asChange(sheet: Sheet, line: SeriesLine, lines: readonly SeriesLine[]): SeriesLine {
  const { year, at } = line;
  if (!year || !lines.some((other) => other.at < at && other.year?.value === year.value)) return line;
  const text = textAt(sheet, year.cell.row, year.cell.col);
  return saysChange(text)
    ? { ...line, year: null, subject: null, measure: 'difference', compared: yearsIn(text) }
    : line;
}

/** "4 = 2:3" over a column: a ratio of the years in columns 2 and 3. */
function withRatio(
  line: SeriesLine,
  lines: readonly SeriesLine[],
  numbers: ReturnType<typeof columnNumbersIn>,
): SeriesLine {
  const formula = numbers?.get(line.at)?.formula;
  if (!numbers || formula?.kind !== 'ratio') return line;
  const yearOf = (number: number) => {
    const col = [...numbers].find(([, entry]) => entry.number === number)?.[0];
    return lines.find((other) => other.at === col)?.year?.value;
  };
  const compared = [yearOf(formula.of), yearOf(formula.base)].filter((year) => year !== undefined);
  return compared.length === 2 ? { ...line, year: null, subject: null, measure: 'ratio', compared } : line;
}
