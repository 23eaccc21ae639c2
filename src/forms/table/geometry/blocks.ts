import { LAST_COL } from '../../../grid/index.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { isBesideTitle } from './context-lines.ts';
import {
  figuresMeant,
  firstFigure,
  type Head,
  headOver,
  isLineInWords,
  isTitleBetween,
  keyOf,
} from './head.ts';
import { isFigure, knownRows, type KnownRow } from './row-kinds.ts';
import { splitColumn } from './side-by-side.ts';
import { partOfRow, type TableCell } from './table-rows.ts';

/** Figures and labels that belong together, whatever they say. */
export interface Block {
  readonly head: Head;
  /** From the first heading below the head to the last row of figures, without heads that are repeated. */
  readonly rows: readonly KnownRow[];
  /** Heads that come again on a new page, and what stands there beside its title. */
  readonly repeated: readonly KnownRow[];
}

/** The blocks of a sheet, from top to bottom, then from left to right. */
export function blocksOf(rows: readonly KnownRow[]): Block[] {
  const split = splitColumn(rows, false);
  if (split !== null)
    return [...blocksOf(partOf(rows, 0, split - 1)), ...blocksOf(partOf(rows, split, LAST_COL))];
  const blocks = cutRows(rows);
  return blocks.flatMap((block) => {
    const own = rowsOf(block);
    const within = splitColumn(own, true);
    return within === null
      ? [block]
      : [...blocksOf(partOf(own, 0, within - 1)), ...blocksOf(partOf(own, within, LAST_COL))];
  });
}

/** All rows of a block, from top to bottom. */
export function rowsOf({ head, rows, repeated }: Block): KnownRow[] {
  return [...head.rows, ...head.numbers, ...rows, ...repeated].sort((a, b) => a.row - b.row);
}

/** All cells of a block, in no order. */
export function* cellsOf({ head, rows, repeated }: Block): Generator<TableCell> {
  for (const part of [head.rows, head.numbers, rows, repeated]) for (const { cells } of part) yield* cells;
}

function partOf(rows: readonly KnownRow[], left: number, right: number): KnownRow[] {
  return knownRows(
    rows.flatMap((row) => {
      const part = partOfRow(row, left, right);
      return part.cells.length === 0 ? [] : [part];
    }),
  );
}

class OpenBlock implements Block {
  readonly head: Head;
  readonly rows: KnownRow[];
  readonly repeated: KnownRow[];
  readonly #keys: ReadonlySet<string>;
  #last: KnownRow;

  constructor(above: readonly KnownRow[], first: KnownRow) {
    this.head = headOver(above, first);
    this.rows = [...this.head.leads, first];
    this.repeated = [...this.head.again];
    this.#keys = new Set(this.head.rows.map(keyOf));
    this.#last = first;
  }

  add(passed: readonly KnownRow[], row: KnownRow): void {
    for (const one of passed) {
      const isBeside = this.#isRepeated(one) || one.cells.some(({ text }) => isBesideTitle(text));
      (isBeside ? this.repeated : this.rows).push(one);
    }
    this.#push(row);
  }

  #push(row: KnownRow): void {
    this.rows.push(row);
    this.#last = row;
  }

  /** A level's row may be blank in all columns: the last of a table, too. */
  end(below: readonly KnownRow[]): void {
    for (const row of below) {
      const [label, more] = row.cells.filter(({ kind }) => kind === 'text');
      const isNext = row.row === this.#last.row + 1;
      const { level, role } = meaningOf(label?.text ?? '');
      const isLevel = more === undefined && (level ?? role) !== null;
      if (!isNext || !(isLevel || this.#fillsColumns(row))) return;
      this.#push(row);
    }
  }

  /** Words in all columns of figures stand where figures are meant. */
  #fillsColumns({ cells }: KnownRow): boolean {
    const figures = this.#last.cells.filter(isFigure);
    const filled = figures.filter(({ col }) => cells.some((cell) => cell.col === col));
    return figures.length > 1 && filled.length === figures.length && cells.length > figures.length;
  }

  #isRepeated(row: KnownRow): boolean {
    return row.kind === 'number' || this.#keys.has(keyOf(row));
  }

  /** At the top of a page the head comes again, with no title of another table over it. */
  repeatsHead(passed: readonly KnownRow[], row: KnownRow): boolean {
    const heads = passed.filter((one) => one.kind === 'number' || isHeadOver(one, row));
    const known = heads.filter((one) => this.#isRepeated(one));
    return (
      known.length > 0 &&
      known.length === heads.length &&
      !passed.some((one) => !this.#isRepeated(one) && isTitleBetween(one))
    );
  }
}

function cutRows(rows: readonly KnownRow[]): Block[] {
  const blocks: OpenBlock[] = [];
  let passed: KnownRow[] = [];
  for (const row of rows) {
    if (row.kind !== 'body') {
      passed.push(row);
      continue;
    }
    const open = blocks.at(-1);
    if (
      open &&
      (!passed.some((one) => one.kind === 'number' || isHeadOver(one, row)) || open.repeatsHead(passed, row))
    )
      open.add(passed, row);
    else {
      const next = new OpenBlock(passed, row);
      open?.end(passed.filter((one) => !next.head.rows.includes(one)));
      blocks.push(next);
    }
    passed = [];
  }
  blocks.at(-1)?.end(passed);
  return blocks;
}

/** Texts or years over two of the figures of the row below, or over its only one, beside another cell. */
function isHeadOver({ cells }: KnownRow, below: KnownRow): boolean {
  if (cells.length < 2) return false;
  const start = firstFigure(below);
  const figures = figuresMeant(below.cells.filter((cell) => cell.col >= start));
  const heads = cells.filter((cell) => cell.col >= start && (cell.kind === 'text' || cell.kind === 'year'));
  if (isLineInWords(cells, start)) return false;
  const headed = figures.filter(({ col }) => heads.some((head) => head.col <= col && col <= head.right));
  return headed.length > 0 && headed.length >= Math.min(2, figures.length);
}
