import type { CellContent } from '../../grid/index.ts';

/** Begins with a letter and has no digit: nothing that Excel would take for a number, a date or a formula. */
const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
const BOOLEAN = /^\s*(?:true|false)\s*$/i;

/**
 * What is put into a cell so that it holds that value. Excel reads a text as if it was typed; a leading apostrophe,
 * which does not become part of the text, keeps it a text. Plain words need none.
 */
export function entryOf(content: CellContent): string | number | boolean {
  const { value, format } = content;
  // null would leave the cell as it is.
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  if (PLAIN_WORDS.test(value) && !BOOLEAN.test(value)) return value;
  const isKeptByFormat = format === '@' && /^[\p{L}\p{N}]/u.test(value);
  return isKeptByFormat ? value : `'${value}`;
}
