import { Unreadable } from '../unreadable.ts';
import { strictlyUnescaped } from './entities.ts';

/** What no document may hold as it is; halves of surrogate pairs never come out of a decoder. */
const INVALID = {
  // eslint-disable-next-line no-control-regex -- it is control characters that are looked for
  '1.0': /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
  // eslint-disable-next-line no-control-regex -- likewise
  '1.1': /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/,
};

/** Text of a document as it is to be read, where it must be well formed (XML 1.0 and 1.1, 2.2, 2.4, 2.11, 3.3.3, 4.1). */
export class StrictText {
  version: keyof typeof INVALID = '1.0';
  /** Whether the last piece ended with what may be the first half of a line break. */
  #isCut = false;

  /** A piece as it comes; of version 1.1 with its line breaks as one character. @throws Unreadable where it may not stand */
  take(piece: string): string {
    if (INVALID[this.version].test(piece)) throw malformed('a character that no XML may hold');
    if (this.version === '1.0') return piece;
    const rest = this.#isCut ? piece.replace(/^[\n\u0085]/, '') : piece;
    if (piece !== '') this.#isCut = piece.endsWith('\r');
    return rest.replace(/\r[\n\u0085]?|[\u0085\u2028]/g, '\n');
  }

  /** Text between tags: line breaks as one character, entities resolved. @throws Unreadable where it is not well formed */
  between(written: string): string {
    if (written.includes(']]>')) throw malformed(']]> in text');
    return this.#resolved(written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written);
  }

  /** The value of an attribute: line breaks and tabs as spaces. @throws Unreadable where it is not well formed */
  inAttribute(written: string): string {
    if (written.includes('<')) throw malformed('< in an attribute');
    return this.#resolved(/[\t\n\r]/.test(written) ? written.replace(/\r\n|[\t\n\r]/g, ' ') : written);
  }

  #resolved(text: string): string {
    if (!text.includes('&')) return text;
    const resolved = strictlyUnescaped(text, (code) => this.#isCharacter(code));
    if (resolved === null) throw malformed('an entity that stands for no character');
    return resolved;
  }

  #isCharacter(code: number): boolean {
    const isControl = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
    if (isControl && (this.version === '1.0' || code === 0)) return false;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
  }
}

export function malformed(detail: string): Unreadable {
  return new Unreadable('not-a-workbook', detail);
}
