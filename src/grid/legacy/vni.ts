/**
 * VNI for Windows, as fonts named VNI-Times show it: a vowel and, for most marks, a second character for its marks
 * ("Toång soá" is "Tổng số"); nine letters are one character. The bytes appear as Latin-1 characters.
 */

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/** The characters for grave, acute, hook, tilde and dot below on a vowel, and together with its circumflex or breve. */
const PLAIN = 'øùûõï';
const CIRCUMFLEX = { mark: 'â', tones: 'àáåãä' };
const BREVE = { mark: 'ê', tones: 'èéúüë' };

const SINGLE: readonly (readonly [string, string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
];

/** A vowel with each tone: its first characters, the characters for the tones, and what it is. */
function toned(first: string, marks: string, vowel: string): [string, string][] {
  return Array.from(marks, (mark, at) => [first + mark, (vowel + (TONES[at] ?? '')).normalize('NFC')]);
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SINGLE,
  ...['a', 'e', 'o', 'u'].flatMap((vowel) => toned(vowel, PLAIN, vowel)),
  ...toned('y', PLAIN.slice(0, 4), 'y'),
  ...toned('ô', PLAIN, 'ơ'),
  ...toned('ö', PLAIN, 'ư'),
  ...['a', 'e', 'o'].flatMap((vowel) => {
    const hatted = `${vowel}\u0302`.normalize('NFC');
    return [[vowel + CIRCUMFLEX.mark, hatted] as const, ...toned(vowel, CIRCUMFLEX.tones, hatted)];
  }),
  ['aê', 'ă'],
  ...toned('a', BREVE.tones, 'ă'),
]);

const TOKEN = /[aeouyôö][àáâãäåèéêëïõøùúûü]|[ñôöîìíæóò]/gi;

/** The letter of one token, in the case of the token's first character; null where there is none. */
function letterOf(token: string): string | null {
  const letter = LETTERS.get(token.toLowerCase());
  if (letter === undefined) return null;
  const first = token.charAt(0);
  return first === first.toLowerCase() ? letter : letter.toUpperCase();
}

/** Whether a text (bytes as Latin-1 characters) can be VNI, and is more than ASCII: each mark stands after its vowel. */
export function canBeVni(text: string): boolean {
  const rest = text.replace(TOKEN, (token) => (letterOf(token) === null ? token : ''));
  return rest.length < text.length && !/[À-ÖØ-öø-ÿ]/.test(rest);
}

/** Bytes as Latin-1 characters → Unicode. What is no letter stays. */
export function decodeVni(text: string): string {
  return text.replace(TOKEN, (token) => letterOf(token) ?? token);
}
