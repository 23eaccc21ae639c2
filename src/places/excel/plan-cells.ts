import type { CellContent, CellRef, Plan, SetCell } from '../../grid/index.ts';
import { joinCells, sameContent, type RangeRef } from '../../grid/index.ts';
import { chunksOf } from './chunks.ts';
import { changeBytes, MOST_RUN_BYTES } from './run-bytes.ts';
import { PlaceError } from './troubles.ts';

/** A run of cells along a row or a column, and what is to become of each. */
export interface Run {
  readonly range: RangeRef;
  readonly changes: readonly SetCell[];
}

/**
 * The changes of a plan, one for each cell, as runs: so that neighbours are read and written together. A run that is
 * too long for a request goes on in another.
 */
export function runsOf(plan: Plan): Run[] {
  const changes = new Map<string, SetCell>();
  for (const edit of plan) {
    if (edit.kind === 'set-cell')
      changes.set(keyOf(edit.cell), followed(changes.get(keyOf(edit.cell)), edit));
  }
  const cells = [...changes.values()].map(({ cell }) => cell).toSorted(bySheetAndPlace);
  return joinCells(cells).flatMap((range) => {
    const whole = cellsOf(range).flatMap((cell) => changes.get(keyOf(cell)) ?? []);
    return chunksOf(whole, changeBytes, MOST_RUN_BYTES).flatMap(runOf);
  });
}

function runOf(changes: readonly SetCell[]): Run[] {
  const [first, last] = [changes[0]?.cell, changes.at(-1)?.cell];
  if (!first || !last) return [];
  const range = { sheet: first.sheet, top: first.row, left: first.col, bottom: last.row, right: last.col };
  return [{ range, changes }];
}

/** Of two changes of one cell the second must begin where the first ended. */
function followed(first: SetCell | undefined, second: SetCell): SetCell {
  if (!first) return second;
  if (!sameContent(first.after, second.before)) throw new PlaceError('changed-meanwhile', second.cell.sheet);
  return { ...second, before: first.before };
}

/** Whether a cell holds what a plan takes it to hold; the picture of an empty cell has no format. */
export function holds(content: CellContent | null, before: CellContent): boolean {
  if (!content) return false;
  const isEmpty = content.value === null && content.formula === null;
  return sameContent(content, isEmpty ? { ...before, format: content.format } : before);
}

function keyOf({ sheet, row, col }: CellRef): string {
  return JSON.stringify([sheet, row, col]);
}

function bySheetAndPlace(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.col - b.col;
}

function cellsOf({ sheet, top, left, bottom, right }: RangeRef): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push({ sheet, row, col });
  }
  return cells;
}
