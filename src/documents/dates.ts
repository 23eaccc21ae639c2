import { bulletBeforeDate } from './bullets.ts';
import { readDate, type ReadDate } from './date.ts';
import type { Entry } from './entries.ts';

/** A date of a cell, readable or not, and where it stands. */
export interface DateEntry extends Entry {
  readonly read: ReadDate;
}

const NUMBER = '(?<!\\d)\\d{1,6}';
const GAP = '[\\s\\u200b\\ufeff]{0,4}';
const SPACE = '[\\s\\u200b\\ufeff]{1,4}';
const SEPARATOR = `${GAP}[/.\\-\\u2010-\\u2015\\u2212]${GAP}`;
const DIGITS = `${NUMBER}(?:${SEPARATOR}${NUMBER}${SEPARATOR}|${SPACE}${NUMBER}${SPACE})${NUMBER}`;
/** The words as they are composed or not: places are those of the text as it stands. */
const DAY = 'ng(?:à|a\u0300)y';
const MONTH = 'th(?:á|a\u0301)ng';
const YEAR = 'n(?:ă|a\u0306)m';
const WORDS = `${DAY}${SPACE}${NUMBER},?${SPACE}${MONTH}${SPACE}${NUMBER},?${SPACE}${YEAR}${SPACE}${NUMBER}`;
/** What looks like a date, whether or not it is one. */
const DATES = new RegExp(`${WORDS}|(?:${DAY}${GAP}:?${GAP})?${DIGITS}`, 'giu');
/** What may stand between dates of one line. */
const BETWEEN = /^(?:[\s,.\u200b\ufeff]|v(?:à|a\u0300))*$/iu;

/**
 * The dates of a cell, in order: one a line, or several, separated by ";", "," or spaces. Text that is no date counts
 * as an entry, so that dates can be paired with documents; bullets and running numbers before entries are none. A
 * number is one real date.
 */
export function readDates(value: string | number, date1904 = false): DateEntry[] {
  if (typeof value === 'number') {
    const text = String(value);
    return [{ text, start: 0, end: text.length, read: readDate(value, date1904) }];
  }
  return [...value.matchAll(/[^\r\n;\u2028\u2029]+/g)].flatMap(({ 0: line, index }) =>
    datesOfLine(line, index),
  );
}

function datesOfLine(line: string, offset: number): DateEntry[] {
  const entries: DateEntry[] = [];
  const add = (from: number, to: number, always: boolean): void => {
    const raw = line.slice(from, to);
    if (!always && BETWEEN.test(raw)) return;
    const text = raw.trim();
    const start = offset + from + raw.indexOf(text);
    entries.push({ text, start, end: start + text.length, read: readDate(text) });
  };
  let end = bulletBeforeDate(line);
  for (let date = nextDate(line, end); date; date = nextDate(line, end)) {
    const { 0: text, index } = date;
    add(end, index, false);
    end = index + text.length;
    add(index, end, true);
    end += bulletBeforeDate(line, end);
  }
  add(end, line.length, false);
  return entries;
}

function nextDate(line: string, from: number): RegExpExecArray | null {
  DATES.lastIndex = from;
  return DATES.exec(line);
}
