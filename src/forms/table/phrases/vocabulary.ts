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
  OWN_PART_WORDS,
  PART_WORDS,
  RUNNING_NUMBER_WORDS,
  SOFT_WORDS,
  STAGE_WORDS,
  STUB_WORDS,
  WITHIN_WORDS,
} from './words/others.ts';
import { PERIOD_WORDS } from './words/periods.ts';
import { ROLE_WORDS, SUBTOTAL_WORDS } from './words/roles.ts';
import { SETS } from './words/sets.ts';
import { WordTree } from './word-tree.ts';

/** A sense with its place in the word lists: a phrase that stands in several has the earlier first. */
interface Listed {
  readonly sense: Sense;
  readonly at: number;
}

const PHRASES = new WordTree<Listed>();
const RATES = new WordTree<true>();
for (const template of SETS['rate'] ?? []) for (const words of expand(template)) RATES.add(words, true);

let listed = 0;

function add(template: string, sense: Sense): void {
  const entry = { sense, at: listed++ };
  for (const words of expand(template)) PHRASES.add(words, entry);
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
addAll(OWN_PART_WORDS, { kind: 'own-part' });
addAll(STUB_WORDS, { kind: 'stub' });
addAll(RUNNING_NUMBER_WORDS, { kind: 'running-number' });
addAll(ASIDE_WORDS, { kind: 'aside' });
addAll(NAME_WORDS, { kind: 'name' });
addAll(NEUTRAL_WORDS, { kind: 'neutral' });
addAll(SOFT_WORDS, { kind: 'soft' });

/** The longest phrase that begins with a word; null where none does. */
export function longestAt(words: readonly string[], from: number): PhrasePart | null {
  let to = from;
  let found: Listed[] = [];
  PHRASES.find(words, from, RATES, (end, entries) => {
    if (end < to || end === from) return;
    found = end > to ? [...entries] : [...found, ...entries];
    to = end;
  });
  return to === from ? null : { senses: sensesOf(found), from, to };
}

/** Each sense once, those of the earlier lists first. */
function sensesOf(entries: Listed[]): Sense[] {
  const senses: Sense[] = [];
  for (const { sense } of entries.sort((a, b) => a.at - b.at))
    if (!senses.some((known) => isSame(known, sense))) senses.push(sense);
  return senses;
}

function isSame(known: Sense, sense: Sense): boolean {
  return (
    known.kind === sense.kind && (!('value' in sense) || ('value' in known && known.value === sense.value))
  );
}
