import { SaxesParser } from 'saxes';
import { TextStream } from './encoding.ts';
import { Alternatives } from './read-alternatives.ts';
import { Unreadable } from '../unreadable.ts';
import type { Attributes, XmlListener } from './listener.ts';

export type { Attributes, XmlListener } from './listener.ts';

/** Gives a part's bytes, piece by piece. */
export type Source = (take: (piece: Uint8Array) => void) => void;

/**
 * Reads a part to its end.
 * @throws Unreadable 'not-a-workbook' where it is not well formed, declares a document type or nests too deep.
 */
export function readXml(source: Source, listener: XmlListener): void {
  const parser = parserFor(listener);
  const texts = new TextStream();
  source((piece) => {
    parser.write(texts.decode(piece));
  });
  texts.finish();
  parser.close();
}

function parserFor(listener: XmlListener): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const alternatives = new Alternatives(listener);
  parser.on('error', (error) => {
    throw new Unreadable('not-a-workbook', error.message);
  });
  parser.on('doctype', () => {
    throw new Unreadable('not-a-workbook', 'a document type declaration');
  });
  parser.on('opentag', (tag) => {
    alternatives.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    alternatives.close(localName(tag.name));
  });
  const text = (piece: string): void => {
    alternatives.text(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
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
