import { standalone } from './standalone.ts';

/** Names of elements and attributes (XML 1.0, fifth edition, 2.3). */

const START =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME = new RegExp(`^[${START}][\\u{300}-\\u{36F}\\u{B7}\\u{203F}-\\u{2040}.0-9${START}-]*$`, 'u');

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A document of a million tags has a few names; a hostile one may have as many as it likes. */
const MOST = 1_000;

/** Names without their prefix, each checked once. */
export class LocalNames {
  readonly #known = new Map<string, string>();

  /** undefined where the text is no name. */
  of(name: string): string | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!isName(name)) return undefined;
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#known.size < MOST) this.#known.set(standalone(name), standalone(local));
    return local;
  }
}
