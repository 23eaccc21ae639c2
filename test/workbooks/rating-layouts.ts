import { LEVELS, type Level } from '../../src/forms/table/levels.ts';
import { cellName, type Sheet } from '../../src/grid/index.ts';
import { sheet, type Literal } from './literal.ts';

/** The counts of one series: the four levels, best first. */
export type Counts = readonly [number, number, number, number];

/** What a rating table says, whatever its layout. */
export interface RatingData {
  readonly title: string;
  /** One series a year, or a group, named by its label. */
  readonly series: readonly { readonly label: number | string; readonly counts: Counts }[];
}

/** Where a layout put a figure. */
export interface Placed {
  readonly sheet: Sheet;
  readonly range: string;
  /** Cell names: by series, then level or total. */
  readonly cells: readonly Readonly<Record<Level | 'total', string>>[];
}

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  complete: 'Hoàn thành nhiệm vụ',
  incomplete: 'Không hoàn thành nhiệm vụ',
};

export interface Options {
  readonly total?: string;
  readonly names?: Readonly<Record<Level, string>>;
  readonly year?: (year: number) => Literal;
  readonly count?: (value: number) => Literal;
  readonly name?: string;
  /** Left column and top row of the table's title. */
  readonly at?: { readonly row: number; readonly col: number };
}

export interface Layout {
  readonly name: string;
  /** Whether its lines are groups (the year stands in the title) rather than years. */
  readonly groups: boolean;
  readonly build: (data: RatingData, options?: Options) => Placed;
}

/** A board on which a layout writes its cells. */
class Board {
  readonly #rows: Literal[][] = [];
  readonly #merges: string[] = [];
  readonly #top: number;
  readonly #left: number;

  constructor({ row, col }: { row: number; col: number }) {
    this.#top = row;
    this.#left = col;
  }

  name(row: number, col: number): string {
    return cellName({ row: row + this.#top, col: col + this.#left });
  }

  put(row: number, col: number, literal: Literal): string {
    const line = (this.#rows[row + this.#top] ??= []);
    line[col + this.#left] = literal;
    return this.name(row, col);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.#merges.push(`${this.name(top, left)}:${this.name(bottom, right)}`);
  }

  sheet(name: string): Sheet {
    const rows = Array.from({ length: this.#rows.length }, (_, row) => Array.from(this.#rows[row] ?? []));
    return sheet(name, rows, { merges: this.#merges });
  }
}

function settings(options: Options) {
  return {
    total: options.total ?? 'Tổng số',
    names: options.names ?? LEVEL_NAMES,
    label: (label: number | string): Literal =>
      typeof label === 'number' && options.year ? options.year(label) : label,
    count: options.count ?? ((value: number): Literal => value),
    name: options.name ?? 'Bảng',
    board: new Board(options.at ?? { row: 0, col: 0 }),
  };
}

function sum(counts: Counts): number {
  return counts.reduce((all, count) => all + count, 0);
}

function percent(count: number, base: number): Literal {
  return base === 0 ? '0,00' : (Math.round((count * 10_000) / base) / 100).toFixed(2).replace('.', ',');
}

type Cells = Record<Level | 'total', string>;

/** The seed's layout: levels down, years across under one head, "Tổng số" merged over both label columns. */
const levelsDown: Layout = {
  name: 'levels down, years across',
  groups: false,
  build(data, options = {}) {
    const { board, total, names, label, count, name } = settings(options);
    const last = 1 + data.series.length;
    board.put(0, 0, data.title);
    board.merge(0, 0, 0, last);
    board.put(2, 0, 'STT');
    board.merge(2, 0, 3, 0);
    board.put(2, 1, 'Tiêu chí');
    board.merge(2, 1, 3, 1);
    board.put(2, 2, 'Năm đánh giá');
    if (last > 2) board.merge(2, 2, 2, last);
    LEVELS.forEach((level, index) => {
      board.put(4 + index, 0, index + 1);
      board.put(4 + index, 1, names[level]);
    });
    board.put(8, 0, total);
    board.merge(8, 0, 8, 1);
    const cells = data.series.map((series, index) => {
      board.put(3, 2 + index, label(series.label));
      const placed = LEVELS.map((_, at) => board.put(4 + at, 2 + index, count(series.counts[at] ?? 0)));
      return toCells(placed, board.put(8, 2 + index, count(sum(series.counts))));
    });
    return { sheet: board.sheet(name), range: `${board.name(2, 0)}:${board.name(8, last)}`, cells };
  },
};

/** Levels down with SL and TL under each year. */
const levelsDownPairs: Layout = {
  name: 'levels down, years across in pairs SL, TL',
  groups: false,
  build(data, options = {}) {
    const { board, total, names, label, count, name } = settings(options);
    const last = 2 * data.series.length;
    board.put(0, 0, data.title);
    board.put(2, 0, 'Mức xếp loại');
    board.merge(2, 0, 3, 0);
    LEVELS.forEach((level, index) => board.put(4 + index, 0, names[level]));
    board.put(8, 0, total);
    const cells = data.series.map((series, index) => {
      const col = 1 + 2 * index;
      board.put(2, col, label(series.label));
      board.merge(2, col, 2, col + 1);
      board.put(3, col, 'Số lượng');
      board.put(3, col + 1, 'Tỷ lệ %');
      const placed = LEVELS.map((_, at) => {
        board.put(4 + at, col + 1, percent(series.counts[at] ?? 0, sum(series.counts)));
        return board.put(4 + at, col, count(series.counts[at] ?? 0));
      });
      board.put(8, col + 1, 100);
      return toCells(placed, board.put(8, col, count(sum(series.counts))));
    });
    return { sheet: board.sheet(name), range: `${board.name(2, 0)}:${board.name(8, last)}`, cells };
  },
};

interface AcrossStyle {
  readonly name: string;
  readonly groups: boolean;
  readonly total: 'before' | 'after' | 'none';
  readonly pairs: boolean;
  /** One head row, two, or three with the row of column numbers. */
  readonly heads: 1 | 2 | 3;
  readonly merged?: boolean;
}

/** Years or groups down, levels across. */
function across(style: AcrossStyle): Layout {
  return {
    name: style.name,
    groups: style.groups,
    build(data, options = {}) {
      const { board, total, names, label, count, name } = settings(options);
      const width = style.pairs ? 2 : 1;
      const first = style.total === 'before' ? 3 : 2;
      const totalCol = style.total === 'before' ? 2 : 2 + 4 * width;
      const lastCol = style.total === 'after' ? totalCol : first + 4 * width - 1;
      const merge = (top: number, left: number, bottom: number, right: number) => {
        if (style.merged !== false && (bottom > top || right > left)) board.merge(top, left, bottom, right);
      };
      board.put(0, 0, data.title);
      board.merge(0, 0, 0, lastCol);
      const levelRow = style.heads === 1 ? 2 : 3;
      const subRow = style.pairs ? levelRow + 1 : levelRow;
      board.put(2, 0, 'TT');
      merge(2, 0, subRow, 0);
      board.put(2, 1, style.groups ? 'Loại hình' : 'Năm');
      merge(2, 1, subRow, 1);
      if (style.total !== 'none') {
        board.put(2, totalCol, total);
        merge(2, totalCol, subRow, totalCol);
      }
      if (style.heads > 1) {
        board.put(2, first, 'Kết quả xếp loại');
        board.merge(2, first, 2, first + 4 * width - 1);
      }
      LEVELS.forEach((level, index) => {
        const col = first + index * width;
        board.put(levelRow, col, names[level]);
        if (!style.pairs) return;
        merge(levelRow, col, levelRow, col + 1);
        board.put(subRow, col, 'SL');
        board.put(subRow, col + 1, 'TL (%)');
      });
      let row = subRow + 1;
      if (style.heads === 3) {
        for (let col = 0; col <= lastCol; col++) board.put(row, col, `(${col + 1})`);
        row++;
      }
      const write = (counts: Counts): Cells => {
        const placed = LEVELS.map((_, at) => {
          const col = first + at * width;
          if (style.pairs) board.put(row, col + 1, percent(counts[at] ?? 0, sum(counts)));
          return board.put(row, col, count(counts[at] ?? 0));
        });
        return toCells(placed, style.total === 'none' ? '' : board.put(row, totalCol, count(sum(counts))));
      };
      const cells = data.series.map((series, index) => {
        board.put(row, 0, index + 1);
        board.put(row, 1, label(series.label));
        const placed = write(series.counts);
        row++;
        return placed;
      });
      if (style.groups && style.total !== 'none') {
        board.put(row, 1, 'Tổng cộng');
        write(
          LEVELS.map((_, at) =>
            data.series.reduce((all, one) => all + (one.counts[at] ?? 0), 0),
          ) as unknown as Counts,
        );
        row++;
      }
      return {
        sheet: board.sheet(name),
        range: `${board.name(2, 0)}:${board.name(row - 1, lastCol)}`,
        cells,
      };
    },
  };
}

function toCells(levels: readonly string[], total: string): Cells {
  const [excellent = '', good = '', complete = '', incomplete = ''] = levels;
  return { excellent, good, complete, incomplete, total };
}

export const LAYOUTS: readonly Layout[] = [
  levelsDown,
  levelsDownPairs,
  across({
    name: 'years down, total after the levels',
    groups: false,
    total: 'after',
    pairs: false,
    heads: 1,
  }),
  across({
    name: 'years down, total before the levels',
    groups: false,
    total: 'before',
    pairs: false,
    heads: 2,
  }),
  across({ name: 'years down in pairs SL, TL', groups: false, total: 'before', pairs: true, heads: 1 }),
  across({
    name: 'years down in pairs, nothing merged',
    groups: false,
    total: 'before',
    pairs: true,
    heads: 1,
    merged: false,
  }),
  across({
    name: 'years down under three head rows with column numbers',
    groups: false,
    total: 'before',
    pairs: true,
    heads: 3,
  }),
  across({
    name: 'groups down with a total row, year in the title',
    groups: true,
    total: 'after',
    pairs: false,
    heads: 2,
  }),
  across({ name: 'groups down in pairs SL, TL', groups: true, total: 'before', pairs: true, heads: 2 }),
  across({ name: 'groups down under column numbers', groups: true, total: 'before', pairs: false, heads: 3 }),
];
