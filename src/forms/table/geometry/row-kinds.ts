import { meaningOf } from '../phrases/meaning.ts';
import { readColumnNumbers } from '../column-numbers.ts';
import { partOfRow, type TableCell, type TableRow } from './table-rows.ts';

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
  for (const row of withoutScratch(rows)) known.push(ofKind(row, kindOf(row, known.at(-1))));
  return withWordsAbove(known);
}

function ofKind({ row, cells, taken }: TableRow, kind: RowKind): KnownRow {
  return { row, cells, taken, kind };
}

/**
 * Above a row of figures, too, a level's label before words is of a row in which figures are meant; so is that of
 * another count between a head and a row of such counts.
 */
function withWordsAbove(rows: readonly KnownRow[]): KnownRow[] {
  const known = [...rows];
  for (let at = known.length - 2; at >= 0; at--) {
    const [above, row, below] = [known[at - 1], known[at], known[at + 1]];
    if (row?.kind !== 'text' || below?.kind !== 'body' || below.row !== row.row + 1) continue;
    const { label, beyond } = labelIn(row.cells);
    if (!label || !goesOn(label, beyond, below)) continue;
    const { level, role } = meaningOf(label.text);
    const isCount =
      role !== null && namesQuantity(labelIn(below.cells).label) && isHeaded(row.row, beyond, above);
    if (level || isCount) known[at] = ofKind(row, 'body');
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

/**
 * Rows without figures that stand apart at the right, behind an empty column, with no word among them, and no year in
 * a row of heads: numbers that a clerk jotted down beside the sheet make no title and no head a row of figures.
 */
function withoutScratch(rows: readonly TableRow[]): readonly TableRow[] {
  const filled = new Set<number>();
  const labelled = new Set<number>();
  for (const { cells } of rows) {
    const isOfHeads = cells[0]?.kind === 'text' && !cells.some(isFigure);
    for (const { col, right, kind } of cells) {
      for (let at = col; at <= right; at++) filled.add(at);
      if (kind === 'text' || (kind === 'year' && isOfHeads)) labelled.add(col);
    }
  }
  const last = lastOwn(
    [...filled].sort((a, b) => a - b),
    labelled,
  );
  if (last === null) return rows;
  return rows.flatMap((row) => {
    const part = partOfRow(row, 0, last);
    return part.cells.length > 0 ? [part] : [];
  });
}

/** The last column before those that stand apart without a word; null where there are none. */
function lastOwn(columns: readonly number[], labelled: ReadonlySet<number>): number | null {
  let last: number | null = null;
  let next = 0;
  for (const col of columns.toReversed()) {
    if (next > col + 1) last = col;
    if (labelled.has(col)) return last;
    next = col;
  }
  return last;
}

function kindOf(row: TableRow, above: KnownRow | undefined): RowKind {
  if (isNumberRow(row) && above?.kind !== 'body') return 'number';
  return isBodyRow(row, above) ? 'body' : 'text';
}

/** What a figure may be: a number, a day that was meant as one, or what stands in its place. */
export function isFigure({ kind, value }: TableCell): boolean {
  return kind === 'figure' || kind === 'maybe' || kind === 'date' || (kind === 'other' && value === '');
}

function isBodyRow({ cells }: TableRow, above: KnownRow | undefined): boolean {
  const { label, beyond } = labelIn(cells);
  if (beyond.some(isFigure)) return true;
  if (!label) return cells.length === 1 && cells.every(isFigure) && above?.kind === 'body';
  const { level, role } = meaningOf(label.text);
  if ((level ?? role) === null) return false;
  return beyond.some(({ kind }) => kind === 'year') || goesOn(label, beyond, above);
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
  const figures = cells.slice(0, before).filter((cell) => isFigure(cell) || cell.kind === 'year');
  if (!label || figures.length > 1) return { label: null, beyond: cells.slice(1) };
  return { label, beyond: cells.slice(before + 1) };
}

const FEWEST = 3;
const HIGHEST = 99;

/** "1 | 2 | 3 = 4 + 5", "(1) | (2) | (3)": a row that numbers the columns of a table. */
export function isNumberRow({ cells }: TableRow): boolean {
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
function isNoNumber({ kind, value }: TableCell): boolean {
  if (typeof value === 'number') return value > HIGHEST || value < 1;
  return (
    kind === 'text' && typeof value === 'string' && !value.includes('=') && value.trim().length > '(A)'.length
  );
}
