import { Unreadable } from '../unreadable.ts';

/**
 * Turns the bytes of an XML part into text, piece by piece: UTF-8, or UTF-16 where a byte order mark says so.
 * No byte order mark reaches the text.
 */
export class TextStream {
  #decoder: TextDecoder | null = null;

  /** @throws Unreadable 'not-a-workbook' where the bytes are no text of that encoding. */
  decode(piece: Uint8Array): string {
    this.#decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return this.#run(this.#decoder, piece);
  }

  /** @throws Unreadable 'not-a-workbook' where the text ends within a character. */
  finish(): void {
    if (this.#decoder) this.#run(this.#decoder);
  }

  #run(decoder: TextDecoder, piece?: Uint8Array): string {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new Unreadable('not-a-workbook', 'text that is not of its encoding');
    }
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
