import { foldLabel } from '../../../grid/index.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { isFigure, type KnownRow } from './row-kinds.ts';
import { markerOf } from './stub.ts';
import type { TableCell } from './table-cell.ts';

/** Tables of fewer rows are not told apart from the columns beside them. */
const FEWEST_ROWS = 2;

/**
 * The first column of a table that stands beside another one: behind a column that is empty in all rows of figures,
 * with figures on both sides and row labels of its own; among rows under one head (`isOneBlock`) also where a head says
 * that it labels rows. null where there is none.
 */
export function splitColumn(rows: readonly KnownRow[], isOneBlock: boolean): number | null {
  const body = rows.filter(({ kind }) => kind === 'body');
  if (body.length < FEWEST_ROWS) return null;
  const used = new Set<number>();
  for (const { cells } of body)
    for (const cell of cells) for (let col = cell.col; col <= cell.right; col++) used.add(col);
  const columns = [...used].sort((a, b) => a - b);
  const heads = isOneBlock ? headsOver(rows) : [];
  for (const [at, col] of columns.entries()) {
    const before = columns[at - 1];
    const isGap = before !== undefined && col > before + 1;
    if (
      (isGap || (isOneBlock && at > 1 && headsLabels(heads, body, col))) &&
      isSplit(body, col, columns[at + 1])
    )
      return isGap ? firstOwn(rows, before, col) : col;
  }
  return null;
}

/** The first column behind a gap: a head may stand over columns of its table that are blank in all rows. */
function firstOwn(rows: readonly KnownRow[], before: number, col: number): number {
  const filled = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.col)));
  for (let own = col; own > before + 1; own--) if (!filled.has(own - 1)) return own;
  return col;
}

/** Whether figures stand right of a label: running numbers, in letters too, and codes alone are no table. */
function isLabelled(cells: readonly TableCell[]): boolean {
  const label = cells.findIndex(({ kind, text }) =>
    kind === 'text' ? markerOf(text) === null : kind === 'year',
  );
  return label >= 0 && cells.slice(label + 1).some(isFigure);
}

/**
 * Whether the innermost head over a column says that it labels rows: right of figures another table begins there. "Mức
 * xếp loại" over the levels labels none, and where levels stand right of it alone, and no such head left of it says the
 * same, it is a second label of their rows.
 */
function headsLabels(heads: readonly TableCell[], body: readonly KnownRow[], col: number): boolean {
  const inner = heads.findLast((cell) => cell.col === col);
  const label = inner ? labelOf(inner) : null;
  if (label === null || (label !== '' && holdsFigures(body, col))) return false;
  const left = heads.filter((cell) => cell.col < col);
  const hasLevels = (cells: readonly TableCell[]) => cells.some(({ text }) => meaningOf(text).level);
  return left.some((cell) => labelOf(cell) === label) || hasLevels(left) || !hasLevels(heads);
}

/** The cells of the rows of text right above the first row of figures. */
function headsOver(rows: readonly KnownRow[]): readonly TableCell[] {
  const first = rows.findIndex(({ kind }) => kind === 'body');
  const heads: TableCell[] = [];
  for (const { cells, kind } of rows.slice(Math.max(0, first - MOST_HEADS), first))
    if (kind === 'text') for (const cell of cells) heads.push(cell);
  return heads;
}

/** Figures alone are no labels, whatever heads them: "Loại A". */
function holdsFigures(body: readonly KnownRow[], col: number): boolean {
  return body.every(({ cells }) => cells.every((cell) => cell.col !== col || isFigure(cell)));
}

/** What a head over labels says, "" for running numbers; null where it is none. */
function labelOf({ text }: TableCell): string | null {
  const { isStub, isRunningNumber } = meaningOf(text);
  if (isRunningNumber) return '';
  return isStub ? foldLabel(text) : null;
}

const MOST_HEADS = 6;

/** `first`, `second`: the columns in which the rows right of a gap may have labels. */
function isSplit(body: readonly KnownRow[], first: number, second = first): boolean {
  let [left, right, labelled] = [0, 0, 0];
  for (const { cells } of body) {
    const beside = cells.filter(({ col }) => col >= first);
    if (isLabelled(cells.filter(({ col }) => col < first))) left++;
    if (beside.length === 0) continue;
    const hasLabel = beside.some(({ kind, col }) => col <= second && (kind === 'text' || kind === 'year'));
    if (hasLabel) labelled++;
    if (beside.some(isFigure)) right++;
  }
  return left >= FEWEST_ROWS && right >= FEWEST_ROWS && labelled * 2 >= right;
}
