import { foldText } from '../../../grid/index.ts';
import { SETS } from './words/sets.ts';

/** Stands among the words of a phrase for any phrase of the list `rate`, which is long and named in many templates. */
export const RATE = '{rate}';

/** One bracket whose insides have none: "(a|b|)". */
const CHOICE = /\(([^()]*)\)/u;
const NAMED_SET = /\{(\w+)\}/gu;

/** "±", "+;-", "- / +": up or down. */
const SIGNS = /±|\+\s*[/,;]?\s*-|-\s*[/,;]\s*\+/gu;

/** The words of a text as the vocabulary holds them. */
export function wordsOf(folded: string): string[] {
  return folded.replace(SIGNS, ' +/- ').match(/đ\/c|\+\/-|[\p{L}\p{N}]+|[%/+]/gu) ?? [];
}

/** The phrases that a template of a word list stands for, each by its words; `RATE` stands among them as one. */
export function expand(template: string): string[][] {
  const choices = template.replace(NAMED_SET, (gap, name: string) =>
    gap === RATE ? gap : `(${(SETS[name] ?? []).join('|')})`,
  );
  return chosen(choices).map((phrase) =>
    foldText(phrase)
      .split(' ')
      .flatMap((word) => (word === RATE ? [word] : wordsOf(word))),
  );
}

function chosen(template: string): string[] {
  const choice = CHOICE.exec(template)?.[1];
  if (choice === undefined) return [template];
  return choice.split('|').flatMap((words) => chosen(template.replace(CHOICE, words)));
}
