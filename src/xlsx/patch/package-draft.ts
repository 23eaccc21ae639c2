import { TextStream } from '../xml/encoding.ts';
import { unpack } from '../zip/inflate.ts';
import { Package, type Parts } from '../package/package.ts';
import { partKey, writtenName } from '../package/part-name.ts';
import { Unreadable } from '../unreadable.ts';
import { readXml, type XmlListener } from '../xml/read-xml.ts';
import type { ZipEntry } from '../zip/archive.ts';
import { rewrittenArchive } from '../zip/archive-writer.ts';

/** A part as it was found. */
interface Found {
  readonly text: string;
  /** The bytes began with a byte order mark. */
  readonly marked: boolean;
}

/**
 * A workbook under change: parts are read as they stand now, and nothing is written before the end. What was not
 * changed is copied as it lies in the archive.
 */
export class PackageDraft implements Parts {
  readonly #pack: Package;
  readonly #found = new Map<string, Found>();
  /** Parts that changed, by key; null: taken out. */
  readonly #changed = new Map<string, string | null>();
  /** Names of parts that the archive did not have, by key. */
  readonly #added = new Map<string, string>();

  /** @throws Unreadable as {@link Package} does. */
  constructor(bytes: Uint8Array) {
    this.#pack = new Package(bytes);
  }

  has(part: string): boolean {
    const changed = this.#changed.get(partKey(part));
    return changed === undefined ? this.#pack.has(part) : changed !== null;
  }

  /** The text of a part; null where there is none of that name. */
  text(part: string): string | null {
    const changed = this.#changed.get(partKey(part));
    return changed === undefined ? (this.#find(part)?.text ?? null) : changed;
  }

  /** @throws Unreadable 'not-a-workbook' where there is no such part. */
  need(part: string): string {
    const text = this.text(part);
    if (text === null) throw new Unreadable('not-a-workbook', `no ${part}`);
    return text;
  }

  read(part: string, listener: XmlListener): boolean {
    const text = this.#changed.get(partKey(part));
    if (text === undefined) return this.#pack.read(part, listener);
    if (text === null) return false;
    readXml((take) => {
      take(new TextEncoder().encode(text));
    }, listener);
    return true;
  }

  set(part: string, text: string): void {
    const key = partKey(part);
    if (!this.#pack.has(part)) this.#added.set(key, writtenName(part));
    this.#changed.set(key, text);
  }

  remove(part: string): void {
    const key = partKey(part);
    this.#added.delete(key);
    if (this.#pack.has(part)) this.#changed.set(key, null);
    else this.#changed.delete(key);
  }

  /** The names of all parts there are now, as the archive writes them. */
  names(): string[] {
    const names = this.#pack.archive.entries.map(({ name }) => name).filter((name) => this.has(name));
    return [...names, ...this.#added.values()];
  }

  finish(): Uint8Array {
    const changed = new Map<ZipEntry, Uint8Array | null>();
    const added = new Map<string, Uint8Array>();
    for (const [key, text] of this.#changed) {
      const [entry, ...again] = this.#pack.entries(key);
      const found = this.#found.get(key);
      if (entry && text === found?.text) continue;
      if (entry) changed.set(entry, text === null ? null : encoded(text, found?.marked ?? false));
      for (const copy of again) changed.set(copy, null);
      if (!entry && text !== null) added.set(this.#added.get(key) ?? key, encoded(text, false));
    }
    const { archive } = this.#pack;
    return changed.size + added.size === 0 ? archive.bytes : rewrittenArchive(archive, { changed, added });
  }

  #find(part: string): Found | null {
    const key = partKey(part);
    const known = this.#found.get(key);
    if (known) return known;
    const [entry] = this.#pack.entries(part);
    if (!entry) return null;
    const stream = new TextStream();
    const pieces: string[] = [];
    let first: number | undefined;
    unpack(this.#pack.archive, entry, (piece) => {
      first ??= piece[0];
      pieces.push(stream.decode(piece));
    });
    stream.finish();
    const found = { text: pieces.join(''), marked: first === 0xef };
    this.#found.set(key, found);
    return found;
  }
}

/** Parts that were UTF-16 become UTF-8, and say so. */
function encoded(text: string, marked: boolean): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(?:le|be)?(["'])/i, '$1UTF-8$2');
  return new TextEncoder().encode(marked ? `\ufeff${declared}` : declared);
}
