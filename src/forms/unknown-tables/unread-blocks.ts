import { isInside, LAST_COL, RangeIndex, rangesMeet, type Range } from '../../grid/index.ts';
import { rowsOf } from '../table/geometry/blocks.ts';
import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { placed, type PlacedBlock, type SheetTables } from '../table/geometry/sheet-tables.ts';
import { crossing, partOfRow } from '../table/geometry/table-rows.ts';

/** The blocks of a sheet without what readers have taken: of those taken in part, what stands outside. */
export function unreadBlocks({ blocks, scratch }: SheetTables, taken: readonly Range[]): PlacedBlock[] {
  const index = new RangeIndex(taken);
  const takenOf = ({ range }: PlacedBlock) => taken.filter((one) => rangesMeet(one, range));
  const left = blocks.flatMap((block) => {
    const first = index.meeting(block.range);
    if (!first) return [block];
    return isInside(block.range, first) ? [] : partsOutside(block, takenOf(block));
  });
  return [...left, ...scratch.flatMap((block) => partsOutside(block, takenOf(block)))];
}

/** What stands above, left of, between, right of and below what was taken. */
function partsOutside(block: PlacedBlock, taken: readonly Range[]): PlacedBlock[] {
  const parts: Part[] = [];
  let open: Part[] = [];
  const takenAcross = crossing(taken);
  for (const row of rowsOf(block)) {
    open = open.filter((part) => part.isNear(row));
    for (const free of freeSpans(takenAcross(row.row))) {
      const own = partOfRow(row, free.left, free.right);
      if (!own || open.some((part) => part.takes(own, free))) continue;
      const part = new Part(own, free);
      parts.push(part);
      open.unshift(part);
    }
  }
  const uses = usesOf(block);
  return parts.flatMap(({ rows }) => partOfBlock(uses, rows));
}

/** The columns of a row that were not taken. */
type Columns = Pick<Range, 'left' | 'right'>;

function freeSpans(taken: readonly Range[]): Columns[] {
  const free: Columns[] = [];
  let left = 0;
  for (const one of taken.toSorted((a, b) => a.left - b.left)) {
    free.push({ left, right: one.left - 1 });
    left = Math.max(left, one.right + 1);
  }
  return [...free, { left, right: LAST_COL }];
}

/** So many blank rows may stand within a part: those at the foot of a page. */
const MOST_BLANK = 5;

/** Rows below each other that reach around nothing that was taken. */
class Part {
  readonly rows: KnownRow[];
  #free: Columns;
  #filled: Columns;

  constructor(first: KnownRow, free: Columns) {
    this.rows = [first];
    this.#free = free;
    this.#filled = edgesOf(first);
  }

  isNear({ row }: KnownRow): boolean {
    return row - Number(this.rows.at(-1)?.row) <= MOST_BLANK + 1;
  }

  /** Adds a row where it goes on with the part. */
  takes(row: KnownRow, free: Columns): boolean {
    const [own, known] = [edgesOf(row), this.#filled];
    const filled = { left: Math.min(own.left, known.left), right: Math.max(own.right, known.right) };
    const both = {
      left: Math.max(free.left, this.#free.left),
      right: Math.min(free.right, this.#free.right),
    };
    if (filled.left < both.left || filled.right > both.right) return false;
    [this.#filled, this.#free] = [filled, both];
    this.rows.push(row);
    return true;
  }
}

function edgesOf({ cells }: KnownRow): Columns {
  return { left: cells[0]?.col ?? LAST_COL, right: cells.at(-1)?.col ?? 0 };
}

/** What the rows of a block are to it, but for those of labels and figures. */
type Uses = ReadonlyMap<number, 'head' | 'number' | 'repeated'>;

function usesOf({ head, repeated }: PlacedBlock): Uses {
  return new Map([
    ...head.rows.map(({ row }) => [row, 'head'] as const),
    ...head.numbers.map(({ row }) => [row, 'number'] as const),
    ...repeated.map(({ row }) => [row, 'repeated'] as const),
  ]);
}

/** A block of some of the rows of another one. Without a head it begins with figures. */
function partOfBlock(uses: Uses, all: readonly KnownRow[]): PlacedBlock[] {
  const usedAs = (use: 'head' | 'number' | 'repeated') => all.filter(({ row }) => uses.get(row) === use);
  const heads = usedAs('head');
  const rows = all.filter(({ row }) => !uses.has(row));
  const isBody = ({ kind }: KnownRow) => kind === 'body';
  const first = heads.length === 0 ? rows.findIndex(isBody) : 0;
  if (first < 0) return [];
  return placed({
    head: { rows: heads, numbers: usedAs('number'), leads: [], again: [] },
    rows: rows.slice(first, rows.findLastIndex(isBody) + 1),
    repeated: usedAs('repeated'),
  });
}
