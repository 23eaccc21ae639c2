import { foldLabel, memoize } from '../../../grid/index.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import { wordsOf } from './expand.ts';
import { longestAt } from './vocabulary.ts';

/**
 * "(không quá 20%)", "(từ 90 điểm)" beside a name are limits; "(4=2*100/3)", "(1=2+3+4)" say how it is calculated.
 */
const IN_BRACKETS =
  /[([](?=[^()[\]]*[)\]])(?:[^()[\]]*\d ?(?:%|điểm)[^()[\]]*|[^()[\]]*=[^()[\]]*|[\d+. …ivx-]+)[)\]]/gu;
/** A calculation without brackets: "2 = 4+...+14". */
const CALCULATION = /^\w{1,3} ?=.*$/u;

/** "dưới 50%" is a limit, no measure. */
const SHARE_IN_NUMBERS = /\d[\d.,]* ?%/gu;

/** Numerals, Roman numerals and single letters number a label and say nothing else. */
const NUMERAL = /^(?:\d{1,4}|[ivx]{1,5}|\p{L}|[+/])$/u;

const LONGEST = 400;

/** Takes a label apart, longest known words first. */
export const parsePhrase = memoize((text: string): Phrase => {
  const words = wordsOf(
    foldLabel(text.slice(0, LONGEST))
      .replace(/[¹²³⁰-⁹]/gu, ' ')
      .replace(IN_BRACKETS, ' ')
      .replace(CALCULATION, ' ')
      .replace(SHARE_IN_NUMBERS, ' '),
  );
  const parts: PhrasePart[] = [];
  const rest: string[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const found = longestAt(words, at);
    if (found) parts.push(found);
    else if (!NUMERAL.test(word)) rest.push(word);
    next = found?.to ?? at + 1;
  }
  return { parts, words, rest };
});
