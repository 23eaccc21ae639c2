import { readDocumentNumber } from '../number.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FoundNumber } from './found.ts';
import { kindBefore } from './kind.ts';

/** The codes around a slash. What a text ends with is sought from its end backwards: no other place is tried. */
const TYPE = /(?<![\p{L}\d/])\p{Lu}\p{L}{1,2} ?$/u;
const ISSUER = /^ ?\p{Lu}\p{L}{1,9}(?![\p{L}\d])/u;
const NEAR = 12;
const AFTER_NUMBER = /$(?<=\d\s{0,2}[-–]\s{0,2})/u;
/** Alone in a line or cell, or after "số" or dots: there a number is called for. */
const CALLED_FOR = /$(?<=(?:^|[\n\t;,(])[ \u00a0]{0,20}|(?:số\s{0,2}:?|[.…_])\s{0,6}[-–]?\s{0,3})/u;
const BEFORE = 40;

/** "KH/HU", "số …-KH/HU": the number itself was forgotten or left for the pen. */
export function* findUnnumbered(text: string, vocabulary: Vocabulary): Iterable<FoundNumber> {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    const type = TYPE.exec(text.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
    const issuer = ISSUER.exec(text.slice(at + 1, at + 1 + NEAR))?.[0] ?? '';
    if (!vocabulary.types.includes(type.trim()) || !vocabulary.issuers.includes(issuer.trim())) continue;
    const index = at - type.length;
    const codes = `${type}/${issuer}`;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const isCalledFor = CALLED_FOR.test(before) || kindBefore(before) !== null;
    if (AFTER_NUMBER.test(before) || !isCalledFor) continue;
    yield { start: index, end: index + codes.length, read: readDocumentNumber(codes, vocabulary) };
  }
}
