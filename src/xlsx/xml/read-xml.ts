import { TextStream } from './encoding.ts';
import { Alternatives } from './read-alternatives.ts';
import type { Attributes, XmlListener } from './listener.ts';
import { XmlScanner } from './scanner.ts';

export type { Attributes, XmlListener } from './listener.ts';

/** Gives a part's bytes, piece by piece. */
export type Source = (take: (piece: Uint8Array) => void) => void;

/**
 * Reads a part to its end.
 * @throws Unreadable 'not-a-workbook' where it is not well formed, declares a document type or nests too deep.
 */
export function readXml(source: Source, listener: XmlListener): void {
  const scanner = new XmlScanner(new Alternatives(listener));
  const texts = new TextStream();
  source((piece) => {
    scanner.write(texts.decode(piece));
  });
  texts.finish();
  scanner.finish();
}

/** An attribute of another namespace, such as `r:id`, whatever prefix the file chose. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An xsd:boolean; undefined counts as false. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
