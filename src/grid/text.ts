import { memoize } from './memoize.ts';

/** Vietnamese text as it is compared: the same words written in any usual way give the same key (forms/README.md, "Text"). */

const HYPHENS = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
/** A tone on the second vowel of oa, oe, uy that ends its syllable (hoà, khoẻ, uỷ), decomposed; "hoàn" has one way only. */
const SECOND_VOWEL_TONE = /(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** Not so in most texts: other than composed letters (the eths apart) and single spaces between them. */
const UNTIDY = /[^\x20-\x7e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9\u201c\u201d]|^ | $| {2}/;

/**
 * Letters in composed form, hyphens as "-", every kind of space and line break as one space, "Ð" (eth) as "Đ".
 * Case and tone placement stay: this is still text to be read.
 */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(HYPHENS, '-')
    .replaceAll('\u00d0', '\u0110')
    .replaceAll('\u00f0', '\u0111')
    .replace(SPACES, ' ')
    .trim();
}

/**
 * The key under which two texts are the same: tidied, lower case, the tone on the first vowel of oa, oe, uy
 * (ủy = uỷ), "hàng năm" as "hằng năm". Folding a key again changes nothing.
 */
export const foldText = memoize(fold);

function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  return tidyText(tidyText(text).toLowerCase())
    .normalize('NFD')
    .replace(
      SECOND_VOWEL_TONE,
      (_, vowels: string, tone: string) => vowels.charAt(0) + tone + vowels.charAt(1),
    )
    .normalize('NFC')
    .replaceAll('hàng năm', 'hằng năm');
}

/** The key without its leading numbering: "1. ", "a) ", "II - ", "- ", "+ ". */
export const foldLabel = memoize((text) =>
  foldText(text)
    .replace(
      /^(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-hđ])\s*[.)/-]\s*|[a-z]\s*(?:\)\s*|[./-]\s+))(?=\D)/,
      '',
    )
    .replace(/^[-+*•](?!\s*[/,;]?\s*[-+])\s*/, '')
    .trim(),
);

/**
 * Whether one pattern is found somewhere behind another: what /first.*then/ asks of a text in one line, in time that
 * grows with the text's length alone.
 */
export function standsBehind(text: string, first: RegExp, then: RegExp): boolean {
  const found = first.exec(text);
  return found !== null && then.test(text.slice(found.index + found[0].length));
}
