import { holdsPlace, least, type Range, type Sheet } from '../../../grid/index.ts';
import { textsAbove } from '../../title/title.ts';
import type { ColumnNumber } from '../column-numbers.ts';
import { readColumnNumbers } from '../column-numbers.ts';
import type { Label } from '../label.ts';
import { rowsOf, type Block } from './blocks.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { columnUses, type ColumnUse } from './columns.ts';
import { columnsOf, headPaths } from './head-paths.ts';
import { stubRows, type StubRow } from './stub.ts';
import type { TableCell } from './table-rows.ts';

export interface Column {
  readonly col: number;
  /** The heads over it, from the outer to the inner. */
  readonly path: readonly TableCell[];
  readonly use: ColumnUse;
  /** What the row of column numbers says of it. */
  readonly number: ColumnNumber | null;
}

/** A block with what its place on the sheet says of its columns and rows. */
export interface Table {
  readonly sheet: string;
  /** First head row to last row of figures, without title and notes. */
  readonly range: Range;
  readonly columns: readonly Column[];
  readonly rows: readonly StubRow[];
  /** Texts above it, the nearest first. */
  readonly above: readonly Label[];
}

/** What a block's place says; `before`: where the tables stand that were read before it. */
export function tableOf(sheet: Sheet, block: Block, before: readonly Range[]): Table {
  const all = rowsOf(block);
  const { left, right } = filledColumns(block);
  const heads = headPaths(block.head, left, right);
  const uses = columnUses(block.rows, heads);
  const numbers = columnNumbers(block);
  const range = { top: all[0]?.row ?? 0, left, bottom: all.at(-1)?.row ?? 0, right };
  return {
    sheet: sheet.name,
    range,
    columns: [...heads].map(([col, path]) => ({
      col,
      path,
      use: uses.get(col) ?? 'aside',
      number: numbers.get(col) ?? null,
    })),
    rows: stubRows(block.rows, uses),
    above: textsAbove(sheet, range, lastRowAbove(range, before)).filter(
      ({ cell }) => !before.some((one) => holdsPlace(one, cell)),
    ),
  };
}

/** The last row of the tables that end above one; -1 without any. */
function lastRowAbove({ top }: Range, before: readonly Range[]): number {
  return before.reduce((last, { bottom }) => (bottom < top && bottom > last ? bottom : last), -1);
}

/** The columns that hold rows' labels or figures, or the head of a level; notes beside the first rows are none. */
function filledColumns(block: Block): { left: number; right: number } {
  const heads = block.head.rows.flatMap(({ cells }) => cells);
  const isHeaded = (col: number) => heads.some((cell) => cell.col <= col && col <= cell.right);
  const own = block.rows.flatMap(({ cells }) => cells);
  const counts = new Map<number, number>();
  for (const { col, row, bottom } of own) counts.set(col, (counts.get(col) ?? 0) + bottom - row + 1);
  const first = least([...counts.keys()]);
  const isStub = (col: number) => heads.some((cell) => cell.col === col && meaningOf(cell.text).isStub);
  const isBeside = ({ col }: TableCell) => {
    const count = counts.get(col) ?? 0;
    if (block.rows.length < 3) return false;
    return (
      (count <= 1 && !isHeaded(col)) || (col === first && count * 4 <= block.rows.length && !isStub(col))
    );
  };
  const quantities = heads.filter(
    ({ text }) => isHeadOfColumn(text) && !block.head.rows.every(({ cells }) => cells.length < 2),
  );
  return columnsOf([
    ...own.filter((cell) => !isBeside(cell)),
    ...quantities.map((cell) => ({ ...cell, right: cell.col })),
  ]);
}

function isHeadOfColumn(text: string): boolean {
  const { level, role, isStub, isRunningNumber, isChange } = meaningOf(text);
  return level !== null || role !== null || isStub || isRunningNumber || isChange;
}

function columnNumbers({ head }: Block): ReadonlyMap<number, ColumnNumber> {
  const [row] = head.numbers;
  return (
    (row && readColumnNumbers(row.cells.map((cell) => [cell.col, cell.text]))) ??
    new Map<number, ColumnNumber>()
  );
}
