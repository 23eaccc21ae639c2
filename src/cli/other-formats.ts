import type { OtherFormat } from '../places/other-formats/index.ts';
import type { ReadResult } from '../xlsx/index.ts';
import { Child } from './child.ts';
import { OTHER_FORMATS_WORKER } from './package.ts';
import { ThreadFailure } from './thread.ts';

/** What the process is asked. */
export interface OtherFile {
  readonly bytes: Uint8Array;
  readonly format: OtherFormat;
}

/** In bytes. A report takes less; what a file may need of memory goes with its size. */
const SMALL = 512 * 1024;
/** In milliseconds. A small file that is honest takes less than one second. */
const LONGEST_SMALL = 8_000;
const LONGEST = 20_000;

/**
 * The library that reads these formats can be led by a damaged file to take all memory, or never to end: it works in
 * processes of its own, and a file that it does not get through is no workbook.
 */
const forSmall = new Child<OtherFile, ReadResult>(OTHER_FORMATS_WORKER, {
  megabytes: 64,
  longest: LONGEST_SMALL,
});
const forLarge = new Child<OtherFile, ReadResult>(OTHER_FORMATS_WORKER, {
  megabytes: 1024,
  longest: LONGEST,
});

export async function readOtherFile(file: OtherFile): Promise<ReadResult> {
  try {
    return await (file.bytes.length <= SMALL ? forSmall : forLarge).ask(file);
  } catch (error) {
    const isTooLarge = error instanceof ThreadFailure && error.why === 'memory' && file.bytes.length > SMALL;
    return { ok: false, code: isTooLarge ? 'too-large' : 'not-a-workbook' };
  }
}
