import type { ErrorValue, Value } from '../../grid/index.ts';
import { unescapeText } from './escapes.ts';
import { isoSerial } from './iso-dates.ts';
import { Unreadable } from '../unreadable.ts';
import type { RichText } from './rich-text.ts';

/**
 * What the text of a cell's `v` means by the cell's type (ST_CellType), shared strings and inline ones aside.
 * undefined where it holds nothing. A "number" that is none is kept as the text that stands there.
 */
export function plainValue(type: string | undefined, raw: string, date1904: boolean): Value | undefined {
  if (type === 'str' || type === 'inlineStr') return unescapeText(raw);
  if (type === undefined || type === 'n') return numberOrText(raw);
  const text = raw.trim();
  if (text === '') return undefined;
  if (type === 'b') return text === '1' || text.toLowerCase() === 'true';
  if (type === 'e') return errorValue(text);
  if (type === 'd') return isoSerial(text, date1904) ?? numberOrText(text);
  return numberOrText(raw);
}

/** @throws Unreadable 'not-a-workbook' where there is no shared string of that number. */
export function sharedString(strings: readonly RichText[], raw: string): RichText {
  const found = raw.trim() === '' ? undefined : strings[Number(raw)];
  if (!found) throw new Unreadable('not-a-workbook', `no shared string ${raw}`);
  return found;
}

function numberOrText(raw: string): Value | undefined {
  const number = Number(raw);
  if (number === 0 && raw.trim() === '') return undefined;
  return Number.isFinite(number) ? number : raw;
}

const errors = new Map<string, ErrorValue>();

/** One object an error, since a broken sheet has thousands of the same. */
function errorValue(error: string): ErrorValue {
  const known = errors.get(error);
  if (known) return known;
  const made = { error };
  if (errors.size < 100) errors.set(error, made);
  return made;
}
