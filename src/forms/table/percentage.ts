import {
  decimalsOf,
  isErrorValue,
  isTooLarge,
  parseNumber,
  shownAs,
  tidyText,
  type Cell,
  type CellRef,
} from '../../grid/index.ts';

/** A declared percentage, 0–100 (18.97 means 18,97 %). */
export type PercentageReading =
  | {
      readonly kind: 'percentage';
      readonly value: number;
      /** Decimals shown: of the number format, else those written. */
      readonly decimals: number;
      /** Whether a formula calculates it. */
      readonly calculated: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'formula-error'; readonly error: string }
  | { readonly kind: 'uncalculated' };

export interface Percentage {
  readonly cell: CellRef;
  readonly reading: PercentageReading;
}

/** "18,97", "18.97", "18,97%", or a number; a number formatted as a percentage is a fraction (0.1897). */
export function readPercentage(cell: Cell | undefined): PercentageReading {
  if (cell === undefined) return { kind: 'blank' };
  const { value, format, formula } = cell;
  if (value === null) return { kind: 'uncalculated' };
  if (isErrorValue(value)) return { kind: 'formula-error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: String(value).toUpperCase() };
  if (typeof value === 'string') return readText(value);
  const { percent, decimals } = shownAs(format);
  const scaled = percent ? cleanProduct(value * 100) : value;
  if (isTooLarge(scaled)) return { kind: 'unreadable', text: String(value) };
  return {
    kind: 'percentage',
    value: scaled,
    decimals: decimals ?? decimalsOf(scaled),
    calculated: formula !== null,
  };
}

function readText(value: string): PercentageReading {
  const text = tidyText(value);
  if (text === '') return { kind: 'blank' };
  if (text === '-') return { kind: 'percentage', value: 0, decimals: 0, calculated: false };
  const written = parsePercentText(text.replace(/ ?%$/, ''));
  return written && !isTooLarge(written.value)
    ? { kind: 'percentage', value: written.value, decimals: written.decimals, calculated: false }
    : { kind: 'unreadable', text };
}

/** A dot in a percentage begins its decimals, also before three digits: 18.975 is no 18 thousand. */
function parsePercentText(text: string): { value: number; decimals: number } | null {
  const match = /^([+-]?\d{1,3})[.,](\d+)$/.exec(text);
  if (match?.[1] && match[2]) return { value: Number(`${match[1]}.${match[2]}`), decimals: match[2].length };
  return parseNumber(text);
}

/** 0.1897 × 100 is 18.970000000000002 in binary; the noise is not the clerk's. */
function cleanProduct(value: number): number {
  return Number(value.toPrecision(14));
}
