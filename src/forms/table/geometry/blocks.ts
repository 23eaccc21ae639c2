import { boundsOf, LAST_COL, unionOf, type Range } from '../../../grid/index.ts';
import { meaningOf } from '../phrases/meaning.ts';
import { isBesideTitle } from './context-lines.ts';
import { fromTop } from './from-top.ts';
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
import { partScratch } from './scratch.ts';
import { splitColumn } from './side-by-side.ts';
import { partsOfRows, type TableRow } from './table-rows.ts';

/** Figures and labels that belong together, whatever they say. */
export interface Block {
  readonly head: Head;
  /** From the first heading below the head to the last row of figures, without heads that are repeated. */
  readonly rows: readonly KnownRow[];
  /** Heads that come again on a new page, and what stands there beside its title. */
  readonly repeated: readonly KnownRow[];
}

/** What stands in rows, by its place alone. */
export interface Blocks {
  readonly rows: readonly KnownRow[];
  /** From top to bottom, then from left to right. */
  readonly blocks: readonly Block[];
  /** What is jotted down beside them. */
  readonly scratch: readonly Block[];
}

/** Cuts rows into blocks. */
export function blocksOf(all: readonly TableRow[]): Blocks {
  const { own, scratch } = partScratch(all);
  const rows = knownRows(own);
  const split = splitColumn(rows, false);
  const parts = split === null ? cutRows(rows).flatMap(cutColumns) : cutAt(rows, split);
  const blocks = parts.flatMap((part) => part.blocks);
  const apart = parts.flatMap((part) => part.scratch);
  return { rows, blocks, scratch: scratch.length === 0 ? apart : [withoutHead(scratch), ...apart] };
}

/** The tables beside each other under one head. */
function cutColumns(block: Block): Cut[] {
  const own = rowsOf(block);
  const split = splitColumn(own, true);
  return split === null ? [{ blocks: [block], scratch: [] }] : cutAt(own, split);
}

type Cut = Pick<Blocks, 'blocks' | 'scratch'>;

function cutAt(rows: readonly KnownRow[], col: number): Cut[] {
  const left = blocksOf(partsOfRows(rows, 0, col - 1));
  const right = blocksOf(partsOfRows(rows, col, LAST_COL));
  return [
    { blocks: fromTop(left.blocks, right.blocks, rowsOf), scratch: [...left.scratch, ...right.scratch] },
  ];
}

/** Figures that nothing heads or names. */
export function withoutHead(rows: readonly TableRow[]): Block {
  return {
    head: { rows: [], numbers: [], leads: [], again: [] },
    rows: rows.map((row) => ({ ...row, kind: 'body' })),
    repeated: [],
  };
}

/** All rows of a block, from top to bottom. */
export function rowsOf({ head, rows, repeated }: Block): KnownRow[] {
  const all = [...head.rows, ...head.numbers, ...rows, ...repeated];
  const isInOrder = all.every(({ row }, at) => at === 0 || row > (all[at - 1]?.row ?? Infinity));
  return isInOrder ? all : all.sort((a, b) => a.row - b.row);
}

/** Where the first and the last cells of a block stand; null where it has none. */
export function rangeOf({ head, rows, repeated }: Block): Range | null {
  let range: Range | null = null;
  for (const part of [head.rows, head.numbers, rows, repeated])
    for (const { cells } of part) {
      const own = boundsOf(cells);
      range = range && own ? unionOf(range, own) : (own ?? range);
    }
  return range;
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
    return (row.kind === 'number' && this.head.numbers.length > 0) || this.#keys.has(keyOf(row));
  }

  /** At the top of a page the head comes again, with no title of another table over it. */
  repeatsHead(passed: readonly KnownRow[], row: KnownRow): boolean {
    const heads = passed.filter((one) => one.kind === 'number' || isHeadOver(one, row));
    return (
      heads.every((one) => this.#isRepeated(one)) &&
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
      const { rows: heads, numbers } = next.head;
      open?.end(passed.filter((one) => !heads.includes(one) && !numbers.includes(one)));
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
