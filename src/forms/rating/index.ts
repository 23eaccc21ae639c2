import { foldText, textAt, type Range, type Sheet } from '../../grid/index.ts';
import type { UnreadForm } from '../form.ts';
import type { Label, RatingTable } from '../rating-table.ts';
import { readAcross, splitAcross } from './across.ts';
import { readDown } from './down.ts';
import { findLevelRuns, type LevelRun } from './find.ts';
import type { Block } from './lines.ts';
import { readTable } from './table.ts';

/** The rating tables of a sheet, and those that look like one and could not be read whole. */
export interface RatingTables {
  readonly tables: readonly RatingTable[];
  readonly unread: readonly UnreadForm[];
}

export function readRatingTables(sheet: Sheet): RatingTables {
  const runs = findLevelRuns(sheet).flatMap((run) => (run.go === 'across' ? splitAcross(sheet, run) : [run]));
  const tables: RatingTable[] = [];
  const unread: UnreadForm[] = [];
  const blocks: { block: Block; title: Label | null }[] = [];
  for (const run of runs) {
    if (blocks.some(({ block }) => contains(block, run)) || isTicked(sheet, run)) continue;
    const above = blocks.filter(({ block }) => block.bottom < (run.cells[0]?.row ?? 0)).at(-1) ?? null;
    const block =
      run.go === 'down'
        ? readDown(sheet, run, without(runs, run), above?.block ?? null)
        : readAcross(sheet, run, nextHead(runs, run));
    const title = above && shareHead(above.block, block) ? above.title : null;
    const reading = readTable(sheet, block, lastRowAbove(blocks, block), title);
    if (reading.kind === 'none') continue;
    blocks.push({ block, title: reading.kind === 'table' ? reading.table.title : title });
    if (reading.kind === 'table') tables.push(reading.table);
    else unread.push({ range: { sheet: sheet.name, ...rangeOf(block) }, reason: reading.reason });
  }
  return { tables, unread };
}

function rangeOf(block: Block): Range {
  return {
    top: block.headTop,
    left: block.left,
    bottom: Math.max(block.bottom, block.top),
    right: block.right,
  };
}

function without(runs: readonly LevelRun[], run: LevelRun): LevelRun[] {
  return runs.filter((other) => other !== run);
}

/** Whether a run lies within a table that was already read (a nested head, a note's list). */
function contains(block: Block, run: LevelRun): boolean {
  return run.cells.every(
    ({ row, col }) => row >= block.headTop && row <= block.bottom && col >= block.left && col <= block.right,
  );
}

function nextHead(runs: readonly LevelRun[], run: LevelRun): number {
  const row = run.cells[0]?.row ?? 0;
  const cols = run.cells.map((cell) => cell.col);
  const below = runs
    .filter((other) =>
      other.cells.some((cell) => cell.row > row + 1 && (other.go === 'down' || cols.includes(cell.col))),
    )
    .map((other) => Math.min(...other.cells.map((cell) => cell.row)))
    .filter((other) => other > row + 1);
  return Math.min(1_048_576, ...below);
}

/** The last row of tables above a block: what stands there is no title of it. */
function lastRowAbove(blocks: readonly { block: Block }[], block: Block): number {
  const overlapping = blocks.map(({ block: other }) => other).filter((other) => other.bottom < block.headTop);
  return Math.max(-1, ...overlapping.map((other) => other.bottom));
}

/** Parts of one table stand close below each other under one head. */
function shareHead(above: Block, block: Block): boolean {
  return block.headTop === block.top && block.top - above.bottom <= 3;
}

/** Levels down beside the ticks of Biểu 3 are standards to be agreed with, not counts. */
function isTicked(sheet: Sheet, run: LevelRun): boolean {
  const first = run.cells[0];
  if (!first || run.go !== 'down') return false;
  for (let row = first.row - 1; row >= Math.max(0, first.row - 60); row--) {
    for (let col = first.col + 1; col <= first.col + 4; col++) {
      if (/^(?:chưa )?phù hợp/u.test(foldText(textAt(sheet, row, col)))) return true;
    }
  }
  return false;
}
