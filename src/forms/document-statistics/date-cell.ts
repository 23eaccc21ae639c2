import type { Cell } from '../../grid/index.ts';

/**
 * What a number format code shows of no value: text in quotes, escaped and padding characters, colours and locales. A
 * whole code has at most 255 letters.
 */
const NOT_SHOWN = /"[^"]{0,255}"|\\.|[_*].|\[[^\]]{0,255}\]/gu;

/** The serial number of a real date: its format shows a day, a month by name or a year; null for any other cell. */
export function serialOf({ value, format }: Cell): number | null {
  return typeof value === 'number' && /[dy]|mmm/iu.test(shownBy(format)) ? value : null;
}

/** Whether the format of a real date shows its year. */
export function showsYear({ format }: Cell): boolean {
  return /[ye]/iu.test(shownBy(format));
}

function shownBy(format: Cell['format']): string {
  return (format ?? '').replace(NOT_SHOWN, '').replace(/;.*$/su, '');
}
