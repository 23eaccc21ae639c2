import { greatest, holdsPlace, least, mergeAt, type Range, type Sheet } from '../../../grid/index.ts';
import { textsAbove } from '../../title/title.ts';
import { readColumnNumbers, type ColumnNumber } from '../column-numbers.ts';
import type { Label } from '../label.ts';
import { rowsOf, type Block } from './blocks.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { columnUses, type UsedColumn } from './columns.ts';
import { headPaths } from './head-paths.ts';
import { stubRows, type StubRow } from './stub.ts';
import type { TableCell } from './table-cell.ts';

export interface Column extends UsedColumn {
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
  const own = ownOf(block);
  const { range } = own;
  return {
    sheet: sheet.name,
    ...own,
    above: ownFirst(
      sheet,
      range,
      before,
      textsAbove(sheet, range, lastRowAbove(range, before)).filter(
        ({ cell }) => !before.some((one) => holdsPlace(one, cell)),
      ),
    ),
  };
}

/** What a block says of its columns and rows by itself. */
type Own = Pick<Table, 'range' | 'columns' | 'rows'>;

const known = new WeakMap<Block, Own>();

/** Several readers look at each block, and a block may have a hundred thousand rows. */
function ownOf(block: Block): Own {
  const found = known.get(block) ?? readOwn(block);
  known.set(block, found);
  return found;
}

function readOwn(block: Block): Own {
  const rows = rowsOf(block).map(({ row }) => row);
  const { left, right } = filledColumns(block);
  const heads = headPaths(block.head, left, right);
  const uses = columnUses(block.rows, heads);
  const numbers = columnNumbers(block);
  const columns = uses.map(({ col, path, use }) => ({ col, path, use, number: numbers.get(col) ?? null }));
  const stub = columns.filter(({ use }) => use === 'stub').map(({ col }) => col);
  return {
    range: { top: least(rows), left, bottom: greatest(rows), right },
    columns,
    rows: stubRows(block.rows, stub),
  };
}

/** What stands over the table at the left alone may be about both, but what stands over this one comes first. */
function ownFirst(
  sheet: Sheet,
  { top, bottom, left }: Range,
  before: readonly Range[],
  texts: readonly Label[],
): readonly Label[] {
  if (!before.some((one) => one.right < left && one.top <= bottom && top <= one.bottom)) return texts;
  const isOwn = ({ cell }: Label) => (mergeAt(sheet, cell)?.right ?? cell.col) >= left;
  return [...texts.filter(isOwn), ...texts.filter((text) => !isOwn(text))];
}

/** The last row of the tables that end above one; -1 without any. */
function lastRowAbove({ top }: Range, before: readonly Range[]): number {
  return before.reduce((last, { bottom }) => (bottom < top && bottom > last ? bottom : last), -1);
}

/** The columns that hold rows' labels or figures, or the head of a level; notes beside the first rows are none. */
function filledColumns(block: Block): { left: number; right: number } {
  const heads: TableCell[] = [];
  for (const { cells } of block.head.rows) for (const cell of cells) heads.push(cell);
  const isHeaded = (col: number) => heads.some((cell) => cell.col <= col && col <= cell.right);
  const filled = filling(block);
  const first = filled[0]?.col;
  const isStub = (col: number) => heads.some((cell) => cell.col === col && meaningOf(cell.text).isStub);
  const isBeside = ({ col, count }: Filling) =>
    block.rows.length >= 3 &&
    ((count <= 1 && !isHeaded(col)) || (col === first && count * 4 <= block.rows.length && !isStub(col)));
  const isHead = block.head.rows.some(({ cells }) => cells.length > 1);
  let [left, right] = [Infinity, -Infinity];
  for (const one of filled) {
    if (isBeside(one)) continue;
    left = Math.min(left, one.col);
    right = Math.max(right, one.reach);
  }
  for (const { text, col } of heads) {
    if (!isHead || !isHeadOfColumn(text)) continue;
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  return { left, right };
}

/** How many rows a column fills, and how far to the right its cells reach. */
interface Filling {
  readonly col: number;
  count: number;
  reach: number;
}

/** From left to right. */
function filling({ rows }: Block): Filling[] {
  const byColumn: Filling[] = [];
  for (const { cells } of rows)
    for (const { col, row, right, bottom } of cells) {
      const own = (byColumn[col] ??= { col, count: 0, reach: col });
      own.count += bottom - row + 1;
      if (right > own.reach) own.reach = right;
    }
  return Object.values(byColumn);
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
