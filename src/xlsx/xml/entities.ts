const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CHARACTER = 0x10ffff;

/** Text with entities resolved; one that stands for no character stays as it is written. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Text with entities resolved; null where a "&" begins none that a document may hold (XML 1.0, 4.1). Some programs write
 * every letter beyond ASCII as one.
 */
export function strictlyUnescaped(text: string, mayStand: (code: number) => boolean): string | null {
  let from = 0;
  let resolved = '';
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0) return null;
    const character = characterOf(text, at + 1, end, mayStand);
    if (character === undefined) return null;
    resolved += text.slice(from, at) + character;
    from = end + 1;
  }
  return resolved + text.slice(from);
}

const NUMBER_SIGN = 0x23;
const LETTER_X = 0x78;

/** What the name of an entity, from one place to another, stands for. */
function characterOf(
  text: string,
  start: number,
  end: number,
  mayStand: (code: number) => boolean,
): string | undefined {
  if (text.charCodeAt(start) !== NUMBER_SIGN) return NAMED.get(text.slice(start, end));
  const isHexadecimal = text.charCodeAt(start + 1) === LETTER_X;
  const base = isHexadecimal ? 16 : 10;
  const first = start + (isHexadecimal ? 2 : 1);
  let code = first < end ? 0 : NaN;
  for (let at = first; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    code = digit < base ? code * base + digit : NaN;
  }
  return mayStand(code) ? String.fromCodePoint(code) : undefined;
}

/** 0 to 15; Infinity where a letter is no hexadecimal digit. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Infinity;
}

/** Text as it stands between tags. */
export function elementText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPED[character] ?? character);
}

/** Text as it stands in an attribute's double quotes; line breaks and tabs would be read as spaces. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPED[character] ?? character);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
