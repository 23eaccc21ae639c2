import { DEEPEST_NESTING } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** An element by where it stands in the text of its part, so that what is around it stays as it is. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, "x:"; "" where there is none. */
  readonly prefix: string;
  readonly start: number;
  /** Where the start tag ends. */
  readonly open: number;
  /** Where the end tag begins; as `open` for `<c/>`. */
  readonly close: number;
  readonly end: number;
}

/** The root of a part. @throws Unreadable 'not-a-workbook' where there is none. */
export function rootOf(text: string): Element {
  const [root] = elementsWithin(text, 0, text.length);
  if (!root) throw new Unreadable('not-a-workbook', 'no root element');
  return root;
}

export function childrenOf(text: string, { open, close }: Element): Element[] {
  return elementsWithin(text, open, close);
}

export function childNamed(text: string, parent: Element, name: string): Element | undefined {
  return childrenOf(text, parent).find((child) => child.name === name);
}

/** What stands in an element: tags and entities as written. */
export function innerXml(text: string, { open, close }: Element): string {
  return text.slice(open, close);
}

export function outerXml(text: string, { start, end }: Element): string {
  return text.slice(start, end);
}

/** The text of an element without elements of its own, entities resolved. */
export function textOf(text: string, element: Element): string {
  return innerXml(text, element)
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, at) => (at % 2 === 1 ? piece : unescaped(piece.replace(/<!--[\s\S]*?-->/g, ''))))
    .join('');
}

/**
 * The elements directly within a span of text, in one pass without building a tree of what they hold: a sheet has a
 * million cells.
 * @throws Unreadable 'not-a-workbook' where tags don't match
 */
function elementsWithin(text: string, from: number, to: number): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === MARKUP || next === INSTRUCTION) {
      at = afterMarkup(text, at);
      continue;
    }
    const end = tagEnd(text, at);
    if (next === SLASH) {
      if (--depth < 0) throw bad(text, at);
      if (depth === 0) found.push(elementFrom(text, { start, open, close: at, end }));
    } else {
      const isEmpty = text.charCodeAt(end - 2) === SLASH;
      if (depth === 0) [start, open] = [at, end];
      if (!isEmpty && ++depth > DEEPEST_NESTING) throw bad(text, at);
      if (isEmpty && depth === 0) found.push(elementFrom(text, { start, open, close: end, end }));
    }
    at = end;
  }
  if (depth > 0) throw bad(text, to);
  return found;
}

const MARKUP = 0x21;
const INSTRUCTION = 0x3f;
const SLASH = 0x2f;

/** Behind a comment, CDATA or processing instruction. */
function afterMarkup(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '?>';
  if (closing === '?>' && text[at + 1] === '!') throw bad(text, at);
  const end = text.indexOf(closing, at);
  if (end < 0) throw bad(text, at);
  return end + closing.length;
}

/** Behind the ">" of a tag; one within an attribute's quotes does not count. */
function tagEnd(text: string, at: number): number {
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

function elementFrom(text: string, span: Pick<Element, 'start' | 'open' | 'close' | 'end'>): Element {
  let at = span.start + 1;
  let colon = -1;
  for (; !endsName(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 0x3a) colon = at;
  const first = span.start + 1;
  const prefix = colon < 0 ? '' : text.slice(first, colon + 1);
  return { name: text.slice(first + prefix.length, at), prefix, ...span };
}

function endsName(letter: number): boolean {
  return letter <= 0x20 || letter === 0x2f || letter === 0x3e || Number.isNaN(letter);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with entities resolved. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

function bad(text: string, at: number): Unreadable {
  return new Unreadable('not-a-workbook', `tags don't match: ${text.slice(at, at + 40)}`);
}
