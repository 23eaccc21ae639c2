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
  for (const row of withoutScratch(rows)) known.push({ ...row, kind: kindOf(row, known.at(-1)) });
  return withWordsAbove(known);
}

/** Above a row of figures, too, a level's label before words is of a row in which figures are meant. */
function withWordsAbove(rows: readonly KnownRow[]): KnownRow[] {
  const known = [...rows];
  for (let at = known.length - 2; at >= 0; at--) {
    const [row, below] = [known[at], known[at + 1]];
    if (row?.kind !== 'text' || !below || below.row !== row.row + 1) continue;
    const label = row.cells.slice(Math.max(0, labelIndex(row.cells)));
    if (meaningOf(label[0]?.text ?? '').level && goesOn(label, below)) known[at] = { ...row, kind: 'body' };
  }
  return known;
}

/**
 * Rows without figures that stand apart at the right, behind an empty column, with no word among them: numbers that a
 * clerk jotted down beside the sheet make no title and no head a row of figures.
 */
function withoutScratch(rows: readonly TableRow[]): readonly TableRow[] {
  const filled = new Set<number>();
  const labelled = new Set<number>();
  for (const { cells } of rows) {
    for (const { col, right, kind } of cells) {
      for (let at = col; at <= right; at++) filled.add(at);
      if (kind === 'text') labelled.add(col);
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
  for (let at = columns.length - 1; at > 0; at--) {
    const [before = 0, col = 0] = [columns[at - 1], columns[at]];
    if (labelled.has(col)) return last;
    if (col > before + 1) last = before;
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
  const label = labelIndex(cells);
  const beyond = label < 0 ? 1 : label + 1;
  if (cells.slice(beyond).some(isFigure)) return true;
  const only = cells[0];
  if (label < 0) return only !== undefined && cells.length === 1 && isFigure(only) && above?.kind === 'body';
  const { level, role } = meaningOf(cells[label]?.text ?? '');
  if ((level ?? role) === null) return false;
  return cells.slice(beyond).some(({ kind }) => kind === 'year') || goesOn(cells.slice(label), above);
}

/** Below a row of figures a level's label before words goes on with it: the words stand where figures are meant. */
function goesOn([label, ...words]: readonly TableCell[], above: KnownRow | undefined): boolean {
  if (!label || words.length === 0 || above?.kind !== 'body') return false;
  const over = above.cells[labelIndex(above.cells)];
  return (
    over?.col === label.col &&
    words.every(({ text }) => (meaningOf(text).level ?? meaningOf(text).role) === null)
  );
}

/** "a", "II.", "(1)": what numbers a row is no label. */
const MARKER = /^\s*\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})[.)]?\s*$/iu;

/** Where a row's label stands among its cells: its first text, unless figures stand before it; -1 without one. */
export function labelIndex(cells: readonly TableCell[]): number {
  const texts = cells.flatMap(({ kind }, at) => (kind === 'text' ? [at] : []));
  const label = texts.find((at) => !MARKER.test(cells[at]?.text ?? '')) ?? texts[0] ?? -1;
  const figures = cells.slice(0, Math.max(label, 0)).filter((cell) => isFigure(cell) || cell.kind === 'year');
  return figures.length > 1 ? -1 : label;
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
