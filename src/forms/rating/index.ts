import { foldText, LAST_ROW, type Position, type Range, type Sheet } from '../../grid/index.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import type { RatingTable } from '../rating-table.ts';
import { readAcross, splitAcross } from './across.ts';
import { columnGroups } from './column-groups.ts';
import { readDown } from './down.ts';
import { findLevelRuns, type LevelRun } from './find.ts';
import type { Block } from './lines.ts';
import { ReadBlocks } from './read-blocks.ts';
import { readTable } from './table.ts';

/** The rating tables of a sheet, and those that look like one and could not be read whole. */
export function readRatingTables(sheet: Sheet): SheetForms {
  const runs = findLevelRuns(sheet).flatMap((run) => (run.go === 'across' ? splitAcross(sheet, run) : [run]));
  const tables: RatingTable[] = [];
  const unread: UnreadForm[] = [];
  const read = new ReadBlocks();
  const ticks = runs.length > 0 ? tickHeads(sheet) : [];
  for (const [index, run] of runs.entries()) {
    read.passTo(run.first.row);
    if (read.contains(run) || isTicked(run, ticks)) continue;
    const block =
      run.go === 'down'
        ? readDown(sheet, run, runsNear(runs, index), read.above)
        : readAcross(sheet, run, nextHead(runs, index));
    const sharesHead = read.above !== null && shareHead(read.above, block);
    const above = { lastRow: read.lastRowAbove(block), title: read.titleAbove, sharesHead };
    for (const group of columnGroups(sheet, block)) {
      const reading = readTable(sheet, group, above);
      if (reading.kind === 'none') continue;
      read.add(group, reading.kind === 'table' ? reading.table.title : sharesHead ? above.title : null);
      if (reading.kind === 'table') tables.push(reading.table);
      else unread.push({ range: { sheet: sheet.name, ...rangeOf(group) }, reason: reading.reason });
    }
  }
  return { forms: tables, unread };
}

function rangeOf(block: Block): Range {
  return {
    top: block.headTop,
    left: block.left,
    bottom: Math.max(block.bottom, block.top),
    right: block.right,
  };
}

const NEAR = 64;

/** The runs that may stand beside one: runs are in the order of their rows. */
function runsNear(runs: readonly LevelRun[], index: number): LevelRun[] {
  const row = runs[index]?.first.row ?? 0;
  let [from, to] = [index, index + 1];
  while (from > 0 && row - (runs[from - 1]?.first.row ?? row) <= NEAR) from--;
  while (to < runs.length && (runs[to]?.first.row ?? row) - row <= NEAR) to++;
  return runs.slice(from, to).filter((_, at) => from + at !== index);
}

/** The first row below of which another table's head begins, over the same columns; past the sheet's end without one. */
function nextHead(runs: readonly LevelRun[], index: number): number {
  const [run, ...below] = runs.slice(index, index + NEAR);
  if (!run) return LAST_ROW + 1;
  const cols = new Set(run.cells.map((cell) => cell.col));
  const next = below.find(
    (other) =>
      other.first.row > run.first.row + 1 &&
      (other.go === 'down' || other.cells.some((cell) => cols.has(cell.col))),
  );
  return next?.first.row ?? LAST_ROW + 1;
}

/** Parts of one table stand close below each other under one head. */
function shareHead(above: Block, block: Block): boolean {
  return block.headTop === block.top && block.top - above.bottom <= 3;
}

/** Levels down beside the ticks of Biểu 3 are standards to be agreed with, not counts. */
function isTicked(run: LevelRun, heads: readonly Position[]): boolean {
  const { row, col } = run.first;
  return run.go === 'down' && heads.some((head) => head.row < row && head.col > col && head.col <= col + 4);
}

/** Heads "Phù hợp", "Chưa phù hợp" of Biểu 2–4. */
function tickHeads(sheet: Sheet): Position[] {
  const heads: Position[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      const value = cell?.value;
      if (typeof value !== 'string' || value.length > 40 || !/ph/iu.test(value)) return;
      if (/^(?:chưa )?phù hợp/u.test(foldText(value))) heads.push({ row, col });
    });
  }
  return heads;
}
