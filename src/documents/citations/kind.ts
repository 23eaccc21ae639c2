import { KIND_NAMES } from '../vocabulary.ts';

/** The kind of a document in words, and how long its text is with "số" and spaces up to the number. */
export interface Kind {
  /** As compared: "kế hoạch". */
  readonly name: string;
  readonly length: number;
}

const NUMERO = /\s{0,3}số\s{0,2}[:.]?\s{0,4}$/iu;
const FOOTNOTES = /[⁰¹²³⁴-⁹]{1,3}$/u;
/** What may stand close before a kind: quotes, brackets, marks of emphasis. */
const OPENING = /^[“"'(*_\s]+/u;
/** Says nothing of a document's kind. */
const ANY_KIND = 'văn bản';
/** No kind has more words ("Giấy giới thiệu"). */
const WORDS = 3;

/** The kind that a composed text ends with, before a number: "… các Kế hoạch số "; null where it ends in other words. */
export function kindBefore(before: string): Kind | null {
  const bare = before.replace(NUMERO, '').trimEnd().replace(FOOTNOTES, '').trimEnd();
  const starts: number[] = [];
  for (let at = bare.length - 1; at >= -1 && starts.length < WORDS; at--) {
    const isStart = at === -1 || /\s/.test(bare.charAt(at));
    if (isStart && /\S/.test(bare.charAt(at + 1))) starts.unshift(at + 1);
  }
  for (const start of starts) {
    const name = bare.slice(start).toLowerCase().replace(OPENING, '').replace(/\s+/gu, ' ');
    if (name !== ANY_KIND && KIND_NAMES.has(name)) return { name, length: before.length - start };
  }
  return null;
}

/** Whether only "và", "số" and marks stand between two documents of one list. */
export function isListGap(between: string): boolean {
  return /^[\s,;.)¹²³]{0,6}(?:(?:và|cùng)\s{1,3})?(?:số\s{0,2}:?\s{0,3})?$/iu.test(between);
}
