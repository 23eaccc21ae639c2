import type { UnreadableCode } from '../../app/unreadable.ts';

/** What bytes at hand can turn out to be; that a file is missing is found before there are bytes. */
export type UnreadableBytes = Exclude<UnreadableCode, 'not-found'>;

/** Thrown deep inside the reader, turned into a result at its door: never seen outside this folder. */
export class Unreadable extends Error {
  readonly code: UnreadableBytes;

  constructor(code: UnreadableBytes, detail: string) {
    super(detail);
    this.name = 'Unreadable';
    this.code = code;
  }
}
