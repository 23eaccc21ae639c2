import type { Steps } from '../../grid/index.ts';

/**
 * What unpacks deflated bytes (RFC 1951) and sums bytes. This room has its own, which runs anywhere; whoever has a
 * faster one gives it to `readWorkbook`. Both give the same answers.
 */
export interface Inflater {
  /**
   * Gives what comes out, piece by piece and a few megabytes at most at once; a piece is good only during the call. May
   * pause between its pieces.
   * What lies behind the end of the stream is passed over.
   * @throws Unreadable 'truncated' where the bytes end early or can't have been packed
   */
  inflate(packed: Packed, take: Take): Steps<void>;
  /** The checksum of zip (APPNOTE 4.4.7); `before` is that of what came before these bytes. */
  crc32(bytes: Uint8Array, before: number): number;
}

export interface Packed {
  readonly bytes: Uint8Array;
  /** How many bytes shall come out, as it is told: not to be believed. */
  readonly size: number;
}

/** @param taken how many packed bytes the inflater was given so far */
export type Take = (piece: Uint8Array, taken: number) => void;

/** Packed bytes taken at a time: even a bomb unpacks to no more than 4 MB at once. */
export const STEP = 4 * 1024;
