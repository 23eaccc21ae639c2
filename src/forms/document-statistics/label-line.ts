import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { partNamed, type DocumentPart } from './labels.ts';

/** A cell that names what its row or column holds. */
export interface PartLabel {
  readonly row: number;
  readonly col: number;
  readonly part: DocumentPart;
}

/** A number's label and that of the dates that belong to it: the same where one holds both; null where there is none. */
export interface LabelPair {
  readonly number: PartLabel;
  readonly date: PartLabel | null;
}

/** Labels along a head, each of a column. */
export interface LabelLine {
  readonly pairs: readonly LabelPair[];
  readonly first: PartLabel;
  readonly labels: readonly PartLabel[];
}

/** Labels of one line stand no farther from each other than this. */
const WIDEST = 8;
/** A date's column is near to its number's. */
const NEAR = 3;

/** Whether a line can be of nothing but a register: number and date in one column, or no dates at all. */
export function isOfRegister({ pairs }: LabelLine): boolean {
  return pairs.some(({ number, date }) => number === date) || pairs.every(({ date }) => date === null);
}

/** The cells of a row that name what rows or columns of documents hold. */
export function partLabels({ cells }: KnownRow): PartLabel[] {
  const labels: PartLabel[] = [];
  for (const { row, col, value } of cells) {
    const part = typeof value === 'string' ? partNamed(value) : null;
    if (part) labels.push({ row, col, part });
  }
  return labels;
}

/** The lines of a head among the labels of a row: each has a number and its date at least once, or an abstract. */
export function labelLines(labels: readonly PartLabel[]): LabelLine[] {
  const lines: [PartLabel, ...PartLabel[]][] = [];
  for (const label of labels) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && label.col - last.col <= WIDEST) line.push(label);
    else lines.push([label]);
  }
  return lines.flatMap((line) => {
    const named = line.filter(({ part }) => part === 'number' || part === 'date' || part === 'number-date');
    const pairs = pairsOf(named);
    // A register may stand without dates: its abstract tells what it is.
    const isRegister = line.some(({ part }) => part === 'abstract' || part === 'name');
    const isLine = pairs.some(({ date }) => date !== null || isRegister);
    return isLine ? [{ pairs, first: line[0], labels: line }] : [];
  });
}

/** Each number with the date next to it: the one after it, or before it where the first of the labels is a date's. */
export function pairsOf(labels: readonly PartLabel[]): LabelPair[] {
  const step = labels[0]?.part === 'date' ? -1 : 1;
  return labels.flatMap((number, at): LabelPair[] => {
    if (number.part === 'number-date') return [{ number, date: number }];
    if (number.part !== 'number') return [];
    const next = labels[at + step];
    const isNear = next?.part === 'date' && Math.abs(next.col - number.col) <= NEAR;
    return [{ number, date: isNear ? next : null }];
  });
}

/** The columns of a pair. */
export function colsOf({ number, date }: LabelPair): number[] {
  return date ? [number.col, date.col] : [number.col];
}
