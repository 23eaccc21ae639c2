import { dateText, decimalText, formatKind, serialToDate } from '../../../grid/index.ts';

/** A number in General: as many digits as a cell of usual width shows. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponentText(value);
  const whole = Math.max(1, String(Math.trunc(size)).length);
  return decimalText(Number(value.toFixed(Math.max(0, MOST_DIGITS - whole))));
}

const MOST_DIGITS = 10;

function exponentText(value: number): string {
  const [digits = '', exponent = ''] = Number(value.toPrecision(6)).toExponential().split('e');
  const [, sign = '+', power = ''] = /^([+-])(\d+)$/u.exec(exponent) ?? [];
  return `${digits.replace('.', ',')}E${sign}${power.padStart(2, '0')}`;
}

/** Formats that each program shows as its language has them: files give them by number alone. */
const LOCAL_DATES: ReadonlyMap<string, boolean> = new Map([
  ['mm-dd-yy', false],
  ['m/d/yy h:mm', true],
]);

/**
 * A number as Vietnamese settings show it, where that differs from what its format's code says; null: the code says
 * it all.
 */
export function localText(value: number, format: string | null, date1904: boolean): string | null {
  if (formatKind(format) === 'general') return generalText(value);
  const withTime = LOCAL_DATES.get((format ?? '').replace(/^\[\$-[^\]]*\]|;@$/gu, '').toLowerCase());
  if (withTime === undefined) return null;
  const minutes = Math.round(value * MINUTES);
  const date = serialToDate(Math.floor(minutes / MINUTES), date1904);
  if (!date) return null;
  const time = minutes % MINUTES;
  const clock = `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
  return withTime ? `${dateText(date)} ${clock}` : dateText(date);
}

const MINUTES = 1440;

/** Days between the starts of the two calendars that workbooks count by. */
export const DAYS_TO_1904 = 1462;
