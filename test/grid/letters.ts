/** The letters of the Vietnamese alphabet that stand outside ASCII, for tests. */

const BASES = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every vowel in every tone, lower case, composed: "a" to "ỵ". */
export const VOWELS: readonly string[] = Array.from(BASES).flatMap((base) =>
  TONES.map((tone) => (base + tone).normalize('NFC')),
);

/** Every letter with a mark of its own or a tone, lower case, and "đ". */
export const MARKED: readonly string[] = [...VOWELS.filter((vowel) => vowel > '\u007f'), 'đ'];
