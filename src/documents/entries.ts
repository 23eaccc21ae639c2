import { foldText } from '../grid/index.ts';
import { bulletBeforeNumber, isBullet, isRunningNumber } from './bullets.ts';
import { leadingKind } from './spelling.ts';
import { DOCUMENT_TYPES } from './vocabulary.ts';

/** One of several things written in a cell. */
export interface Entry {
  readonly text: string;
  /** Where it stands in the cell's text: from `start` up to but not including `end`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word of a cell, and whether a line break or semicolon stands before it. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly afterBreak: boolean;
}

/** What may end an entry: a number has a digit or slash, and ends in letters, a National Assembly, or its date. */
const COMPLETE = /$(?<=[\d/].*(?:\p{L}|qh\d{1,2}|\/\d{4}|năm \d{4}))/u;
const STARTS_NUMBER = /^\d/;
/** After a hyphen that is the date of the number before: "32-KH/HU - 08/11/2021". */
const A_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
const LETTERS_BOTH_SIDES = /^\p{L}+\/\p{L}+$/u;
/** No number with its kind has more words before the next begins. */
const WORDS_OF_ONE = 8;
/** Words after which a number is part of a date or a term, not of the next document. */
const BEFORE_OTHER_NUMBERS = new Set(['ngày', 'tháng', 'năm', 'khóa', 'số', 'điều', 'lần']);

/**
 * The documents of a cell, in order, each with its place. One a line is usual; ";" and ",", and numbers side by side
 * ("602-CV/HU 623-CV/HU", as reports have them) separate too. A number broken over two lines is one entry. Bullets and
 * running numbers before an entry are not part of it.
 */
export function splitEntries(cellText: string): Entry[] {
  const words = wordsOf(cellText);
  const entries: Entry[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !beginsEntry(words, from, at)) continue;
    const place = extentOf(words.slice(from, at), cellText);
    const text = place && cellText.slice(place.start, place.end);
    // A running number in a line of its own is that of the entry below.
    const isOfNext = text !== null && at < words.length && isRunningNumber(text);
    if (place && text !== null && !isOfNext) entries.push({ ...place, text });
    from = at;
  }
  return entries;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[^\s,;\u200b\ufeff]+/g)) {
    words.push({ text: word, start: index, afterBreak: /[\r\n;\u2028\u2029]/.test(text.slice(end, index)) });
    end = index + word.length;
  }
  return words;
}

function beginsEntry(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const written = folded(words.slice(Math.max(from, at - WORDS_OF_ONE), at));
  const current = written.slice(bulletBeforeNumber(written));
  if (!COMPLETE.test(current)) return word.afterBreak && !continues(current, foldText(word.text));
  const before = foldText(words[at - 1]?.text ?? '');
  return word.afterBreak || (!BEFORE_OTHER_NUMBERS.has(before) && startsNumber(words.slice(at, at + 5)));
}

/** A line break inside one entry: after its kind or "số", or beside a "-" or "/" of an unfinished number. */
function continues(current: string, next: string): boolean {
  const words = current.split(' ');
  const kindAlone = leadingKind(words, []).words === words.length || /(?:^|\s)số\s?[:.]?$/.test(current);
  return kindAlone || (/\d/.test(current) && (/[-/]$/.test(current) || /^[-/]\p{L}/u.test(next)));
}

/** Whether a document begins at these words: its number, or its kind or "số" before that, or codes without a number. */
function startsNumber(words: readonly Word[]): boolean {
  const texts = words.map(({ text }) => foldText(text));
  const [first = ''] = texts;
  if (first === 'và') return startsNumber(words.slice(1));
  if (isBullet(first)) return !A_DATE.test(texts[1] ?? '') && startsNumber(words.slice(1));
  if (STARTS_NUMBER.test(first) || LETTERS_BOTH_SIDES.test(first)) return true;
  const kind = leadingKind(texts, DOCUMENT_TYPES).words;
  const next = texts[kind] ?? '';
  return /^số[:.]?$/.test(next) || (kind > 0 && STARTS_NUMBER.test(next));
}

/** From the first word to the last; bullets, and an "và" between two documents, belong to neither. */
function extentOf(words: readonly Word[], cellText: string): Omit<Entry, 'text'> | null {
  const own = words.filter(({ text }, at) => (at > 0 && at < words.length - 1) || foldText(text) !== 'và');
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  const end = last.start + last.text.length;
  return { start: first.start + bulletBeforeNumber(cellText.slice(first.start, end)), end };
}

function folded(words: readonly Word[]): string {
  return foldText(words.map(({ text }) => text).join(' '));
}
