import type { Parts } from '../package/package.ts';
import { RichTextReader, type RichText } from './rich-text.ts';
import { standalone } from '../xml/standalone.ts';

/** The texts that cells share, by index; empty where the package has no such part. */
export function readSharedStrings(pack: Parts, part: string | null): readonly RichText[] {
  const texts: RichText[] = [];
  const reader = new RichTextReader();
  if (part === null) return texts;
  pack.read(part, {
    open(name, attributes, depth) {
      if (depth > 2) reader.open(name, attributes, depth - 2);
    },
    text(text) {
      reader.add(text);
    },
    close(name, depth) {
      if (depth > 2) reader.close(name, depth - 2);
      else if (name === 'si') texts.push(kept(reader.finish()));
    },
  });
  return texts;
}

function kept({ text, font }: RichText): RichText {
  return { text: standalone(text), font };
}
