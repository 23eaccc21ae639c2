import { SETS } from './words/sets.ts';

/** One bracket whose insides have none: "(a|b|)". */
const CHOICE = /\(([^()]*)\)/u;
const SET = /\{(\w+)\}/u;

/** All phrases that a template of a word list stands for, each with single spaces. */
export function expand(template: string): string[] {
  const set = SET.exec(template);
  if (set) {
    const words = SETS[set[1] ?? ''] ?? [];
    return unique(words.flatMap((word) => expand(template.replace(SET, word))));
  }
  const choice = CHOICE.exec(template);
  if (!choice) return [template.replace(/ +/gu, ' ').trim()];
  const options = (choice[1] ?? '').split('|');
  return unique(options.flatMap((option) => expand(template.replace(CHOICE, option))));
}

function unique(phrases: readonly string[]): string[] {
  return [...new Set(phrases)];
}
