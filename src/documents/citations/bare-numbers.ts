import { foldText } from '../../grid/index.ts';
import { isKindOf, type Vocabulary } from '../vocabulary.ts';
import type { FoundNumber } from './found.ts';
import { DAY, FOOTNOTES, NUMERIC_DATE } from './issue-date.ts';
import { kindBefore } from './kind.ts';

/** Reads a number written out: "602-CV/HU". */
type ReadWritten = (written: string, vocabulary: Vocabulary) => FoundNumber | null;

const NUMERO = /(?<!\p{L})số\s{0,2}:?\s{0,4}(?=\d)/giu;
const DATE = `(?:[\\s,]{0,3}${DAY}|\\s{0,3}\\((?:${DAY}|${NUMERIC_DATE})\\))?`;
const AND = '\\s{1,4}và\\s{1,4}';
const GAP = `(?:\\s{0,4}[,;](?:${AND}|\\s{0,4})|${AND})(?:số\\s{0,2}:?\\s{0,4})?`;
/** "602, ", "602 ngày 16/11/2018 và số ": a number, its date, and what parts it from the next one of its list. */
const ITEM = new RegExp(`(\\d{1,5})${FOOTNOTES}${DATE}${GAP}`, 'iuy');
const YEAR = /^(?:199\d|20\d\d|2100)$/;
const DIGITS = /^[\dOoIl]+/u;
/** No kind has more letters with the spaces after it. */
const WORDS_BEFORE = 48;
/** What "số" follows where it speaks of documents without naming their kind. */
const OF_DOCUMENTS = /(?:^|[\n\t;,.:()“"•–-]|(?<!\p{L})(?:các|những|và|theo|gồm|văn bản))\s{0,8}$/iu;

/**
 * The numbers of lists that write the codes once, at their end: 602 and 605 in "Công văn số 602, 605 và 623-CV/HU";
 * each may have its date. Only after "số", and only where that speaks of documents of this kind: other numbers stand
 * in texts too. `full`: the numbers written out, in their order. Time grows with the text's length alone.
 */
export function* findBareNumbers(
  text: string,
  full: readonly FoundNumber[],
  vocabulary: Vocabulary,
  read: ReadWritten,
): Iterable<FoundNumber> {
  const byStart = new Map(full.map((one) => [one.start, one]));
  let done = 0;
  for (const { 0: numero, index } of text.matchAll(NUMERO)) {
    // A list that led to no number written out leads to none from its middle either.
    if (index < done) continue;
    const { items, end } = itemsFrom(text, index + numero.length, byStart);
    done = end;
    const last = byStart.get(end);
    if (!last || items.length === 0 || !isOfKind(text.slice(Math.max(0, index - WORDS_BEFORE), index), last))
      continue;
    const codes = text.slice(last.start, last.end).replace(DIGITS, '');
    const known = new Map<string, FoundNumber | null>();
    for (const { start, digits } of items) {
      const written = `${digits}${codes}`;
      const found = known.get(written) ?? read(written, vocabulary);
      known.set(written, found);
      if (found) yield { start, end: start + digits.length, read: found.read, written };
    }
  }
}

interface Item {
  readonly start: number;
  readonly digits: string;
}

/** The bare numbers of a list that begins at a place, and where what follows them begins. */
function itemsFrom(
  text: string,
  from: number,
  full: ReadonlyMap<number, FoundNumber>,
): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = [];
  let end = from;
  while (!full.has(end)) {
    ITEM.lastIndex = end;
    const [all = '', digits = ''] = ITEM.exec(text) ?? [];
    if (all === '' || YEAR.test(digits)) break;
    items.push({ start: end, digits });
    end += all.length;
  }
  return { items, end };
}

/** Whether what stands before "số" speaks of documents of a number's type: "các Công văn ", "CV ", nothing at all. */
function isOfKind(before: string, { read }: FoundNumber): boolean {
  const type = read.kind === 'state' ? null : read.type;
  if (type === null) return false;
  const kind = kindBefore(before);
  if (kind) return isKindOf(kind.name, type);
  return OF_DOCUMENTS.test(before) || foldText(before.trimEnd().split(/\s/u).at(-1) ?? '') === foldText(type);
}
