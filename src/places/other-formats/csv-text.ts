/**
 * The text of a .csv file: UTF-8 or UTF-16 where its first bytes or its letters say so, else Windows-1252, in which
 * also TCVN3 and VNI are kept. null where it is no text.
 */
export function decodeTable(bytes: Uint8Array): string | null {
  const marked = encodingByMark(bytes);
  const text = decode(bytes, marked ?? 'utf-8', true) ?? decode(bytes, 'windows-1252', false);
  // eslint-disable-next-line no-control-regex -- what has these is a program's own data, not text
  return text === null || /[\u0000-\u0008\u000e-\u001f]/u.test(text) ? null : text;
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
