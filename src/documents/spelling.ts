import { foldText, tidyText } from '../grid/index.ts';
import { bulletBeforeNumber } from './bullets.ts';
import { KIND_NAMES } from './vocabulary.ts';

/** How a document number is written around its codes, before these are judged. */

/** Characters that show nothing: soft hyphen, joiners, word joiner. */
const INVISIBLE = /\u00ad|\u200c|\u200d|\u2060/g;
const SLASHES = /[\u2044\u2215\uff0f]/g;

const NUMERO = /^số\s*[:.]?\s*/i;
const TAIL = /(?:[,;.:\s]{0,4}ngày\s.*|[,;.:\s]{1,8})$/i;

/** A document number stripped to its codes. */
export interface Stripped {
  /** "111-KH/HU": no spaces around "-" and "/", no kind before it, no date after it. */
  readonly codes: string;
  /** The kind written in words before the number, as compared ("quyết định"); null where there is none. */
  readonly kindName: string | null;
}

/**
 * Folds what does not matter in a document number (src/rules/rulesets/README.md, "Document numbers"): kinds of hyphens,
 * no-break and invisible characters, spaces around "-" and "/", the eth for Đ, and a kind or "số" before the number.
 */
export function stripNumber(text: string, types: readonly string[]): Stripped {
  const tidy = tidyText(text.replace(INVISIBLE, '').replace(SLASHES, '/'));
  const bare = tidy
    .slice(bulletBeforeNumber(tidy))
    .replace(TAIL, '')
    .replace(/\s*([-/])\s*/g, '$1');
  const words = bare.split(' ');
  const kind = leadingKind(words, types);
  const rest = words.slice(kind.words).join(' ').replace(NUMERO, '');
  return { codes: rest, kindName: kind.name };
}

/** How many words at the start say the kind of document, and its name where that is written out. */
export function leadingKind(
  words: readonly string[],
  types: readonly string[],
): { readonly words: number; readonly name: string | null } {
  for (const count of [3, 2, 1]) {
    const name = foldText(words.slice(0, count).join(' ').replace(/:$/, ''));
    if (words.length >= count && KIND_NAMES.has(name)) return { words: count, name };
  }
  const [first = '', second] = words;
  const known = types.some((type) => foldText(type) === foldText(first));
  return {
    words: known && second !== undefined && /^(?:\d|số(?![\p{L}\p{M}]))/iu.test(second) ? 1 : 0,
    name: null,
  };
}
