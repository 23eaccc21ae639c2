import { meaningOf } from '../phrases/meaning.ts';
import { readColumnNumbers } from '../column-numbers.ts';
import type { TableCell } from './table-cell.ts';
import type { TableRow } from './table-rows.ts';

/**
 * What a row is by what stands in it. `body`: figures right of a label; `number`: the row that numbers the columns;
 * `text`: any other.
 */
export type RowKind = 'body' | 'number' | 'text';

export interface KnownRow extends TableRow {
  readonly kind: RowKind;
}

/** The kinds of rows, from top to bottom. */
export function knownRows(rows: readonly TableRow[]): KnownRow[] {
  const known: KnownRow[] = [];
  let over: TableCell | undefined;
  for (const [at, row] of rows.entries()) {
    known.push(ofKind(row, kindOf(row, { above: known.at(-1), below: rows[at + 1], over })));
    over = row.cells.find((cell) => cell.bottom > row.row) ?? over;
  }
  return withWordsAbove(known);
}

function ofKind({ row, cells }: TableRow, kind: RowKind): KnownRow {
  return { row, cells, kind };
}

/**
 * Above a row of figures, too, a level's label before words is of a row in which figures are meant; so is that of
 * another count between a head and a row of such counts, and any label there before what looks like a year.
 */
function withWordsAbove(rows: readonly KnownRow[]): KnownRow[] {
  const known = [...rows];
  for (let at = known.length - 2; at >= 0; at--) {
    const [above, row, below] = [known[at - 1], known[at], known[at + 1]];
    if (row?.kind !== 'text' || below?.kind !== 'body' || below.row !== row.row + 1) continue;
    const { label, beyond } = labelIn(row.cells);
    if (!label) continue;
    const isFirst = isHeaded(row.row, beyond, above);
    const { level, role } = meaningOf(label.text);
    const isCount = role !== null && isFirst && namesQuantity(labelIn(below.cells).label);
    const meansFigures = (level !== null || isCount) && goesOn(label, beyond, below);
    if (meansFigures || (isFirst && standsAmongFigures(label, beyond, { beside: below, below })))
      known[at] = ofKind(row, 'body');
  }
  return known;
}

function namesQuantity(label: TableCell | null): boolean {
  const { level, role } = meaningOf(label?.text ?? '');
  return (level ?? role) !== null;
}

/** Whether the row right above heads all these cells, or numbers their columns. */
function isHeaded(row: number, cells: readonly TableCell[], above: KnownRow | undefined): boolean {
  if (above?.row !== row - 1 || above.kind === 'body' || above.cells.length < 2) return false;
  return cells.every(({ col }) => above.cells.some((head) => head.col <= col && col <= head.right));
}

/** What stands around a row. */
interface Beside {
  readonly above: KnownRow | undefined;
  readonly below: TableRow | undefined;
  /** The last label that is merged over rows below it. */
  readonly over: TableCell | undefined;
}

function kindOf(row: TableRow, { above, below, over }: Beside): RowKind {
  if (isNumberRow(row) && (above?.kind !== 'body' || row.cells.every(isBracketed))) return 'number';
  return isBodyRow(row, above, below) || (above?.kind === 'body' && isUnder(row, over)) ? 'body' : 'text';
}

/** "(1)" numbers columns below figures, too. */
function isBracketed({ text }: TableCell): boolean {
  return text.trim().startsWith('(');
}

/** Whether a row has figures right of a label that is merged over it. */
function isUnder({ row, cells: [first] }: TableRow, over: TableCell | undefined): boolean {
  return over !== undefined && first?.kind === 'figure' && over.bottom >= row && over.col < first.col;
}

/** What a figure may be: a number, a day that was meant as one, or what stands in its place. */
export function isFigure({ kind, value }: TableCell): boolean {
  return kind === 'figure' || kind === 'maybe' || kind === 'date' || (kind === 'other' && value === '');
}

function isBodyRow({ cells }: TableRow, above: KnownRow | undefined, below: TableRow | undefined): boolean {
  const { label, beyond } = labelIn(cells);
  if (beyond.some(isFigure)) return true;
  if (!label) return cells.length === 1 && cells.every(isFigure) && above?.kind === 'body';
  const { level, role } = meaningOf(label.text);
  if ((level ?? role) === null) return standsAmongFigures(label, beyond, { beside: above, below });
  return beyond.some(({ kind }) => kind === 'year') || goesOn(label, beyond, above);
}

/**
 * "Chính thức | 2080" right beside a row of figures counts as many. "Kết quả | 2025" heads another table, and so does
 * any year over a level.
 */
function standsAmongFigures(
  label: TableCell,
  beyond: readonly TableCell[],
  { beside, below }: { readonly beside: KnownRow | undefined; readonly below: TableRow | undefined },
): boolean {
  if (beside?.kind !== 'body' || Math.abs(beside.row - label.row) !== 1) return false;
  if (labelIn(beside.cells).label?.col !== label.col) return false;
  const { isStub, isRunningNumber, isNeutral } = meaningOf(label.text);
  const isHead = isStub || isRunningNumber || isNeutral || namesLevel(below);
  const years = beyond.filter(({ kind }) => kind === 'year');
  const isOver = (year: TableCell) => beside.cells.some((cell) => cell.col === year.col && isFigure(cell));
  return !isHead && years.length > 0 && years.every(isOver) && !goOnByOne(years);
}

function namesLevel(row: TableRow | undefined): boolean {
  const label = row ? labelIn(row.cells).label : null;
  return label !== null && meaningOf(label.text).level !== null;
}

/** 2024, 2025: years head columns beside each other, and no two counts are so by chance alone. */
function goOnByOne(years: readonly TableCell[]): boolean {
  return (
    years.length > 1 &&
    years.every(({ text }, at) => at === 0 || Number(text) === Number(years[at - 1]?.text) + 1)
  );
}

/** Below a row of figures a level's label before words goes on with it: the words stand where figures are meant. */
function goesOn(label: TableCell, words: readonly TableCell[], above: KnownRow | undefined): boolean {
  if (words.length === 0 || above?.kind !== 'body') return false;
  return (
    labelIn(above.cells).label?.col === label.col &&
    words.every(({ text }) => (meaningOf(text).level ?? meaningOf(text).role) === null)
  );
}

/** "a", "II.", "(1)": what numbers a row is no label. */
const MARKER = /^\s*\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})[.)]?\s*$/iu;

interface Labelled {
  readonly label: TableCell | null;
  /** What stands right of the label; without one, of the first cell. */
  readonly beyond: readonly TableCell[];
}

/** A row's label: its first text, unless figures stand before it. */
export function labelIn(cells: readonly TableCell[]): Labelled {
  const texts = cells.filter(({ kind }) => kind === 'text');
  const label = texts.find(({ text }) => !MARKER.test(text)) ?? texts[0];
  const before = label ? cells.indexOf(label) : 0;
  const figures = cells.slice(0, before).filter((cell) => isFigure(cell) || isTime(cell));
  if (!label || figures.length > 1) return { label: null, beyond: cells.slice(1) };
  return { label, beyond: cells.slice(before + 1) };
}

const DAY = /^\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{2,4})?$/u;

/** A year, a day or an hour: left of figures it is what their row is of. */
export function isTime({ kind, value }: TableCell): boolean {
  const isHour = typeof value === 'number' || (typeof value === 'string' && DAY.test(value));
  return kind === 'year' || kind === 'date' || (kind === 'other' && isHour);
}

const FEWEST = 3;
const HIGHEST = 99;

/** "1 | 2 | 3 = 4 + 5", "(1) | (2) | (3)": a row that numbers the columns of a table. */
function isNumberRow({ cells }: TableRow): boolean {
  if (cells.some(isNoNumber)) return false;
  if (cells.length < FEWEST && !cells.some(({ text }) => text.includes('='))) return false;
  return runsOf(cells).every((run) => readColumnNumbers(run.map((cell) => [cell.col, cell.text])) !== null);
}

/** The numbers of two tables beside each other begin again. */
function runsOf(cells: readonly TableCell[]): TableCell[][] {
  const runs: TableCell[][] = [];
  for (const cell of cells) {
    const isFirst = /^\(?(?:1|A)\)?$/u.test(cell.text.trim()) && (runs.at(-1)?.length ?? 0) > 2;
    if (isFirst || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(cell);
  }
  return runs;
}

/** What tells most rows of figures at once: a number as of no column, or a text that is more than a letter. */
function isNoNumber({ kind, value, written }: TableCell): boolean {
  if (typeof value === 'number') return value > HIGHEST || value < 1;
  return kind === 'text' && !written.includes('=') && written.trim().length > '(A)'.length;
}
