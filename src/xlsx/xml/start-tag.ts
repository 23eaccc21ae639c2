import type { Attributes } from './listener.ts';
import { isName } from './names.ts';
import { CLOSING, SLASH } from './scan.ts';
import { standalone } from './standalone.ts';
import { malformed, type StrictText } from './strict-text.ts';

/**
 * Attributes by name, with nothing inherited. Objects of a class keep one shape for the same attributes; those made by
 * `Object.create(null)` are dictionaries, of which a sheet would have a million.
 */
class NamedTexts {
  [name: string]: string;
}
Object.setPrototypeOf(NamedTexts.prototype, null);
Reflect.deleteProperty(NamedTexts.prototype, 'constructor');

const NONE: Attributes = new NamedTexts();

const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Reads start tags, one after the other, always by the same object: a sheet has a million. */
export class StartTag {
  /** As written, with its prefix. */
  name = '';
  attributes = NONE;
  /** Whether it says what prefixes stand for. */
  declares = false;
  isEmpty = false;
  /** Behind its ">". */
  end = 0;

  /**
   * Reads the tag whose "<" stands at a place of a text; false where the text ends before the tag does.
   * @throws Unreadable where it is not well formed
   */
  read(text: string, start: number, values: StrictText): boolean {
    let at = nameEnd(text, start + 1);
    this.name = text.slice(start + 1, at);
    this.attributes = NONE;
    this.declares = false;
    this.isEmpty = false;
    let attributes: NamedTexts | null = null;
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at >= text.length) return false;
      const code = text.charCodeAt(at);
      if (code === CLOSING) break;
      if (code === SLASH) {
        if (++at >= text.length) return false;
        if (text.charCodeAt(at) !== CLOSING) throw malformed('a slash within a tag');
        this.isEmpty = true;
        break;
      }
      if (at === before) throw malformed('attributes without a space between');
      at = this.#readAttribute(text, at, (attributes ??= new NamedTexts()), values);
      if (at < 0) return false;
    }
    if (attributes) this.attributes = attributes;
    this.end = at + 1;
    return true;
  }

  /** Behind the closing quote; -1 where the text ends before it. */
  #readAttribute(text: string, start: number, attributes: NamedTexts, values: StrictText): number {
    let at = nameEnd(text, start);
    const name = text.slice(start, at);
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return -1;
    if (text.charCodeAt(at) !== EQUALS) throw malformed('an attribute without a value');
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return -1;
    const quote = text.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw malformed('an attribute without quotes');
    const last = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (last < 0) return -1;
    if (attributes[name] !== undefined) throw malformed('an attribute twice');
    if (!isAttributeName(name)) throw malformed('an attribute without a name');
    attributes[name] = values.inAttribute(text.slice(at + 1, last));
    this.declares ||= name.startsWith('xmlns:');
    return last + 1;
  }
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  return at;
}

const known = new Set<string>();
/** Of names that come again and again only so many are kept. */
const MOST = 1_000;

function isAttributeName(text: string): boolean {
  if (known.has(text)) return true;
  if (!isName(text)) return false;
  if (known.size < MOST) known.add(standalone(text));
  return true;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd;
}

/** A space, "=", "/" or ">", or what may not stand in a tag at all. */
function endsName(code: number): boolean {
  return isSpace(code) || code === EQUALS || code === SLASH || code === CLOSING;
}
