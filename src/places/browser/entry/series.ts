import { formatKind, type CellContent } from '../../../grid/index.ts';

/** How a selection is filled from its first cells: 'series' goes on with numbers and days, 'copy' repeats. */
export type FillWay = 'series' | 'copy';

/** The n-th content, from 0, behind those that a line begins with. */
export type Continuation = (index: number) => CellContent;

/**
 * What a line of cells goes on with, as in Excel: two numbers or more go on by their step, days by a day, texts that
 * end in a number by one. All else is repeated; formulas are for the caller to move.
 * @param line at least one content, nearest last
 */
export function continued(line: readonly CellContent[], way: FillWay): Continuation {
  const repeated: Continuation = (index) => line[index % line.length] ?? EMPTY;
  if (way === 'copy' || line.some(({ formula }) => formula !== null)) return repeated;
  return numbersOn(line) ?? textsOn(line) ?? repeated;
}

const EMPTY: CellContent = { value: null, formula: null, format: null };

function numbersOn(line: readonly CellContent[]): Continuation | null {
  const numbers = line.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const last = line.at(-1);
  if (!last || numbers.length < line.length) return null;
  const areDays = line.every(({ format }) => formatKind(format) === 'date');
  if (numbers.length === 1 && !areDays) return null;
  const step = numbers.length === 1 ? 1 : stepOf(numbers);
  const from = numbers.at(-1) ?? 0;
  return step === null ? null : (index) => ({ ...last, value: rounded(from + step * (index + 1)) });
}

/** null: the numbers don't follow one another evenly. */
function stepOf(numbers: readonly number[]): number | null {
  const steps = numbers.slice(1).map((number, index) => rounded(number - (numbers[index] ?? 0)));
  return steps.every((step) => step === steps[0]) ? (steps[0] ?? null) : null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** "Chi bộ 1", "Mục 09"; what has other signs before its number ("10/2", "05-11") is no part of a row of them. */
const NUMBERED = /^(?<before>(?:.*\p{L})\s?)(?<number>\d{1,9})$/su;

function textsOn(line: readonly CellContent[]): Continuation | null {
  const [only, ...more] = line;
  if (!only || more.length > 0 || typeof only.value !== 'string') return null;
  const { before = '', number = '' } = NUMBERED.exec(only.value)?.groups ?? {};
  if (number === '') return null;
  return (index) => {
    const next = String(Number(number) + index + 1).padStart(number.length, '0');
    return { ...only, value: before + next };
  };
}
