import { afterMarkup, INSTRUCTION, MARKUP, SLASH, tagEnd } from './scan.ts';

/** A start tag by where it stands. */
export interface Tag {
  readonly start: number;
  readonly open: number;
}

/** What an element that is open says a prefix stands for, and how deep that element is. */
interface Declaration {
  readonly depth: number;
  readonly prefix: string;
  readonly namespace: string;
}

/**
 * What prefixes stand for in a part. It is asked about tags in the order of the part, and reads on from one to the
 * next: a drawing has thousands that ask.
 */
export class Namespaces {
  readonly #text: string;
  readonly #declared: Declaration[] = [];
  #depth = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a prefix stands for within a tag: as the innermost element says, from the tag's own outwards. */
  in(tag: Tag, prefix: string): string | undefined {
    const own = declarationsIn(this.#text.slice(tag.start, tag.open)).find(([name]) => name === prefix);
    if (own) return own[1];
    this.#readTo(tag.start);
    return this.#declared.findLast((one) => one.prefix === prefix)?.namespace;
  }

  #readTo(place: number): void {
    const text = this.#text;
    for (let at = text.indexOf('<', this.#at); at >= 0 && at < place; at = text.indexOf('<', this.#at)) {
      const next = text.charCodeAt(at + 1);
      const isMarkup = next === MARKUP || next === INSTRUCTION;
      this.#at = isMarkup ? afterMarkup(text, at) : tagEnd(text, at);
      if (isMarkup) continue;
      if (next === SLASH) this.#close();
      else if (text.charCodeAt(this.#at - 2) !== SLASH) this.#open(text.slice(at, this.#at));
    }
  }

  #open(tag: string): void {
    this.#depth++;
    for (const [prefix, namespace] of declarationsIn(tag))
      this.#declared.push({ depth: this.#depth, prefix, namespace });
  }

  #close(): void {
    while (this.#declared.at(-1)?.depth === this.#depth) this.#declared.pop();
    this.#depth--;
  }
}

/** What a start tag says that prefixes stand for. */
function declarationsIn(tag: string): [prefix: string, namespace: string][] {
  if (!tag.includes(DECLARATION)) return [];
  return [...tag.matchAll(ATTRIBUTE)].flatMap(([, name = '', double, single = '']) =>
    name.startsWith(DECLARATION) ? [[name.slice(DECLARATION.length), double ?? single]] : [],
  );
}

const DECLARATION = 'xmlns:';
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
