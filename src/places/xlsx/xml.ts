import { SaxesParser } from 'saxes';
import { TextStream } from './encoding.ts';
import { DEEPEST_NESTING } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Attributes by the name the file writes, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Who listens to a part. Names come without prefix, so that `x:row` reads as `row`; depth counts from 1, the root.
 * Text comes in as many calls as the file cuts it into (entities, CDATA).
 */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

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
  let depth = 0;
  parser.on('error', (error) => {
    throw new Unreadable('not-a-workbook', error.message);
  });
  parser.on('doctype', () => {
    throw new Unreadable('not-a-workbook', 'a document type declaration');
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST_NESTING) throw new Unreadable('not-a-workbook', 'elements nest too deep');
    listener.open(localName(tag.name), tag.attributes, depth);
  });
  parser.on('closetag', (tag) => {
    listener.close?.(localName(tag.name), depth);
    depth--;
  });
  const text = (piece: string): void => {
    listener.text?.(piece);
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
