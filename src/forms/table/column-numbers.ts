import { memoize, tidyText } from '../../grid/index.ts';
import { parseFormula, type Formula, type Ref, type RefKind } from './declared/formula.ts';

/**
 * The row that numbers the columns of an official form, and what it tells of them: "2 = 4+…+14" is a total,
 * "5(=4*100/2)" a percentage, "4 = 2:3" a ratio.
 */
export interface ColumnNumber {
  readonly number: number;
  readonly formula: ColumnFormula | null;
}

export type ColumnFormula =
  /** `through`: those of the terms that only "…" names; those that hold counts are meant. */
  | { readonly kind: 'sum'; readonly terms: readonly number[]; readonly through: readonly number[] }
  | { readonly kind: 'percentage'; readonly of: number; readonly base: number }
  | { readonly kind: 'ratio'; readonly of: number; readonly base: number };

/** What columns are numbered by: 1, 2, 3; I, II, III; A, B, C; a, b, c. */
type Numerals = Exclude<RefKind, 'dec'>;

/** "(3)", "3", "[3]", "2 = 4+…+14", "4(=2*100/3)"; null where the text is no column number. */
export const parseColumnNumber = memoize((text): ColumnNumber | null => parseIn(text, 'int'));

const WORD = /\p{L}{2,}/u;
const PLAIN: Readonly<Record<Numerals, RegExp>> = {
  int: /^[([]?(\d{1,2})[)\]]?$/u,
  roman: /^[([]?([IVX]{1,5})[)\]]?$/u,
  letter: /^[([]?(\p{Lu})[)\]]?$/u,
  alpha: /^[([]?(\p{Ll})[)\]]?$/u,
};
/** A number, and then what it is: nothing stands before it. */
const DECLARED = /^[([]{0,2}(?:\d{1,2}|[IVX]{1,5}|\p{L})[)\]]?\s?[([]?\s?=/u;

function parseIn(text: string, numerals: Numerals): ColumnNumber | null {
  const tidy = tidyText(text);
  const plain = PLAIN[numerals].exec(tidy)?.[1];
  if (plain !== undefined) return { number: ordinal(plain.toLowerCase(), numerals), formula: null };
  if (!DECLARED.test(tidy) || (numerals !== 'roman' && WORD.test(tidy))) return null;
  const formula = parseFormula(tidy);
  if (!formula?.own) return null;
  const [number, own] = [valueIn(formula.own, numerals), formulaIn(formula, numerals)];
  return own && number !== null ? { number, formula: own } : null;
}

function formulaIn(formula: Formula, numerals: Numerals): ColumnFormula | null {
  if (formula.kind !== 'sum') {
    const [of, base] = [valueIn(formula.of, numerals), valueIn(formula.base, numerals)];
    return of === null || base === null ? null : { kind: formula.kind, of, base };
  }
  const terms: number[] = [];
  const through: number[] = [];
  for (const { ref, isThrough } of formula.terms) {
    const term = valueIn(ref, numerals);
    if (term === null) return null;
    for (let between = (terms.at(-1) ?? term) + 1; isThrough && between < term; between++) {
      terms.push(between);
      through.push(between);
    }
    terms.push(term);
  }
  return { kind: 'sum', terms, through };
}

/** A lone "I" or "V" among letters is one of them. */
function valueIn({ kind, number }: Ref, numerals: Numerals): number | null {
  const isLetter = numerals === 'letter' && kind === 'roman' && number.length === 1;
  return kind === numerals || isLetter ? ordinal(number, numerals) : null;
}

function ordinal(number: string, numerals: Numerals): number {
  if (numerals === 'int') return Number(number);
  if (numerals !== 'roman') return number.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const count = (part: string) => number.split(part).length - 1;
  return count('i') + 5 * count('v') + 10 * count('x') - 2 * (count('iv') + count('ix'));
}

/**
 * Reads a row's texts as column numbers, by column; null where the row is none: the numbers must run on by one
 * (label columns may carry letters), at least three of them, or carry a formula. Letters and Roman numerals number
 * columns only where a formula says so.
 */
export function readColumnNumbers(
  texts: readonly (readonly [col: number, text: string])[],
): Map<number, ColumnNumber> | null {
  const numbers = readNumerals(texts, 'int');
  if (numbers || !texts.some(([, text]) => text.includes('='))) return numbers;
  return readNumerals(texts, 'roman') ?? readNumerals(texts, 'letter') ?? readNumerals(texts, 'alpha');
}

function readNumerals(
  texts: readonly (readonly [col: number, text: string])[],
  numerals: Numerals,
): Map<number, ColumnNumber> | null {
  const numbers = new Map<number, ColumnNumber>();
  let last: number | null = null;
  for (const [col, text] of texts) {
    if (numerals === 'int' && isLetter(text) && last === null) continue;
    const parsed = numerals === 'int' ? parseColumnNumber(text) : parseIn(text, numerals);
    if (!parsed || (last !== null && parsed.number !== last + 1)) return null;
    numbers.set(col, parsed);
    last = parsed.number;
  }
  const formulas = [...numbers.values()].some((entry) => entry.formula !== null);
  const first = [...numbers.values()][0]?.number ?? 0;
  const isLong = numerals === 'int' && numbers.size >= 3 && first <= 3;
  return isLong || (formulas && numbers.size >= 2) ? numbers : null;
}

/** "A", "(B)": the letters over label columns. */
const isLetter = memoize((text) => /^\(?\p{L}\)?$/u.test(tidyText(text)));
