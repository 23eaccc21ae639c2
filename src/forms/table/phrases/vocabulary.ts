import { foldText } from '../../../grid/index.ts';
import { LEVELS } from '../levels.ts';
import { expand } from './expand.ts';
import type { PhrasePart, Sense } from './phrase.ts';
import { FOREIGN_WORDS, type Foreign } from './words/foreign.ts';
import { AND_ABOVE, FORMER_NAMES, LEVEL_NAMES, OWN_NAMES } from './words/levels.ts';
import { BASE_WORDS, MEASURE_WORDS } from './words/measures.ts';
import { GROUP_WORDS, MEMBER_WORDS, OBJECT_WORDS } from './words/objects.ts';
import {
  ASIDE_WORDS,
  NAME_WORDS,
  NEUTRAL_WORDS,
  PART_WORDS,
  PERIOD_WORDS,
  RUNNING_NUMBER_WORDS,
  SOFT_WORDS,
  STAGE_WORDS,
  STUB_WORDS,
  WITHIN_WORDS,
} from './words/others.ts';
import { ROLE_WORDS, SUBTOTAL_WORDS } from './words/roles.ts';

/** What each phrase means, by its words joined with spaces. */
const PHRASES = new Map<string, Sense[]>();
/** By the first word: the lengths, in words, of the phrases that begin with it, the longest first. */
const LENGTHS = new Map<string, number[]>();

/** The words of a text as the vocabulary holds them. */
export function wordsOf(folded: string): string[] {
  return folded.match(/đ\/c|\+\/-|[\p{L}\p{N}]+|[%/+]/gu) ?? [];
}

function add(template: string, sense: Sense): void {
  for (const phrase of expand(template)) {
    const words = wordsOf(foldText(phrase));
    const key = words.join(' ');
    const senses = PHRASES.get(key);
    if (!senses) PHRASES.set(key, [sense]);
    else if (!senses.some(({ kind, ...rest }) => kind === sense.kind && sameValue(rest, sense)))
      senses.push(sense);
    const first = key.replace(/ .*/u, '');
    const lengths = LENGTHS.get(first) ?? [];
    if (!lengths.includes(words.length)) lengths.push(words.length);
    LENGTHS.set(first, lengths);
  }
}

function sameValue(rest: object, sense: Sense): boolean {
  return !('value' in sense) || ('value' in rest && rest.value === sense.value);
}

function addAll(templates: readonly string[], sense: Sense): void {
  for (const template of templates) add(template, sense);
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

for (const level of LEVELS) {
  for (const template of LEVEL_NAMES[level])
    add(template, { kind: 'level', value: level, isFormer: FORMER_NAMES.includes(template) });
  addAll(OWN_NAMES[level], { kind: 'own-name', value: level });
}
for (const [role, templates] of entriesOf<keyof typeof ROLE_WORDS, readonly string[]>(ROLE_WORDS))
  addAll(templates, { kind: 'role', value: role });
for (const [value, templates] of entriesOf<keyof typeof MEASURE_WORDS, readonly string[]>(MEASURE_WORDS))
  addAll(templates, { kind: 'measure', value });
for (const [value, templates] of entriesOf<keyof typeof OBJECT_WORDS, readonly string[]>(OBJECT_WORDS))
  for (const template of templates)
    add(template, {
      kind: 'object',
      value,
      isMember: MEMBER_WORDS.includes(template),
      isGroup: GROUP_WORDS.includes(template),
    });
for (const [value, templates] of entriesOf<keyof typeof STAGE_WORDS, readonly string[]>(STAGE_WORDS))
  addAll(templates, { kind: 'stage', value });
for (const [value, templates] of entriesOf<keyof typeof PERIOD_WORDS, readonly string[]>(PERIOD_WORDS))
  addAll(templates, { kind: 'period', value });
for (const [value, { anywhere, titles }] of Object.entries(FOREIGN_WORDS)) {
  addAll(titles, { kind: 'foreign', value: value as Foreign, inTitle: true });
  addAll(anywhere, { kind: 'foreign', value: value as Foreign, inTitle: false });
}
addAll(SUBTOTAL_WORDS, { kind: 'subtotal' });
addAll(AND_ABOVE, { kind: 'and-above' });
addAll(BASE_WORDS, { kind: 'base' });
addAll(WITHIN_WORDS, { kind: 'within' });
addAll(PART_WORDS, { kind: 'part' });
addAll(STUB_WORDS, { kind: 'stub' });
addAll(RUNNING_NUMBER_WORDS, { kind: 'running-number' });
addAll(ASIDE_WORDS, { kind: 'aside' });
addAll(NAME_WORDS, { kind: 'name' });
addAll(NEUTRAL_WORDS, { kind: 'neutral' });
addAll(SOFT_WORDS, { kind: 'soft' });
for (const lengths of LENGTHS.values()) lengths.sort((a, b) => b - a);

/** The longest phrase that begins with a word; null where none does. */
export function longestAt(words: readonly string[], from: number, first: string): PhrasePart | null {
  for (const length of LENGTHS.get(first) ?? []) {
    const to = from + length;
    if (to > words.length) continue;
    const senses = PHRASES.get(words.slice(from, to).join(' '));
    if (senses) return { senses, from, to };
  }
  return null;
}
