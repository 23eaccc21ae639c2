import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Archive, ZipEntry } from './archive.ts';

/** What becomes of an archive's files; all that is not named stays byte for byte, and in its place. */
export interface ArchiveChanges {
  /** By the entry: what it holds now; null takes it out. */
  readonly changed: ReadonlyMap<ZipEntry, Uint8Array | null>;
  /** Files to come behind the others. Names are ASCII. */
  readonly added: ReadonlyMap<string, Uint8Array>;
}

/** A file of the new archive: its header and packed bytes, and its entry in the directory as if it began at 0. */
interface Piece {
  readonly local: Uint8Array;
  readonly directory: Uint8Array;
}

const UTF8_NAME = 0x0800;
/** 1 January 1980, what programs write that tell no time. */
const NO_DATE = 0x0021;

/** The archive with those changes (APPNOTE 4.3); as plain as archives of workbooks are: no zip64, no encryption. */
export function rewrittenArchive(archive: Archive, { changed, added }: ArchiveChanges): Uint8Array {
  const spans = spansOf(archive);
  const physical = archive.entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  const pieces = new Map<ZipEntry | string, Piece>();
  for (const entry of physical) {
    const now = changed.get(entry);
    if (now === null) continue;
    pieces.set(entry, now ? packed(now, { archive, entry }) : kept(archive, entry, spans.get(entry) ?? 0));
  }
  for (const [name, bytes] of added) pieces.set(name, packed(bytes, name));
  return joined(pieces, [...archive.entries, ...added.keys()], archive.comment);
}

/** Where each file's bytes end: at the next header, so that descriptors behind the packed bytes are within. */
function spansOf({ bytes, entries }: Archive): Map<ZipEntry, number> {
  const end = entries.reduce((least, { directoryOffset }) => Math.min(least, directoryOffset), bytes.length);
  const physical = entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  return new Map(physical.map((entry, at) => [entry, physical[at + 1]?.headerOffset ?? end]));
}

function kept({ bytes }: Archive, entry: ZipEntry, end: number): Piece {
  const { directoryOffset: at, directoryLength: length } = entry;
  return { local: bytes.subarray(entry.headerOffset, end), directory: bytes.subarray(at, at + length) };
}

/** A file packed anew; date, name and attributes stay those of the entry it replaces. */
function packed(
  bytes: Uint8Array,
  of: string | { readonly archive: Archive; readonly entry: ZipEntry },
): Piece {
  const body = deflateSync(bytes);
  const old = typeof of === 'string' ? null : viewOf(of.archive.bytes, of.entry.directoryOffset);
  const name =
    typeof of === 'string'
      ? new TextEncoder().encode(of)
      : of.archive.bytes.subarray(nameStart(of.entry), nameStart(of.entry) + (old?.getUint16(28, true) ?? 0));
  const common = [
    [2, 20],
    [2, (old?.getUint16(8, true) ?? 0) & UTF8_NAME],
    [2, 8],
    [2, old?.getUint16(12, true) ?? 0],
    [2, old?.getUint16(14, true) ?? NO_DATE],
    [4, crc32(bytes)],
    [4, body.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  ] as const;
  const local = fields([[4, 0x04034b50], ...common]);
  const directory = fields([
    [4, 0x02014b50],
    [2, old?.getUint16(4, true) ?? 20],
    ...common,
    [2, 0],
    [2, 0],
    [2, old?.getUint16(36, true) ?? 0],
    [4, old?.getUint32(38, true) ?? 0],
    [4, 0],
  ]);
  return { local: concat([local, name, body]), directory: concat([directory, name]) };
}

function viewOf(bytes: Uint8Array, at: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + at);
}

function nameStart({ directoryOffset }: ZipEntry): number {
  return directoryOffset + 46;
}

function joined(
  pieces: ReadonlyMap<ZipEntry | string, Piece>,
  order: readonly (ZipEntry | string)[],
  comment: Uint8Array,
): Uint8Array {
  const offsets = new Map<ZipEntry | string, number>();
  let offset = 0;
  for (const [key, { local }] of pieces) {
    offsets.set(key, offset);
    offset += local.length;
  }
  const directory = order.flatMap((key) => {
    const piece = pieces.get(key);
    return piece ? [movedTo(piece.directory, offsets.get(key) ?? 0)] : [];
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, directory.length],
    [2, directory.length],
    [4, size],
    [4, offset],
    [2, comment.length],
  ]);
  return concat([...Array.from(pieces.values(), ({ local }) => local), ...directory, end, comment]);
}

/** An entry of the directory with another offset, also where that stands in a zip64 extra (4.5.3). */
function movedTo(directory: Uint8Array, offset: number): Uint8Array {
  const moved = new Uint8Array(directory);
  const view = new DataView(moved.buffer);
  const wide = [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length;
  if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else {
    let at = 46 + view.getUint16(28, true);
    while (at + 4 <= moved.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
    // The wide sizes stand before the offset: uncompressed, then compressed.
    view.setBigUint64(at + 4 + 8 * wide, BigInt(offset), true);
  }
  return moved;
}

/** Little-endian numbers of so many bytes. */
function fields(list: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
