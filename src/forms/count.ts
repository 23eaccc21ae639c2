import { isErrorValue, parseNumber, remember, tidyText, type Cell, type CellRef } from '../grid/index.ts';

/**
 * What a cell that should hold a count (a whole number ≥ 0) holds (spec: forms.md, "Numbers and dates").
 * `text`: as it was written, where the cell holds text; null where it holds a number.
 */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number; readonly text: string | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-whole'; readonly value: number; readonly text: string | null }
  | { readonly kind: 'negative'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'formula-error'; readonly error: string }
  | { readonly kind: 'uncalculated' };

/** A count with the cell that it was read from. */
export interface Count {
  readonly cell: CellRef;
  readonly reading: CountReading;
}

/** Sums of formulas carry rounding noise; anything nearer to a whole number than this is whole. */
const WHOLE = 1e-9;

export function readCount(cell: Cell | undefined): CountReading {
  if (cell === undefined) return { kind: 'blank' };
  const { value } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'formula-error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'number' ? readNumber(value, null) : readText(value);
}

function readText(value: string): CountReading {
  const text = tidyText(value);
  if (text === '') return { kind: 'blank' };
  // A lone dash is how clerks write "none".
  if (text === '-') return { kind: 'count', value: 0, text: value };
  const written = parseNumber(text);
  return written ? readNumber(written.value, value) : { kind: 'unreadable', text };
}

function readNumber(value: number, text: string | null): CountReading {
  if (Number.isInteger(value) && value >= 0) return { kind: 'count', value, text };
  const whole = Math.round(value);
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
  if (typeof value === 'number' || value === null || isErrorValue(value)) return true;
  if (typeof value === 'boolean') return false;
  if (formula !== null && tidyText(value) === '') return true;
  return isFigureText(value);
}

const isFigureText = remember((value): boolean => {
  const text = tidyText(value);
  return text === '-' || /^[+-]?\s*\d[\d., ]*\s*%?$/.test(text);
});
