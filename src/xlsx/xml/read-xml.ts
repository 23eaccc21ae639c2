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
  const reader = new XmlReader(listener);
  source((piece) => {
    reader.take(piece);
  });
  reader.finish();
}

/** Reads a part piece by piece, for whoever pauses in between; throws as {@link readXml} does. */
export class XmlReader {
  readonly #scanner: XmlScanner;
  readonly #texts = new TextStream();

  constructor(listener: XmlListener) {
    this.#scanner = new XmlScanner(new Alternatives(listener));
  }

  take(piece: Uint8Array): void {
    this.#scanner.write(this.#texts.decode(piece));
  }

  /** There are no more pieces. */
  finish(): void {
    this.#texts.finish();
    this.#scanner.finish();
  }
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
