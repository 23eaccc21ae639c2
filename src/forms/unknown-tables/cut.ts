import type { Range } from '../../grid/index.ts';
import type { Block } from './block.ts';
import { lastAtMost } from './ascending.ts';
import type { TableCell, TableRow } from '../table/geometry/table-rows.ts';
import { isBodyRow } from './rows.ts';
import { splitRows } from './split-rows.ts';

/**
 * Cuts the rows of a sheet into blocks: side by side where a column is blank and what stands right of it has labels of
 * its own, one below the other where a head begins. Where tables stand below others of another make, the gap between
 * two neighbours is seen only once the rows are cut.
 */
export function blocksOf(rows: readonly TableRow[]): Block[] {
  return splitColumns(rows)
    .flatMap(splitRows)
    .flatMap((block) => {
      const parts = splitColumns([...block.heads, ...block.body]);
      return parts.length > 1 ? parts.flatMap(splitRows) : [block];
    });
}

/** Neighbouring columns that hold something in rows of figures, and what they hold. */
interface Run {
  readonly left: number;
  figureRows: number;
  /** Those of them with a text in the first two columns. */
  labelledRows: number;
}

const FEWEST_ROWS = 2;

function splitColumns(rows: readonly TableRow[]): (readonly TableRow[])[] {
  const parts: { left: number; figureRows: number }[] = [];
  for (const run of runsIn(rows.filter(isBodyRow))) {
    const last = parts.at(-1);
    const isOwn = run.figureRows >= FEWEST_ROWS && run.labelledRows * 2 >= run.figureRows;
    if (last && !(isOwn && last.figureRows >= FEWEST_ROWS)) last.figureRows += run.figureRows;
    else parts.push({ left: run.left, figureRows: run.figureRows });
  }
  if (parts.length < 2) return [rows];
  return distribute(
    rows,
    parts.map(({ left }, index) => (index === 0 ? 0 : left)),
  );
}

/** Each row's cells by the part that they stand in; `lefts`: where the parts begin. Every cell is passed once. */
function distribute(rows: readonly TableRow[], lefts: readonly number[]): TableRow[][] {
  const parts = lefts.map((): TableRow[] => []);
  const partAt = (col: number) => lastAtMost(lefts, col);
  for (const { row, cells, taken } of rows) {
    const own = new Map<number, { cells: TableCell[]; taken: Range[] }>();
    const of = (index: number) => {
      const known = own.get(index) ?? { cells: [], taken: [] };
      own.set(index, known);
      return known;
    };
    for (const cell of cells) of(partAt(cell.col)).cells.push(cell);
    for (const range of taken) {
      for (let index = partAt(range.left); index <= partAt(range.right); index++) of(index).taken.push(range);
    }
    for (const [index, part] of own) parts[index]?.push({ row, ...part });
  }
  return parts;
}

function runsIn(bodies: readonly TableRow[]): Run[] {
  const columns = new Set<number>();
  for (const { cells } of bodies) for (const { col } of cells) columns.add(col);
  const runs = new Map<number, Run>();
  const runAt = (col: number): Run => {
    const run = runs.get(col) ?? runs.get(col - 1) ?? { left: col, figureRows: 0, labelledRows: 0 };
    runs.set(col, run);
    return run;
  };
  for (const col of [...columns].toSorted((a, b) => a - b)) runAt(col);
  for (const { cells } of bodies) {
    const [figured, labelled] = [new Set<Run>(), new Set<Run>()];
    for (const { kind, col } of cells) {
      const run = runAt(col);
      if (kind === 'figure') figured.add(run);
      if (kind === 'text' && col <= run.left + 1) labelled.add(run);
    }
    for (const run of figured) {
      run.figureRows++;
      if (labelled.has(run)) run.labelledRows++;
    }
  }
  return [...new Set(runs.values())];
}
