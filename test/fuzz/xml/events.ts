import { SaxesParser } from 'saxes';
import { Unreadable } from '../../../src/xlsx/unreadable.ts';
import { XmlScanner } from '../../../src/xlsx/xml/scanner.ts';

/** What a reader tells of a document, texts that follow each other as one; null where it refuses the document. */
export type Events = readonly string[] | null;

class Told {
  readonly events: string[] = [];
  #text = '';
  #depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#flush();
    this.#depth++;
    this.events.push(`<${name} ${JSON.stringify(Object.entries(attributes))}`);
  }

  /** Spaces outside of the root element are no content: saxes tells of them. */
  text(text: string): void {
    if (this.#depth > 0) this.#text += text;
  }

  close(name: string): void {
    this.#flush();
    this.#depth--;
    this.events.push(`/${name}`);
  }

  #flush(): void {
    if (this.#text !== '') this.events.push(this.#text);
    this.#text = '';
  }
}

export function scannedEvents(pieces: readonly string[]): Events {
  const told = new Told();
  const scanner = new XmlScanner(told);
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.finish();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  return told.events;
}

class Refused extends Error {}

/** Document types are refused, and versions that are none yet. */
export function saxesEvents(pieces: readonly string[]): Events {
  const told = new Told();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = () => {
    throw new Refused();
  };
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0' && version !== '1.1') refuse();
  });
  parser.on('opentag', ({ name, attributes }) => {
    told.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    told.close(local(name));
  });
  parser.on('text', (text) => {
    told.text(text);
  });
  parser.on('cdata', (text) => {
    told.text(text);
  });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return told.events;
}
