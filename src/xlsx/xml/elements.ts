import { ALTERNATIVES, isChosen } from './alternatives.ts';
import { DEEPEST_NESTING } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { unescaped } from './entities.ts';
import { Namespaces } from './namespaces.ts';
import { afterMarkup, bad, CLOSING, INSTRUCTION, MARKUP, SLASH, tagEnd } from './scan.ts';

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

/** The children of an element that count: of what stands there in several ways, those of the branch that is chosen. */
export function childrenOf(text: string, parent: Element): Element[] {
  return counted(text, writtenChildrenOf(text, parent), null);
}

/** What each of the children of an element, as they are written, counts as: alternatives as what is chosen of them. */
export function whatCounts(text: string, children: readonly Element[]): Element[][] {
  const namespaces = new Namespaces(text);
  return children.map((child) => counted(text, [child], namespaces));
}

/** The children of an element as they are written, alternatives and all. */
export function writtenChildrenOf(text: string, { open, close }: Element): Element[] {
  return elementsWithin(text, open, close);
}

function counted(text: string, children: Element[], known: Namespaces | null): Element[] {
  if (!children.some(({ name }) => name === ALTERNATIVES)) return children;
  const namespaces = known ?? new Namespaces(text);
  return children.flatMap((child) =>
    child.name === ALTERNATIVES ? chosenIn(text, child, namespaces) : [child],
  );
}

function chosenIn(text: string, alternatives: Element, namespaces: Namespaces): Element[] {
  const branch = writtenChildrenOf(text, alternatives).find((element) => {
    const requires = /\sRequires\s*=\s*["']([^"']*)["']/.exec(text.slice(element.start, element.open))?.[1];
    return isChosen(element.name, requires, (prefix) => namespaces.in(element, prefix));
  });
  return branch ? counted(text, writtenChildrenOf(text, branch), namespaces) : [];
}

export function childNamed(text: string, parent: Element, name: string): Element | undefined {
  return childrenOf(text, parent).find((child) => child.name === name);
}

/** What stands in an element: tags and entities as written. */
function innerXml(text: string, { open, close }: Element): string {
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

const COLON = 0x3a;

function elementFrom(text: string, span: Pick<Element, 'start' | 'open' | 'close' | 'end'>): Element {
  let at = span.start + 1;
  let colon = -1;
  for (let letter = text.charCodeAt(at); isInName(letter); letter = text.charCodeAt(++at))
    if (letter === COLON) colon = at;
  const first = span.start + 1;
  const prefix = colon < 0 ? '' : text.slice(first, colon + 1);
  return { name: text.slice(first + prefix.length, at), prefix, ...span };
}

/** False behind the end of the text, too. */
function isInName(letter: number): boolean {
  return letter > 0x20 && letter !== SLASH && letter !== CLOSING;
}
