import type { OtherFormat } from '../places/other-formats/index.ts';
import type { ReadResult } from '../places/xlsx/index.ts';
import { OTHER_FORMATS_WORKER } from './package.ts';
import { Thread } from './thread.ts';

/** What the thread is asked. */
export interface OtherFile {
  readonly bytes: Uint8Array;
  readonly format: OtherFormat;
}

/** In bytes. A report takes less; what a file may need of memory goes with its size. */
const SMALL = 512 * 1024;
const LONGEST = 20_000;

/**
 * The library that reads these formats can be led by a damaged file to take all memory, or never to end: it works in
 * threads of its own, and a file that it does not get through is no workbook.
 */
const forSmall = new Thread<OtherFile, ReadResult>(OTHER_FORMATS_WORKER, { megabytes: 32, longest: LONGEST });
const forLarge = new Thread<OtherFile, ReadResult>(OTHER_FORMATS_WORKER, {
  megabytes: 1024,
  longest: LONGEST,
});

export async function readOtherFile(file: OtherFile): Promise<ReadResult> {
  try {
    return await (file.bytes.length <= SMALL ? forSmall : forLarge).ask(file);
  } catch {
    return { ok: false, code: 'not-a-workbook' };
  }
}
