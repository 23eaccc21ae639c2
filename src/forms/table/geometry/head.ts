import { foldText, least } from '../../../grid/index.ts';
import { mayBeTitle } from '../../title/title-words.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { isBesideTitle, isLetterhead } from './context-lines.ts';
import { isFigure, labelIn, type KnownRow } from './row-kinds.ts';
import type { TableCell } from './table-cell.ts';

/** What stands over the first row of figures, each from top to bottom. */
export interface Head {
  readonly rows: readonly KnownRow[];
  /** The rows that number the columns. */
  readonly numbers: readonly KnownRow[];
  /** Headings without figures between the head and the figures. */
  readonly leads: readonly KnownRow[];
  /** The head once more, where a page ends between a heading and its first row. */
  readonly again: readonly KnownRow[];
}

const MOST_ROWS = 8;

/**
 * The head of a table over its first row of figures; `above`: all rows between it and the table before; `start`: the
 * first column right of the labels.
 */
export function headOver(above: readonly KnownRow[], first: KnownRow, start = firstFigure(first)): Head {
  const again = headAgain(above, start);
  const head = headWithout(again, above, first, start);
  return again.length === 0 || head.rows.length > 0 ? head : headWithout([], above, first, start);
}

/** The rows of a head that comes again, where nothing but headings stands between it and itself. */
function headAgain(above: readonly KnownRow[], start: number): readonly KnownRow[] {
  const near = above.slice(-2 * MOST_ROWS);
  const keys = near.map(keyOf);
  const at = keys.findIndex(
    (key, index) => (near[index]?.cells.length ?? 0) > 1 && keys.indexOf(key) < index,
  );
  const from = keys.indexOf(keys[at] ?? '');
  const length = keys.slice(at).findIndex((key, index) => key !== keys[from + index]);
  const end = at + (length < 0 ? keys.length - at : length);
  const between = near.slice(from + end - at, at);
  const areHeadings =
    between.length > 0 && between.every((row) => isLead(row, start) && !isTitleBetween(row));
  return at >= 0 && areHeadings ? near.slice(at, end) : [];
}

/** What tells a row's texts and where they stand. */
export function keyOf({ cells }: KnownRow): string {
  return cells.map((cell) => `${cell.col}:${foldText(cell.text)}`).join('|');
}

/** A line of its own that says of what the next table is. */
export function isTitleBetween({ cells: [only, more] }: KnownRow): boolean {
  if (!only || more || isBesideTitle(only.text)) return false;
  const { object, years } = meaningOf(only.text);
  return mayBeTitle(only.text) || object !== null || years.length > 0;
}

function headWithout(
  again: readonly KnownRow[],
  above: readonly KnownRow[],
  first: KnownRow,
  start: number,
): Head {
  const rows: KnownRow[] = [];
  const numbers: KnownRow[] = [];
  let leads: KnownRow[] = [];
  let below = first.row;
  for (const row of above.toReversed()) {
    if (again.includes(row)) {
      below = row.row;
      continue;
    }
    const gap = below - row.row - 1;
    if (gap > (rows.length === 0 ? 1 : 0) || rows.length === MOST_ROWS) break;
    below = row.row;
    if (row.kind === 'number') numbers.unshift(row);
    else if (rows.length === 0 && isLead(row, start) && !reachesDown(row, first)) leads.unshift(row);
    else if (rows.length === 0 && isLineInWords(row.cells, start)) leads.unshift(row);
    else if (isHeadRow(row, rows[0], start)) rows.unshift(row);
    else break;
  }
  while (rows[0] && rows.length > 1 && isHeading(rows[0], start)) rows.shift();
  if (rows.length === 0) {
    const top = numbers[0]?.row ?? Infinity;
    leads = leads.filter((row) => row.row > top || namesQuantity(row));
  }
  return { rows, numbers, leads, again };
}

/** Without a head what stands over the rows is a title, but for a level or a total without figures. */
function namesQuantity({ cells }: KnownRow): boolean {
  return cells.some(({ text }) => (meaningOf(text).level ?? meaningOf(text).role) !== null);
}

/** The column of a row's first figure right of its label. */
export function firstFigure({ cells }: KnownRow): number {
  const figures = figuresMeant(labelIn(cells).beyond);
  return least((figures.length > 0 ? figures : cells).map(({ col }) => col));
}

/** The figures among what stands right of a label; without any, the words that stand in their place. */
export function figuresMeant(beyond: readonly TableCell[]): readonly TableCell[] {
  const figures = beyond.filter((cell) => isFigure(cell) || cell.kind === 'year');
  return figures.length > 0 ? figures : beyond;
}

/** A heading stands left of the figures, in at most two cells ("II | Khối cơ quan"). */
function isLead({ cells }: KnownRow, start: number): boolean {
  const [one, two, three] = cells;
  if (!one || three) return false;
  return one.col < start && (two?.col ?? 0) < start;
}

function reachesDown({ cells, row }: KnownRow, first: KnownRow): boolean {
  return cells.some(({ bottom }) => bottom > row && bottom >= first.row - 1);
}

/** A heading of a part that stands over a head in the columns of the labels alone, and is not merged down. */
function isHeading(row: KnownRow, start: number): boolean {
  return isLead(row, start) && row.cells.every(({ right, bottom }) => right < start && bottom === row.row);
}

function isHeadRow(row: KnownRow, below: KnownRow | undefined, start: number): boolean {
  const cells = row.cells.filter(({ text, kind }) => kind !== 'text' || !isBesideTitle(text));
  const [only, more] = cells;
  if (!only || cells.some(({ text }) => isLetterhead(text))) return false;
  if (cells.some(({ bottom }) => bottom > row.row)) return true;
  if (more) return !isTitleBesideMark(row, cells);
  return isLoneHead(only, below, start);
}

/** "THỐNG KÊ … | Biểu số 6E": nothing but a title is left where the mark is not counted. */
function isTitleBesideMark(row: KnownRow, cells: readonly TableCell[]): boolean {
  return cells.length < row.cells.length && cells.length < 2;
}

/**
 * A lone year over the figures, a lone short text over other heads ("Mức xếp loại"), or a longer one that names nothing
 * and begins over the first level, where no title does: "Kết quả đánh giá, xếp loại chất lượng".
 */
function isLoneHead(cell: TableCell, below: KnownRow | undefined, start: number): boolean {
  if (cell.col < start) return false;
  const { years, hasRest, object, isNeutral } = meaningOf(cell.text);
  if (cell.kind === 'year') return true;
  const isShort = cell.text.length <= LONGEST_LONE && !hasRest && object === null;
  if (years.length > 0)
    return isShort && cell.col === start && (below !== undefined || /^\D{0,5}\d{4}$/u.test(cell.text.trim()));
  return below !== undefined && (isShort || (isNeutral && firstLevel(below) === cell.col));
}

function firstLevel({ cells }: KnownRow): number | undefined {
  return cells.find(({ text }) => meaningOf(text).level !== null)?.col;
}

const LONGEST_LONE = 30;

const NUMBER_OR_BULLET = /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s*$|[-–+]\s*\p{L})/u;

/** "1.1 | Đảng bộ | gần 20", "- Nữ | nhiều": a line whose figures are written in words heads nothing. */
export function isLineInWords([first, ...others]: readonly TableCell[], start: number): boolean {
  if (!first || first.col >= start || !NUMBER_OR_BULLET.test(first.text)) return false;
  return !others.some((cell) => cell.col >= start && saysColumn(cell));
}

function saysColumn({ kind, text }: TableCell): boolean {
  const { level, role, measure, years, isStub, isChange } = meaningOf(text);
  return kind === 'year' || isStub || isChange || years.length > 0 || (level ?? role ?? measure) !== null;
}
