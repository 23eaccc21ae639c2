import { unescaped, type Element } from './xml-elements.ts';

/** Attributes by the name as written. */
export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(text: string, { start, open }: Element): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single = ''] of text.slice(start, open).matchAll(ATTRIBUTE))
    attributes[name] = unescaped(double ?? single);
  return attributes;
}

/** The start tag with attributes otherwise: a text sets one where it stands or behind the others, null takes it out. */
export function tagWith(
  text: string,
  { start, open }: Element,
  changes: Readonly<Record<string, string | null>>,
): string {
  let tag = text.slice(start, open);
  for (const [name, value] of Object.entries(changes)) {
    const written = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const now = value === null ? '' : ` ${name}="${attributeText(value)}"`;
    tag = written.test(tag)
      ? tag.replace(written, () => now)
      : tag.replace(/\s*\/?>$/, (end) => now + end.trim());
  }
  return tag;
}

/** A start tag as one that holds something, though it was written as `<dxfs/>`. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** Text as it stands between tags. */
export function elementText(text: string): string {
  return text.replace(/[&<>\r]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Text as it stands in an attribute's double quotes; line breaks and tabs would be read as spaces. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
