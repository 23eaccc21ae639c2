import { shownAs, tidyText, type Cell } from '../../grid/index.ts';

/** The running numbers of lines: "1", "1.1", "II", "a"; a number cell may hold 1.1. */

const DOTTED = /^\(?(\d{1,2}(?:[.,]\d{1,2})*)[.)]*$/u;
const OTHER = /^\(?([ivx]{1,5}|\p{L})[.)]*$/iu;
/** A number that begins a label: one of a single part needs its dot, so that "12 chi bộ" is not line 12. */
const LEADING = /^(\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|[IVX]{1,5}[.)]|\p{L}\))\s*(?=[^\d\s.])/u;

/** The running number that a cell holds: "1.1", "I"; null where it holds none. */
export function numberIn(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const { value, format } = cell;
  if (typeof value === 'number') return value > 0 && value < 100 ? writtenNumber(value, format) : null;
  return typeof value === 'string' ? numberNamed(value) : null;
}

/** 1.1 shown as "1.10" by its number format is line 1.10. */
function writtenNumber(value: number, format: string | null): string | null {
  const decimals = shownAs(format).decimals ?? 0;
  const text = decimals > 0 ? value.toFixed(decimals) : String(value);
  return numberNamed(Number(text) === value ? text : String(value));
}

function numberNamed(text: string): string | null {
  const tidy = tidyText(text);
  const dotted = DOTTED.exec(tidy)?.[1];
  if (dotted !== undefined) return dotted.split(/[.,]/).map(Number).join('.');
  return OTHER.exec(tidy)?.[1]?.toUpperCase() ?? null;
}

/** The running number that a label begins with ("1.1. Đảng bộ cơ sở"); null where it begins with none. */
export function leadingNumber(label: string): string | null {
  const found = LEADING.exec(tidyText(label))?.[1];
  return found === undefined ? null : numberNamed(found);
}

/** The line that a dotted number belongs to: "1.2" to "1"; null where it is no part of another. */
export function parentNumber(number: string): string | null {
  const at = number.lastIndexOf('.');
  return at < 0 ? null : number.slice(0, at);
}

/** Whether a number begins a section, below which the others count anew. */
export function isSectionNumber(number: string): boolean {
  return /^[IVX]+$/u.test(number);
}

/** A number stored as 1.1 after line 1.9 is line 1.10: a number keeps no last zero. */
export function afterLine(number: string, before: string | null): string {
  const parent = parentNumber(number);
  if (before === null || parent === null || parentNumber(before) !== parent) return number;
  const [now, last] = [number, before].map((one) => Number(one.slice(parent.length + 1)));
  return now !== undefined && last !== undefined && now * 10 === last + 1 ? `${parent}.${last + 1}` : number;
}
