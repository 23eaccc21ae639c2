import { ALTERNATIVES, isChosen } from './alternatives.ts';
import { DEEPEST_NESTING } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { Attributes, XmlListener } from './listener.ts';
import type { XmlHandler } from './scanner.ts';

const DECLARATION = 'xmlns:';

/** What an open element is: passed on to the listener, or around what counts and not passed on itself. */
type Kind = 'told' | 'alternatives' | 'branch';

/** What a prefix stood for before an element, at that depth, declared it anew. */
interface Former {
  readonly depth: number;
  readonly prefix: string;
  readonly namespace: string | undefined;
}

/** Tells a listener what counts of a part: of `AlternateContent` the children of the branch that is chosen. */
export class Alternatives implements XmlHandler {
  readonly #listener: XmlListener;
  readonly #open: Kind[] = [];
  /** By prefix, where the reader is. */
  readonly #namespaces = new Map<string, string>();
  readonly #former: Former[] = [];
  /** How many of the open alternatives have their branch already. */
  readonly #hasBranch: boolean[] = [];
  #depth = 0;
  /** How deep the reader is in a branch that does not count; 0 where it is in none. */
  #left = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** @throws Unreadable 'not-a-workbook' where elements nest too deep */
  open(name: string, attributes: Attributes, declares: boolean): void {
    if (this.#open.length + this.#left >= DEEPEST_NESTING)
      throw new Unreadable('not-a-workbook', 'elements nest too deep');
    if (this.#left > 0) {
      this.#left++;
      return;
    }
    const parent = this.#open.at(-1);
    if (declares) this.#declare(attributes);
    if (parent === 'alternatives') this.#openBranch(name, attributes);
    else if (name === ALTERNATIVES) {
      this.#open.push('alternatives');
      this.#hasBranch.push(false);
    } else {
      this.#open.push('told');
      this.#listener.open(name, attributes, ++this.#depth);
    }
  }

  text(text: string): void {
    if (this.#left === 0) this.#listener.text?.(text);
  }

  readAhead(text: string, at: number): number {
    if (!this.#listener.readAhead || this.#left > 0 || this.#open.at(-1) === 'alternatives') return at;
    return this.#listener.readAhead(text, at, this.#depth);
  }

  close(name: string): void {
    if (this.#left > 0) {
      if (--this.#left === 0) this.#forget();
      return;
    }
    const kind = this.#open.pop();
    this.#forget();
    if (kind === 'alternatives') this.#hasBranch.pop();
    if (kind !== 'told') return;
    this.#listener.close?.(name, this.#depth);
    this.#depth--;
  }

  #openBranch(name: string, attributes: Attributes): void {
    const isFree = this.#hasBranch.at(-1) === false;
    if (isFree && isChosen(name, attributes['Requires'], (prefix) => this.#namespaces.get(prefix))) {
      this.#hasBranch[this.#hasBranch.length - 1] = true;
      this.#open.push('branch');
    } else this.#left = 1;
  }

  /** Every element may say what prefixes stand for within it. */
  #declare(attributes: Attributes): void {
    for (const name in attributes) {
      if (!name.startsWith(DECLARATION)) continue;
      const prefix = name.slice(DECLARATION.length);
      const namespace = this.#namespaces.get(prefix);
      this.#former.push({ depth: this.#open.length, prefix, namespace });
      this.#namespaces.set(prefix, attributes[name] ?? '');
    }
  }

  /** What the element that was just left declared. */
  #forget(): void {
    for (let last = this.#former.at(-1); last?.depth === this.#open.length; last = this.#former.at(-1)) {
      if (last.namespace === undefined) this.#namespaces.delete(last.prefix);
      else this.#namespaces.set(last.prefix, last.namespace);
      this.#former.pop();
    }
  }
}
