import { isPercent } from './percent.ts';
import { EXPECTED, SENTENCES, type Expected } from './sentences.vi.ts';
import * as z from './zod.ts';

interface Told {
  readonly error: (issue: { readonly input?: unknown }) => string;
}

/** The sentence for a value that is not what is expected; another one where it is not there at all. */
export function says(expected: Expected): Told {
  const sentence = EXPECTED[expected];
  return { error: ({ input }) => (input === undefined ? SENTENCES.missing(sentence) : sentence) };
}

/** An object that refuses keys it does not know, and never changes. */
export function closed<Shape extends z.core.$ZodShape>(shape: Shape, expected: Expected = 'object') {
  return z.readonly(z.strictObject(shape, says(expected)));
}

/** A list that never changes. */
export function list<Item extends z.ZodMiniType>(item: Item) {
  return z.readonly(z.array(item, says('list')));
}

/** Text with something in it. */
export function text(expected: Expected = 'text') {
  return z.string(says(expected)).check(z.regex(/\S/u, says(expected)));
}

/** A whole number from 1. */
export function wholeFromOne(expected: Expected) {
  return z.int(says(expected)).check(z.gte(1, says(expected)));
}

/** A year; the limits keep out slips of the keyboard only. */
export function year(expected: Expected = 'year') {
  return z.int(says(expected)).check(z.gte(1990, says(expected)), z.lte(2100, says(expected)));
}

/** A date that exists, as YYYY-MM-DD. */
export function date(expected: Expected = 'date') {
  return z.isoDate(says(expected));
}

export const id = z.string(says('id')).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, says('id')));
export const flag = z.boolean(says('flag'));
export const percent = z.number(says('percent')).check(z.refine(isPercent, says('percent')));
export const letters = z.string(says('letters')).check(z.regex(/^\p{L}+$/u, says('letters')));

/** The rating years of a ruleset, both inclusive; `to` is null while it is in force. */
export const years = z.readonly(
  z
    .strictObject({ from: year(), to: z.nullable(year('yearOrNull')) }, says('object'))
    .check(z.refine(({ from, to }) => to === null || from <= to, { ...says('yearOrder'), path: ['to'] })),
);
export type Years = z.infer<typeof years>;
