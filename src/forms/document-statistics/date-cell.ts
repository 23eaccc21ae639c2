import type { Cell } from '../../grid/index.ts';

/** What a number format code shows of no value: text in quotes, escaped and padding characters, colours and locales. */
const NOT_SHOWN = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu;

/** The serial number of a real date: its format shows a day, a month by name or a year; null for any other cell. */
export function serialOf({ value, format }: Cell): number | null {
  const shown = (format ?? '').replace(NOT_SHOWN, '').split(';')[0] ?? '';
  return typeof value === 'number' && /[dy]|mmm/iu.test(shown) ? value : null;
}
