import type { Literal } from '../../workbooks/literal.ts';
import type { Random } from '../random.ts';
import type { Board } from './board.ts';
import type { Figure } from './figures.ts';
import type { HeadLook } from './heads.ts';

/** How a made table looks: nothing of it changes what is to be read. */
export interface Look extends HeadLook {
  /** The column of the table's first cell. */
  readonly left: number;
  /** The title's lines are merged over the table. */
  readonly isTitleMerged: boolean;
  /** Blank rows between title and head. */
  readonly gap: number;
  readonly hasUnitLine: boolean;
  readonly hasMark: boolean;
  readonly hasLetterhead: boolean;
  readonly hasSignature: boolean;
  /** A row of column numbers, and how they are written; null for none. */
  readonly numberRow: ((n: number) => Literal) | null;
  /** A blank column before the figures. */
  readonly hasSpacer: boolean;
  /** Before how many a line the head is drawn again; null for once. */
  readonly pageAt: number | null;
  /** Blank rows above some of the lines. */
  readonly blankAbove: ReadonlySet<number>;
  readonly hasNumbers: boolean;
  readonly hasNotes: boolean;
  readonly hasCode: boolean;
  readonly percent: (share: number) => Literal;
  readonly count: (value: number) => Literal;
}

/** A figure as the look writes it. */
export function literalOf({ written, spoilt }: Figure, isShare: boolean, { percent, count }: Look): Literal {
  if (spoilt !== undefined) return spoilt;
  return isShare ? percent(written) : count(written);
}

/** Draws the row of column numbers, if there is one; gives the row below. */
export function drawNumbers(board: Board, row: number, cols: readonly number[], { numberRow }: Look): number {
  if (!numberRow) return row;
  cols.forEach((col, at) => {
    board.put(row, col, numberRow(at + 1));
  });
  return row + 1;
}

/** The plainest look. */
const PLAIN: Look = {
  merged: true,
  short: 'top',
  left: 0,
  isTitleMerged: false,
  gap: 0,
  hasUnitLine: false,
  hasMark: false,
  hasLetterhead: false,
  hasSignature: false,
  numberRow: null,
  hasSpacer: false,
  pageAt: null,
  blankAbove: new Set(),
  hasNumbers: true,
  hasNotes: false,
  hasCode: false,
  percent: (share) => share.toFixed(2).replace('.', ','),
  count: (value) => value,
};

const NUMBER_ROWS: readonly ((n: number) => Literal)[] = [(n) => n, (n) => `(${n})`, (n) => String(n)];

const PERCENTS: readonly Look['percent'][] = [
  PLAIN.percent,
  (share) => Number(share.toFixed(2)),
  (share) => ({ v: Number((share / 100).toFixed(4)), z: '0.00%' }),
  (share) => `${share.toFixed(2).replace('.', ',')}%`,
];

const COUNTS: readonly Look['count'][] = [
  PLAIN.count,
  PLAIN.count,
  PLAIN.count,
  (value) => (value === 0 ? '-' : value),
  (value) => String(value).padStart(2, '0'),
  (value) => (value < 1000 ? value : `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`),
];

export function randomLook(random: Random, lines: number): Look {
  const chance = (of: number) => random.next() < of;
  return {
    merged: chance(0.6),
    short: chance(0.7) ? 'top' : 'bottom',
    left: random.pick([0, 0, 0, 1, 3]),
    isTitleMerged: chance(0.3),
    gap: random.below(3),
    hasUnitLine: chance(0.3),
    hasMark: chance(0.2),
    hasLetterhead: chance(0.3),
    hasSignature: chance(0.3),
    numberRow: chance(0.3) ? random.pick(NUMBER_ROWS) : null,
    hasSpacer: chance(0.1),
    pageAt: lines > 2 && chance(0.15) ? 1 + random.below(lines - 1) : null,
    blankAbove: chance(0.15) ? new Set([1 + random.below(lines)]) : new Set(),
    hasNumbers: chance(0.8),
    hasNotes: chance(0.3),
    hasCode: chance(0.1),
    percent: random.pick(PERCENTS),
    count: random.pick(COUNTS),
  };
}
