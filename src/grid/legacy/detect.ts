import { isSyllable } from './syllable.ts';
import { canBeTcvn3, decodeTcvn3 } from './tcvn3.ts';
import { canBeVni, decodeVni } from './vni.ts';

/** Encodings of Vietnamese from before Unicode; their bytes stand in workbooks as Latin-1 characters. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** A letter or mark above U+00FF that is none of those Windows-1252 has for bytes 80 to 9F. */
const UNICODE_LETTER = /(?![ŒœŠšŸŽžƒˆ])(?=[\p{L}\p{M}])[\u0100-\u{10ffff}]/u;
const HIGH = /[\u00a1-\u00ff]/;
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
/** What no other language writes within a word: a sign that is a letter of TCVN3 ("N¨m"), a vowel with VNI's mark. */
const UNMISTAKABLE: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[A-Za-z][\u00a1-\u00b6\u00b8\u00bc-\u00be][a-z]/,
  vni: /[A-Za-z](?:[aeouyôö][øùûõå]|aê)/i,
};

/**
 * Which legacy encoding a cell's text is in, as it stands in the cell (not tidied or folded); null for Unicode, for
 * ASCII, and where a short text cannot tell. `font` is the cell's font: .VnTime and VNI-Times tell by themselves,
 * any other leaves it to the text, whose words must be Vietnamese only when decoded (forms/README.md, "Text").
 */
export function legacyEncodingOf(text: string, font: string | null): LegacyEncoding | null {
  if (!HIGH.test(text) || UNICODE_LETTER.test(text)) return null;
  const byFont = encodingOfFont(font);
  if (byFont && canBe(byFont, text)) return isPlainlyUnicode(text, byFont) ? null : byFont;
  return byPattern(text);
}

/** The encoding that a font is made for: .VnTime, VNI-Times; null for other fonts. */
function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.?vni[-_ ]/i.test(font)) return 'vni';
  return /^\.vn/i.test(font) ? 'tcvn3' : null;
}

/** Text in a legacy encoding as Unicode (NFC). In a font of capitals (.VnTimeH) TCVN3 is read as capitals. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string | null): string {
  return encoding === 'vni' ? decodeVni(text) : decodeTcvn3(text, /^\.vn.*H$/i.test(font ?? ''));
}

function canBe(encoding: LegacyEncoding, text: string): boolean {
  return encoding === 'vni' ? canBeVni(text) : canBeTcvn3(text);
}

/** How well a text reads as Vietnamese: words beyond ASCII that are syllables, and words that are none. */
interface Reading {
  readonly good: number;
  readonly bad: number;
}

function readingOf(words: readonly string[]): Reading {
  let good = 0;
  let bad = 0;
  for (const word of words) {
    // Abbreviations (QĐ, TCCSĐ) and single letters say nothing.
    if (/^(?:[A-ZĐ]+|\p{L})$/u.test(word)) continue;
    if (!isSyllable(word)) bad++;
    else if (!/^[A-Za-z]+$/.test(word)) good++;
  }
  return { good, bad };
}

function readingAs(encoding: LegacyEncoding | null, text: string): Reading {
  if (encoding === null) return readingOf(text.match(WORDS) ?? []);
  return readingOf(decodeLegacy(text, encoding, null).match(/\p{L}+/gu) ?? []);
}

/** Unicode in a legacy font: Vietnamese as it stands ("Báo cáo"), and none when decoded. */
function isPlainlyUnicode(text: string, encoding: LegacyEncoding): boolean {
  const asIs = readingAs(null, text);
  return asIs.good > 0 && asIs.bad === 0 && readingAs(encoding, text).bad > 0;
}

/** The encoding that reads best, where it reads better than the text as it stands and than the other encoding. */
function byPattern(text: string): LegacyEncoding | null {
  const { bad } = readingAs(null, text);
  // Nothing reads better than what is Vietnamese as it stands.
  if (bad === 0) return null;
  const [best, other] = (['tcvn3', 'vni'] as const)
    .filter((encoding) => canBe(encoding, text))
    .map((encoding) => ({ encoding, ...readingAs(encoding, text) }))
    .toSorted((a, b) => a.bad - b.bad || b.good - a.good);
  if (!best || !isTelling(best, text) || best.bad >= bad) return null;
  return other?.bad === best.bad && other.good === best.good ? null : best.encoding;
}

/** One word could be chance, unless it is unmistakable; of more, four in five must be syllables. */
function isTelling({ encoding, good, bad }: Reading & { encoding: LegacyEncoding }, text: string): boolean {
  const enough = good >= 2 || (good === 1 && UNMISTAKABLE[encoding].test(text));
  return enough && bad * 4 <= good;
}
