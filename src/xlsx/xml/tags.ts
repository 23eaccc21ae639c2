import type { Element } from './elements.ts';
import { attributeText, unescaped } from './entities.ts';

/** Attributes by the name as written. */
export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /(?<![^\s=/<>"'])([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

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
    const written = new RegExp(`(?<!\\s)\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const now = value === null ? '' : ` ${name}="${attributeText(value)}"`;
    tag = written.test(tag)
      ? tag.replace(written, () => now)
      : tag.replace(/(?<!\s)\s*\/?>$/, (end) => now + end.trim());
  }
  return tag;
}

/** A start tag as one that holds something, though it was written as `<dxfs/>`. */
export function opened(tag: string): string {
  return tag.replace(/(?<!\s)\s*\/>$/, '>');
}
