const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** Text with entities resolved; one that stands for no character stays as it is written. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
    },
  );
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
