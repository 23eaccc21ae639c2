import {
  formatKind,
  isErrorValue,
  isTooLarge,
  memoize,
  serialToDate,
  tidyText,
  type Cell,
  type CellRef,
} from '../../grid/index.ts';
import { countAndShare, fractionOf, numberOf, typedAsDate } from './count-text.ts';

/**
 * What a cell that should hold a count (a whole number ≥ 0) holds (forms/README.md, "Numbers and dates").
 * `text`: as it was written, where the cell holds text; null where it holds a number.
 */
export type CountReading =
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly text: string | null;
      /** "24/180": of how many it says it is. */
      readonly outOf?: number;
      /** "4 (20%)": its share, as it is written. */
      readonly share?: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-whole'; readonly value: number; readonly text: string | null }
  | { readonly kind: 'negative'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string }
  /** A day of our time, which no count is: what is shown, and what was typed that became it. */
  | { readonly kind: 'date'; readonly shown: string; readonly typed: string }
  | { readonly kind: 'formula-error'; readonly error: string }
  | { readonly kind: 'uncalculated' };

/** A count with the cell that it was read from. */
export interface Count {
  readonly cell: CellRef;
  readonly reading: CountReading;
}

/** Sums of formulas carry rounding noise; anything nearer to a whole number than this is whole. */
const WHOLE = 1e-9;

/** Serial numbers of days count from here on as days of our time; smaller ones are counts that only look like days. */
const FIRST_DAY = 20_000;

/** `date1904`: how the workbook counts its days. */
export function readCount(cell: Cell | undefined, date1904 = false): CountReading {
  if (cell === undefined) return { kind: 'blank' };
  const { value } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'formula-error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: String(value).toUpperCase() };
  if (typeof value === 'string') return readText(value);
  return readDay(value, cell.format, date1904) ?? plainReading(value) ?? readNumber(value, null);
}

/** Below this a number comes again and again: each is read once. */
const SMALL = 1_000;
const plain: CountReading[] = [];

/** What a small whole number is read as, and -0 as 0; null for any other. */
function plainReading(value: number): CountReading | null {
  if (!(value >= 0 && value < SMALL) || !Number.isInteger(value)) return null;
  return (plain[value] ??= Object.freeze(readNumber(value + 0, null)));
}

function readDay(value: number, format: string | null, date1904: boolean): CountReading | null {
  if (format === null || value < FIRST_DAY || formatKind(format) !== 'date') return null;
  const day = serialToDate(value, date1904);
  return day && { kind: 'date', ...typedAsDate(day, format) };
}

/** A lone dash stands for none. */
const DASH = '-';

/** Whether a count is a number kept as text; a dash is not: it is how none is written. */
export function isTextNumber({ text }: Extract<CountReading, { kind: 'count' }>): boolean {
  return text !== null && tidyText(text) !== DASH;
}

function readText(value: string): CountReading {
  const text = tidyText(value);
  if (text === '') return { kind: 'blank' };
  // A lone dash is how clerks write "none".
  if (text === DASH) return { kind: 'count', value: 0, text: value };
  const fraction = fractionOf(text);
  if (fraction) return { kind: 'count', value: fraction.part, text: value, outOf: fraction.whole };
  const both = countAndShare(text);
  const counted = both && numberOf(both.count);
  if (both && counted) {
    const reading = readNumber(counted.value, value);
    return reading.kind === 'count' ? { ...reading, share: both.share } : reading;
  }
  const written = numberOf(text);
  return written ? readNumber(written.value, value) : { kind: 'unreadable', text };
}

function readNumber(value: number, text: string | null): CountReading {
  if (isTooLarge(value)) return { kind: 'unreadable', text: text ?? String(value) };
  if (Number.isInteger(value) && value >= 0) return { kind: 'count', value, text };
  // Not -0, which Math.round gives of noise below 0.
  const whole = Math.round(value) + 0;
  if (Math.abs(value - whole) > WHOLE * Math.max(1, Math.abs(value))) {
    return value < 0 ? { kind: 'negative', value } : { kind: 'not-whole', value, text };
  }
  return whole < 0 ? { kind: 'negative', value: whole } : { kind: 'count', value: whole, text };
}

/** The count's value; null where it is missing or wrong, so that no other rule judges with it. */
export function valueOf(count: Count | null | undefined): number | null {
  return count?.reading.kind === 'count' ? count.reading.value : null;
}

/** Whether a cell's content is a number or stands where one is meant: what makes a row a row of figures. */
export function looksLikeFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const { value, formula } = cell;
  if (typeof value !== 'string') return typeof value !== 'boolean';
  return (formula !== null && tidyText(value) === '') || isFigureText(value);
}

const isFigureText = memoize((value): boolean => {
  const text = tidyText(value);
  return text === '-' || /^[+-]? ?\d[\d., ]*%?$/.test(text);
});
