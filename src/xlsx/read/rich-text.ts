import { unescapeText } from './escapes.ts';
import { prefixed, type Attributes } from '../xml/read-xml.ts';

/** Text of a cell, and the font its runs agree on where they name one. */
export interface RichText {
  readonly text: string;
  readonly font: string | null;
}

/**
 * Gathers a CT_Rst: plain text in `t`, or runs `r` joined. How it is read aloud (`rPh`) is no part of the text.
 * Give it what happens within the element, with depth counted from the element's children, which are 1.
 */
export class RichTextReader {
  #text = '';
  #piece: string | null = null;
  #trims = false;
  #phonetic = false;
  /** undefined: no run yet; null: runs that differ, or one that has the cell's own font. */
  #font: string | null | undefined;
  #runFont: string | null = null;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#phonetic = name === 'rPh';
    if (this.#phonetic) return;
    if (depth === 1 && name === 'r') this.#runFont = null;
    if (name === 'rFont' && depth === 3) this.#runFont = attributes['val'] ?? null;
    if (name === 't' && depth <= 2) {
      this.#piece = '';
      this.#trims = prefixed(attributes, 'space') !== 'preserve';
    }
  }

  add(text: string): void {
    if (this.#piece !== null) this.#piece += text;
  }

  close(name: string, depth: number): void {
    if (name === 't' && this.#piece !== null) {
      this.#text += this.#trims ? trimSpaces(this.#piece) : this.#piece;
      this.#piece = null;
    }
    if (depth === 1 && name === 'r') {
      this.#font = this.#font === undefined || this.#font === this.#runFont ? this.#runFont : null;
    }
  }

  /** What was gathered; the reader is then ready for the next. */
  finish(): RichText {
    const gathered = { text: unescapeText(this.#text), font: this.#font ?? null };
    this.#text = '';
    this.#piece = null;
    this.#phonetic = false;
    this.#font = undefined;
    return gathered;
  }
}

/** Without `xml:space="preserve"`, Excel drops the spaces around a text; a non-breaking space is none of them. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return text.slice(start, end);
}

function isSpace(text: string, at: number): boolean {
  const letter = text[at];
  return letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r';
}
