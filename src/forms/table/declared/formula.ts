import { memoize, tidyText } from '../../../grid/index.ts';

/** The kind of a number that a formula refers to, as rows are numbered: 1, 1.1, I, A, a. */
export type RefKind = 'int' | 'dec' | 'roman' | 'letter' | 'alpha';

/** A column or row by its number: in small letters, whatever its kind. */
export interface Ref {
  readonly kind: RefKind;
  readonly number: string;
}

/** An addend; after `isThrough` all that stand between it and the one before count, too: "4+...+14". */
export interface Term {
  readonly ref: Ref;
  readonly isThrough: boolean;
}

/** What a head or label says that its column or row is. */
export type Formula =
  | { readonly kind: 'sum'; readonly own: Ref | null; readonly terms: readonly Term[] }
  /** `percentage`: of × 100 ÷ base; `ratio`: of ÷ base, in whatever unit. */
  | { readonly kind: 'percentage' | 'ratio'; readonly own: Ref | null; readonly of: Ref; readonly base: Ref };

const ID = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|\p{L})`;
const OPERAND = String.raw`[(\[]?(?:${ID})[)\]]?`;
const SUM = String.raw`${OPERAND}(?:\+(?:\.{2,}|${OPERAND})){1,40}`;
const SHARE = String.raw`${OPERAND}[*x×]100%?[:/]${OPERAND}|${OPERAND}[:/]${OPERAND}[*x×]100%?`;
const RATIO = String.raw`${OPERAND}[:/]${OPERAND}`;
const END = String.raw`(?![\p{L}\d%+*/:.])`;
/** "2 (=4+...+14)", "A = 1+2", "(1=2+3+4)", "=2:3". */
const DECLARED = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(${OPERAND})[(\[]?)?=(?:(${SHARE})|(${SUM})|(${RATIO}))${END}`,
  'u',
);
/** "(I+II+III)": without "=" only where brackets hold nothing else. */
const BRACKETED = new RegExp(String.raw`[(\[](${SUM})[)\]]`, 'u');
const LONGEST = 300;

/** What a head, a label or a column's number declares; null where it declares nothing. */
export const parseFormula = memoize((text): Formula | null => {
  if (!looksDeclared(text)) return null;
  const tidy = tidyText(text.normalize('NFKC')).replace(/\s*([=+*×:/()[\]]|(?<=\d )x(?= \d))\s*/gu, '$1');
  const declared = DECLARED.exec(tidy);
  if (declared) {
    const [, own, share, sum, ratio = ''] = declared;
    const ref = own === undefined ? null : refOf(own);
    if (sum !== undefined) return sumOf(ref, sum);
    return share === undefined ? shareOf(ref, ratio, 'ratio') : shareOf(ref, share, 'percentage');
  }
  const bracketed = BRACKETED.exec(tidy)?.[1];
  return bracketed === undefined ? null : sumOf(null, bracketed);
});

/** Tried on every label before anything dearer. */
export function looksDeclared(text: string): boolean {
  return text.length <= LONGEST && /[=+＝＋]/u.test(text);
}

function sumOf(own: Ref | null, written: string): Formula | null {
  const terms: Term[] = [];
  let isThrough = false;
  for (const part of written.split('+')) {
    if (part.startsWith('..')) {
      if (isThrough) return null;
      isThrough = true;
      continue;
    }
    terms.push({ ref: refOf(part), isThrough });
    isThrough = false;
  }
  return isThrough || terms.length < 2 ? null : { kind: 'sum', own, terms };
}

function shareOf(own: Ref | null, written: string, kind: 'percentage' | 'ratio'): Formula {
  const plain = written.replace(/[*x×]100%?/u, '');
  const at = plain.search(/[:/]/u);
  return { kind, own, of: refOf(plain.slice(0, at)), base: refOf(plain.slice(at + 1)) };
}

const KINDS: readonly (readonly [RefKind, RegExp])[] = [
  ['dec', /^\d+(?:\.\d+)+$/u],
  ['int', /^\d+$/u],
  ['roman', /^[IVX]+$/u],
  ['letter', /^\p{Lu}$/u],
];

function refOf(written: string): Ref {
  const bare = written.replace(/[()[\]]/gu, '');
  const kind = KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'alpha';
  return { kind, number: bare.toLowerCase() };
}
