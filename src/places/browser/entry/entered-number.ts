/** A number that was typed with Vietnamese signs. */
export interface EnteredNumber {
  readonly value: number;
  /** How many decimals were typed. */
  readonly decimals: number;
  /** Whether thousands were set apart by dots. */
  readonly grouped: boolean;
  /** Whether "%" was typed; the value is not divided by 100 then. */
  readonly percent: boolean;
}

const NUMBER =
  /^(?<sign>[+-]?)(?<whole>[1-9]\d{0,2}(?<group>\.\d{3})(?:\.\d{3})*|\d+|(?=,))(?:,(?<fraction>\d+))?\s?(?<percent>%?)$/u;

/** Numbers of programs have fifteen digits: of a longer one the last would be lost. */
const MOST_DIGITS = 15;

/**
 * Text as a number, where it can be meant as nothing else: dots only before each three digits, one comma before
 * decimals. null: "12.5", "1.23", "0.125", "1 234", "1e5", "(5)", and what has more digits than a number keeps.
 */
export function enteredNumber(text: string): EnteredNumber | null {
  const found = NUMBER.exec(text.trim())?.groups;
  if (!found) return null;
  const { sign = '', whole = '', group, fraction = '', percent = '' } = found;
  const digits = whole.replaceAll('.', '');
  const significant = `${digits}${fraction.replace(/0+$/u, '')}`.replace(/^0+/u, '');
  if (significant.length > MOST_DIGITS) return null;
  const value = Number(`${digits || '0'}.${fraction || '0'}`);
  return {
    value: sign === '-' && value > 0 ? -value : value,
    decimals: fraction.length,
    grouped: group !== undefined,
    percent: percent !== '',
  };
}

/** A number divided by 100, to the last digit that it is written with. */
export function hundredth(value: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}
