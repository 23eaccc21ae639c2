import { Unreadable } from '../unreadable.ts';

// How the text of a part is gone through tag by tag, without a tree.

/** "!" of "<!--" and "<![CDATA[". */
export const MARKUP = 0x21;
/** "?" of "<?". */
export const INSTRUCTION = 0x3f;
/** "/" of "</" and "/>". */
export const SLASH = 0x2f;
/** ">". */
export const CLOSING = 0x3e;

/** Behind a comment, CDATA or processing instruction. */
export function afterMarkup(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '?>';
  if (closing === '?>' && text[at + 1] === '!') throw bad(text, at);
  const end = text.indexOf(closing, at);
  if (end < 0) throw bad(text, at);
  return end + closing.length;
}

/** Behind the ">" of a tag; one within an attribute's quotes does not count. */
export function tagEnd(text: string, at: number): number {
  let end = text.indexOf('>', at);
  if (end < 0) throw bad(text, at);
  let quote = firstQuote(text, at, end);
  while (quote >= 0) {
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0) throw bad(text, at);
    if (closing > end) end = text.indexOf('>', closing);
    if (end < 0) throw bad(text, at);
    quote = firstQuote(text, closing + 1, end);
  }
  return end + 1;
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22 || letter === 0x27) return at;
  }
  return -1;
}

export function bad(text: string, at: number): Unreadable {
  return new Unreadable('not-a-workbook', `tags don't match: ${text.slice(at, at + 40)}`);
}
