import { LARGEST_PART, LARGEST_WHOLE } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** One file of an archive as its central directory has it; sizes in bytes, offsets from the archive's start. */
export interface ZipEntry {
  /** As written in the archive. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: not to be believed. */
  readonly size: number;
  /** Where its local header begins. */
  readonly headerOffset: number;
  /** Where its entry in the central directory begins, and its length. */
  readonly directoryOffset: number;
  readonly directoryLength: number;
}

/** An archive whose directory was read and whose files were not. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const EXTRA64 = 0x0001;
const ASK_EXTRA64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/**
 * Reads the directory of a zip archive (APPNOTE 4.3), zip64 included.
 * @throws Unreadable 'truncated' where the end record or anything it points to is missing, 'too-large' where the
 * files declare more than is ever read.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let declared = 0;
  let packed = 0;
  for (let left = directory.count; left > 0; left--) {
    need(view, at, ENTRY_SIZE);
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable('truncated', 'damaged zip directory');
    const entry = readEntry(view, at);
    need(view, entry.headerOffset, entry.compressedSize);
    declared += entry.size;
    packed += entry.compressedSize;
    if (entry.size > LARGEST_PART || declared > LARGEST_WHOLE) throw new Unreadable('too-large', entry.name);
    // Files that lie over one another: the same bytes unpacked again and again.
    if (packed > bytes.length) throw new Unreadable('too-large', entry.name);
    entries.push(entry);
    at += entry.directoryLength;
  }
  return { bytes, entries, comment: directory.comment };
}

/**
 * The packed bytes of an entry, as they lie in the archive.
 * @throws Unreadable 'truncated' where they are not all there.
 */
export function packedBytes({ bytes }: Archive, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerOffset: at, compressedSize } = entry;
  need(view, at, LOCAL_SIZE);
  if (view.getUint32(at, true) !== LOCAL) throw new Unreadable('truncated', `no header before ${entry.name}`);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  need(view, start, compressedSize);
  return bytes.subarray(start, start + compressedSize);
}

interface Directory {
  readonly offset: number;
  readonly count: number;
  readonly comment: Uint8Array;
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const told = { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    const comment = new Uint8Array(
      view.buffer,
      view.byteOffset + at + END_SIZE,
      view.byteLength - at - END_SIZE,
    );
    return { ...(directory64(view, at) ?? told), comment };
  }
  throw new Unreadable('truncated', 'no end record');
}

function directory64(view: DataView, end: number): Omit<Directory, 'comment'> | null {
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = uint64(view, locator + 8);
  need(view, at, 56);
  if (view.getUint32(at, true) !== END64) throw new Unreadable('truncated', 'no zip64 end record');
  return { offset: uint64(view, at + 48), count: uint64(view, at + 32) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  need(view, at + ENTRY_SIZE, nameLength + extraLength);
  const [size, compressedSize, headerOffset] = wideFields(view, at + ENTRY_SIZE + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength),
    ),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    headerOffset,
    directoryOffset: at,
    directoryLength: ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

type Fields = readonly [size: number, compressedSize: number, headerOffset: number];

/** Fields of the directory that say "look in the zip64 extra" are taken from there, in this order (4.5.3). */
function wideFields(view: DataView, extra: number, length: number, narrow: Fields): Fields {
  if (!narrow.includes(ASK_EXTRA64)) return narrow;
  const end = extra + length;
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA64) continue;
    let next = at + 4;
    const wide = (field: number): number => {
      if (field !== ASK_EXTRA64 || next + 8 > end) return field;
      next += 8;
      return uint64(view, next - 8);
    };
    return [wide(narrow[0]), wide(narrow[1]), wide(narrow[2])];
  }
  return narrow;
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function need(view: DataView, at: number, length: number): void {
  if (at + length > view.byteLength) throw new Unreadable('truncated', 'the archive ends too soon');
}
