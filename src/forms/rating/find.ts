import { textAt, type Sheet } from '../../grid/index.ts';
import type { Level } from '../rating-table.ts';
import { foldLabel } from '../../grid/index.ts';
import { lettersExplained, levelNamed, mayNameLevel } from './level-names.ts';
import { meaningOf } from './meaning.ts';

/** A cell that names a level. */
export interface LevelCell {
  readonly row: number;
  readonly col: number;
  readonly level: Level;
}

/** Level names that stand together: down a column, or across a row. */
export interface LevelRun {
  readonly go: 'down' | 'across';
  readonly cells: readonly LevelCell[];
}

/** Every run of level names on a sheet that may be a rating table's heads, in the order of rows, then columns. */
export function findLevelRuns(sheet: Sheet): LevelRun[] {
  const cells = findLevelCells(sheet);
  const down = runsDown(sheet, cells);
  const sure = down.filter((run) => distinctLevels(run) >= 3);
  const taken = new Set(sure.flatMap((run) => run.cells));
  const across = runsAcross(cells.filter((cell) => !taken.has(cell)));
  for (const cell of across.flatMap((run) => run.cells)) taken.add(cell);
  const unsure = down.filter(
    (run) => distinctLevels(run) === 2 && !run.cells.some((cell) => taken.has(cell)),
  );
  return [...sure.filter((run) => !isList(run)), ...across, ...unsure.filter((run) => !isList(run))].sort(
    byPlace,
  );
}

function byPlace(a: LevelRun, b: LevelRun): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  return first && second ? first.row - second.row || first.col - second.col : 0;
}

function distinctLevels(run: LevelRun): number {
  return new Set(run.cells.map((cell) => cell.level)).size;
}

/** Many more names than levels: a list of units with the level of each, not a table of counts. */
function isList(run: LevelRun): boolean {
  return run.cells.length > 12 && run.cells.length > 3 * distinctLevels(run);
}

function findLevelCells(sheet: Sheet): LevelCell[] {
  const named: LevelCell[] = [];
  const lettered: { row: number; col: number; letter: string }[] = [];
  const letters = new Map<string, Level>();
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      if (typeof cell?.value !== 'string') return;
      const text = cell.value;
      const letter = text.length <= 8 ? /^(?:(?:loại|mức) )?([a-d])$/u.exec(foldLabel(text))?.[1] : undefined;
      if (letter) lettered.push({ row, col, letter });
      const level = mayNameLevel(text) ? levelNamed(text)?.level : undefined;
      if (level) named.push({ row, col, level });
      if (/[aA]\s*[:=-]/u.test(text))
        for (const [key, meaning] of lettersExplained(text)) letters.set(key, meaning);
      else if (/^\s*[-*]?\s*[b-dB-D]\s*[:=-]/u.test(text))
        for (const [key, meaning] of lettersExplained(text)) letters.set(key, meaning);
    });
  }
  if (letters.size >= 3) {
    for (const { row, col, letter } of lettered) {
      const level = letters.get(letter);
      if (level) named.push({ row, col, level });
    }
    named.sort((a, b) => a.row - b.row || a.col - b.col);
  }
  return named;
}

const WIDEST_GAP = 3;

function runsDown(sheet: Sheet, cells: readonly LevelCell[]): LevelRun[] {
  const columns = new Map<number, LevelCell[]>();
  for (const cell of cells) columns.set(cell.col, [...(columns.get(cell.col) ?? []), cell]);
  return [...columns.values()].flatMap((column) => splitDown(sheet, column));
}

function splitDown(sheet: Sheet, column: readonly LevelCell[]): LevelRun[] {
  const runs: LevelCell[][] = [];
  for (const cell of column) {
    const run = runs.at(-1);
    if (run && continues(sheet, run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.filter((run) => run.length >= 2).map((run) => ({ go: 'down', cells: run }));
}

/** A level that comes again after a gap, or when all four were named, begins another part, unless it is a percentage's. */
function continues(sheet: Sheet, run: readonly LevelCell[], cell: LevelCell): boolean {
  const gap = cell.row - (run.at(-1)?.row ?? 0);
  if (gap > WIDEST_GAP) return false;
  const named = new Set(run.map((other) => other.level));
  if (!named.has(cell.level)) return true;
  if (gap === 1 && named.size < 4) return true;
  return gap <= 2 && saysPercentage(sheet, cell);
}

function saysPercentage(sheet: Sheet, { row, col }: LevelCell): boolean {
  for (let at = col; at >= Math.max(0, col - 3); at--) {
    if (meaningOf(textAt(sheet, row, at)).measure === 'percentage') return true;
  }
  return false;
}

/** Rows with two levels or more; of rows that follow each other closely, the one with most heads stands for the head. */
function runsAcross(cells: readonly LevelCell[]): LevelRun[] {
  const rows = new Map<number, LevelCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const runs: LevelRun[] = [];
  for (const row of rows.values()) {
    const run: LevelRun = { go: 'across', cells: row };
    if (distinctLevels(run) >= 2) runs.push(run);
  }
  return runs;
}
