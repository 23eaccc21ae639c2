import { INSTRUCTION, MARKUP, SLASH } from './scan.ts';
import type { Attributes } from './listener.ts';
import { isName, LocalNames } from './names.ts';
import { StartTag } from './start-tag.ts';
import { malformed, StrictText } from './strict-text.ts';

/** What is told of a document, in its order. */
export interface XmlHandler {
  /** `declares`: whether one of the attributes says what a prefix stands for. */
  open(name: string, attributes: Attributes, declares: boolean): void;
  text(text: string): void;
  close(name: string): void;
  /** Reads elements by itself, as a listener may: see `XmlListener`. */
  readAhead?(text: string, at: number): number;
}

/**
 * A document of XML 1.0 or 1.1 that comes piece by piece. It tells what saxes tells of it, and refuses what saxes
 * refuses, in a third of the time: most of a sheet is tags that come a million times, whose names are checked once and
 * whose texts are cut out as they stand. Document types are refused as well. Names come without prefix.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #names = new LocalNames();
  readonly #tag = new StartTag();
  /** The names of the elements that are open, as written. */
  readonly #open: string[] = [];
  #hasRoot = false;
  #isFirst = true;
  readonly #text = new StrictText();
  /** What could not be read before more comes, and how much of it there has to be before it is tried again. */
  #waiting: string[] = [];
  #length = 0;
  #enough = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** @throws Unreadable 'not-a-workbook' where the document is not well formed */
  write(piece: string): void {
    const own = this.#text.take(piece);
    this.#waiting.push(own);
    this.#length += own.length;
    if (this.#length >= this.#enough) this.#read(false);
  }

  /** @throws Unreadable 'not-a-workbook' where the document ends too early */
  finish(): void {
    this.#read(true);
    if (!this.#hasRoot) throw malformed('no root element');
    if (this.#open.length > 0) throw malformed(`an element that is not closed: ${this.#open.at(-1) ?? ''}`);
  }

  #read(isLast: boolean): void {
    const text = this.#waiting.length === 1 ? (this.#waiting[0] ?? '') : this.#waiting.join('');
    const rest = this.#readFrom(text, isLast);
    if (isLast && rest !== '') throw malformed('the end within a tag');
    this.#waiting = rest === '' ? [] : [rest];
    this.#length = rest.length;
    // Markup of millions of characters is not gone through again with each piece that comes.
    this.#enough = 2 * rest.length;
  }

  /** Reads what is complete; what is left. */
  #readFrom(given: string, isLast: boolean): string {
    let text = given;
    let at = 0;
    for (;;) {
      const next = text.indexOf('<', at);
      const end = next >= 0 ? next : isLast ? text.length : textEnd(text, at);
      if (end > at) this.#readText(text.slice(at, end));
      if (next < 0) return text.slice(end);
      const version = this.#text.version;
      const behind = this.#readMarkup(text, next, isLast);
      if (behind < 0) return text.slice(next);
      at = behind;
      if (this.#text.version !== version) [text, at] = [this.#text.take(text.slice(at)), 0];
    }
  }

  #readText(written: string): void {
    this.#isFirst = false;
    if (this.#open.length > 0) this.#handler.text(this.#text.between(written));
    else if (/[^ \t\n\r]/.test(written)) throw malformed('text outside of the root element');
  }

  /** Behind what begins with a "<"; -1 where more has to come. */
  #readMarkup(text: string, at: number, isLast: boolean): number {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) return this.#readEndTag(text, at);
    if (next === MARKUP) return this.#readDeclared(text, at, isLast);
    if (next === INSTRUCTION) return this.#readInstruction(text, at);
    const behind = this.#handler.readAhead?.(text, at) ?? at;
    return behind > at ? behind : this.#readStartTag(text, at);
  }

  #readStartTag(text: string, at: number): number {
    const tag = this.#tag;
    if (!tag.read(text, at, this.#text)) return -1;
    this.#isFirst = false;
    const name = this.#names.of(tag.name);
    if (name === undefined) throw malformed('a tag without a name');
    if (this.#open.length === 0 && this.#hasRoot) throw malformed('more than one root element');
    this.#hasRoot = true;
    this.#handler.open(name, tag.attributes, tag.declares);
    if (tag.isEmpty) this.#handler.close(name);
    else this.#open.push(tag.name);
    return tag.end;
  }

  #readEndTag(text: string, at: number): number {
    const end = text.indexOf('>', at);
    if (end < 0) return -1;
    const written = text.slice(at + 2, end);
    const open = this.#open.pop();
    if (open === undefined || (written !== open && written.replace(/[ \t\n\r]+$/, '') !== open))
      throw malformed(`tags that do not match: ${written}`);
    this.#handler.close(this.#names.of(open) ?? open);
    return end + 1;
  }

  /** Comments and CDATA. */
  #readDeclared(text: string, at: number, isLast: boolean): number {
    this.#isFirst = false;
    if (text.startsWith(COMMENT, at)) {
      const end = text.indexOf('--', at + COMMENT.length);
      if (end < 0 || end + 2 >= text.length) return -1;
      if (text.charAt(end + 2) !== '>') throw malformed('two dashes in a comment');
      return end + 3;
    }
    if (text.startsWith(CDATA, at)) {
      if (this.#open.length === 0) throw malformed('text outside of the root element');
      const end = text.indexOf(']]>', at);
      if (end < 0) return -1;
      const written = text.slice(at + CDATA.length, end);
      if (written !== '') this.#handler.text(written.replace(/\r\n?/g, '\n'));
      return end + 3;
    }
    const isCut = text.length - at < CDATA.length && !isLast;
    if (isCut && [COMMENT, CDATA].some((one) => one.startsWith(text.slice(at)))) return -1;
    throw malformed('a document type declaration, or markup that is none');
  }

  #readInstruction(text: string, at: number): number {
    const end = text.indexOf('?>', at + 2);
    if (end < 0) return -1;
    const written = text.slice(at + 2, end);
    const [target = ''] = /^[^ \t\n\r?]*/.exec(written) ?? [];
    const isDeclaration = target.toLowerCase() === 'xml';
    const version =
      isDeclaration && this.#isFirst ? DECLARATION.exec(written)?.groups?.['version'] : undefined;
    if (isDeclaration ? version === undefined : !isName(target))
      throw malformed('a processing instruction that is none');
    if (version === '1.1') this.#text.version = version;
    this.#isFirst = false;
    return end + 2;
  }
}

const COMMENT = '<!--';
const CDATA = '<![CDATA[';
/** XMLDecl (2.8). */
const DECLARATION =
  /^xml[ \t\n\r]+version[ \t\n\r]*=[ \t\n\r]*(?<quote>["'])(?<version>1\.[01])\k<quote>(?:[ \t\n\r]+encoding[ \t\n\r]*=[ \t\n\r]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n\r]+standalone[ \t\n\r]*=[ \t\n\r]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n\r]*$/;

/** Where text may be cut that goes on in the next piece: not within an entity, a line break or "]]>". */
function textEnd(text: string, from: number): number {
  const entity = text.slice(from).lastIndexOf('&');
  let end = entity >= 0 && text.indexOf(';', from + entity) < 0 ? from + entity : text.length;
  while (end > from && (text.charAt(end - 1) === ']' || text.charAt(end - 1) === '\r')) end--;
  return end;
}
