import { LARGEST_PART, LARGEST_RATIO, UNSUSPECTED } from '../limits.ts';
import { finish, type Steps } from '../../grid/index.ts';
import { Unreadable } from '../unreadable.ts';
import { packedBytes, type Archive, type ZipEntry } from './archive.ts';
import type { Inflater } from './inflater.ts';
import { portableInflater } from './portable-inflater.ts';

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks an entry piece by piece; a piece is good only during the call. Where `take` finds a piece unreadable, the rest
 * is still summed: bytes that are not those that were packed are told as such, whatever else they look like.
 * @throws Unreadable 'encrypted'; 'too-large' as soon as more comes out than can be honest; 'truncated' where the
 * bytes end early or are not those that were packed; 'not-a-workbook' for a way of packing that workbooks never use.
 */
export function unpack(
  archive: Archive,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  inflater?: Inflater,
): void {
  finish(unpacking(archive, entry, take, inflater));
}

/** The same in steps, a piece of a large entry each. */
export function* unpacking(
  archive: Archive,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  inflater: Inflater = portableInflater,
): Steps<void> {
  if (entry.encrypted) throw new Unreadable('encrypted', entry.name);
  const packed = packedBytes(archive, entry);
  let [size, crc] = [0, 0];
  const refusals: Unreadable[] = [];
  const add = (piece: Uint8Array, taken: number): void => {
    size += piece.length;
    if (size > UNSUSPECTED && isDishonest(size, taken, entry)) throw new Unreadable('too-large', entry.name);
    crc = inflater.crc32(piece, crc);
    if (piece.length === 0 || refusals.length > 0) return;
    try {
      take(piece);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refusals.push(error);
    }
  };
  if (entry.method === STORED) add(packed, packed.length);
  else if (entry.method !== DEFLATED)
    throw new Unreadable('not-a-workbook', `packing method ${entry.method}`);
  else if (packed.length > 0) yield* inflater.inflate({ bytes: packed, size: entry.size }, add);
  if (size !== entry.size || crc !== entry.crc) throw new Unreadable('truncated', entry.name);
  const [refusal] = refusals;
  if (refusal) throw refusal;
}

function isDishonest(size: number, taken: number, entry: ZipEntry): boolean {
  return size > entry.size || size > LARGEST_PART || size > taken * LARGEST_RATIO;
}
