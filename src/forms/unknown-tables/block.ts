import { foldText, greatest, least, type Range } from '../../grid/index.ts';
import { mayBeTitle } from '../title/title-words.ts';
import { partOfRow, type TableRow } from '../table/geometry/table-rows.ts';
import { isNumberRow } from './rows.ts';

/** Rows that belong together. */
export interface Block {
  /** What stands over the first row of figures. */
  readonly heads: readonly TableRow[];
  /** The rows of figures, and those between them. */
  readonly body: readonly TableRow[];
}

/** So many blank rows may stand within a table: those at the foot of a page. */
const MOST_BLANK = 5;

/** A block that may go on: it is given the rows below it, one by one. */
export class OpenBlock implements Block {
  readonly heads: readonly TableRow[];
  readonly body: TableRow[];
  /** The rows below its last row of figures. */
  passed: TableRow[] = [];
  #left: number;
  #right: number;
  /** The last row that holds anything. */
  #last: number;
  /** The columns left and right of what was read beside it: it does not reach past them. */
  #first = 0;
  #end = Infinity;
  readonly #headKeys: ReadonlySet<string>;

  constructor(above: readonly TableRow[], first: TableRow) {
    this.heads = above;
    this.body = [first];
    [this.#left, this.#right] = edgesOf(first);
    this.#last = first.row;
    this.#keepOff(first.taken);
    this.#headKeys = new Set(above.map((row) => this.#keyOf(row)));
  }

  isNear(row: number): boolean {
    return row - this.#last <= MOST_BLANK + 1;
  }

  /** Whether a row of figures stands under the block. */
  reaches(row: TableRow): boolean {
    const [left, right] = edgesOf(row);
    return left <= this.#right && this.#left <= right;
  }

  /** A row that holds no figures. */
  pass(row: TableRow): void {
    this.passed.push(row);
    this.#keepOff(row.taken);
    if (row.cells.length > 0) this.#last = row.row;
  }

  /** Not past a new head, and not around what was read. */
  goesOnWith(row: TableRow): boolean {
    const [from, to] = edgesOf(row);
    const [left, right] = [Math.min(from, this.#left), Math.max(to, this.#right)];
    if (left < this.#first || right >= this.#end) return false;
    const between = this.passed.map((passed) => partOfRow(passed, left, right));
    return this.#repeatsHead(between) || !between.some((passed) => isHeadOver(passed, row));
  }

  add(row: TableRow): void {
    const [left, right] = edgesOf(row);
    [this.#left, this.#right] = [Math.min(left, this.#left), Math.max(right, this.#right)];
    this.#last = row.row;
    this.#keepOff(row.taken);
    for (const passed of this.passed) this.body.push(passed);
    this.body.push(row);
    this.passed = [];
  }

  #keepOff(taken: readonly Range[]): void {
    for (const { left, right } of taken) {
      if (right < this.#left) this.#first = Math.max(this.#first, right + 1);
      else this.#end = Math.min(this.#end, left);
    }
  }

  /** At the top of a page the head comes again; under a title of its own it is another table's. */
  #repeatsHead(between: readonly TableRow[]): boolean {
    const filled = between.filter(({ cells }) => cells.length > 0);
    const heads = filled.filter(({ cells }) => cells.length > 1);
    const isTitled = filled.some(({ cells: [only, more] }) => !more && only && mayBeTitle(only.text));
    return heads.length > 0 && !isTitled && heads.every((row) => this.#headKeys.has(this.#keyOf(row)));
  }

  #keyOf({ cells }: TableRow): string {
    const inside = cells.filter(({ col }) => this.#left <= col && col <= this.#right);
    return inside.map((cell) => `${cell.col}:${foldText(cell.text)}`).join('|');
  }
}

/** The first and the last column with content. */
function edgesOf({ cells }: TableRow): [left: number, right: number] {
  const columns = cells.map(({ col }) => col);
  return [least(columns), greatest(columns)];
}

/** Texts or years over two figures of the row below, or over the only one, beside another cell. */
function isHeadOver(row: TableRow, below: TableRow): boolean {
  const { cells } = row;
  if (isNumberRow(row)) return true;
  if (cells.length < 2) return false;
  const heads = cells.filter(({ kind }) => kind === 'text' || kind === 'year');
  const figures = below.cells.slice(1).filter(({ kind }) => kind === 'figure' || kind === 'maybe');
  const headed = figures.filter(({ col }) => heads.some((head) => head.col <= col && col <= head.right));
  return headed.length > 0 && headed.length >= Math.min(2, figures.length);
}
