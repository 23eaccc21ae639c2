import { Inflate, inflateSync } from 'fflate';
import type { Steps } from '../../grid/index.ts';
import { Unreadable } from '../unreadable.ts';
import { crc32 } from './crc32.ts';
import { STEP, type Inflater, type Packed, type Take } from './inflater.ts';

/** A part is small, and unpacked at one go, up to so many bytes packed and unpacked. */
const SMALL_PACKED = 16 * 1024;
const SMALL = 1024 * 1024;

/** Unpacked bytes of a small part given on at a time: whoever reads them may pause in between. */
const PIECE = 16 * 1024;

/** The inflater of this room, which runs anywhere. */
export const portableInflater: Inflater = {
  inflate: (packed, take) =>
    packed.bytes.length <= SMALL_PACKED && packed.size <= SMALL
      ? inflatingAtOnce(packed, take)
      : inflatingInSteps(packed.bytes, take),
  crc32,
};

function* inflatingAtOnce(packed: Packed, take: Take): Steps<void> {
  const whole = wholeOf(packed);
  for (let at = 0; at < whole.length; at += PIECE) {
    take(whole.subarray(at, at + PIECE), packed.bytes.length);
    yield;
  }
}

/** In a buffer that need not grow. One byte more than is told, since the library drops what has no room. */
function wholeOf({ bytes, size }: Packed): Uint8Array {
  try {
    return inflateSync(bytes, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new Unreadable('truncated', String(error));
  }
}

function* inflatingInSteps(packed: Uint8Array, take: Take): Steps<void> {
  let taken = 0;
  const stream = new Inflate((piece) => {
    take(piece, taken);
  });
  do {
    const end = Math.min(taken + STEP, packed.length);
    const step = packed.subarray(taken, end);
    taken = end;
    orTruncated(() => {
      stream.push(step, end === packed.length);
    });
    yield;
  } while (taken < packed.length);
}

function orTruncated(work: () => void): void {
  try {
    work();
  } catch (error) {
    // fflate tells its own errors by a numeric code; others come from whoever takes the pieces.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new Unreadable('truncated', error.message);
    }
    throw error;
  }
}
