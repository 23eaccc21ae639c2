import { cellAt, textAt, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../count.ts';
import type { Level } from '../rating-table.ts';
import { explainedLetter, lettersExplained, levelNamed } from './level-names.ts';
import { meaningOf } from './meaning.ts';
import { isNumbering } from './view.ts';

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
  readonly first: LevelCell;
  readonly last: LevelCell;
  readonly levels: ReadonlySet<Level>;
}

/** Every run of level names on a sheet that may be a rating table's heads, in the order of rows, then columns. */
export function findLevelRuns(sheet: Sheet): LevelRun[] {
  const cells = findLevelCells(sheet);
  const down = runsDown(sheet, cells);
  const sure = down.filter((run) => run.levels.size >= 3);
  const taken = new Set(sure.flatMap((run) => run.cells));
  const across = runsAcross(cells.filter((cell) => !taken.has(cell)));
  for (const cell of across.flatMap((run) => run.cells)) taken.add(cell);
  const unsure = down.filter((run) => run.levels.size === 2 && !run.cells.some((cell) => taken.has(cell)));
  const tables = [...sure, ...unsure].filter((run) => !isList(run) && !isBesideNames(sheet, run));
  return [...tables, ...across].sort((a, b) => a.first.row - b.first.row || a.first.col - b.first.col);
}

/** Many more names than levels: a list of units with the level of each, not a table of counts. */
function isList(run: LevelRun): boolean {
  return run.cells.length > 12 && run.cells.length > 3 * run.levels.size;
}

/** Each level beside another name: a list of units or persons, however short. */
function isBesideNames(sheet: Sheet, run: LevelRun): boolean {
  const names = new Set<string>();
  for (const { row, col } of run.cells) {
    for (let at = col - 1; at >= Math.max(0, col - 3); at--) {
      const text = textAt(sheet, row, at);
      if (text.trim() === '' || isNumbering(text) || Object.keys(meaningOf(text)).length > 0) continue;
      if (!looksLikeFigure(cellAt(sheet, row, at))) names.add(text);
      break;
    }
  }
  return names.size > 2 && names.size >= run.cells.length - 1;
}

/** Grows a run cell by cell. */
class RunBuilder {
  readonly #go: LevelRun['go'];
  readonly #cells: LevelCell[];
  readonly first: LevelCell;
  last: LevelCell;
  readonly levels = new Set<Level>();

  constructor(go: LevelRun['go'], first: LevelCell) {
    this.#go = go;
    this.#cells = [first];
    this.first = first;
    this.last = first;
    this.levels.add(first.level);
  }

  add(cell: LevelCell): this {
    this.#cells.push(cell);
    this.last = cell;
    this.levels.add(cell.level);
    return this;
  }

  get run(): LevelRun {
    return { go: this.#go, cells: this.#cells, first: this.first, last: this.last, levels: this.levels };
  }
}

/** The runs that cells of one row or column form, a new one wherever `continues` says so. */
export function splitRuns(
  go: LevelRun['go'],
  cells: readonly LevelCell[],
  continues: (run: RunBuilder, cell: LevelCell) => boolean,
): LevelRun[] {
  const builders: RunBuilder[] = [];
  for (const cell of cells) {
    const last = builders.at(-1);
    if (last && continues(last, cell)) last.add(cell);
    else builders.push(new RunBuilder(go, cell));
  }
  return builders.map((builder) => builder.run).filter((run) => run.levels.size >= 2);
}

function findLevelCells(sheet: Sheet): LevelCell[] {
  const named: LevelCell[] = [];
  const lettered: { row: number; col: number; letter: string }[] = [];
  const letters = new Map<string, Level>();
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      if (typeof cell?.value !== 'string') return;
      const letter = explainedLetter(cell.value);
      if (letter !== null) lettered.push({ row, col, letter });
      const level = levelNamed(cell.value)?.level;
      if (level) named.push({ row, col, level });
      for (const [key, meaning] of lettersExplained(cell.value)) letters.set(key, meaning);
    });
  }
  return letters.size < 3 ? named : [...named, ...levelsOfLetters(lettered, letters)].sort(byPlace);
}

function levelsOfLetters(
  lettered: readonly { row: number; col: number; letter: string }[],
  letters: ReadonlyMap<string, Level>,
): LevelCell[] {
  return lettered.flatMap(({ row, col, letter }) => {
    const level = letters.get(letter);
    return level ? [{ row, col, level }] : [];
  });
}

function byPlace(a: LevelCell, b: LevelCell): number {
  return a.row - b.row || a.col - b.col;
}

const WIDEST_GAP = 3;

function runsDown(sheet: Sheet, cells: readonly LevelCell[]): LevelRun[] {
  return groupsBy(cells, (cell) => cell.col).flatMap((column) =>
    splitRuns('down', withoutLists(column), (run, cell) => continuesDown(sheet, run, cell)),
  );
}

function groupsBy(cells: readonly LevelCell[], key: (cell: LevelCell) => number): LevelCell[][] {
  const groups = new Map<number, LevelCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group) group.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return [...groups.values()];
}

/** A level that comes again after a gap, or when all four were named, begins another part, unless it is a percentage's. */
function continuesDown(sheet: Sheet, run: RunBuilder, cell: LevelCell): boolean {
  const gap = cell.row - run.last.row;
  if (gap > WIDEST_GAP) return false;
  if (!run.levels.has(cell.level)) return true;
  if (gap === 1 && run.levels.size < 4) return true;
  return gap <= 2 && saysPercentage(sheet, cell);
}

function saysPercentage(sheet: Sheet, { row, col }: LevelCell): boolean {
  for (let at = col; at >= Math.max(0, col - 3); at--) {
    if (meaningOf(textAt(sheet, row, at)).measure === 'percentage') return true;
  }
  return false;
}

/** Rows that name two levels or more. */
function runsAcross(cells: readonly LevelCell[]): LevelRun[] {
  return groupsBy(cells, (cell) => cell.row).flatMap((row) => splitRuns('across', row, () => true));
}

/** More level names than this, row upon row, are the levels of units in a list: ten objects with four levels each. */
const LONGEST_STRETCH = 40;

/** The cells of a column but for those of lists, so that a long list costs no more than any other text. */
function withoutLists(column: readonly LevelCell[]): LevelCell[] {
  const stretches: LevelCell[][] = [];
  for (const cell of column) {
    const stretch = stretches.at(-1);
    if (stretch?.at(-1)?.row === cell.row - 1) stretch.push(cell);
    else stretches.push([cell]);
  }
  return stretches.filter((stretch) => stretch.length <= LONGEST_STRETCH).flat();
}
