import type { Attributes, XmlListener } from './listener.ts';

/** One listener that passes all that it hears on to two, the first of them first; it alone may read ahead. */
export function together(first: XmlListener, second: XmlListener): XmlListener {
  return {
    open(name: string, attributes: Attributes, depth: number): void {
      first.open(name, attributes, depth);
      second.open(name, attributes, depth);
    },
    text(text: string): void {
      first.text?.(text);
      second.text?.(text);
    },
    close(name: string, depth: number): void {
      first.close?.(name, depth);
      second.close?.(name, depth);
    },
    readAhead: (text, at, depth) => first.readAhead?.(text, at, depth) ?? at,
  };
}
