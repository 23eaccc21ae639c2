import { remember, tidyText } from '../../grid/index.ts';

/**
 * The row that numbers the columns of an official form, and what it tells of them: "2 = 4+…+14" is a total,
 * "5(=4*100/2)" a percentage, "4 = 2:3" a ratio.
 */
export interface ColumnNumber {
  readonly number: number;
  readonly formula: ColumnFormula | null;
}

export type ColumnFormula =
  | { readonly kind: 'sum'; readonly terms: readonly number[] }
  | { readonly kind: 'percentage'; readonly of: number; readonly base: number }
  | { readonly kind: 'ratio'; readonly of: number; readonly base: number };

/** "(3)", "3", "2 = 4+…+14", "4(=2*100/3)"; null where the text is no column number. */
export const parseColumnNumber = remember((text): ColumnNumber | null => {
  const tidy = tidyText(text).replace(/\s+/g, '').replaceAll('…', '...');
  const match = /^\(?(\d{1,2})\)?(?:\(?=(.+?)\)?)?$/u.exec(tidy);
  if (!match?.[1]) return null;
  const written = match[2];
  if (written === undefined) return { number: Number(match[1]), formula: null };
  const formula = parseFormula(written.replace(/[[\]()]/g, ''));
  return formula ? { number: Number(match[1]), formula } : null;
});

function parseFormula(text: string): ColumnFormula | null {
  const percentage = /^(\d+)[*x×]100[%]?[:/](\d+)$|^(\d+)[:/](\d+)[*x×]100%?$/iu.exec(text);
  if (percentage) {
    return {
      kind: 'percentage',
      of: Number(percentage[1] ?? percentage[3]),
      base: Number(percentage[2] ?? percentage[4]),
    };
  }
  const ratio = /^(\d+)[:/](\d+)$/u.exec(text);
  if (ratio) return { kind: 'ratio', of: Number(ratio[1]), base: Number(ratio[2]) };
  return /^\d+(?:\+(?:\d+|\.\.\.+))+$/u.test(text) ? { kind: 'sum', terms: sumTerms(text.split('+')) } : null;
}

/** "4+…+14" names its ends; what lies between is told by which of those columns hold counts. */
function sumTerms(parts: readonly string[]): number[] {
  return parts.flatMap((part, index) => {
    if (/^\d+$/u.test(part)) return [Number(part)];
    const from = Number(parts[index - 1]);
    const to = Number(parts[index + 1]);
    return Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step);
  });
}

/**
 * Reads a row's texts as column numbers, by column; null where the row is none: the numbers must run on by one
 * (label columns may carry letters), at least three of them, or carry a formula.
 */
export function readColumnNumbers(
  texts: readonly (readonly [col: number, text: string])[],
): Map<number, ColumnNumber> | null {
  const numbers = new Map<number, ColumnNumber>();
  let last: number | null = null;
  for (const [col, text] of texts) {
    if (isLetter(text) && last === null) continue;
    const parsed = parseColumnNumber(text);
    if (!parsed || (last !== null && parsed.number !== last + 1)) return null;
    numbers.set(col, parsed);
    last = parsed.number;
  }
  const formulas = [...numbers.values()].some((entry) => entry.formula !== null);
  const first = [...numbers.values()][0]?.number ?? 0;
  return (numbers.size >= 3 && first <= 3) || (formulas && numbers.size >= 2) ? numbers : null;
}

/** "A", "(B)": the letters over label columns. */
const isLetter = remember((text) => /^\(?\p{L}\)?$/u.test(tidyText(text)));
