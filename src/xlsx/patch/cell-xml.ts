import { elementText } from '../xml/entities.ts';
import { cellName, type CellContent, type Position } from '../../grid/index.ts';
import { escapeText } from '../read/escapes.ts';
import { Refusal } from './refusal.ts';

/** How a cell is written: where, with which style (`s`; null: none), what. */
export interface CellWriting extends Position {
  readonly style: string | null;
  readonly content: Pick<CellContent, 'value' | 'formula'>;
}

/** Longest text of a cell, in UTF-16 code units. */
export const LONGEST_TEXT = 32_767;

/**
 * A cell as XML, '' for an empty one without a style. Texts stand within the cell: the texts that cells share stay
 * untouched, and what is text by its type is never taken for a formula, a number or a date, however it begins.
 * @param x the prefix of the sheet's elements
 * @throws Refusal where a sheet cannot hold the value
 */
export function cellXml({ style, content: { value, formula }, ...place }: CellWriting, x: string): string {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new Refusal('too-large', null, `a text of ${value.length} characters`, place);
  const start = `<${x}c r="${cellName(place)}"${style === null ? '' : ` s="${style}"`}`;
  const end = `</${x}c>`;
  if (formula !== null) {
    const { type, text } = storedValue(value);
    const cached = text === null ? '' : `<${x}v>${text}</${x}v>`;
    return `${start}${type}><${x}f>${elementText(formula)}</${x}f>${cached}${end}`;
  }
  if (value === null || value === '') return style === null ? '' : `${start}/>`;
  if (typeof value === 'string') {
    return `${start} t="inlineStr"><${x}is><${x}t xml:space="preserve">${cellText(value)}</${x}t></${x}is>${end}`;
  }
  const { type, text } = storedValue(value);
  return `${start}${type}><${x}v>${text ?? ''}</${x}v>${end}`;
}

function storedValue(value: CellContent['value']): { readonly type: string; readonly text: string | null } {
  if (value === null) return { type: '', text: null };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (typeof value === 'string') return { type: ' t="str"', text: cellText(value) };
  if (!Number.isFinite(value)) throw new Refusal('failed', null, `no number of a cell: ${value}`);
  return { type: '', text: String(value) };
}

/** Text of a cell between tags. */
export function cellText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Refusal('too-large', null, `a text of ${text.length} characters`);
  return elementText(escapeText(text));
}
