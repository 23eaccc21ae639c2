import { memoize } from './memoize.ts';
import { tidyText } from './text.ts';

/** Numbers as Vietnamese clerks write them: "2.208" is two thousand two hundred and eight, "18,97" has decimals. */

/** A number read from text. */
export interface WrittenNumber {
  readonly value: number;
  /** How many decimals were written: 2 in "18,97". */
  readonly decimals: number;
}

/** Whether a number is larger than any that is counted exactly: sums and shares of such mean nothing. */
export function isTooLarge(value: number): boolean {
  return !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

const GROUPED = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*(?:,(\d+))?$/;
const PLAIN = /^\d+(?:[.,](\d+))?$/;

/**
 * Text as a number; null where it is none. A dot or space before each group of three digits separates thousands;
 * a single comma, or a dot not before three digits, begins the decimals. "2,208" is 2.208 (two and a bit):
 * what it was meant to be is for the reader of counts to say. A leading "+" or "-" is allowed.
 */
export function parseNumber(text: string): WrittenNumber | null {
  const tidy = tidyText(text);
  const digits = tidy.replace(/^[+-]\s*/, '');
  const written = parseGrouped(digits) ?? parsePlain(digits);
  // More digits than any number holds.
  if (written && !Number.isFinite(written.value)) return null;
  // "-0" is 0: a negative zero would differ from a count of 0.
  return written && tidy.startsWith('-') && written.value > 0
    ? { ...written, value: -written.value }
    : written;
}

function parseGrouped(digits: string): WrittenNumber | null {
  const grouped = GROUPED.exec(digits);
  if (!grouped) return null;
  const decimals = grouped[2] ?? '';
  const whole = digits.replace(/,.*/, '').replace(/[. ]/g, '');
  return { value: Number(`${whole}.${decimals || '0'}`), decimals: decimals.length };
}

function parsePlain(digits: string): WrittenNumber | null {
  const plain = PLAIN.exec(digits);
  return plain && { value: Number(digits.replace(',', '.')), decimals: plain[1]?.length ?? 0 };
}

/** From here on `toFixed` writes an exponent; such numbers have no decimals anyway. */
const FIXED_BELOW = 1e21;

/**
 * A number in Vietnamese notation: thousands with a dot, decimals with a comma.
 * `decimals` fixes how many are written (rounded); without it the number's own are.
 */
export function formatNumber(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const text = decimals === undefined || size >= FIXED_BELOW ? plainDigits(size) : size.toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  return sign + (fraction ? `${grouped},${fraction}` : grouped);
}

/** A number as it is typed: all its digits, decimals after a comma, thousands not set apart. */
export function decimalText(value: number): string {
  const sign = value < 0 ? '-' : '';
  return sign + plainDigits(Math.abs(value)).replace('.', ',');
}

/** How many decimals a number has in its shortest decimal writing: 2 for 18.97, 0 for 35. */
export function decimalsOf(value: number): number {
  return plainDigits(Math.abs(value)).split('.')[1]?.length ?? 0;
}

/** The shortest writing of a number ≥ 0 without an exponent. */
function plainDigits(value: number): string {
  const short = String(value);
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!match) return short;
  const digits = (match[1] ?? '') + (match[2] ?? '');
  const point = 1 + Number(match[3]);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point
    ? digits.padEnd(point, '0')
    : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** What a number format shows: whether as a percentage, and with how many decimals (null: General, all there are). */
export interface ShownAs {
  readonly percent: boolean;
  readonly decimals: number | null;
}

/** Reads a number format code's first section; a whole code has at most 255 letters. */
export function shownAs(format: string | null): ShownAs {
  return format === null ? GENERAL : shownByCode(format);
}

const GENERAL: ShownAs = { percent: false, decimals: null };

const shownByCode = memoize((format): ShownAs => {
  const section = format.replace(/"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]/g, '').split(';')[0] ?? '';
  const percent = section.includes('%');
  if (!/[0#?]/.test(section)) return { percent, decimals: null };
  return { percent, decimals: /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0 };
});
