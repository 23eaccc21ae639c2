import { SETS } from './words/sets.ts';

/** One bracket whose insides have none: "(a|b|)". */
const CHOICE = /\(([^()]*)\)/u;

/** All phrases that a template of a word list stands for, each with single spaces. */
export function expand(template: string): string[] {
  for (const [name, words] of Object.entries(SETS))
    if (template.includes(`{${name}}`)) return filled(template, `{${name}}`, words);
  const choice = CHOICE.exec(template)?.[1];
  if (choice === undefined) return [template.replace(/ +/gu, ' ').trim()];
  return filled(template, CHOICE, choice.split('|'));
}

function filled(template: string, gap: string | RegExp, words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => expand(template.replace(gap, word))))];
}
