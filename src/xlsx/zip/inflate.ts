import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { LARGEST_PART, LARGEST_RATIO, UNSUSPECTED } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { packedBytes, type Archive, type ZipEntry } from './archive.ts';

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes taken at a time: even a bomb unpacks to no more than 4 MB at once. */
const STEP = 4 * 1024;

/** A part is small, and unpacked at one go, up to so many bytes packed and unpacked. */
const SMALL_PACKED = 16 * 1024;
const SMALL = 1024 * 1024;

/**
 * Unpacks an entry piece by piece; a piece is good only during the call.
 * @throws Unreadable 'encrypted'; 'too-large' as soon as more comes out than can be honest; 'truncated' where the
 * bytes end early or are not those that were packed; 'not-a-workbook' for a way of packing that workbooks never use.
 */
export function unpack(archive: Archive, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.encrypted) throw new Unreadable('encrypted', entry.name);
  const packed = packedBytes(archive, entry);
  const tally = new Tally(entry, take);
  if (entry.method === STORED) tally.add(packed, packed.length);
  else if (entry.method === DEFLATED) inflate(packed, entry.size, tally);
  else throw new Unreadable('not-a-workbook', `packing method ${entry.method}`);
  tally.finish();
}

function inflate(packed: Uint8Array, size: number, tally: Tally): void {
  if (packed.length <= SMALL_PACKED && size <= SMALL) {
    // This spares a buffer that grows. What it holds beyond its size is dropped.
    const whole = orTruncated(() => inflateSync(packed, { out: new Uint8Array(size) }));
    tally.add(whole, packed.length);
    return;
  }
  let taken = 0;
  const stream = new Inflate((piece) => {
    tally.add(piece, taken);
  });
  do {
    const end = Math.min(taken + STEP, packed.length);
    const step = packed.subarray(taken, end);
    taken = end;
    orTruncated(() => {
      stream.push(step, end === packed.length);
    });
  } while (taken < packed.length);
}

function orTruncated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    // fflate tells its own errors by a numeric code; others come from whoever takes the pieces.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new Unreadable('truncated', error.message);
    }
    throw error;
  }
}

/** Counts and sums what comes out of an entry, and stops it when that is too much. */
class Tally {
  readonly #entry: ZipEntry;
  readonly #take: (piece: Uint8Array) => void;
  #size = 0;
  #crc = 0;

  constructor(entry: ZipEntry, take: (piece: Uint8Array) => void) {
    this.#entry = entry;
    this.#take = take;
  }

  add(piece: Uint8Array, taken: number): void {
    this.#size += piece.length;
    if (this.#size > UNSUSPECTED && this.#dishonest(taken))
      throw new Unreadable('too-large', this.#entry.name);
    this.#crc = crc32(piece, this.#crc);
    if (piece.length > 0) this.#take(piece);
  }

  finish(): void {
    if (this.#size !== this.#entry.size || this.#crc !== this.#entry.crc) {
      throw new Unreadable('truncated', this.#entry.name);
    }
  }

  #dishonest(taken: number): boolean {
    return this.#size > this.#entry.size || this.#size > LARGEST_PART || this.#size > taken * LARGEST_RATIO;
  }
}
