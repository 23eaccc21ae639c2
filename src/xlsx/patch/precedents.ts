import { LAST_COL, LAST_ROW, parseCellName, parseRangeName, type Range } from '../../grid/index.ts';

/** What a formula reads, as far as its text tells. */
export interface Precedents {
  /** Ranges by the sheet's name in lower case. */
  readonly ranges: readonly (readonly [sheet: string, range: Range])[];
  /** It may read anything: references that are calculated, other files, tables that are not known. */
  readonly anything: boolean;
}

/** The formulas that defined names and tables stand for, by name in lower case; several where sheets have their own. */
export type Names = ReadonlyMap<string, readonly string[]>;

const PIECE = new RegExp(
  [
    String.raw`"[^"]*"`,
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*))!)?` +
      String.raw`(?<ref>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?` +
      String.raw`|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.]*)\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<loose>[\[:']|#REF!)`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`[\p{N}.]+`,
  ].join('|'),
  'gu',
);

/** Functions whose references are the outcome of a calculation. */
const CALCULATED = new Set(['indirect', 'offset', 'getpivotdata', 'cell', 'evaluate']);

/**
 * The ranges that a formula names. Whatever is not a plain reference counts as anything, so that nothing that
 * depends on a cell is ever overlooked.
 * @param sheet where the formula stands
 */
export function precedentsOf(formula: string, sheet: string, names: Names): Precedents {
  const ranges: (readonly [string, Range])[] = [];
  const own = sheet.toLowerCase();
  const open = [formula];
  const seen = new Set<string>();
  const push = (formulas: readonly string[]): void => {
    for (const one of formulas) open.push(one);
  };
  // An empty text is a formula whose text is nowhere.
  let anything = formula === '';
  for (let text = open.pop(); text !== undefined && !anything; text = open.pop()) {
    for (const { groups = {} } of text.matchAll(PIECE)) {
      if (anything) break;
      const { quoted, sheet: plain, ref, table, loose, word } = groups;
      if (loose !== undefined || (quoted !== undefined && /[[:]/.test(quoted))) anything = true;
      if (ref !== undefined) {
        const range = rangeOf(ref);
        const name = quoted?.replaceAll("''", "'") ?? plain;
        if (range) ranges.push([name?.toLowerCase() ?? own, range]);
        else push(namedBy(ref, names, seen));
      }
      // Of a table that is known all counts, whichever part is named.
      if (table !== undefined && !names.has(table.toLowerCase())) anything = true;
      if (table !== undefined) push(namedBy(table, names, seen));
      if (word === undefined) continue;
      if (CALCULATED.has(word.toLowerCase())) anything = true;
      push(namedBy(word, names, seen));
    }
  }
  return { ranges, anything };
}

function namedBy(word: string, names: Names, seen: Set<string>): readonly string[] {
  const key = word.toLowerCase();
  if (seen.has(key)) return [];
  seen.add(key);
  return names.get(key) ?? [];
}

function rangeOf(ref: string): Range | null {
  const cells = parseRangeName(ref);
  if (cells) return cells;
  const [first = '', last = ''] = ref.replaceAll('$', '').split(':');
  if (/^\d/.test(first)) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1].sort((a, b) => a - b);
    return { top: top ?? 0, left: 0, bottom: bottom ?? LAST_ROW, right: LAST_COL };
  }
  const [a, b] = [parseCellName(`${first}1`), parseCellName(`${last}1`)];
  if (!a || !b) return null;
  return { top: 0, left: Math.min(a.col, b.col), bottom: LAST_ROW, right: Math.max(a.col, b.col) };
}
