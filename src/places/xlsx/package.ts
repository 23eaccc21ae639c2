import { unpack } from './inflate.ts';
import { readXml, type XmlListener } from './xml.ts';
import { readArchive, type Archive, type ZipEntry } from './zip.ts';

/** In bytes. */
const FEW_WORDS = 256;

/** Where the parts of a workbook are read from. */
export interface Parts {
  /** As {@link Package.read}. */
  read(part: string, listener: XmlListener): boolean;
}

/** An archive whose files are looked up as parts of an Open Packaging package (ECMA-376 part 2). */
export class Package implements Parts {
  readonly archive: Archive;
  readonly #entries = new Map<string, ZipEntry>();

  /** @throws Unreadable as {@link readArchive} does. */
  constructor(bytes: Uint8Array) {
    this.archive = readArchive(bytes);
    for (const entry of this.archive.entries) this.#entries.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  entry(part: string): ZipEntry | undefined {
    return this.#entries.get(partKey(part));
  }

  /**
   * Reads a part of XML; false where the package has no such part.
   * @throws Unreadable where its bytes or its XML are bad.
   */
  read(part: string, listener: XmlListener): boolean {
    const entry = this.#entries.get(partKey(part));
    if (!entry) return false;
    readXml((take) => {
      unpack(this.archive, entry, take);
    }, listener);
    return true;
  }

  /** A part of a few words, of one byte a letter; null where the package has no such part, or a long one. */
  words(part: string): string | null {
    const entry = this.#entries.get(partKey(part));
    if (!entry || entry.size > FEW_WORDS) return null;
    let text = '';
    unpack(this.archive, entry, (piece) => {
      text += new TextDecoder('latin1').decode(piece);
    });
    return text;
  }
}

/** Names of parts differ not by case (part 2, 6.2.2.3); some programs write "\" or a leading "/". */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
