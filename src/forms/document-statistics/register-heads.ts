import { anchorOf, greatest, mergeAt, textAt, type Position, type Sheet } from '../../grid/index.ts';
import type { LabelLine, LabelPair } from './label-line.ts';
import { partNamed } from './labels.ts';

/** The columns of a register, and the rows of their heads. */
export interface RegisterColumns {
  /** Of the whole number ("70-KH/HU"), or of its signs alone ("KH/HU"). */
  readonly number: number;
  /** Where the figure of the number has a column of its own. */
  readonly figure: number | null;
  /** The number's own column where both stand in one ("Số, ngày"); null where the register has no dates. */
  readonly date: number | null;
  readonly abstract: number;
  /** The first head row: the abstract's head may stand a row above the others'. */
  readonly top: number;
  /** The last head row. */
  readonly bottom: number;
}

const WIDEST = 10;

/** The columns of a register: heads of one number and an abstract, in any order; null for any other line of labels. */
export function registerColumns(sheet: Sheet, line: LabelLine): RegisterColumns | null {
  const number = numberOf(line);
  if (!number) return null;
  const { row } = line.first;
  const { col } = number.number;
  const abstract = abstractHead(sheet, row, col);
  if (!abstract || (!number.date && isOverOthers(sheet, { row, col }))) return null;
  const top = Math.min(row, abstract.row);
  const heads = [{ row, col }, abstract, ...(number.date ? [number.date] : [])];
  const bottom = greatest(heads.map((head) => mergeAt(sheet, head)?.bottom ?? head.row));
  return {
    number: col,
    figure: figureOf(line, col),
    date: number.date?.col ?? null,
    abstract: abstract.col,
    top,
    bottom,
  };
}

/** A head "Văn bản" over heads of number and date is the number of no register. */
function isOverOthers(sheet: Sheet, head: Position): boolean {
  const merge = mergeAt(sheet, head);
  const below = [0, 1, 2].map((step) =>
    partNamed(textAt(sheet, (merge?.bottom ?? head.row) + 1, head.col + step)),
  );
  return (merge?.right ?? head.col) > head.col || below.some((part) => part === 'date' || part === 'number');
}

/** The one number of a line, with its date, however far that stands; null where there are several, or dates alone. */
function numberOf({ pairs, labels }: LabelLine): LabelPair | null {
  const dated = pairs.filter(({ date }) => date);
  const [pair, another] = dated.length > 0 ? dated : pairs.slice(-1);
  if (!pair || another) return null;
  const [date, second] = labels.filter(({ part }) => part === 'date');
  return pair.date ? pair : { ...pair, date: second === undefined ? (date ?? null) : null };
}

/** A number and its signs may have columns of their own; the signs stand right of the figure. */
function figureOf({ pairs }: LabelLine, number: number): number | null {
  return pairs.find((pair) => pair.number.col === number - 1 && !pair.date)?.number.col ?? null;
}

/**
 * The head of the abstract, in the row of the others, above it, or below where they are merged. What only says
 * "Nội dung" is an abstract right of the number; left of it, it is what Biểu 1 tells of.
 */
function abstractHead(sheet: Sheet, row: number, number: number): Position | null {
  const isMerged = (mergeAt(sheet, { row, col: number })?.bottom ?? row) > row;
  for (const head of isMerged ? [row, row - 1, row + 1] : [row, row - 1]) {
    for (let col = 0; col < number + WIDEST; col++) {
      const part = partNamed(textAt(sheet, head, col));
      if (part === 'abstract' || part === 'name' || (part === 'content' && col > number)) {
        return anchorOf(sheet, { row: head, col });
      }
    }
  }
  return null;
}
