import type { Steps } from '../../grid/index.ts';
import type { Package, Parts } from '../package/package.ts';
import { RichTextReader, type RichText } from './rich-text.ts';
import type { Attributes, XmlListener } from '../xml/read-xml.ts';
import { standalone } from '../xml/standalone.ts';

/** The texts that cells share, by index; empty where the package has no such part. */
export function readSharedStrings(pack: Parts, part: string | null): readonly RichText[] {
  const reader = new SharedStringsReader();
  if (part !== null) pack.read(part, reader);
  return reader.texts;
}

/** The same in steps. */
export function* readingSharedStrings(pack: Package, part: string | null): Steps<readonly RichText[]> {
  const reader = new SharedStringsReader();
  if (part !== null) yield* pack.reading(part, reader);
  return reader.texts;
}

class SharedStringsReader implements XmlListener {
  readonly texts: RichText[] = [];
  readonly #text = new RichTextReader();

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 2) this.#text.open(name, attributes, depth - 2);
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(name: string, depth: number): void {
    if (depth > 2) this.#text.close(name, depth - 2);
    else if (name === 'si') this.texts.push(kept(this.#text.finish()));
  }
}

function kept({ text, font }: RichText): RichText {
  return { text: standalone(text), font };
}
