import type { Sheet } from '../../grid/index.ts';
import { reviewMeaning, type ReviewMeaning } from './meaning.ts';

/** A cell that names collectives, or individuals. */
export interface WhoCell {
  readonly row: number;
  readonly col: number;
  readonly who: NonNullable<ReviewMeaning['who']>;
}

/** Cells that name both, side by side as heads of columns, or below each other as labels of rows. */
export interface WhoRun {
  readonly go: 'across' | 'down';
  readonly cells: readonly WhoCell[];
  readonly first: WhoCell;
  readonly last: WhoCell;
}

/** Tried on the text as it is, before anything dearer: sheets of names have very many cells. */
const MAY_NAME = /t[aâậ]\p{M}*p\s+th|c[aá]\p{M}*\s+nh[aâ]|ng\s+vi[eê]/iu;
const LONGEST = 70;
const APART_ACROSS = 6;
const APART_DOWN = 6;

/** Every run on a sheet that may be the heads of a form of reviews, in the order of rows. */
export function findWhoRuns(sheet: Sheet): WhoRun[] {
  const cells = findWhoCells(sheet);
  const across = runs(cells, 'across');
  const taken = new Set(across.flatMap((run) => run.cells));
  const down = runs(
    cells.filter((cell) => !taken.has(cell)),
    'down',
  );
  return [...across, ...down].sort((a, b) => a.first.row - b.first.row || a.first.col - b.first.col);
}

function findWhoCells(sheet: Sheet): WhoCell[] {
  const found: WhoCell[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      const text = cell?.value;
      if (typeof text !== 'string' || text.length > LONGEST || !MAY_NAME.test(text)) return;
      const { who, isOther } = reviewMeaning(text);
      if (who && !isOther) found.push({ row, col, who });
    });
  }
  return found;
}

function runs(cells: readonly WhoCell[], go: WhoRun['go']): WhoRun[] {
  const lines = new Map<number, WhoCell[][]>();
  for (const cell of cells) {
    const line = go === 'across' ? cell.row : cell.col;
    const groups = lines.get(line) ?? [];
    lines.set(line, groups);
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isNear(last, cell, go)) group.push(cell);
    else groups.push([cell]);
  }
  return [...lines.values()].flat().flatMap((group) => runOf(group, go));
}

function isNear(last: WhoCell, cell: WhoCell, go: WhoRun['go']): boolean {
  return go === 'across' ? cell.col - last.col <= APART_ACROSS : cell.row - last.row <= APART_DOWN;
}

function runOf(cells: readonly WhoCell[], go: WhoRun['go']): WhoRun[] {
  const [first, last] = [cells[0], cells.at(-1)];
  const both = new Set(cells.map(({ who }) => who)).size === 2;
  return first && last && both ? [{ go, cells, first, last }] : [];
}
