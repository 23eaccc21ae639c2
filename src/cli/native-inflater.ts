// Fast, and not pretty: Node's zlib unpacks nine times as fast as a script (a sheet of 47 MB in 22 ms, not 206), but what
// it offers takes either all at one go, for which a sheet of 140 MB has no room, or turns of the event loop. Below its
// streams lies what is needed: one step, done at once; npm reads packages by it. Where another Node has it no more, or
// otherwise, the trial says so, and the script goes on unpacking.
import { types } from 'node:util';
import * as zlib from 'node:zlib';
import { finish, type Steps } from '../grid/index.ts';
import { crc32, STEP, Unreadable, type Inflater, type Packed, type Take } from '../xlsx/index.ts';

/** In bytes; a step of honest XML comes to less. */
const ROOM = 256 * 1024;

/** What lies below a stream of node:zlib. */
interface Handle {
  onerror: (message: string) => void;
  readonly reset: () => void;
  readonly writeSync: (
    flush: number,
    ...span: readonly [
      input: Uint8Array,
      inputAt: number,
      inputLeft: number,
      output: Uint8Array,
      outputAt: number,
      outputLeft: number,
    ]
  ) => void;
}

/** `state` holds what is left after a step: of the room for what comes out, and of what goes in. */
interface Native {
  readonly handle: Handle;
  readonly state: Uint32Array;
}

class NativeInflater implements Inflater {
  readonly crc32 = 'crc32' in zlib ? zlib.crc32 : crc32;
  readonly #native: Native;
  readonly #room = new Uint8Array(ROOM);
  #isUsed = false;
  #trouble: string | null = null;

  constructor(native: Native) {
    this.#native = native;
    native.handle.onerror = (message) => {
      this.#trouble = message;
    };
  }

  // eslint-disable-next-line require-yield -- it is fast enough never to pause
  *inflate({ bytes }: Packed, take: Take): Steps<void> {
    if (this.#isUsed) throw new Error('one part is unpacked at a time');
    this.#isUsed = true;
    try {
      this.#trouble = null;
      this.#native.handle.reset();
      this.#inflate(bytes, take);
    } finally {
      this.#isUsed = false;
    }
  }

  #inflate(bytes: Uint8Array, take: Take): void {
    for (let at = 0; at < bytes.length; at += STEP) {
      const end = Math.min(at + STEP, bytes.length);
      let left = end - at;
      do {
        left = this.#step(bytes.subarray(end - left, end), end === bytes.length);
        take(this.#room.subarray(0, ROOM - this.#roomLeft()), end);
      } while (this.#roomLeft() === 0);
      // What was not taken though there was room lies behind the end.
      if (left > 0) return;
    }
  }

  /** How many bytes of the input are left. */
  #step(input: Uint8Array, isLast: boolean): number {
    const { handle, state } = this.#native;
    const flush = isLast ? zlib.constants.Z_FINISH : zlib.constants.Z_NO_FLUSH;
    handle.writeSync(flush, input, 0, input.length, this.#room, 0, ROOM);
    if (this.#trouble !== null) throw new Unreadable('truncated', this.#trouble);
    return state[1] ?? 0;
  }

  #roomLeft(): number {
    return this.#native.state[0] ?? 0;
  }
}

/** "abc", packed. */
const PACKED = Uint8Array.of(0x4b, 0x4c, 0x4a, 0x06, 0x00);

let made: Inflater | null | undefined;

/** The inflater of Node; undefined where it has none that can be used. */
export function nativeInflater(): Inflater | undefined {
  if (made === undefined) made = triedInflater(zlib.createInflateRaw());
  return made ?? undefined;
}

/** @param stream of node:zlib; null where what lies below it is not as it was */
export function triedInflater(stream: object): Inflater | null {
  try {
    const handle: unknown = Reflect.get(stream, '_handle');
    const state: unknown = Reflect.get(stream, '_writeState');
    const native = { handle, state };
    if (!isNative(native)) return null;
    const inflater = new NativeInflater(native);
    return unpacks(inflater) && refuses(inflater) ? inflater : null;
  } catch {
    return null;
  }
}

function isNative(found: { readonly handle: unknown; readonly state: unknown }): found is Native {
  return typeof found.handle === 'object' && found.handle !== null && types.isUint32Array(found.state);
}

function unpacks(inflater: Inflater): boolean {
  let text = '';
  finish(inflater.inflate({ bytes: PACKED, size: 3 }, (piece) => (text += String.fromCharCode(...piece))));
  return text === 'abc';
}

function refuses(inflater: Inflater): boolean {
  try {
    finish(inflater.inflate({ bytes: PACKED.subarray(0, 3), size: 3 }, () => undefined));
    return false;
  } catch (error) {
    return error instanceof Unreadable;
  }
}
