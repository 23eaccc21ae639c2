/**
 * The text of a .csv file: UTF-8 or UTF-16 where its first bytes or its letters say so, Windows-1258 where that gives
 * Vietnamese, else Windows-1252, in which also TCVN3 and VNI are kept. null where it is no text.
 */
export function decodeTable(bytes: Uint8Array): string | null {
  const marked = encodingByMark(bytes);
  const text =
    decode(bytes, marked ?? 'utf-8', true) ?? vietnamese(bytes) ?? decode(bytes, 'windows-1252', false);
  // eslint-disable-next-line no-control-regex -- what has these is a program's own data, not text
  return text === null || /[\u0000-\u0008\u000e-\u001f]/u.test(text) ? null : text;
}

/** A vowel and its tone: in Windows-1258 tones stand behind their letters. */
const TONED = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/giu;
/** Letters and signs that Vietnamese has none of, and tones behind no vowel: TCVN3 and VNI are full of them. */
const STRANGE = /[\u00a1-\u00bfäåæçëîïñö÷øûüÿß×]|[\u0300\u0301\u0303\u0309\u0323]/giu;
/** In Vietnamese one of those letters or signs stands among so many toned ones at most. */
const STRANGE_AMONG_TONED = 4;

/** The text in Windows-1258, composed; null where it is hardly Vietnamese. */
function vietnamese(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'windows-1258', true);
  const composed = text?.normalize('NFC');
  return text && composed && countOf(TONED, text) > STRANGE_AMONG_TONED * countOf(STRANGE, composed)
    ? composed
    : null;
}

function countOf(letters: RegExp, text: string): number {
  return text.match(letters)?.length ?? 0;
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
