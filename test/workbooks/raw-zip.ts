import { deflateSync, gzipSync } from 'fflate';

/** A file of an archive, with everything about it that can be told wrongly. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and offset are told in a zip64 extra. */
  readonly wide?: boolean;
}

export function rawEntry(name: string, content: string | Uint8Array, told: Partial<RawEntry> = {}): RawEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, packed: deflateSync(bytes), size: bytes.length, crc: crc32(bytes), ...told };
}

/** The checksum as gzip writes it, just before the length at the end. */
function crc32(bytes: Uint8Array): number {
  const packed = Buffer.from(gzipSync(bytes));
  return packed.readUInt32LE(packed.length - 8);
}

/** An archive written byte by byte; `wide` gives it a zip64 end record too. */
export function rawZip(entries: readonly RawEntry[], { comment = '', wide = false } = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(directoryEntry(entry, offset));
    const local = localHeader(entry);
    pieces.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = wide
    ? [
        end64(entries.length, size, offset),
        locator64(offset + size),
        endRecord(0xffff, 0xffffffff, 0xffffffff, comment),
      ]
    : [endRecord(entries.length, size, offset, comment)];
  return Buffer.concat([...pieces, ...directory, ...end]);
}

function localHeader({ name, packed, size, crc, method = 8, flags = 0 }: RawEntry): Uint8Array {
  return fields(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, name.length],
    [2, 0],
    name,
  );
}

function directoryEntry(entry: RawEntry, offset: number): Uint8Array {
  const { name, packed, size, crc, method = 8, flags = 0, wide = false } = entry;
  const narrow = (value: number): number => (wide ? 0xffffffff : value);
  const extra = wide ? fields([2, 1], [2, 24], [8, size], [8, packed.length], [8, offset]) : fields();
  const head = fields(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, narrow(packed.length)],
    [4, narrow(size)],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, narrow(offset)],
    name,
  );
  return Buffer.concat([head, extra]);
}

function end64(count: number, size: number, offset: number): Uint8Array {
  return fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  );
}

function locator64(at: number): Uint8Array {
  return fields([4, 0x07064b50], [4, 0], [8, at], [4, 1]);
}

function endRecord(count: number, size: number, offset: number, comment: string): Uint8Array {
  return fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, comment.length],
    comment,
  );
}

/** Little-endian numbers of so many bytes, and texts of ASCII. */
function fields(...list: readonly (readonly [2 | 4 | 8, number] | string)[]): Uint8Array {
  return Buffer.concat(
    list.map((field) => {
      if (typeof field === 'string') return Buffer.from(field, 'latin1');
      const bytes = Buffer.alloc(field[0]);
      if (field[0] === 2) bytes.writeUInt16LE(field[1]);
      else if (field[0] === 4) bytes.writeUInt32LE(field[1]);
      else bytes.writeBigUInt64LE(BigInt(field[1]));
      return bytes;
    }),
  );
}
