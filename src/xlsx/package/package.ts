import { finish, type Steps } from '../../grid/index.ts';
import { unpack, unpacking } from '../zip/inflate.ts';
import { partKey } from './part-name.ts';
import { Unreadable } from '../unreadable.ts';
import { XmlReader, type XmlListener } from '../xml/read-xml.ts';
import { readArchive, type Archive, type ZipEntry } from '../zip/archive.ts';
import type { Inflater } from '../zip/inflater.ts';

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
  readonly #inflater: Inflater | undefined;
  readonly #entries = new Map<string, readonly [ZipEntry, ...ZipEntry[]]>();
  #bytesRead = 0;

  /**
   * @throws Unreadable as {@link readArchive} does, and 'not-a-workbook' where files of one name differ: one program
   * would read the first of them and another the last. The same bytes twice are the same to all.
   */
  constructor(bytes: Uint8Array, inflater?: Inflater) {
    this.#inflater = inflater;
    this.archive = readArchive(bytes);
    for (const entry of this.archive.entries) {
      const key = partKey(entry.name);
      const [first, ...others] = this.#entries.get(key) ?? [entry];
      if (entry.crc !== first.crc || entry.size !== first.size)
        throw new Unreadable('not-a-workbook', `two files that differ are named ${entry.name}`);
      this.#entries.set(key, entry === first ? [first] : [first, ...others, entry]);
    }
  }

  /** How much of all parts was unpacked and read so far. */
  get bytesRead(): number {
    return this.#bytesRead;
  }

  has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  /** The files of a part: more than one where the archive holds the same bytes again. */
  entries(part: string): readonly ZipEntry[] {
    return this.#entries.get(partKey(part)) ?? [];
  }

  /**
   * Reads a part of XML; false where the package has no such part.
   * @throws Unreadable where its bytes or its XML are bad.
   */
  read(part: string, listener: XmlListener): boolean {
    return finish(this.reading(part, listener));
  }

  /** The same in steps, a piece of a large part each. */
  *reading(part: string, listener: XmlListener): Steps<boolean> {
    const [entry] = this.entries(part);
    if (!entry) return false;
    const reader = new XmlReader(listener);
    const take = (piece: Uint8Array) => {
      this.#bytesRead += piece.length;
      reader.take(piece);
    };
    yield* unpacking(this.archive, entry, take, this.#inflater);
    reader.finish();
    return true;
  }

  /** A part of a few words, of one byte a character; null where the package has no such part, or a long one. */
  words(part: string): string | null {
    const [entry] = this.entries(part);
    if (!entry || entry.size > FEW_WORDS) return null;
    let text = '';
    const add = (piece: Uint8Array): void => {
      text += new TextDecoder('latin1').decode(piece);
    };
    unpack(this.archive, entry, add, this.#inflater);
    return text;
  }
}
