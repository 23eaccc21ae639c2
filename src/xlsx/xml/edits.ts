import type { Element } from './elements.ts';
import { opened } from './tags.ts';

/** What a part of XML begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The text with an element as the last of its parent. */
export function withLast(text: string, parent: Element, xml: string): string {
  if (parent.close < parent.end) return text.slice(0, parent.close) + xml + text.slice(parent.close);
  const tag = opened(text.slice(parent.start, parent.open));
  return `${text.slice(0, parent.start)}${tag}${xml}</${parent.prefix}${parent.name}>${text.slice(parent.end)}`;
}
